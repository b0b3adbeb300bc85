import type { PlacedFigure } from '../../facts.js'
import type { Bilingual } from '../../rule.js'

/** 截至 10 月底累计 3.2 万件, or 11 月办理 0.4 万件. */
export interface Statement {
  readonly figure: PlacedFigure
  /** A running total at the end of the month; else what came in the month. */
  readonly isTotal: boolean
  /** Since when the total runs: only totals of one sort can follow each other. */
  readonly since?: 'ever' | 'january'
  /** Months in their order; 上月 and 本月 have an order of their own. */
  readonly month: number
  readonly year?: string
  readonly name: Bilingual
  /** What is said to be counted, without the words for counting. */
  readonly thing: string
}

type Period = Pick<Statement, 'isTotal' | 'since' | 'month' | 'year' | 'name'> & { readonly end: number }

export const UNTIL = /(?:截至|截止到?|截止至|到|至)\s?(?:今年|当年)?\s?$/
export const AT_END = /^\s?(?:底|末)/
/** Words that say how it is counted, or where, and not what. */
export const COUNTING =
  /全[省市县区镇乡国]|累计|历年|总共|共计|合计|一共|总计|共|已经|已|又|再|新增|新|增加|当月|本月|单月|达到|达|为|有|了|[\s，,：:；、“”]/g
export const SAYS_INCREASE =
  /新增|增加|新建|建成|又|再|当月|本月|办理|受理|完成|发放|培训|接待|接听|服务|发展|走访|办结|检查|签订|调解|收到|开展|举办|销售|实现/
/** The series is revised, or what is counted may leave again. */
const RESTATED = /修订|调整|口径|核减|核销|剔除|退出|减少|注销|撤销|净增|在册|在岗|存量|余额|结余|其中/

export const AMOUNTS = new Set(['count', 'money', 'measure', 'number'])
const MOST_BETWEEN = 24

export function statementsIn(quantities: readonly PlacedFigure[]): Statement[] {
  const found = quantities.flatMap((figure, index) => statementOf(figure, quantities[index - 1]) ?? [])
  // A stock that nobody calls a running total may lose members.
  const isRunning = found.every(({ thing }) => thing === '') || found.some(({ figure, isTotal }) => isTotal && /累计/.test(wordsBefore(figure)))
  return isRunning ? found : found.filter(({ isTotal, since }) => !isTotal || since === 'january')
}

const wordsBefore = ({ block, start }: PlacedFigure) => block.text.slice(Math.max(0, start - MOST_BETWEEN), start)

function statementOf(figure: PlacedFigure, before: PlacedFigure | undefined): Statement | undefined {
  const { block, kind, hedge, per, start } = figure
  if (!AMOUNTS.has(kind) || hedge !== undefined || per !== undefined || RESTATED.test(sentenceAt(figure))) return undefined
  const period = (before?.block === block ? datedPeriod(before, start) : undefined) ?? relativePeriod(figure, before)
  if (!period) return undefined
  const { end, ...when } = period
  const between = block.text.slice(end, start)
  if (between.length > MOST_BETWEEN || /[。；！？\n]/.test(between) || /均|每|占/.test(between)) return undefined
  const thing = between.replace(/^\s?份/, '').replace(COUNTING, '')
  return when.isTotal || thing === '' || SAYS_INCREASE.test(between) ? { figure, ...when, thing } : undefined
}

/** 截至 10 月底, 到 10 月 31 日, 1—10 月, 11 月. */
function datedPeriod({ block, start, end, kind, iso = '' }: PlacedFigure, until: number): Period | undefined {
  const [, year, month, day] = /^(?:(\d{4})|-)-(\d{2})(?:-(\d{2}))?$/.exec(iso) ?? []
  const own = year === undefined ? {} : { year }
  if (kind === 'date-range') {
    const [, from, to] = /^(?:\d{4}|-)-01\/(?:(\d{4})|-)-(\d{2})$/.exec(iso) ?? []
    const last = Number(to)
    if (to === undefined) return undefined
    return {
      isTotal: true,
      since: 'january',
      month: last,
      end,
      name: { zh: `1—${last} 月`, en: `months 1–${last}` },
      ...(from === undefined ? {} : { year: from }),
    }
  }
  if (kind !== 'date' || month === undefined) return undefined
  const number = Number(month)
  const atEnd = AT_END.exec(block.text.slice(end, until))?.[0]
  const isUntil = UNTIL.test(block.text.slice(Math.max(0, start - 8), start))
  if (isUntil && (day === undefined ? atEnd !== undefined : Number(day) >= 28))
    return {
      isTotal: true,
      since: 'ever',
      month: number,
      end: end + (atEnd?.length ?? 0),
      name: { zh: `截至 ${number} 月底`, en: `the end of month ${number}` },
      ...own,
    }
  if (isUntil || day !== undefined || atEnd !== undefined) return undefined
  return { isTotal: false, month: number, end, name: { zh: `${number} 月`, en: `month ${number}` }, ...own }
}

const RELATIVE: readonly (Omit<Period, 'end'> & { readonly words: RegExp })[] = [
  { words: /(?:截至|到|至)?上月[底末]/, isTotal: true, since: 'ever', month: 100, name: { zh: '截至上月底', en: 'the end of last month' } },
  { words: /(?:截至|到|至)本月[底末]/, isTotal: true, since: 'ever', month: 101, name: { zh: '截至本月底', en: 'the end of this month' } },
  { words: /[本当]月(?![底末初])/, isTotal: false, month: 101, name: { zh: '本月', en: 'this month' } },
]

/** 截至上月底, 本月: in the words since the figure before. */
function relativePeriod({ block, start }: PlacedFigure, before: PlacedFigure | undefined): Period | undefined {
  const from = Math.max(before?.block === block ? before.end : 0, start - MOST_BETWEEN - 6)
  const words = block.text.slice(from, start)
  for (const { words: cue, ...period } of RELATIVE) {
    const match = cue.exec(words)
    if (match) return { ...period, end: from + match.index + match[0].length }
  }
  return undefined
}

function sentenceAt({ block: { text }, start, end }: PlacedFigure): string {
  const before = text.slice(Math.max(0, start - 60), start).split(/[。；\n]/)
  const [after = ''] = text.slice(end, end + 40).split(/[。；\n]/)
  return `${before.at(-1) ?? ''}${after}`
}

export const MOST_IN_SENTENCE = 80

/** Where the sentence of a figure begins in its block, as far as it is looked back for: an offset in UTF-16 code units. */
export function sentenceStart({ block: { text }, start }: Pick<PlacedFigure, 'block' | 'start'>): number {
  const from = Math.max(0, start - MOST_IN_SENTENCE)
  const words = text.slice(from, start)
  return from + Math.max(...['。', '！', '？', '；', '\n'].map((mark) => words.lastIndexOf(mark))) + 1
}

/** Whether the sentence says that the series is revised, or that what is counted may leave again; what it counts apart (其中) is no matter. */
export const isRestated = (figure: PlacedFigure): boolean => RESTATED.test(sentenceAt(figure).replace(/其中/g, ''))
