import { type Amount, type AmountList, amountLists } from '../../amount-lists.js'
import { defineRule } from '../../rule.js'

/** How far a figure of a list may be from the others and still be one of them. */
const ALIKE = 5
/** How far off one must be that has lost its scale. */
const APART = 1000

export const unitMixture = defineRule({
  id: 'unit-mixture',
  since: '0.1.0',
  group: 'figures',
  severity: 'warning',
  presets: ['recommended', 'strict'],
  relations: [],
  standard: { name: '编校惯例：并列数值单位一致', rank: 'practice' },
  fixable: false,
  hasSuggestions: true,
  description: { zh: '并列的几个数中有一个疑似漏写或多写“万”“亿”', en: 'One figure of a list has lost, or gained, the 万 or 亿 of the others' },
  messages: {
    scaleDropped: {
      zh: '并列的几个数都带“{scale}”，只有 {figure} 没有，与它们相差千倍以上，疑漏写“{scale}”。请核对。',
      en: 'The other figures of this list have {scale}; {figure} has not, and is less than a thousandth of them. Check whether {scale} was left out.',
    },
    scaleAdded: {
      zh: '并列的几个数都不带“{scale}”，只有 {figure} 带，与它们相差千倍以上，疑多写“{scale}”。请核对。',
      en: 'The other figures of this list have no {scale}; {figure} has, and is more than a thousand times as much. Check whether {scale} belongs there.',
    },
    rescale: { zh: '改 {figure} 为 {to}', en: 'Change {figure} to {to}' },
  },
  defaults: {},
  examples: [
    {
      text: '资金下达\n\n　　三个乡镇分别获补助 6.4 万元、5.7 元、8.1 万元。\n\n信息来源：财政局\n',
      because: '5.7 元 beside 6.4 万元 and 8.1 万元',
      findings: ['5.7 元'],
    },
    {
      text: '资金下达\n\n　　柳湾镇、石坪镇、白杨镇今年分别投入 86 万元、72 万元、64 元改造书屋。\n\n信息来源：文旅局\n',
      because: 'no town rebuilds with 64 yuan',
      findings: ['64 元'],
    },
    {
      text: '助学活动\n\n　　三名学生分别获助学金 3000 元、5000 万元、4000 元。\n\n信息来源：教育局\n',
      because: '万 was added to one of three',
      findings: ['5000 万元'],
    },
    {
      text: '征文奖励\n\n　　一、二、三等奖分别奖励 2 万元、1 万元、5000 元。\n\n信息来源：市妇联\n',
      because: 'half of 1 万元 is written in 元',
      findings: [],
    },
    {
      text: '资金下达\n\n　　每户奖励 500 元、每村补助 3 万元、共发放 28 万元。\n\n信息来源：财政局\n',
      because: 'each and all are no list',
      findings: [],
    },
    {
      text: '资金下达\n\n　　市里下拨 86 万元，另有现金捐款 72 元。\n\n信息来源：财政局\n',
      because: 'two things that have nothing in common',
      findings: [],
    },
  ],
  check({ quantities, report }) {
    for (const list of amountLists(quantities)) {
      const odd = oddScale(list)
      if (!odd) continue
      const { figure, digits, scale, usual } = odd
      const from = figure.text
      const to = scale === '' ? from.replace(/([0-9０-９])(\s?)元/, `$1$2${usual}元`) : from.replace(scale, '')
      report({
        messageId: scale === '' ? 'scaleDropped' : 'scaleAdded',
        at: figure,
        data: { figure: from, scale: scale || usual },
        related: list.amounts.flatMap((amount) => (amount.figure === figure ? [] : amount.figure)),
        ...(digits > 0 ? { suggestions: [{ messageId: 'rescale' as const, data: { figure: from, to }, fix: { at: figure, text: to } }] } : {}),
      })
    }
  },
})

/** The one figure that is a thousandth or a thousandfold of the others, and like them but for its scale. */
function oddScale({ amounts, isBare }: AmountList): (Amount & { usual: string }) | undefined {
  for (const odd of amounts) {
    const others = amounts.filter((amount) => amount !== odd)
    const [usual = ''] = others.map(({ scale }) => scale)
    if (others.some(({ scale }) => scale !== usual) || (usual === '') === (odd.scale === '')) continue
    // 县自筹 86 万元、市下拨 72 万元、罚款 64 元: named by their own words, whole yuan may be meant.
    if (!isBare && Number.isInteger(odd.digits)) continue
    const digits = others.map((amount) => amount.digits)
    const [least, most] = [Math.min(...digits), Math.max(...digits)]
    const factor = (usual || odd.scale) === '万' ? 1e4 : 1e8
    const ratio = usual === '' ? (odd.digits * factor) / most : (least * factor) / odd.digits
    if (most / least <= 2 * ALIKE && odd.digits >= least / ALIKE && odd.digits <= most * ALIKE && ratio >= APART) return { ...odd, usual }
  }
  return undefined
}
