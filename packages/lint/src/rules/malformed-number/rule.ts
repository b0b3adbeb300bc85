import type { PlacedFigure } from '../../facts.js'
import { type Bilingual, defineRule } from '../../rule.js'
import { textAfter, textBefore } from '../../surroundings.js'
import { AMOUNT_UNIT, DOUBLED_YUAN, LEADS_AMOUNT, LISTS, MISGROUPED, NAMES_NUMBER, WIDE_COMMA } from './words.js'

const WHY = {
  groups: { zh: '千分撇应每三位一个', en: 'marks of thousands stand after every third digit' },
  points: { zh: '一个数只能有一个小数点', en: 'a number has one decimal point' },
  signs: { zh: '单位重复或互相矛盾', en: 'its unit is doubled, or contradicts itself' },
  comma: { zh: '数的中间用了全角逗号，读成两个数', en: 'the full-width comma inside makes two numbers of it' },
} as const satisfies Record<string, Bilingual>

export const malformedNumber = defineRule({
  id: 'malformed-number',
  since: '0.1.0',
  group: 'text',
  severity: 'error',
  presets: ['recommended', 'strict'],
  relations: [],
  standard: { name: 'GB/T 15835—2011《出版物上数字用法》（引自二手资料，未核对原文）', rank: 'national-standard' },
  fixable: false,
  hasSuggestions: false,
  description: { zh: '数的写法有误，不成其为一个数', en: 'No number can be written so' },
  messages: {
    malformed: { zh: '“{printed}”不成其为数：{why}。请核对。', en: '"{printed}" is not a number: {why}. Check it.' },
  },
  defaults: {},
  examples: [
    { text: '宣传活动\n\n　　全年受众 2,34,567 人。\n\n信息来源：县妇联\n', because: 'a group of two digits', findings: ['2,34,567 人'] },
    { text: '项目投资\n\n　　项目投入 4.6.2 万元。\n\n信息来源：发改局\n', because: 'two decimal points', findings: ['4.6.2 万元'] },
    { text: '参保情况\n\n　　参保率提高 3.2%个百分点。\n\n信息来源：医保局\n', because: '% and points at once', findings: ['3.2%个百分点'] },
    { text: '项目投资\n\n　　项目投入 450 万元元。\n\n信息来源：发改局\n', because: 'a unit doubled', findings: ['450 万元元'] },
    { text: '宣传活动\n\n　　现场共 2，300 人参加。\n\n信息来源：县妇联\n', because: 'a full-width comma inside', findings: ['2，300 人'] },
    { text: '系统升级\n\n　　平台升级到 V3.5.2 版，新增 12 项功能。\n\n信息来源：大数据局\n', because: 'a version', findings: [] },
    { text: '文件解读\n\n　　宣讲标准第 7.3.5 条。\n\n信息来源：县妇联\n', because: 'the number of a clause', findings: [] },
    { text: '算力建设\n\n　　算力达到百亿亿次。\n\n信息来源：大数据局\n', because: 'scales may be doubled', findings: [] },
    { text: '节日慰问\n\n　　每户发放 500 元元旦慰问金。\n\n信息来源：县妇联\n', because: '元旦 begins with the unit', findings: [] },
  ],
  check(context) {
    for (const figure of context.quantities) {
      const { block, start, end } = figure
      const found = misgrouped(figure) ?? withTwoPoints(figure) ?? withDoubledPoint(figure) ?? withDoubledSign(figure) ?? withWideComma(figure)
      if (!found) continue
      const at = { block, start: start - found.before, end: end + found.after }
      context.report({ messageId: 'malformed', at, data: { printed: block.text.slice(at.start, at.end), why: WHY[found.why] } })
    }
  },
})

/** How far a malformed number reaches before and after the figure that was read of it. */
interface Malformed {
  readonly why: keyof typeof WHY
  readonly before: number
  readonly after: number
}

const AMOUNTS: ReadonlySet<string> = new Set(['count', 'money', 'measure'])

/** 1,23,456 人: read as 23,456 人 after 1,. A list (分别为 1,23,456 人) is left. */
function misgrouped(figure: PlacedFigure): Malformed | undefined {
  if (!AMOUNTS.has(figure.kind) || !/^[0-9]/.test(figure.text)) return undefined
  const left = textBefore(figure, 16)
  const head = /(?<![0-9.])[0-9][0-9,]{0,11},$/.exec(left)?.[0]
  const own = /^[0-9,]+/.exec(figure.text)?.[0] ?? ''
  if (head === undefined || !MISGROUPED.test(head + own)) return undefined
  return LISTS.test(left.slice(0, left.length - head.length)) ? undefined : { why: 'groups', before: head.length, after: 0 }
}

/** 3.5.2 万元; not the number of a section, which begins its paragraph, nor that of a clause or a version. */
function withTwoPoints(figure: PlacedFigure): Malformed | undefined {
  if (!/^[0-9]{1,6}\.[0-9]{1,3}\.[0-9]{1,3}$/.test(figure.text) || NAMES_NUMBER.test(textBefore(figure, 4))) return undefined
  const unit = AMOUNT_UNIT.exec(textAfter(figure, 6))?.[0]
  return unit === undefined ? undefined : { why: 'points', before: 0, after: unit.length }
}

/** 12..5 万元: 12 and 5 are read, and no amount. */
function withDoubledPoint(figure: PlacedFigure): Malformed | undefined {
  const head = /^[0-9]+$/.test(figure.text) ? /(?<![0-9A-Za-z.])[0-9]{1,6}\.\.$/.exec(textBefore(figure, 9))?.[0] : undefined
  const unit = AMOUNT_UNIT.exec(textAfter(figure, 6))?.[0]
  return head === undefined || unit === undefined ? undefined : { why: 'points', before: head.length, after: unit.length }
}

/** 12.5%个百分点, 百分之 12.5%, 600 万元元, 600 万万元. */
function withDoubledSign(figure: PlacedFigure): Malformed | undefined {
  const { kind, text } = figure
  if (kind === 'money' && /[0-9] ?(?:万万|亿亿)元/.test(text)) return { why: 'signs', before: 0, after: 0 }
  const right = textAfter(figure, 6)
  const doubled =
    kind === 'percent'
      ? (/[%％]$/.test(text) && /^ ?个百分点|^[%％](?![%％])/.exec(right)?.[0]) || (text.startsWith('百分之') && /^ ?[%％]/.exec(right)?.[0])
      : kind === 'point'
        ? /^[%％]/.exec(right)?.[0]
        : kind === 'money' && text.endsWith('元') && DOUBLED_YUAN.exec(right)?.[0]
  return doubled ? { why: 'signs', before: 0, after: doubled.length } : undefined
}

/** 1，200 人: read as 200 人 in a clause of its own, so that the first half must be led as an amount. */
function withWideComma(figure: PlacedFigure): Malformed | undefined {
  if (!AMOUNTS.has(figure.kind) || !/^[0-9]{3}(?![0-9,])/.test(figure.text)) return undefined
  const left = textBefore(figure, 14)
  const head = WIDE_COMMA.exec(left)?.[0]
  if (head === undefined) return undefined
  const led = LEADS_AMOUNT.test(left.slice(0, left.length - head.length)) || figure.text.startsWith('0')
  // 新增低保对象 1，874 户。: what is left is no clause, for nobody does anything in it; 98，200 人参加 is one.
  const isNoClause = /^[，。；、）)]?$/.test(textAfter(figure, 1)) && /[\u4e00-\u9fff] ?$/.test(left.slice(0, left.length - head.length))
  return led || isNoClause ? { why: 'comma', before: head.length, after: 0 } : undefined
}
