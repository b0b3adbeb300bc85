import { blocksOf } from '../../blocks.js'
import type { PlacedFigure } from '../../facts.js'
import { defineRule } from '../../rule.js'
import { safeFix } from '../../runs.js'

/** A hyphen, half or full width, or a half-width ~ between two ends. – is left to the typesetter. */
const MARK = /(?<=[0-9０-９%％‰万亿年月日号时分秒期岁人元个户名℃]) ?(?:--|[-－~]) ?(?=[0-9０-９])/g
const TIMES = new Set(['date-range', 'time', 'ordinal'])
const VALUES = new Set(['count', 'money', 'measure', 'percent', 'point', 'permille', 'age', 'duration', 'multiple', 'number'])
/** 2020-11-16 is one day; 0931-8929 never comes here, for it is a label. */
const IN_CODE = /[0-9A-Za-z@_./:#-]/

interface Options {
  readonly valueMark: '～' | '—'
  readonly dateMark: '～' | '—'
}

export const rangeMark = defineRule<Options, 'hyphen' | 'tilde'>({
  id: 'range-mark',
  since: '0.1.0',
  group: 'text',
  severity: 'warning',
  presets: ['strict'],
  relations: [],
  standard: {
    name: 'GB/T 15835—2011《出版物上数字用法》、GB/T 15834—2011《标点符号用法》（数值和起止时间之间用浪纹线或一字线；引自二手资料，未核对原文）',
    clause: '15834: 4.13.3',
    rank: 'national-standard',
  },
  fixable: true,
  hasSuggestions: false,
  description: { zh: '数值范围、起止时间用了短横线或半角波浪号', en: 'A range is marked by a hyphen or a half-width tilde' },
  messages: {
    hyphen: {
      zh: '“{range}”的起止之间不用短横线，应为“{fixed}”。',
      en: 'The ends of "{range}" are not joined by a hyphen: write "{fixed}".',
    },
    tilde: {
      zh: '“{range}”的起止之间用了半角“~”，应为“{fixed}”。',
      en: 'The ends of "{range}" are joined by a half-width ~: write "{fixed}".',
    },
  },
  defaults: { valueMark: '～', dateMark: '—' },
  options: (z) =>
    z.strictObject({
      valueMark: z.enum(['～', '—']).optional().describe('数值之间改用的符号；“～”和“—”都合标准 (the mark put between values)'),
      dateMark: z.enum(['～', '—']).optional().describe('日期、时间之间改用的符号 (the mark put between dates and times)'),
    }),
  examples: [
    {
      text: '县妇联举办培训\n\n　　11 月 10-13 日，县妇联举办培训班。\n\n信息来源：县妇联\n',
      because: 'between days',
      findings: ['11 月 10-13 日'],
    },
    { text: '药品采购\n\n　　药品价格下降 10-20%。\n\n信息来源：医保局\n', because: 'between values', findings: ['10-20%'] },
    { text: '网格走访\n\n　　每名网格员每天走访 3~5 户。\n\n信息来源：镇妇联\n', because: 'a half-width tilde', findings: ['3~5 户'] },
    {
      text: '县妇联举办培训\n\n　　11 月 10—13 日，县妇联举办培训班，每班 30～40 人。\n\n信息来源：县妇联\n',
      because: 'both are right',
      findings: [],
    },
    { text: '热线开通\n\n　　热线电话 0931-8929000 全天接听。\n\n信息来源：县妇联\n', because: 'a telephone number', findings: [] },
    { text: '数据更新\n\n　　数据更新至 2020-11-16。\n\n信息来源：统计局\n', because: 'one day', findings: [] },
  ],
  check(context) {
    const looked = new Set(blocksOf(context))
    for (const figure of context.quantities) {
      if (!looked.has(figure.block)) continue
      const fixed = corrected(figure, context.options)
      if (fixed === undefined) continue
      context.report({
        messageId: figure.text.includes('~') ? 'tilde' : 'hyphen',
        at: figure,
        data: { range: figure.text, fixed },
        ...safeFix(figure, fixed),
      })
    }
  },
})

/** The range with its mark, and with the percent sign that the first of its figures lacks; nothing where it is no range, or right. */
function corrected(figure: PlacedFigure, { valueMark, dateMark }: Options): string | undefined {
  const { text, kind, block, start, end, iso } = figure
  const isTime = TIMES.has(kind)
  if (!isTime && !VALUES.has(kind)) return undefined
  if (kind === 'time' && !iso?.includes('/')) return undefined
  if (IN_CODE.test(block.text.charAt(start - 1)) || /^[A-Za-z@_/-]/.test(block.text.slice(end, end + 1))) return undefined
  const marks = [...text.matchAll(MARK)]
  const [mark] = marks
  if (marks.length !== 1 || !mark || /[0-9]-[0-9].*-[0-9]/.test(text)) return undefined
  const percent =
    !isTime && /[0-9０-９]$/.test(text.slice(0, mark.index))
      ? (/^[0-9０-９.．]+ ?([%％‰])/.exec(text.slice(mark.index + mark[0].length))?.[1] ?? '')
      : ''
  return text.slice(0, mark.index) + percent + (isTime ? dateMark : valueMark) + text.slice(mark.index + mark[0].length)
}
