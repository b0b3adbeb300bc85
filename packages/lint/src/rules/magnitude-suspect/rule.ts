import { type AmountList, amountLists } from '../../amount-lists.js'
import type { PlacedFigure } from '../../facts.js'
import type { MessageData } from '../../rule.js'
import { defineRule } from '../../rule.js'
import { amountLike, nominal } from '../../violations.js'
import { GIVEN_TO, GRANTS, PLACES, RECEIVING } from './words.js'

export const magnitudeSuspect = defineRule({
  id: 'magnitude-suspect',
  since: '0.1.0',
  group: 'figures',
  severity: 'warning',
  presets: ['recommended', 'strict'],
  relations: [],
  standard: { name: '统计审核惯例：数量级合理性检查', rank: 'practice' },
  fixable: false,
  hasSuggestions: false,
  description: { zh: '金额的数量级可疑', en: 'An amount of money is suspect by its order of magnitude' },
  messages: {
    perHeadTooHigh: {
      zh: '{amount} ÷ {recipients} ≈ {mean}，发放的{grant}不会这样多。请核对“万”“亿”和小数点。',
      en: '{amount} ÷ {recipients} ≈ {mean}: too much for {grant}. Check 万, 亿 and the decimal point.',
    },
    perHeadTooLow: {
      zh: '{amount} ÷ {recipients} ≈ {mean}，发放的{grant}不会这样少。请核对是否漏写“万”，或小数点有误。',
      en: '{amount} ÷ {recipients} ≈ {mean}: too little for {grant}. Check whether 万 is missing, and the decimal point.',
    },
    offItsSiblings: {
      zh: '{amount} 与并列的 {siblings} 相差千倍以上。请核对“万”和“亿”。',
      en: '{amount} differs from {siblings} beside it by more than a thousand times. Check 万 and 亿.',
    },
  },
  defaults: {},
  examples: [
    {
      text: '走访慰问\n\n　　春节前，区妇联走访慰问困难妇女 64 人，发放慰问金 38.4 亿元。\n\n信息来源：区妇联\n',
      because: '38.4 亿元 ÷ 64 is 60 million yuan each',
      findings: ['38.4 亿元'],
    },
    {
      text: '金秋助学\n\n　　县总工会为 35 名新生发放助学金 10.5 元。\n\n信息来源：县总工会\n',
      because: '10.5 元 ÷ 35 is 0.3 yuan each: 万 was left out',
      findings: ['10.5 元'],
    },
    {
      text: '资金下达\n\n　　青岚县、白渡县、禾川县分别获补助 3.6 万元、2.9 亿元、4.2 万元。\n\n信息来源：财政局\n',
      because: '亿 for 万: the siblings are a ten-thousandth',
      findings: ['2.9 亿元'],
    },
    { text: '银企对接\n\n　　6 家银行为 38 户企业授信 27.6 亿元。\n\n信息来源：金融办\n', because: 'credit goes to firms', findings: [] },
    {
      text: '走访慰问\n\n　　区妇联走访慰问困难妇女 64 人，发放慰问金 6.4 万元。\n\n信息来源：区妇联\n',
      because: '1000 yuan each',
      findings: [],
    },
    {
      text: '项目建设\n\n　　为 24 名企业家召开座谈会，签约投资 65 亿元。\n\n信息来源：发改局\n',
      because: 'an investment is no grant',
      findings: [],
    },
  ],
  check({ quantities, report }) {
    quantities.forEach((amount, index) => {
      const grant = grantAt(amount)
      const recipients = grant && recipientsOf(amount, index, quantities)
      if (!grant || !recipients) return
      const [least, most] = perHead(amount, recipients)
      const messageId = least > grant.most ? 'perHeadTooHigh' : most < grant.least ? 'perHeadTooLow' : undefined
      if (!messageId) return
      const data: MessageData = {
        amount: amount.text,
        recipients: recipients.text,
        grant: grant.word,
        mean: `${readable(nominal(amount) / nominal(recipients))}/${/[户名位人]$/.exec(recipients.text)?.[0] ?? recipients.unit}`,
      }
      report({ messageId, at: amount, data, related: [recipients] })
    })
    for (const list of amountLists(quantities)) {
      const odd = oddOne(list)
      if (!odd) continue
      const siblings = list.amounts.flatMap(({ figure }) => (figure === odd ? [] : figure))
      report({
        messageId: 'offItsSiblings',
        at: odd,
        data: { amount: odd.text, siblings: siblings.map(({ text }) => text).join('、') },
        related: siblings,
      })
    }
  },
})

/** The grant that the amount is given out as: 发放慰问金 42.5 亿元. */
function grantAt({ kind, hedge, per, block, start, low, high }: PlacedFigure): { word: string; least: number; most: number } | undefined {
  if (kind !== 'money' || per !== undefined || hedge === 'over' || hedge === 'under' || low == null || high == null || low <= 0) return undefined
  const before = block.text.slice(Math.max(0, start - 14), start).trimEnd()
  if (/[每均]/.test(before)) return undefined
  const grant = GRANTS.find(({ words }) => words.test(before))
  const word = grant?.words.exec(before)?.[1]
  return grant && word !== undefined ? { word, least: grant.least, most: grant.most } : undefined
}

/** How many figures, and how much text, lie at most between a grant and who gets it. */
const NEAR = 6
const MOST_BETWEEN = 60

/** The one number of persons or households nearby in the sentence that says who got it. */
function recipientsOf(amount: PlacedFigure, index: number, quantities: readonly PlacedFigure[]): PlacedFigure | undefined {
  const { text } = amount.block
  const nearby = quantities.slice(Math.max(0, index - NEAR), index + NEAR + 1).filter((figure) => isInSentence(figure, amount))
  const counted = nearby.filter(({ unit, kind }) => kind === 'count' && COUNTED.has(unit))
  const [only] = counted
  if (!only || counted.length > 1 || only.unit.endsWith('次') || only.low == null || only.high == null || only.low <= 0) return undefined
  // The amount next to it, not one of several.
  const [from, to] = only.start < amount.start ? [only.end, amount.start] : [amount.end, only.start]
  if (nearby.some(({ kind, start }) => kind === 'money' && start >= from && start < to) || /企业|商户|主体|单位/.test(only.noun ?? ''))
    return undefined
  const words = text.slice(Math.max(0, only.start - 14), only.start).trimEnd()
  const isGiven = RECEIVING.test(words) || (GIVEN_TO.test(words) && !/[，；]/.test(text.slice(only.end, amount.start)))
  return isGiven && only.per === undefined ? only : undefined
}

const COUNTED = new Set(['人', '户', '人次', '户次'])

function isInSentence(figure: PlacedFigure, amount: PlacedFigure): boolean {
  const [from, to] = [Math.min(figure.end, amount.end), Math.max(figure.start, amount.start)]
  return figure.block === amount.block && to - from <= MOST_BETWEEN && !/[。！？\n]/.test(amount.block.text.slice(from, to))
}

/** The least and the most that each may have got. */
const perHead = ({ low, high }: PlacedFigure, recipients: PlacedFigure): [number, number] => [
  (low ?? 0) / (recipients.high ?? 1),
  (high ?? 0) / (recipients.low ?? 1),
]

function readable(value: number): string {
  if (value >= 1e8) return amountLike(Number((value / 1e8).toPrecision(3)) * 1e8, { text: '1 亿元' })
  if (value >= 1e4) return amountLike(Number((value / 1e4).toPrecision(3)) * 1e4, { text: '1 万元' })
  return amountLike(Number(value.toPrecision(2)), { text: '1 元' })
}

/** How far the number itself may be from its siblings, and how far off its amount must be. */
const ALIKE = 5
const APART = 1000

/** Of the amounts of several places, the one with 亿 for 万 or the other way round. */
function oddOne({ amounts }: AmountList): PlacedFigure | undefined {
  const [first] = amounts
  if (!first || !PLACES.test(first.figure.block.text.slice(Math.max(0, first.figure.start - 40), first.figure.start))) return undefined
  for (const odd of amounts) {
    const others = amounts.filter((amount) => amount !== odd)
    const [scale = ''] = others.map((amount) => amount.scale)
    if (odd.scale === '' || scale === '' || odd.scale === scale || others.some((amount) => amount.scale !== scale)) continue
    const digits = others.map((amount) => amount.digits)
    const [least, most] = [Math.min(...digits), Math.max(...digits)]
    const ratio = odd.scale === '亿' ? (odd.digits * 1e4) / most : (least * 1e4) / odd.digits
    if (most / least <= 2 * ALIKE && odd.digits >= least / ALIKE && odd.digits <= most * ALIKE && ratio >= APART) return odd.figure
  }
  return undefined
}
