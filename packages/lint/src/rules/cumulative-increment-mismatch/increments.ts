import type { PlacedFigure } from '../../facts.js'
import type { Bilingual } from '../../rule.js'
import type { Amount } from './addition.js'
import { AMOUNTS, AT_END, COUNTING, isRestated, MOST_IN_SENTENCE, SAYS_INCREASE, sentenceStart, UNTIL } from './statements.js'

/** 本月新增 28 名: what has come in a period that ends with the issue. */
export interface Increment extends Amount {
  readonly figure: PlacedFigure
  readonly text: string
  readonly thing: string
  /** `issue`: since the last issue. */
  readonly period: 'issue' | 'week' | 'month' | 'quarter'
  /** Of a month that is named. */
  readonly month?: number
  readonly name: Bilingual
}

type Period = Pick<Increment, 'period' | 'month' | 'name'>

const PERIODS: readonly (Period & { readonly words: string })[] = [
  { words: '本期|上期以来', period: 'issue', name: { zh: '本期', en: 'since then' } },
  { words: '本周|一周来', period: 'week', name: { zh: '本周', en: 'this week' } },
  { words: '本月|当月', period: 'month', name: { zh: '本月', en: 'this month' } },
  { words: '本季度|本季', period: 'quarter', name: { zh: '本季度', en: 'this quarter' } },
]
const periodWords = new RegExp(PERIODS.map(({ words }) => `(${words})(?![底末初])`).join('|'))
/** 累计会员 354 名，比上期增加 28 名: of the total before it, and of nothing else. */
const AFTER_TOTAL = /^[，,（(、]?\s?[较比](?:上期|上一期|前一期)(?:新增|增加|净增|增长)?(?:了)?\s?$/
const OTHERWISE = /累计|均|每|占|其中|同比|环比|计划|预计|目标|力争|[较比]|减少|下降|退出/
const MOST_BETWEEN = 30

/** Where an article says more of one unit, nobody knows what came of what; and no total is held against all of them. */
const MOST_OF_UNIT = 12

/** What an article says has come in a period, by unit. */
export function incrementsIn(quantities: readonly PlacedFigure[], totals: ReadonlySet<PlacedFigure>): Map<string, Increment[]> {
  const byUnit = new Map<string, Increment[]>()
  for (const [index, figure] of quantities.entries()) {
    const increment = incrementOf(figure, quantities[index - 1], totals)
    const own = byUnit.get(figure.unit)
    if (increment && own) own.push(increment)
    else if (increment) byUnit.set(figure.unit, [increment])
  }
  return new Map([...byUnit].filter(([, own]) => own.length <= MOST_OF_UNIT))
}

function incrementOf(figure: PlacedFigure, before: PlacedFigure | undefined, totals: ReadonlySet<PlacedFigure>): Increment | undefined {
  const { block, kind, per, start, text, low = null, high = null, step, noun = '' } = figure
  if (!AMOUNTS.has(kind) || per !== undefined || totals.has(figure) || isRestated(figure)) return undefined
  const previous = before?.block === block ? before : undefined
  const from = Math.max(previous?.end ?? 0, sentenceStart(figure))
  const words = block.text.slice(from, start)
  const amount = { figure, text, low, high, ...(step === undefined ? {} : { step }) }
  if (previous && totals.has(previous) && AFTER_TOTAL.test(words))
    return { ...amount, thing: '', period: 'issue', name: { zh: '比上期增加', en: 'more than in the last issue' } }
  const found = (previous && namedMonth(previous, from)) ?? relative(words)
  if (!found) return undefined
  const { at, ...period } = found
  const between = words.slice(at)
  if (between.length > MOST_BETWEEN || OTHERWISE.test(between)) return undefined
  const thing = `${between.replace(/^\s?份/, '').replace(COUNTING, '')}${noun}`
  return thing === '' || SAYS_INCREASE.test(between) ? { ...amount, thing, ...period } : undefined
}

/** 10 月 and not 截至 10 月, 10 月底, 10 月 8 日. */
function namedMonth({ block, start, end, kind, iso = '' }: PlacedFigure, from: number): (Period & { readonly at: number }) | undefined {
  const month = Number(kind === 'date' ? /^(?:\d{4}|-)-(\d{2})$/.exec(iso)?.[1] : Number.NaN)
  if (Number.isNaN(month) || UNTIL.test(block.text.slice(Math.max(0, start - 8), start)) || AT_END.test(block.text.slice(end, end + 2)))
    return undefined
  return { period: 'month', month, name: { zh: `${month} 月`, en: `month ${month}` }, at: end - from }
}

function relative(words: string): (Period & { readonly at: number }) | undefined {
  const match = periodWords.exec(words)
  const found = match && PERIODS[match.slice(1).findIndex((group) => group !== undefined)]
  if (!match || !found) return undefined
  const { words: _, ...period } = found
  return { ...period, at: match.index + match[0].length }
}

/**
 * Whether what has come is of the thing that is totalled: it says less of it (新增会员, 累计发展会员), or whose it is as well. 培训妇女 is
 * less than 培训. Without a word for it, it stands in the sentence of the total.
 */
export function sameThing(come: string, total: string, { block, start }: PlacedFigure, of: PlacedFigure): boolean {
  if (come === '' || total === '') return block === of.block && isOneSentence(block.text, start, of.start)
  return total.includes(come) || come.endsWith(total)
}

const isOneSentence = (text: string, a: number, b: number): boolean =>
  Math.abs(a - b) < MOST_IN_SENTENCE && !/[。！？；\n]/.test(text.slice(Math.min(a, b), Math.max(a, b)))
