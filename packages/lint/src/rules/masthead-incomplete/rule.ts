import type { Bulletin } from '@jianbao/schema'
import { type Bilingual, defineRule } from '../../rule.js'
import { unnumberedHead } from './unnumbered-head.js'

const PARTS = ['title', 'issue', 'issuer', 'date'] as const

const NAMES: Record<(typeof PARTS)[number], Bilingual> = {
  title: { zh: '简报名称', en: 'the name of the bulletin' },
  issue: { zh: '期号', en: 'the number of the issue' },
  issuer: { zh: '编发单位', en: 'the issuer' },
  date: { zh: '日期', en: 'the date' },
}

export const mastheadIncomplete = defineRule({
  id: 'masthead-incomplete',
  since: '0.1.0',
  group: 'structure',
  severity: 'warning',
  presets: ['recommended', 'strict'],
  relations: [],
  standard: { name: '简报编辑惯例：报头有名称、期号、编发单位、日期', rank: 'house' },
  fixable: false,
  hasSuggestions: false,
  description: { zh: '报头缺名称、期号、编发单位或日期', en: 'The masthead lacks its name, number, issuer or date' },
  messages: {
    incomplete: { zh: '报头缺{missing}。请补上。', en: 'The masthead lacks {missing}. Add what is missing.' },
  },
  defaults: { require: [...PARTS] },
  options: (z) =>
    z.strictObject({
      require: z.array(z.enum(PARTS)).optional().describe('What a masthead must have, by the house. / 本单位要求报头具备的要素。'),
    }),
  examples: [
    {
      text: '平川妇女工作简报\n第 11 期\n平川县妇联办公室\n\n县妇联举办读书会\n\n　　11 月 3 日，县妇联举办读书会。\n\n信息来源：县妇联\n',
      because: 'no date',
      findings: ['平川妇女工作简报'],
    },
    {
      text: '平川妇女工作简报\n第 11 期\n2020 年 11 月 30 日\n\n县妇联举办读书会\n\n　　11 月 3 日，县妇联举办读书会。\n\n信息来源：县妇联\n',
      because: 'no issuer',
      findings: ['平川妇女工作简报'],
    },
    {
      text: '第 11 期\n平川县妇联编\n2020 年 11 月 30 日\n\n县妇联举办读书会\n\n　　11 月 3 日，县妇联举办读书会。\n\n信息来源：县妇联\n',
      because: 'no name',
      findings: ['第 11 期'],
    },
    {
      text: '平川妇女工作简报\n第 11 期\n平川县妇联办公室\n2020 年 11 月 30 日\n\n县妇联举办读书会\n\n　　11 月 3 日，县妇联举办读书会。\n\n信息来源：县妇联\n',
      because: 'all four, and no total number',
      findings: [],
    },
    {
      text: '县妇联举办读书会\n\n　　11 月 3 日，县妇联举办读书会。\n\n信息来源：县妇联\n',
      because: 'no masthead at all',
      findings: [],
    },
    {
      text: '平川妇女工作简报\n第 11 期\n\n县妇联举办读书会\n\n　　11 月 3 日，县妇联举办读书会。\n\n信息来源：县妇联\n\n报：市妇联。\n县妇联　　2020年11月30日印发\n',
      because: 'the colophon has issuer and date',
      findings: [],
    },
  ],
  check({ bulletin, article, options, report }) {
    if (article) {
      const { kicker, title } = article.blocks
      const at = unnumberedHead(bulletin) === article && options.require.includes('issue') ? (kicker ?? title) : undefined
      if (at) report({ messageId: 'incomplete', at: { block: at, start: 0, end: at.text.length }, data: { missing: NAMES.issue } })
      return
    }
    const block = bulletin.masthead?.lines[0]
    if (!block) return
    const missing = PARTS.filter((part) => options.require.includes(part) && !has(bulletin, part))
    if (missing.length === 0) return
    const names = (language: keyof Bilingual, comma: string) => missing.map((part) => NAMES[part][language]).join(comma)
    report({
      messageId: 'incomplete',
      at: { block, start: 0, end: block.text.length },
      data: { missing: { zh: names('zh', '、'), en: names('en', ', ') } },
    })
  },
})

/** An issue of another count has its number all the same, and issuer and date may stand at the foot. */
function has({ masthead, colophon, sections }: Bulletin, part: (typeof PARTS)[number]): boolean {
  if (part === 'title') return masthead?.title !== undefined
  if (part === 'issue') return masthead?.issue !== undefined || masthead?.cumulativeIssue !== undefined || masthead?.special !== undefined
  // 云屏县乡村振兴简讯　第 18 期　2024 年 5 月 21 日: a head of one line is a form of its own, without an issuer.
  if (part === 'issuer' && masthead?.lines.length === 1) return true
  // 县妇联办公室　2020 年 11 月 may have been read as the kicker or the title of the first article.
  const { kicker, title } = sections[0]?.articles[0]?.blocks ?? {}
  if ([kicker, title].some((block) => block !== undefined && MONTH.test(block.text))) return true
  if (part === 'date' && masthead?.lines.some(({ text }) => MONTH.test(text))) return true
  return masthead?.[part] !== undefined || colophon?.[part] !== undefined
}

/** A monthly may say its month alone. */
const MONTH = /(?:[0-9０-９]{4}|[〇零○一二三四五六七八九]{4})\s?年\s?[0-9０-９一二三四五六七八九十]{1,2}(?:\s?月|$)/
