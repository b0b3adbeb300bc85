import { readQuantities } from '@jianbao/figures'
import type { Block } from '@jianbao/schema'
import { blocksOf } from '../../blocks.js'
import { oncePerBulletin } from '../../once.js'
import { type Bilingual, type BlockSpan, defineRule } from '../../rule.js'
import { safeFix } from '../../runs.js'

type Style = 'marked' | 'plain'

/** A whole number of five digits or more; four digits are right either way. */
const WHOLE = /(?<![0-9０-９.．,])(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{5,})(?![0-9０-９]|[.．,][0-9０-９])/g
const MARKED = /[0-9],[0-9]{3}/
const AMOUNTS: ReadonlySet<string> = new Set(['count', 'money', 'measure'])

const STYLES: Record<Style, Bilingual> = { marked: { zh: '用', en: 'with' }, plain: { zh: '不用', en: 'without' } }

export const thousandsMark = defineRule<{ keep: 'majority' | Style }, 'mixed'>({
  id: 'thousands-mark',
  since: '0.1.0',
  group: 'text',
  severity: 'warning',
  presets: ['strict'],
  relations: [],
  standard: { name: 'GB/T 15835—2011《出版物上数字用法》（多位数的分节全文应一致；引自二手资料，未核对原文）', rank: 'national-standard' },
  fixable: true,
  hasSuggestions: false,
  description: { zh: '同一期中多位数有的用千分撇，有的不用', en: 'Some long numbers of an issue have marks of thousands, others none' },
  messages: {
    mixed: {
      zh: '“{printed}”与“{other}”写法不一：这一期多位数{style}千分撇。请改为“{fixed}”。',
      en: '"{printed}" is not written like "{other}": this issue is {style} marks of thousands. Write "{fixed}".',
    },
  },
  defaults: { keep: 'majority' },
  options: (z) =>
    z.strictObject({
      keep: z
        .enum(['majority', 'marked', 'plain'])
        .describe(
          'Which form stays where both are used: the more frequent one (plain where they are even), or always one. 两种写法并存时保留哪一种。',
        ),
    }),
  examples: [
    {
      text: '宣传活动\n\n　　发放手册 12,600 册，受益 23800 人，覆盖 45600 户。\n\n信息来源：县妇联\n',
      because: 'one of three has a mark',
      findings: ['12,600'],
    },
    {
      text: '宣传活动\n\n　　发放手册 12,600 册，受益 23800 人，覆盖 45,600 户。\n\n信息来源：县妇联\n',
      because: 'one of three has none',
      findings: ['23800'],
    },
    {
      text: '宣传活动\n\n　　发放手册 12,600 册，受益 23800 人。\n\n信息来源：县妇联\n',
      because: 'where they are even, plain numbers stay',
      findings: ['12,600'],
    },
    { text: '宣传活动\n\n　　发放手册 12,600 册，受益 23,800 人。\n\n信息来源：县妇联\n', because: 'marks throughout', findings: [] },
    { text: '宣传活动\n\n　　2021 年，发放手册 12,600 册，受益 3800 人。\n\n信息来源：县妇联\n', because: 'years and four digits', findings: [] },
    { text: '维权热线\n\n　　12338 热线接听来电，发放手册 12,600 册。\n\n信息来源：县妇联\n', because: 'a telephone number', findings: [] },
  ],
  check(context) {
    const { marked, plain } = usageOf(context.bulletin)
    if (!marked.first || !plain.first) return
    const { keep } = context.options
    const style = keep !== 'majority' ? keep : marked.count > plain.count ? 'marked' : 'plain'
    const [kept, odd] = style === 'marked' ? [marked, plain] : [plain, marked]
    for (const at of blocksOf(context).flatMap((block) => odd.byBlock.get(block) ?? [])) {
      const fixed = style === 'marked' ? withMarks(printed(at)) : printed(at).replaceAll(',', '')
      const data = { printed: printed(at), other: printed(kept.first ?? at), style: STYLES[style], fixed }
      const related = kept.first ? [kept.first] : []
      context.report({ messageId: 'mixed', at, data, related, ...safeFix(at, fixed) })
    }
  },
})

/** The long numbers of one form. */
interface Usage {
  first?: BlockSpan
  count: number
  readonly byBlock: Map<Block, BlockSpan[]>
}

/** The long numbers of an issue by their form; none where it has no mark at all. Read once, though the rule is asked for each article. */
const usageOf = oncePerBulletin((bulletin): Record<Style, Usage> => {
  const usage: Record<Style, Usage> = { marked: { count: 0, byBlock: new Map() }, plain: { count: 0, byBlock: new Map() } }
  const articles = bulletin.sections.flatMap((section) => section.articles)
  const blocks = [...articles.flatMap((article) => blocksOf({ bulletin, article })), ...blocksOf({ bulletin })].filter(({ kind }) => kind !== 'table')
  if (!blocks.some(({ text }) => MARKED.test(text))) return usage
  for (const at of blocks.flatMap(longNumbers)) {
    const own = usage[printed(at).includes(',') ? 'marked' : 'plain']
    own.first ??= at
    own.count += 1
    const spans = own.byBlock.get(at.block)
    if (spans) spans.push(at)
    else own.byBlock.set(at.block, [at])
  }
  return usage
})

/** Those that count or measure something: telephone numbers and codes have no thousands. */
function longNumbers(block: Block): BlockSpan[] {
  if (!/[0-9]{5}|[0-9],[0-9]{3}/.test(block.text)) return []
  const amounts = readQuantities(block.text).filter(({ kind }) => AMOUNTS.has(kind))
  return amounts.flatMap(({ text, start }) =>
    [...text.matchAll(WHOLE)]
      .filter(([digits]) => digits.replaceAll(',', '').length > 4)
      .map((match) => ({ block, start: start + match.index, end: start + match.index + match[0].length })),
  )
}

const printed = ({ block, start, end }: BlockSpan): string => block.text.slice(start, end)

const withMarks = (digits: string): string => digits.replace(/(?<=[0-9])(?=(?:[0-9]{3})+$)/g, ',')
