import type { Article, Bulletin, Section } from '@jianbao/schema'
import { copiesIn } from '../../issue-copies.js'
import { bareWords } from '../../likeness.js'
import { oncePerBulletin } from '../../once.js'
import { type BlockSpan, defineRule } from '../../rule.js'

/** What names the kind of an item and not the item: may stand over several in one issue. */
const SERIAL = new Set(
  '案例 典型案例 点评 链接 相关链接 背景 背景链接 图片 图片新闻 编者按 按语 短评 评论 声音 代表声音 人物 典型人物 先进典型 一线故事 小贴士 知识窗 名词解释 数据 做法 主要做法 成效 主要成效 问题 存在问题 建议 对策建议 经验 经验启示 启示 下一步打算 下步打算 简讯 一句话新闻'.split(
    ' ',
  ),
)

/** What a speaker says again at each part. */
const SALUTATION = /^(?:各位|同志们|尊敬的|女士们|朋友们)/

export const duplicateTitle = defineRule({
  id: 'duplicate-title',
  since: '0.1.0',
  group: 'structure',
  severity: 'warning',
  presets: ['recommended', 'strict'],
  relations: [],
  standard: { name: '简报编辑惯例：一期之内标题不重复', rank: 'house' },
  fixable: false,
  hasSuggestions: false,
  description: { zh: '同一期里两个标题相同', en: 'Two titles of one issue are the same' },
  messages: {
    sameTitle: {
      zh: '标题“{title}”在本期出现了两次。请核对是否重复排入，或改写其中一个。',
      en: 'The title "{title}" stands twice in this issue. See whether an item was set twice, or change one title.',
    },
    sameHeading: {
      zh: '栏目名“{title}”在本期出现了两次。请合并两个栏目，或改写其中一个。',
      en: 'The heading "{title}" stands twice in this issue. Join the two sections, or change one heading.',
    },
  },
  defaults: {},
  examples: [
    {
      text: '妇联工作动态\n\n　　11 月 3 日，区妇联举办读书会。\n\n信息来源：区妇联\n\n妇联工作动态\n\n　　11 月 4 日，县妇联走访 12 户。\n\n信息来源：县妇联\n',
      because: 'one title over two items',
      findings: ['妇联工作动态'],
    },
    {
      text: '区妇联办“书香”读书会\n\n　　11 月 3 日，区妇联举办读书会。\n\n信息来源：区妇联\n\n区妇联办书香读书会\n\n　　11 月 10 日，38 个家庭读书。\n\n信息来源：区妇联\n',
      because: 'they differ in marks only',
      findings: ['区妇联办书香读书会'],
    },
    {
      text: '【工作动态】\n\n区妇联举办读书会\n\n　　11 月 3 日，区妇联举办读书会。\n\n信息来源：区妇联\n\n【基层信息】\n\n镇妇联慰问老人\n\n　　11 月 5 日，镇妇联慰问老人。\n\n信息来源：镇妇联\n\n【工作动态】\n\n县妇联走访困难家庭\n\n　　11 月 4 日，县妇联走访 12 户。\n\n信息来源：县妇联\n',
      because: 'one heading over two sections',
      findings: ['【工作动态】'],
    },
    {
      text: '春风送岗\n——区妇联举办女性招聘会\n\n　　2 月 16 日，区妇联举办招聘会。\n\n信息来源：区妇联\n\n春风送岗\n——县妇联送岗进村\n\n　　2 月 18 日，县妇联送岗进村。\n\n信息来源：县妇联\n',
      because: 'their second lines differ',
      findings: [],
    },
    {
      text: '巾帼榜样（一）\n\n　　林晓，东关镇调解员。\n\n信息来源：县妇联\n\n巾帼榜样（二）\n\n　　周岚，河湾乡教师。\n\n信息来源：县妇联\n',
      because: 'the parts of a series are numbered',
      findings: [],
    },
    {
      text: '典型案例\n\n　　3 月，法院调解一起抚养纠纷。\n\n信息来源：县法院\n\n典型案例\n\n　　5 月，法院审结一起继承纠纷。\n\n信息来源：县法院\n',
      because: 'it names the kind of the item',
      findings: [],
    },
  ],
  check({ bulletin, article, report }) {
    const { titles, headings } = repeatedIn(bulletin)
    if (article) {
      const first = titles.get(article)
      const [block, original] = [article.blocks.title, first?.blocks.title]
      if (block && original) report({ messageId: 'sameTitle', at: whole(block), data: { title: article.title ?? '' }, related: [whole(original)] })
      return
    }
    for (const [section, first] of headings) {
      const [block, original] = [section.blocks.heading, first.blocks.heading]
      if (block && original)
        report({ messageId: 'sameHeading', at: whole(block), data: { title: section.heading ?? '' }, related: [whole(original)] })
    }
  },
})

const whole = (block: BlockSpan['block']): BlockSpan => ({ block, start: 0, end: block.text.length })

const repeatedIn = oncePerBulletin((bulletin) => {
  const copies = copiesIn(bulletin)
  const articles = bulletin.sections.flatMap(({ articles: own }) => own)
  return {
    // A copy of the whole article is the matter of duplicate-article, a title without a text of empty-article.
    titles: repeated(
      articles.filter((article) => article.paragraphs.length > 0 && !copies.has(article)),
      titleKey,
    ),
    headings: repeated(
      bulletin.sections.filter(({ articles: own }) => own.some(({ title }) => title !== undefined)),
      headingKey,
    ),
  } satisfies { titles: Map<Article, Article>; headings: Map<Bulletin['sections'][number], Section> }
})

/** By the later of two that have the same key, the first. */
function repeated<Item>(items: readonly Item[], keyOf: (item: Item) => string | undefined): Map<Item, Item> {
  const first = new Map<string, Item>()
  const found = new Map<Item, Item>()
  for (const item of items) {
    const key = keyOf(item)
    if (key === undefined) continue
    const earlier = first.get(key)
    if (earlier === undefined) first.set(key, item)
    else found.set(item, earlier)
  }
  return found
}

function titleKey({ kicker = '', title = '', subtitle = '' }: Article): string | undefined {
  const words = bareWords(title)
  return words.length < 2 || SERIAL.has(words) || SALUTATION.test(words) ? undefined : [kicker, title, subtitle].map(bareWords).join('/')
}

function headingKey({ heading = '' }: Section): string | undefined {
  const words = bareWords(heading)
  return words.length < 2 || SERIAL.has(words) ? undefined : words
}
