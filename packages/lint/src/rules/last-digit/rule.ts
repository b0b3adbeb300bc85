import type { Relation, RelationType } from '@jianbao/schema'
import { arithmeticOf } from '../../arithmetic.js'
import { amountOf, decimalsIn, madeBy } from '../../computed-amount.js'
import type { PlacedFigure } from '../../facts.js'
import { relationsOf } from '../../figure-index.js'
import { CANDIDATE } from '../../relation-report.js'
import { type Bilingual, defineRule, type RuleContext } from '../../rule.js'

/** The relations that work a figure out; a bound or a figure said again has no last digit to round. */
const WORKED_OUT: readonly RelationType[] = [
  'share',
  'sum',
  'change',
  'growth-index',
  'completion',
  'multiple',
  'average',
  'product',
  'gap',
  'conversion',
]

export const lastDigit = defineRule({
  id: 'last-digit',
  since: '0.1.0',
  group: 'figures',
  severity: 'warning',
  presets: ['strict'],
  relations: WORKED_OUT,
  standard: { name: 'GB/T 8170—2008《数值修约规则与极限数值的表示和判定》（引自二手资料，未核对原文）', rank: 'national-standard' },
  fixable: false,
  hasSuggestions: true,
  description: { zh: '末位数字没有按四舍五入修约', en: 'The last digit of a figure is not the rounded one' },
  messages: {
    candidate: CANDIDATE.candidate,
    notRounded: {
      zh: '{arithmetic}，按四舍五入为 {expected}，写作 {printed}，末位不符。请核对末位。',
      en: '{arithmetic}, which rounds to {expected}, but {printed} is printed. Check the last digit.',
    },
    beyondRounding: {
      zh: '{arithmetic}，写作 {printed}，超出四舍五入的误差。请核对末位。',
      en: '{arithmetic}, but {printed} is printed, which is more than rounding brings. Check the last digit.',
    },
  },
  defaults: {},
  examples: [
    {
      text: '会员构成\n\n　　共有会员 60 名，其中女会员 40 名，占 66.6%。\n\n信息来源：县妇联\n',
      because: '66.67, cut off and not rounded',
      findings: ['66.6%'],
    },
    {
      text: '建议办理\n\n　　共办理建议 93 件，其中农业类 26 件，占 27.9%。\n\n信息来源：市政府办\n',
      because: '26 ÷ 93 = 27.957 %',
      findings: ['27.9%'],
    },
    {
      text: '活动开展情况\n\n　　举办活动由 120 场增加到 139 场，增长 15.9%。\n\n信息来源：县妇联\n',
      because: '19 ÷ 120 = 15.83 %',
      findings: ['15.9%'],
    },
    {
      text: '会员构成\n\n　　共有会员 60 名，其中女会员 40 名，占 66.7%。\n\n信息来源：县妇联\n',
      because: 'rounded',
      findings: [],
    },
    {
      text: '会员构成\n\n　　共有会员 80 名，其中女会员 45 名，占 56.2%。\n\n信息来源：县妇联\n',
      because: '56.25: a five is rounded either way',
      findings: [],
    },
    {
      text: '会员构成\n\n　　共有会员 60 名，其中女会员 40 名，占 61.6%。\n\n信息来源：县妇联\n',
      because: 'more than the last digit is wrong: for share-mismatch',
      findings: [],
    },
  ],
  check(context) {
    const wrong = figuresOf(context.relations.filter(({ verdict }) => verdict === 'violated'))
    const reported = new Set<number>()
    for (const relation of context.relations.filter(isOffInLastPlace)) {
      const claim = relation.operands[relation.claim]?.quantity ?? -1
      const claimed = context.quantities[claim]
      // A sum of a figure that was reported already says nothing new; nor does a figure that another reading makes right.
      const isKnown = relation.operands.some(({ quantity }) => wrong.has(quantity) || reported.has(quantity))
      if (!claimed || isKnown || isHedged(context, relation) || isRightOtherwise(context, claim)) continue
      reported.add(claim)
      reportDigit(context, relation, claimed)
    }
  },
})

const isOffInLastPlace = ({ type, verdict, confidence, deviation = 0 }: Relation): boolean =>
  WORKED_OUT.includes(type) && verdict === 'consistent' && confidence === 'certain' && deviation > 1e-6 && deviation <= 1

const figuresOf = (relations: readonly Relation[]): ReadonlySet<number> =>
  new Set(relations.flatMap(({ operands }) => operands.map(({ quantity }) => quantity)))

const isHedged = ({ quantities }: RuleContext, { operands }: Relation): boolean =>
  operands.some(({ quantity }) => quantities[quantity]?.hedge !== undefined)

const isRightOtherwise = ({ relations }: RuleContext, claim: number): boolean =>
  relationsOf(relations, claim).some(
    ({ type, verdict, deviation, operands, claim: own }) =>
      WORKED_OUT.includes(type) && verdict === 'consistent' && deviation === undefined && operands[own]?.quantity === claim,
  )

function reportDigit(context: RuleContext<Readonly<Record<string, unknown>>, string>, relation: Relation, claimed: PlacedFigure): void {
  const arithmetic = workingOf(relation, context.quantities, claimed)
  const expected = roundedLike(relation, claimed)
  const data = { arithmetic, printed: claimed.text }
  if (expected === undefined) {
    context.report({ messageId: 'beyondRounding', at: relation, data })
    return
  }
  const { from, to } = expected
  const start = claimed.start + claimed.text.indexOf(from)
  const how: Bilingual = { zh: '四舍五入', en: 'rounded' }
  const fix = { at: { block: claimed.block, start, end: start + from.length }, text: to }
  context.report({
    messageId: 'notRounded',
    at: relation,
    data: { ...data, expected: claimed.text.replace(from, to) },
    suggestions: [{ messageId: 'candidate', data: { from, to, how, arithmetic: { zh: `：${arithmetic}`, en: `: ${arithmetic}` } }, fix }],
  })
}

/** `100 × 26 ÷ 93 ≈ 27.957%`; where the formula names what is not printed, only what comes of it. */
function workingOf(relation: Relation, quantities: readonly PlacedFigure[], claimed: PlacedFigure): string | Bilingual {
  const made = madeBy(relation.evidence.computed, claimed, 2)
  const [left = ''] = arithmeticOf(relation, quantities).split(/ [=≠] /)
  return /[a-z]/i.test(left) ? { zh: `按其余各数算得 ${made.slice(2)}`, en: `the other figures make ${made.slice(2)}` } : `${left} ${made}`
}

/** The number as it should be printed; nothing where what is computed rounds to several. */
function roundedLike({ evidence: { computed } }: Relation, claimed: PlacedFigure): { from: string; to: string } | undefined {
  const from = /[0-9]+(?:\.[0-9]+)?/.exec(claimed.text)?.[0]
  const [low, high] = computed
  if (from === undefined || low === null || high === null) return undefined
  const places = decimalsIn(claimed)
  const [one, other] = [low, high].map((value) => (Number.parseFloat(amountOf(value, claimed)) + 1e-9).toFixed(places))
  return one === undefined || one !== other || one === from ? undefined : { from, to: one }
}
