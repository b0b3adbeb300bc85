import type { PlacedFigure } from '../../facts.js'
import { defineRule } from '../../rule.js'
import { amountLike, nominal } from '../../violations.js'
import { type Statement, statementsIn } from './statements.js'

export const cumulativeIncrementMismatch = defineRule({
  id: 'cumulative-increment-mismatch',
  since: '0.1.0',
  group: 'figures',
  severity: 'warning',
  presets: ['recommended', 'strict'],
  relations: [],
  standard: { name: '统计常识：上期累计加本期新增等于本期累计', rank: 'practice' },
  fixable: false,
  hasSuggestions: false,
  description: {
    zh: '上月底累计加本月新增不等于本月底累计',
    en: 'The running total of last month and the month’s own do not make the next running total',
  },
  messages: {
    cumulativeMismatch: {
      zh: '{from}的 {before} + {month}的 {increment} = {sum}，与{until}的 {after} 不符。请核对三个数，或写明口径变化。',
      en: '{before} ({from}) and {increment} ({month}) make {sum}, not {after} ({until}). Check the three figures, or say what changed.',
    },
  },
  defaults: {},
  examples: [
    {
      text: '热线运行\n\n　　截至 8 月底，热线累计受理诉求 2.6 万件。9 月受理 0.3 万件。截至 9 月底，累计受理诉求 3.8 万件。\n\n信息来源：热线办\n',
      because: '2.6 + 0.3 = 2.9',
      findings: ['3.8 万件'],
    },
    {
      text: '会员发展\n\n　　截至 4 月底，商会累计发展会员 316 名，5 月新增 28 名，截至 5 月底累计发展会员 354 名。\n\n信息来源：工商联\n',
      because: '316 + 28 = 344',
      findings: ['354 名'],
    },
    {
      text: '培训进度\n\n　　到 6 月 30 日，全县累计培训 1240 人。7 月培训 260 人；到 7 月 31 日，累计培训 1400 人。\n\n信息来源：人社局\n',
      because: '1240 + 260 = 1500: the last day of a month is its end',
      findings: ['1400 人'],
    },
    {
      text: '热线运行\n\n　　截至 8 月底，热线累计受理诉求 2.6 万件。9 月受理 0.3 万件。截至 9 月底，累计受理诉求 2.9 万件。\n\n信息来源：热线办\n',
      because: '2.6 + 0.3 = 2.9',
      findings: [],
    },
    {
      text: '低保工作\n\n　　截至 8 月底在册对象 860 人，9 月新增 32 人，截至 9 月底在册对象 871 人。\n\n信息来源：民政局\n',
      because: 'a stock may lose members',
      findings: [],
    },
    {
      text: '热线运行\n\n　　截至 8 月底，累计受理近 2.6 万件。9 月受理 0.3 万件。截至 9 月底，累计受理 3.8 万件。\n\n信息来源：热线办\n',
      because: 'one of the three is hedged',
      findings: [],
    },
  ],
  check({ quantities, report }) {
    const statements = statementsIn(quantities)
    const byPeriod = groupByPeriod(statements)
    for (const after of statements) {
      if (!after.isTotal) continue
      const before = onlyOne(byPeriod, after, { since: after.since, month: after.month - 1 })
      const increment = onlyOne(byPeriod, after, { since: undefined, month: after.month })
      if (!before || !increment) continue
      const [one, own, next] = [before.figure, increment.figure, after.figure]
      if (!misses(one, own, next)) continue
      report({
        messageId: 'cumulativeMismatch',
        at: next,
        data: {
          from: before.name,
          month: increment.name,
          until: after.name,
          before: one.text,
          increment: own.text,
          sum: amountLike(nominal(one) + nominal(own), next),
          after: next.text,
        },
        related: [one, own],
      })
    }
  },
})

/** A total that runs since then, or, without it, what came in the month. */
interface Wanted {
  readonly since?: Statement['since']
  readonly month: number
}

const periodKey = ({ since, month }: Wanted): string => `${since ?? ''} ${month}`

function groupByPeriod(statements: readonly Statement[]): Map<string, Statement[]> {
  const groups = new Map<string, Statement[]>()
  for (const statement of statements) {
    const own = groups.get(periodKey(statement))
    if (own) own.push(statement)
    else groups.set(periodKey(statement), [statement])
  }
  return groups
}

/** The one statement about the same thing; nothing where there are several. */
function onlyOne(byPeriod: ReadonlyMap<string, readonly Statement[]>, of: Statement, wanted: Wanted): Statement | undefined {
  let found: Statement | undefined
  for (const other of byPeriod.get(periodKey(wanted)) ?? []) {
    if (!isSame(other, of)) continue
    if (found) return undefined
    found = other
  }
  return found
}

/** Of one unit and year, and of one thing, as far as both name it. */
const isSame = (one: Statement, other: Statement): boolean =>
  one.figure.unit === other.figure.unit &&
  one.figure.kind === other.figure.kind &&
  (one.year === other.year || one.year === undefined || other.year === undefined) &&
  (one.thing === '' || other.thing === '' || one.thing.includes(other.thing) || other.thing.includes(one.thing))

/** No values within what is printed add up, nor with one unit of the last place to spare. */
function misses(one: PlacedFigure, own: PlacedFigure, next: PlacedFigure): boolean {
  const spare = Math.max(0, ...[one, own, next].map(({ step = 0 }) => step))
  const [low, high] = [(one.low ?? 0) + (own.low ?? 0) - spare, (one.high ?? 0) + (own.high ?? 0) + spare]
  return (next.low ?? 0) > high || (next.high ?? 0) < low
}
