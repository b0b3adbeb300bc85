import type { Article, Bulletin } from '@jianbao/schema'
import { copiesIn } from '../../issue-copies.js'
import { defineRule } from '../../rule.js'
import { issueName, type SetValue } from '../../series.js'
import { articleSpan, openingOf } from '../../spans.js'
import { type ArticlePrint, printOf } from './print.js'
import { reprintsIn } from './reprints.js'

const COURTYARD =
  '　　11 月 3 日，区妇联在幸福社区举办邻里议事会，42 名居民代表围坐在院子里，就停车位划线、楼道照明和儿童活动角三件事提出意见。社区干部逐条记录，当场答复能办的事项，暂时办不了的说明原因，并约定一周后公布办理结果。\n'

export const duplicateArticle = defineRule({
  id: 'duplicate-article',
  since: '0.1.0',
  group: 'structure',
  severity: 'error',
  presets: ['recommended', 'strict'],
  relations: [],
  standard: { name: '简报编辑惯例：一稿一用', rank: 'house' },
  fixable: false,
  hasSuggestions: false,
  description: {
    zh: '同一期里两篇文章内容相同，或前面的一期已经登过',
    en: 'Two articles of one issue have the same text, or an earlier issue has printed it',
  },
  messages: {
    sameText: {
      zh: '《{title}》与前面第 {number} 篇《{original}》的正文有 {shared}% 相同。请删去重复的一篇。',
      en: '{shared}% of the text of 《{title}》 is that of article {number}, 《{original}》. Take one of the two out.',
    },
    printedBefore: {
      zh: '《{title}》与{before}的《{original}》正文约有 {shared}% 相同。请换一篇；确需再登的，请注明“原载”。',
      en: 'About {shared}% of the text of 《{title}》 is that of 《{original}》 in {before}. Print another, or say that it is printed again (原载).',
    },
  },
  defaults: {},
  examples: [
    {
      text: `幸福社区议事会解三件难事\n\n${COURTYARD}\n信息来源：区妇联\n\n邻里议事在小院\n\n${COURTYARD}\n信息来源：区妇联\n`,
      because: 'one item under two titles',
      findings: ['邻里议事在小院'],
    },
    {
      text: `要闻：\n\n幸福社区议事会解三件难事\n\n${COURTYARD}\n信息来源：区妇联\n\n简讯：\n\n幸福社区议事会解三件难事\n\n${COURTYARD}\n信息来源：区妇联\n`,
      because: 'among the main items and again among the short ones',
      findings: ['幸福社区议事会解三件难事'],
    },
    {
      text: `幸福社区议事会解三件难事\n\n${COURTYARD}\n信息来源：区妇联\n\n邻里议事在小院\n\n${COURTYARD.replace('42 名', '43 名')}\n信息来源：区妇联\n`,
      because: 'the copy was touched in one place',
      findings: ['邻里议事在小院'],
    },
    {
      text: `幸福社区议事会解三件难事\n\n${COURTYARD}\n信息来源：区妇联\n\n区妇联举办邻里议事会\n\n　　11 月 3 日，区妇联在幸福社区举办邻里议事会，42 名居民代表参加。\n\n信息来源：区妇联\n`,
      because: 'a short item that repeats the first sentence',
      findings: [],
    },
    {
      text: '区妇联开展走访\n\n　　11 月 4 日，区妇联走访 12 户。\n\n信息来源：区妇联\n\n区妇联入户走访\n\n　　11 月 4 日，区妇联走访 12 户。\n\n信息来源：区妇联\n',
      because: 'too short to tell a copy from a formula',
      findings: [],
    },
    {
      text: `幸福社区议事会解三件难事\n\n${COURTYARD}\n信息来源：区妇联\n\n和平社区议事会见成效\n\n　　11 月 5 日，区妇联在和平社区举办邻里议事会，36 名居民代表围坐在广场上，就电梯维修、垃圾分类和晾衣架安装三件事交换看法。物业公司现场认领两件，街道办牵头一件，会后张榜公布责任人和完成时限，请居民监督评议。\n\n信息来源：区妇联\n`,
      because: 'the same sort of meeting, another text',
      findings: [],
    },
  ],
  check({ bulletin, article, report }) {
    const copy = article && copiesIn(bulletin).get(article)
    const at = article && articleSpan(article)
    if (!article || !copy || !at) return
    const original = articleSpan(copy.original)
    report({
      messageId: 'sameText',
      at,
      data: {
        title: nameOf(article),
        number: numberIn(bulletin, copy.original),
        original: nameOf(copy.original),
        shared: Math.floor(copy.shared * 100),
      },
      ...(original ? { related: [original] } : {}),
    })
  },
  collect({ articles, placeOf }) {
    const prints = articles.flatMap(({ article, quantities }) => (article && printOf(article, quantities, placeOf)) ?? [])
    return prints.length > 0 ? prints : undefined
  },
  compare({ values, report }) {
    const issues = values as readonly SetValue<readonly ArticlePrint[]>[]
    for (const { document, article, originalDocument, original, shared } of reprintsIn(issues)) {
      const [own, earlier] = [issues[document], issues[originalDocument]]
      if (!own || !earlier) continue
      report({
        document,
        messageId: 'printedBefore',
        at: article.at,
        data: { title: printedName(article), before: issueName(earlier, own), original: printedName(original), shared: Math.floor(shared * 100) },
        // It may be meant, as a copy within one issue never is.
        severity: 'warning',
      })
    }
  },
})

const nameOf = ({ title, paragraphs }: Article): string => title ?? `${openingOf(paragraphs[0]?.text ?? '')}…`

const numberIn = ({ sections }: Bulletin, article: Article): number => sections.flatMap(({ articles }) => articles).indexOf(article) + 1

const printedName = ({ at: { quote, where } }: ArticlePrint): string => where.title ?? `${quote}…`
