import { parseBulletin } from '@jianbao/parser'
import { expect, it } from 'vitest'
import { createLinter } from '../../engine.js'
import { articleOf, issueWith, setFindings, specifySet } from '../../set-cases.js'
import { duplicateArticle as rule } from './rule.js'

const TRAINING =
  '9 月 12 日，县妇联联合县司法局在东关镇举办婚姻家庭纠纷调解培训，来自 18 个村的 64 名调解员参加。培训采取案例讲解、情景模拟和分组讨论的方式，围绕彩礼返还、子女抚养和财产分割三类常见纠纷，讲清法律依据，教会沟通方法。参训人员表示，回去以后要把学到的办法用到日常调解当中，力争把矛盾化解在家门口。'
const MEETING =
  '近日，县妇联召开机关干部学习会，传达学习上级会议精神。会议指出，做好妇女工作关键在于贴近群众，要走进田间地头、工厂车间和居民家中，听真话、察实情。会议强调，机关干部要改进作风，少发文件，多跑基层，把群众的小事当作自己的大事来办，用心用情解决她们的急难愁盼问题。'
const HELP =
  '1 月至今，县妇联走访慰问困难家庭 86 户，发放慰问金 4.3 万元、棉被 172 床，协调解决就学、就医等具体问题 25 件。走访中，干部们与群众拉家常、问冷暖，详细了解家庭收入、子女就学和身体状况，鼓励她们树立信心，依靠勤劳的双手改变生活，并逐户登记需求，建立台账，明确专人跟踪办理。'
const [one, two] = ['县妇联培训调解员队伍', '东关镇举办调解培训']

const august = (...articles: string[]) => issueWith('第8期', '2026年8月31日', ...articles)
const september = (...articles: string[]) => issueWith('第9期', '2026年9月30日', ...articles)
const october = (...articles: string[]) => issueWith('第10期', '2026年10月31日', ...articles)
const other = articleOf('河湾乡办起家长课堂', '县妇联在河湾乡举办讲座，120 名家长参加。')

specifySet(rule, {
  invalid: [
    { because: 'the same text and title', issues: [september(articleOf(one, TRAINING)), october(articleOf(one, TRAINING))], quotes: [[], [one]] },
    { because: 'another title', issues: [september(articleOf(one, TRAINING)), october(other, articleOf(two, TRAINING))], quotes: [[], [two]] },
    {
      because: 'another date line',
      issues: [september(articleOf(one, TRAINING)), october(articleOf(two, TRAINING.replace('9 月 12 日', '10 月 16 日上午')))],
      quotes: [[], [two]],
    },
    {
      because: 'small edits',
      issues: [
        september(articleOf(one, TRAINING)),
        october(articleOf(two, TRAINING.replace('采取', '通过').replace('讲清法律依据，', '').replace('参训人员', '调解员们'))),
      ],
      quotes: [[], [two]],
    },
    {
      because: 'two issues later, in whatever order the files come',
      issues: [october(articleOf(two, TRAINING)), august(articleOf(one, TRAINING)), september(other)],
      quotes: [[two], [], []],
    },
    {
      because: 'no figures at all',
      issues: [august(articleOf('机关学习', MEETING)), september(articleOf('转作风', MEETING))],
      quotes: [[], ['转作风']],
    },
    {
      because: 'each later copy, against the first',
      issues: [august(articleOf(one, TRAINING)), september(articleOf(one, TRAINING)), october(articleOf(two, TRAINING))],
      quotes: [[], [one], [two]],
    },
    {
      because: 'over the turn of the year, with its figures',
      issues: [issueWith('第24期', '2025年12月28日', articleOf('走访', HELP)), issueWith('第1期', '2026年1月15日', articleOf('慰问', HELP))],
      quotes: [[], ['慰问']],
    },
    {
      because: 'without a title: at its first words',
      issues: [september(articleOf(one, TRAINING)), october(`　　${TRAINING}\n\n信息来源：县妇联\n`)],
      quotes: [[], ['9 月 12 日，县']],
    },
    {
      because: 'after a report that goes on in the same words, and has been printed since with other figures',
      issues: [
        august(articleOf('走访', HELP.replace('86', '54').replace('4.3', '2.7').replace('172', '108').replace('25', '9'))),
        september(articleOf('走访', HELP)),
        october(articleOf('慰问', HELP)),
      ],
      quotes: [[], [], ['慰问']],
    },
  ],
  valid: [
    { because: 'other articles', issues: [september(articleOf(one, TRAINING)), october(articleOf(two, MEETING))] },
    {
      because: 'a report that goes on with other figures',
      issues: [
        september(articleOf('走访', HELP)),
        october(articleOf('走访', HELP.replace('86', '132').replace('4.3', '6.6').replace('172', '264').replace('25', '41'))),
      ],
    },
    {
      because: 'the same pattern in another place',
      issues: [
        september(articleOf(one, TRAINING)),
        october(articleOf('河湾乡举办调解培训', TRAINING.replace('东关镇', '河湾乡').replace('9 月 12 日', '10 月 9 日'))),
      ],
    },
    {
      because: 'the same pattern, fewer people',
      issues: [
        september(articleOf(one, TRAINING)),
        october(articleOf(two, TRAINING.replace('18 个', '11 个').replace('64 名', '39 名').replace('9 月 12 日', '10 月 9 日'))),
      ],
    },
    {
      because: 'a notice that every issue prints',
      issues: [august, september].map((issue) =>
        issue(
          articleOf(
            '征稿启事',
            '本简报面向全县各级妇联组织长期征集工作动态、调研文章和先进典型，来稿请注明作者姓名、单位和联系电话，文字在 800 字以内，图片不少于 2 张，每月 25 日前发至指定邮箱。稿件一经采用，即在年度信息工作考核中记分，每篇 2 分；被上级采用的，每篇另加 3 分。编辑部对来稿有删改权。',
          ),
        ),
      ),
    },
    {
      because: 'a word of the editor',
      issues: [august, september].map((issue) => issue(articleOf('编者按', MEETING))),
    },
    {
      because: 'what comes every year in the same words',
      issues: [2025, 2026].map((year) =>
        issueWith(
          '第3期',
          `${year}年3月8日`,
          articleOf(
            '热烈庆祝国际妇女节',
            '3 月 8 日，县妇联召开庆祝国际妇女节大会，向辛勤工作在各条战线上的广大妇女致以节日的问候，向长期以来关心支持妇女事业发展的各界人士表示衷心的感谢。会议号召全县妇女自尊自信、自立自强，立足岗位建功立业，在乡村振兴、基层治理和家庭文明建设中贡献巾帼力量。',
          ),
        ),
      ),
    },
    {
      because: 'short items after one formula',
      issues: [
        september(articleOf('东关镇走访', '9 月 12 日，东关镇妇联走访困难家庭，送去米面油等生活物资，详细了解生产生活情况，鼓励她们坚定信心。')),
        october(articleOf('东关镇慰问', '10 月 12 日，东关镇妇联走访困难家庭，送去米面油等生活物资，详细了解生产生活情况，鼓励她们坚定信心。')),
      ],
    },
    { because: 'one issue alone', issues: [september(articleOf(one, TRAINING))] },
    { because: 'one file twice', issues: [september(articleOf(one, TRAINING)), september(articleOf(one, TRAINING))] },
    { because: 'a draft and the final text of one issue', issues: [september(articleOf(one, TRAINING)), september(other, articleOf(two, TRAINING))] },
    {
      because: 'one undated file twice',
      issues: [1, 2].map(() => `妇联工作简报\n\n县妇联办公室编\n\n${articleOf(one, TRAINING)}`),
    },
    {
      because: 'twice in one issue (told of the issue by itself)',
      issues: [september(articleOf(one, TRAINING), articleOf(two, TRAINING)), october(other)],
    },
    {
      because: 'a long quotation',
      issues: [
        september(articleOf('县委书记谈妇女工作', `县委书记在大会上说：“${MEETING}”`)),
        october(
          articleOf(
            '各乡镇学习讲话',
            `近日，县委书记在大会上说：“${MEETING}”各乡镇举办座谈，结合实际谈体会、提打算，准备在年底前把各项任务逐条落到实处。`,
          ),
        ),
      ],
    },
    {
      because: 'an excerpt in a longer article',
      issues: [september(articleOf(one, TRAINING)), october(articleOf('一年来的调解工作', `${TRAINING}${MEETING}${HELP}`))],
    },
    {
      because: 'it says that it is printed again',
      issues: [september(articleOf(one, TRAINING)), october(articleOf(two, `${TRAINING}（原载本刊第 9 期）`))],
    },
    {
      because: 'a text without a day that three issues print',
      issues: [august, september, october].map((issue) => issue(articleOf('机关作风', MEETING))),
    },
    {
      because: 'another bulletin',
      issues: [september(articleOf(one, TRAINING)), october(articleOf(two, TRAINING)).replace('妇联工作简报', '信访工作简报')],
    },
  ],
})

it('names the earlier issue and the title there, and asks', () => {
  const [, [finding]] = setFindings(rule, september(articleOf(one, TRAINING)), october(articleOf(two, TRAINING))) as [
    unknown,
    [{ message: string; severity: number }],
  ]
  expect(finding?.message).toBe('《东关镇举办调解培训》与第 9 期的《县妇联培训调解员队伍》正文约有 100% 相同。请换一篇；确需再登的，请注明“原载”。')
  expect(finding?.severity).toBe(1)
})

it('names an issue of another year with the year, one without a number by its date', () => {
  const messages = (earlier: string) =>
    setFindings(rule, earlier, issueWith('第1期', '2026年1月15日', articleOf('慰问', HELP)))
      .flat()
      .map(({ data }) => data?.['before'])
  expect(messages(issueWith('第24期', '2025年12月28日', articleOf('走访', HELP)))).toEqual(['2025 年第 24 期'])
  expect(messages(issueWith('增刊', '2026年1月8日', articleOf('走访', HELP)))).toEqual(['2026-01-08 的一期'])
})

it('keeps little of a document, however long its articles are', () => {
  const articles = Array.from({ length: 60 }, (_, index) =>
    articleOf(`县妇联开展第${index}项专项行动取得成效`, `${HELP}${`${index}${MEETING}`.repeat(8)}`),
  )
  const collected = createLinter({ extends: [], rules: { [rule.id]: 'error' } }, [rule]).collect(
    parseBulletin(september(...articles), { format: 'text' }).bulletin,
  )
  expect(collected?.values[rule.id]).toHaveLength(60)
  expect(JSON.stringify(collected).length).toBeLessThan(60 * 450)
})
