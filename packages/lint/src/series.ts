import { locate } from '@jianbao/parser'
import type { Article, Block, Bulletin, Excerpt, Finding, Place, Relation, Where } from '@jianbao/schema'
import type { ActiveRule, ResolvedConfig } from './config/resolve.js'
import { readDirectives, type Silenced, silences } from './directives.js'
import { excerptOf } from './excerpts.js'
import { type Facts, placeOf } from './facts.js'
import { withFingerprints } from './fingerprints.js'
import { formatMessage, inLanguage } from './messages.js'
import type { Bilingual, BlockSpan, MessageData, PlacedFigure } from './rule.js'

/** A place that crosses workers and caches: plain data. */
export interface SetPlace extends Place {
  readonly quote: string
  readonly where: Where
  readonly excerpt?: Excerpt
  /** In the source; places of one document are sorted by it. */
  readonly offset: number
}

/** One article of a document, or what stands around its articles. */
export interface CollectedArticle {
  readonly article?: Article
  readonly quantities: readonly PlacedFigure[]
  readonly relations: readonly Relation[]
}

/** What a rule over a set looks at in one document. */
export interface CollectContext {
  readonly bulletin: Bulletin
  readonly articles: readonly CollectedArticle[]
  readonly options: Readonly<Record<string, unknown>>
  placeOf(span: BlockSpan): SetPlace
}

/** What a rule says about one document of a series. `document` is an index into the values. */
export interface SetReport {
  readonly document: number
  readonly messageId: string
  readonly at: SetPlace
  readonly data?: MessageData
  /** Lowers the severity of the rule for this message. */
  readonly severity?: 'warning'
}

/** A document of a series and what a rule collected in it. */
export interface SetValue<Value = unknown> {
  readonly issue?: number
  readonly cumulativeIssue?: number
  readonly date?: string
  readonly year?: number
  readonly value: Value
}

export interface CompareContext<Value = unknown> {
  /** In the order of issue number within the year, else of date. */
  readonly values: readonly SetValue<Value>[]
  readonly options: Readonly<Record<string, unknown>>
  report(report: SetReport): void
}

/** How a message names an issue that is not the one it stands in: 第 8 期, of another year 2025 年第 24 期, without a number its date. */
export function issueName({ issue, cumulativeIssue, date, year }: SetValue, of: SetValue): Bilingual {
  const other = year !== undefined && year !== of.year
  if (issue !== undefined) return { zh: `${other ? `${year} 年` : ''}第 ${issue} 期`, en: `issue ${issue}${other ? ` of ${year}` : ''}` }
  if (cumulativeIssue !== undefined) return { zh: `总第 ${cumulativeIssue} 期`, en: `issue ${cumulativeIssue} of all` }
  return date === undefined ? { zh: '前期', en: 'an earlier issue' } : { zh: `${date} 的一期`, en: `the issue of ${date}` }
}

/** What the rules over a set have collected in one document. Plain data. */
export interface Collected {
  readonly series: string
  readonly issue?: number
  readonly cumulativeIssue?: number
  readonly date?: string
  readonly year?: number
  /** What its directives silence. */
  readonly silenced?: readonly Silenced[]
  readonly values: Readonly<Record<string, unknown>>
}

/** Collects what a document gives to a comparison. One without a masthead title belongs to no series, and gives nothing. */
export function collectDocument(bulletin: Bulletin, read: (bulletin: Bulletin) => readonly Facts[], config: ResolvedConfig): Collected | undefined {
  const { masthead } = bulletin
  const collecting = config.active.filter(({ rule }) => rule.collect !== undefined)
  if (masthead?.title === undefined || collecting.length === 0) return undefined
  const facts = read(bulletin)
  const owners: Owners = new Map(facts.flatMap((own) => own.blocks.map((block) => [block, own])))
  const values = Object.fromEntries(collecting.flatMap((active) => collectedBy(active, bulletin, facts, owners)))
  const { issue, cumulativeIssue, date, year } = masthead
  return {
    series: masthead.title.replace(/\s/g, ''),
    ...(issue === undefined ? {} : { issue }),
    ...(cumulativeIssue === undefined ? {} : { cumulativeIssue }),
    ...(date === undefined ? {} : { date }),
    ...(year === undefined && date === undefined ? {} : { year: year ?? Number(date?.slice(0, 4)) }),
    ...silencedIn(bulletin),
    values,
  }
}

function silencedIn(bulletin: Bulletin): Pick<Collected, 'silenced'> {
  const silenced = readDirectives(bulletin).flatMap(({ kind, ids, from, until }) => (kind === 'enable' ? [] : [{ kind, ids, from, until }]))
  return silenced.length === 0 ? {} : { silenced }
}

/** The article that a block stands in. */
type Owners = ReadonlyMap<Block, Facts>

function collectedBy({ rule, options }: ActiveRule, bulletin: Bulletin, facts: readonly Facts[], owners: Owners): [string, unknown][] {
  const value = rule.collect?.({
    bulletin,
    articles: facts.map(({ article, quantities, relations }) => ({ ...(article ? { article } : {}), quantities, relations })),
    options,
    placeOf: (span) => setPlace(span, owners),
  })
  return value === undefined ? [] : [[rule.id, value]]
}

function setPlace({ block, start, end }: BlockSpan, owners: Owners): SetPlace {
  const own = owners.get(block)
  const paragraph = (own?.article?.paragraphs.indexOf(block) ?? -1) + 1
  const title = own?.article?.title
  const excerpt = excerptOf({ block, start, end })
  return {
    ...placeOf(block, start, end),
    quote: block.text.slice(start, end),
    where: { ...own?.number, ...(title === undefined ? {} : { title }), ...(paragraph > 0 ? { paragraph } : {}) },
    ...(excerpt ? { excerpt } : {}),
    offset: locate(block, start, end).start.offset,
  }
}

/** Compares the documents of each series; the findings of each document, by its index. */
export function compareDocuments(documents: readonly (Collected | undefined)[], config: ResolvedConfig): ReadonlyMap<number, readonly Finding[]> {
  const found = new Map<number, Finding[]>()
  const bySeries = new Map<string, { readonly document: Collected; readonly index: number }[]>()
  for (const [index, document] of documents.entries()) {
    if (!document) continue
    const own = bySeries.get(document.series)
    if (own) own.push({ document, index })
    else bySeries.set(document.series, [{ document, index }])
  }
  for (const own of bySeries.values()) {
    if (own.length < 2) continue
    // The values of one series at a time: they may be made only when they are asked for.
    const series = own
      .map(({ document, index }) => ({ ...document, index }))
      .sort((a, b) => (a.year ?? 0) - (b.year ?? 0) || (a.issue ?? 0) - (b.issue ?? 0) || ((a.date ?? '') < (b.date ?? '') ? -1 : 1))
    for (const active of config.active) {
      const { rule } = active
      const members = series.filter(({ values }) => rule.id in values)
      rule.compare?.({
        values: members.map(({ values, series: _, index: __, silenced: ___, ...document }) => ({ ...document, value: values[rule.id] })),
        options: active.options,
        report: (report) => {
          const member = members[report.document]
          if (member === undefined) throw new RangeError(`the rule ${rule.id} reports a document that is not there`)
          const { index, silenced = [] } = member
          if (silenced.some((directive) => silences(directive, rule.id, report.at.offset))) return
          found.set(index, [...(found.get(index) ?? []), findingOf(active, report, config)])
        },
      })
    }
  }
  return new Map([...found].map(([index, findings]) => [index, withFingerprints(findings.map((finding) => ({ finding, sentence: '' })))]))
}

function findingOf({ rule, severity }: ActiveRule, { messageId, at, data = {}, severity: own }: SetReport, { language }: ResolvedConfig): Finding {
  const { offset: _, quote, where, excerpt, ...place } = at
  const message = rule.messages[messageId]
  if (!message) throw new RangeError(`the rule ${rule.id} has no message ${messageId}`)
  return {
    ruleId: rule.id,
    messageId,
    severity: own === 'warning' ? 1 : severity,
    message: formatMessage(message, data, language),
    data: Object.fromEntries(Object.entries(data).map(([name, value]) => [name, inLanguage(value, language)])),
    ...place,
    quote,
    where,
    ...(excerpt ? { excerpt } : {}),
  }
}
