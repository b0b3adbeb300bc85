import type { Article } from '@jianbao/schema'
import type { PlacedFigure } from '../../facts.js'
import type { CollectContext, SetPlace } from '../../series.js'
import type { Amount } from './addition.js'
import { type Increment, incrementsIn, sameThing } from './increments.js'
import { mismatchesIn } from './mismatches.js'
import { AMOUNTS, AT_END, COUNTING, isRestated, sentenceStart, UNTIL } from './statements.js'

/** 累计服务群众 3.9 万人次, as the issues before and after it look at it. Plain data. */
export interface RunningTotal extends Amount {
  readonly text: string
  readonly unit: string
  /** What is counted. */
  readonly thing: string
  /** Of whom or where: the words before 累计. */
  readonly scope: string
  /** Where it may stand if it stands not there: the title, and the sentence up to the figure. */
  readonly around: string
  readonly source?: string
  /** Since when it runs: `year` for 今年以来, the words before 以来, else "". */
  readonly start: string
  /** Until when: month and day, the end of a month as its 31st; 本月底; else "". */
  readonly until: string
  /** What has come in the period, where the same article says it once. */
  readonly increment?: Omit<Increment, 'figure' | 'thing'>
  readonly at: SetPlace
}

/** The running totals of an article. One that its own article contradicts is told of there, and left out. */
export function runningTotalsIn(article: Article, quantities: readonly PlacedFigure[], placeOf: CollectContext['placeOf']): RunningTotal[] {
  const found = quantities.flatMap((figure, index) => readTotal(figure, quantities, index) ?? [])
  if (found.length === 0) return []
  const told = new Set(mismatchesIn(quantities).map(({ after }) => after.figure))
  const increments = incrementsIn(quantities, new Set(found.map(({ figure }) => figure)))
  const paragraphs = new Set(article.paragraphs)
  return found.flatMap(({ figure, thing: own, sentence, ...total }) => {
    const { text, unit, low = null, high = null, step } = figure
    // A title repeats what the text says, and the text is where it is told.
    const increment = paragraphs.has(figure.block) ? onlyIncrement(increments, figure, own) : undefined
    // 本期新增会员 28 名，累计 354 名.
    const thing = own === '' && increment ? increment.thing : own
    if (thing === '' || told.has(figure)) return []
    return [
      {
        ...total,
        text,
        unit,
        low,
        high,
        ...(step === undefined ? {} : { step }),
        thing,
        around: total.scope === '' ? `${article.title ?? ''} ${sentence}` : '',
        ...(article.source?.name === undefined ? {} : { source: article.source.name }),
        ...(increment ? { increment: plain(increment) } : {}),
        at: placeOf(figure),
      },
    ]
  })
}

const plain = ({ figure: _, thing: __, ...increment }: Increment): Omit<Increment, 'figure' | 'thing'> => increment

/** So many figures before it are asked where a clause and a period begin. */
const MOST_BEFORE = 6
/** A total of a time that is no start, or of something else. */
const OTHER_TIME =
  /[本当]月(?![底末])|[上下同]月|[本当上每]周|[本当上]期|[本上]季|当[日天]|同期|[去上]年|期间|半年|其中|每|均|占|同比|环比|计划|预计|目标|力争|[将拟]/
const OF_YEAR = /今年|年初|本年|全年|开年/
const SINCE = /[自从](?<from>[^，,。；]{2,16}?)起|(?<since>[^，,。；]{2,16}?)(?:以来|至今)/
/** The start of what has come, and not of the total. */
const SINCE_LAST = /(?:[上本]期|一周|一个?月)以?来/g
/** Words of a subject that say when, or how it is counted. */
const OUTSIDE_SCOPE = /截[至止]|到|目前|至今|迄今|以来|已经?|共|现|已有|[\s“”、，,]/g

interface ReadTotal extends Pick<RunningTotal, 'thing' | 'scope' | 'start' | 'until'> {
  readonly figure: PlacedFigure
  readonly sentence: string
}

function readTotal(figure: PlacedFigure, quantities: readonly PlacedFigure[], index: number): ReadTotal | undefined {
  const { block, start: at, kind, per, noun = '' } = figure
  if (!AMOUNTS.has(kind) || per !== undefined || !block.text.slice(Math.max(0, at - 16), at).includes('累计')) return undefined
  const from = sentenceStart(figure)
  const sentence = block.text.slice(from, at)
  const clause = /(?:^|[，,：:])(?<before>[^，,：:]*?)累计(?<after>[^，,：:。；]{0,14})$/.exec(sentence)?.groups
  if (!clause || isRestated(figure)) return undefined
  const before = quantities.slice(Math.max(0, index - MOST_BEFORE), index)
  const inSentence = before.filter((other) => other.block === block && other.start >= from)
  const last = inSentence.filter(({ kind: other }) => !DATES.has(other)).at(-1)
  const window = block.text.slice(last?.end ?? from, at)
  if (OTHER_TIME.test(window)) return undefined
  const until = untilOf(
    inSentence.filter(({ start, kind: other }) => DATES.has(other) && start >= (last?.end ?? from)),
    window,
  )
  if (until === undefined) return undefined
  const subject = afterDate(
    clause['before'] ?? '',
    inSentence.at(-1),
    at - (clause['before'] ?? '').length - '累计'.length - (clause['after'] ?? '').length,
  )
  const own = `${cleaned(clause['after'] ?? '')}${noun}`
  const thing = own === '' ? cleaned(subject) : own
  return {
    figure,
    sentence,
    thing,
    scope: own === '' ? '' : subject.replace(OUTSIDE_SCOPE, ''),
    start: OF_YEAR.test(sentence) || until.ofYear ? 'year' : startIn(sentence),
    until: until.day,
  }
}

function startIn(sentence: string): string {
  const { from, since = '' } = SINCE.exec(sentence.replace(SINCE_LAST, ''))?.groups ?? {}
  return (from ?? since.replace(/^[自从]/, '')).replace(/\s/g, '')
}

const DATES: ReadonlySet<string> = new Set(['date', 'date-range'])
const cleaned = (words: string): string => words.replace(COUNTING, '')

/** The subject of the clause without the date that it begins with: 截至 4 月底商会累计发展. */
function afterDate(words: string, date: PlacedFigure | undefined, start: number): string {
  if (!date || !DATES.has(date.kind) || date.end <= start) return words
  return words.slice(date.end - start).replace(AT_END, '')
}

/** 截至本月底: the month is that of the issue. */
export const THIS_MONTH = '本月底'

/** Until when a total runs; undefined for a time that is no end: a month of its own, a range within the year. */
function untilOf(dates: readonly PlacedFigure[], window: string): { readonly day: string; readonly ofYear?: true } | undefined {
  let found: { day: string; ofYear?: true } = { day: /[截到至][至到]?本月[底末]/.test(window) ? THIS_MONTH : '' }
  for (const { block, start, end, kind, iso = '' } of dates) {
    const [, month, day = '31'] = /^(?:\d{4}|-)-(\d{2})(?:-(\d{2}))?$/.exec(iso) ?? []
    const after = block.text.slice(end, end + 16)
    if (kind === 'date-range') {
      const to = /-01\/(?:\d{4}|-)-(\d{2})$/.exec(iso)?.[1]
      if (to === undefined) return undefined
      found = { day: `${to}-31`, ofYear: true }
    } else if (month !== undefined && UNTIL.test(block.text.slice(Math.max(0, start - 8), start))) found = { day: `${month}-${day}` }
    else if (!/^[^，,。；]{0,12}以来|^起/.test(after)) return undefined
  }
  return found
}

/** What has come of the thing, where the article says it once, or several times with one figure. */
function onlyIncrement(increments: ReadonlyMap<string, readonly Increment[]>, total: PlacedFigure, thing: string): Increment | undefined {
  const fitting = (increments.get(total.unit) ?? []).filter(
    ({ figure, thing: other }) => figure.kind === total.kind && sameThing(other, thing, figure, total),
  )
  const [first] = fitting
  return first && fitting.every(({ low, high, period }) => low === first.low && high === first.high && period === first.period) ? first : undefined
}
