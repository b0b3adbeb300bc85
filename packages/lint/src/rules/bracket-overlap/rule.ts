import { defineRule } from '../../rule.js'
import { type Bracket, bracketLists } from './brackets.js'

export const bracketOverlap = defineRule({
  id: 'bracket-overlap',
  since: '0.1.0',
  group: 'figures',
  severity: 'warning',
  presets: ['strict'],
  relations: [],
  standard: { name: '《中华人民共和国民法典》：“以上”“以下”包括本数，“不满”“超过”不包括本数', clause: '第一千二百五十九条', rank: 'law' },
  fixable: false,
  hasSuggestions: false,
  description: { zh: '分段的界限重叠或留有空当', en: 'The brackets of a breakdown share a bound or leave a gap' },
  messages: {
    sharedBound: {
      zh: '{bound}{unit} 同时落在“{one}”和“{other}”两段里。请写明界限归哪一段，如“{bound}{unit}及以下”和“{next}”。',
      en: '{bound} {unit} falls into both "{one}" and "{other}". Say which of them it belongs to.',
    },
    gap: {
      zh: '“{one}”和“{other}”之间空出 {missing}{unit}，哪一段都不算。请核对两段的界限。',
      en: '{missing} {unit} falls between "{one}" and "{other}" and belongs to neither. Check their bounds.',
    },
  },
  defaults: {},
  examples: [
    {
      text: '干部队伍\n\n　　按年龄分，35 岁以下 14 人，35 岁至 45 岁 22 人，45 岁以上 7 人。\n\n信息来源：组织部\n',
      because: '35 and 45 are in two brackets each; reported once',
      findings: ['35 岁至 45 岁'],
    },
    {
      text: '会员情况\n\n　　从年龄看，不满 40 岁的 18 人，41—50 岁的 25 人，50 岁以上的 9 人。\n\n信息来源：商会\n',
      because: 'who is 40 is nowhere, and who is 50 is twice',
      findings: ['41—50 岁'],
    },
    {
      text: '贷款发放\n\n　　10 万元以下的 32 户，10 万元以上的 15 户。\n\n信息来源：农商行\n',
      because: '以下 and 以上 both include 10 万元',
      findings: ['10 万元以上'],
    },
    {
      text: '干部队伍\n\n　　35 岁及以下 14 人，36—45 岁 22 人，46 岁及以上 7 人。\n\n信息来源：组织部\n',
      because: 'each year of age has one bracket',
      findings: [],
    },
    { text: '干部队伍\n\n　　不满 35 岁的 14 人，35 岁以上的 29 人。\n\n信息来源：组织部\n', because: '不满 leaves the number out', findings: [] },
    {
      text: '人口结构\n\n　　15—59 岁占 61.2%，60 岁及以上占 23.4%，其中 65 岁及以上占 17.1%。\n\n信息来源：统计局\n',
      because: 'a bracket within a bracket',
      findings: [],
    },
  ],
  check({ quantities, report }) {
    for (const brackets of bracketLists(quantities)) {
      const fault = firstFault(brackets)
      if (!fault) continue
      const { one, bound, missing } = fault
      const [earlier, later] = inReadingOrder(fault)
      report({
        messageId: missing === undefined ? 'sharedBound' : 'gap',
        at: later,
        data: {
          bound: bound / one.factor,
          unit: `${one.scale}${one.unit}`,
          one: earlier.text,
          other: later.text,
          next: one.isWhole ? `${bound + 1}${one.unit}及以上` : `${bound / one.factor}${one.scale}${one.unit}（不含）以上`,
          missing: missing ?? '',
        },
        related: [earlier],
      })
    }
  },
})

interface Fault {
  readonly one: Bracket
  readonly other: Bracket
  readonly bound: number
  /** What is in neither; absent where the bound is in both. */
  readonly missing?: string
}

const inReadingOrder = ({ one, other }: Fault): [Bracket, Bracket] => (one.start < other.start ? [one, other] : [other, one])

/** The first pair of neighbours that share a bound or leave a gap; nothing where the brackets contain each other (thresholds). */
function firstFault(brackets: readonly Bracket[]): Fault | undefined {
  const sorted = [...brackets].sort((a, b) => (a.low ?? Number.NEGATIVE_INFINITY) - (b.low ?? Number.NEGATIVE_INFINITY))
  const pairs = sorted.slice(1).flatMap((other, index) => (sorted[index] ? [{ one: sorted[index], other }] : []))
  if (pairs.some(({ one, other }) => one.high === undefined || other.low === undefined || other.low < one.high)) return undefined
  const isComplete = sorted[0]?.low === undefined && sorted.at(-1)?.high === undefined
  const faults = pairs.flatMap(({ one, other }): Fault[] => {
    const bound = one.high ?? 0
    if (bound === other.low && one.includesHigh && other.includesLow) return [{ one, other, bound }]
    const missing = isComplete && one.group === other.group ? missingBetween(one, other) : undefined
    // Of two brackets alone, 15 岁以下 and 65 岁以上, the middle may be left out on purpose.
    return missing === undefined || (pairs.length === 1 && missing.includes('—')) ? [] : [{ one, other, bound, missing }]
  })
  return faults.sort((a, b) => inReadingOrder(a)[1].start - inReadingOrder(b)[1].start)[0]
}

/** Whole years between two brackets; of what is measured, only a bound that both leave out. */
function missingBetween(one: Bracket, other: Bracket): string | undefined {
  const [high, low] = [one.high ?? 0, other.low ?? 0]
  if (!one.isWhole) return high === low && !one.includesHigh && !other.includesLow ? `${high / one.factor}${one.scale}` : undefined
  const [first, last] = [high + (one.includesHigh ? 1 : 0), low - (other.includesLow ? 1 : 0)]
  if (first > last) return undefined
  return first === last ? `${first}` : `${first}—${last}`
}
