import { expectTypeOf, it } from 'vitest'
import type * as schema from './index.js'

// The types as a reader of the design would write them by hand. Where zod infers another one, type-checking fails.

type Flat<T> = { [Key in keyof T]: T[Key] }
type Place = { line: number; column: number; endLine: number; endColumn: number; page?: number }
type Point = { line: number; column: number; offset: number }
type Position = { start: Point; end: Point }
type Segment = {
  at: number
  line: number
  column: number
  offset: number
  page?: number
  join?: 'certain' | 'uncertain'
  generated?: true
}
type Block = {
  text: string
  position: Position
  page?: number
  segments: Segment[]
  kind?: 'heading' | 'list-item' | 'caption' | 'table' | 'note'
  level?: number
  title?: string
  rows?: string[][]
}
type Source = { label?: string; name?: string; position: Position }
type Article = {
  kicker?: string
  title?: string
  subtitle?: string
  byline?: string
  date?: string
  paragraphs: Block[]
  source?: Source
  blocks: { kicker?: Block; title?: Block; subtitle?: Block; byline?: Block; source?: Block }
  position: Position
}
type Section = {
  heading?: string
  source?: Source
  articles: Article[]
  blocks: { heading?: Block; source?: Block }
  position: Position
}
type Masthead = {
  title?: string
  issue?: number
  cumulativeIssue?: number
  year?: number
  issuer?: string
  date?: string
  notice?: string
  special?: string
  lines: Block[]
}
type Contents = { heading?: string; entries: ({ section: string } | { text: string; page?: number })[]; lines: Block[] }
type Colophon = {
  reportTo?: string[]
  sendTo?: string[]
  copyTo?: string[]
  people?: { role: string; name: string }[]
  issuer?: string
  date?: string
  email?: string
  phone?: string
  address?: string
  postcode?: string
  copies?: number
  lines: Block[]
}
type Ignored = {
  reason: 'page-number' | 'running-head' | 'rule' | 'code' | 'front-matter' | 'navigation' | 'directive'
  text?: string
  position: Position
}
type Bulletin = {
  version: 1
  masthead?: Masthead
  contents?: Contents
  sections: Section[]
  colophon?: Colophon
  ignored: Ignored[]
  position: Position
}

type Interval = [low: number | null, high: number | null]
type Kind =
  | 'count'
  | 'money'
  | 'measure'
  | 'percent'
  | 'point'
  | 'permille'
  | 'rate-per'
  | 'multiple'
  | 'fraction'
  | 'ratio'
  | 'age'
  | 'duration'
  | 'date'
  | 'date-range'
  | 'time'
  | 'ordinal'
  | 'label'
  | 'number'
type Hedge = 'about' | 'over' | 'under' | 'at-least' | 'at-most'
type QuantityValue = {
  text: string
  kind: Kind
  unit: string
  low?: number | null
  high?: number | null
  step?: number
  hedge?: Hedge
  noun?: string
  per?: string
  iso?: string
}
type RelationType =
  | 'part-whole'
  | 'sum'
  | 'share'
  | 'shares-sum'
  | 'implied-total'
  | 'completion'
  | 'bound'
  | 'change'
  | 'growth-index'
  | 'multiple'
  | 'average'
  | 'product'
  | 'ratio'
  | 'gap'
  | 'extremes'
  | 'conversion'
  | 'enumeration'
  | 'respective'
  | 'range'
  | 'equality'
  | 'duration'
  | 'weekday'
  | 'order'
type Evidence = { formula: string; stated: Interval; computed: Interval; unit: string }
type Relation = {
  type: RelationType
  verdict: 'consistent' | 'violated' | 'undetermined'
  confidence: 'certain' | 'likely'
  deviation?: number
  operands: { role: string; quantity: number }[]
  claim: number
  blockedBy?: number
  evidence: Evidence
}

type Fix = { range: [number, number]; text: string }
type Finding = {
  ruleId: string
  messageId: string
  severity: 1 | 2
  message: string
  data: Record<string, unknown>
  line: number
  column: number
  endLine: number
  endColumn: number
  page?: number
  quote: string
  where: { section?: number; heading?: string; article?: number; title?: string; paragraph?: number }
  excerpt?: { text: string; quote: [number, number]; related?: [number, number][] }
  fingerprint?: string
  evidence?: Evidence
  related?: Flat<Place & { quote: string; message?: string }>[]
  fix?: Fix
  suggestions?: { messageId: string; desc: string; fix: Fix }[]
}
type Failure = { fatal: true; ruleId: string | null; severity: 2; code: string; message: string }
type FileResult = {
  filePath: string
  messages: (Finding | Failure)[]
  suppressedMessages: (Finding & { suppressions: { kind: string; justification: string }[] })[]
  errorCount: number
  fatalErrorCount: number
  warningCount: number
  fixableErrorCount: number
  fixableWarningCount: number
}

type RuleSeverity = 'off' | 'warn' | 'error'
type RuleSetting = RuleSeverity | [RuleSeverity] | [RuleSeverity, Record<string, unknown>]
type Settings = {
  tolerance?: number
  issueDate?: string
  sourceLabels?: string[]
  changes?: 'accepted' | 'original'
  limits?: {
    bytes?: number
    pages?: number
    depth?: number
    archive?: { entries?: number; entryBytes?: number; totalBytes?: number }
  }
  lexicon?: Record<string, string[]>
}

it('infers the bulletin and its parts', () => {
  expectTypeOf<schema.Segment>().toEqualTypeOf<Segment>()
  expectTypeOf<schema.Block>().toEqualTypeOf<Block>()
  expectTypeOf<schema.Article>().toEqualTypeOf<Article>()
  expectTypeOf<schema.Section>().toEqualTypeOf<Section>()
  expectTypeOf<schema.Bulletin>().toEqualTypeOf<Bulletin>()
})

it('infers quantities and relations', () => {
  expectTypeOf<schema.QuantityValue>().toEqualTypeOf<QuantityValue>()
  expectTypeOf<schema.Quantity>().toEqualTypeOf<Flat<QuantityValue & Place>>()
  expectTypeOf<schema.Relation>().toEqualTypeOf<Relation>()
  expectTypeOf<schema.FileFigures>().toEqualTypeOf<{ filePath: string; quantities: schema.Quantity[]; relations: Relation[] }>()
})

it('infers findings and results', () => {
  expectTypeOf<schema.Finding>().toEqualTypeOf<Finding>()
  expectTypeOf<schema.FileResult>().toMatchTypeOf<FileResult>()
  expectTypeOf<FileResult>().toMatchTypeOf<schema.FileResult>()
})

it('infers the configuration', () => {
  expectTypeOf<schema.RuleSetting>().toEqualTypeOf<RuleSetting>()
  expectTypeOf<schema.Settings>().toEqualTypeOf<Settings>()
  expectTypeOf<schema.Config['language']>().toEqualTypeOf<'zh-CN' | 'en' | undefined>()
})
