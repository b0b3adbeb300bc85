import type { Bilingual, Reader } from '@jianbao/parser'
import type { Article, Block, Bulletin, Config, Relation, RelationType, Settings, Zod } from '@jianbao/schema'
import type { Candidate } from './candidates.js'
import type { PlacedFigure } from './facts.js'
import type { CollectContext, CompareContext } from './series.js'

export type { Bilingual, PlacedFigure }

/** A span of a block's text: offsets in UTF-16 code units, the end exclusive. */
export interface BlockSpan {
  readonly block: Block
  readonly start: number
  readonly end: number
}

/** What fills a place in a message: a word of both languages, or the same in both. */
export type MessageValue = string | number | Bilingual
export type MessageData = Readonly<Record<string, MessageValue>>

/** What a rule says about one place. */
export interface Report<MessageId extends string = string> {
  readonly messageId: MessageId
  /** Where it stands: a relation (at the figure that it claims, the others related), a figure, or a span of a block. */
  readonly at: Relation | PlacedFigure | BlockSpan
  /** The named parts of the message. */
  readonly data?: MessageData
  /** Other places, in reading order; those of a relation are added by themselves. */
  readonly related?: readonly (PlacedFigure | BlockSpan)[]
  /** The one right correction: replaces the span by `text`. */
  readonly fix?: { readonly at: BlockSpan; readonly text: string }
  readonly suggestions?: readonly {
    readonly messageId: MessageId
    readonly data?: MessageData
    readonly fix: { readonly at: BlockSpan; readonly text: string }
  }[]
  /** Lowers the severity of the rule for this message. */
  readonly severity?: 'warning'
}

/** What a rule looks at: one article with its figures; once for each bulletin, what stands outside of the articles. */
export interface RuleContext<Options = Readonly<Record<string, unknown>>, MessageId extends string = string> {
  readonly bulletin: Bulletin
  /** Absent in the one call for the masthead, the headings and the colophon. */
  readonly article?: Article
  readonly quantities: readonly PlacedFigure[]
  /** The operands are indices into `quantities`. */
  readonly relations: readonly Relation[]
  readonly options: Options
  readonly settings: Settings
  /** What single slip in one of its figures would make a violated relation true; each was tried on the article. */
  candidates(relation: Relation): readonly Candidate[]
  report(report: Report<MessageId>): void
}

/** What a rule rests on, and of what rank that is. */
export interface Standard {
  readonly name: string
  readonly clause?: string
  readonly rank: 'law' | 'national-standard' | 'practice' | 'house'
}

/** A text, whole, and the findings that it must bring; none: the trap that it guards. */
export interface Example {
  readonly text: string
  readonly because: string
  /** The quotes of the findings, in order. */
  readonly findings: readonly string[]
}

export type RuleGroup = 'figures' | 'dates' | 'structure' | 'text'
export type PresetName = 'recommended' | 'strict'

/** A rule: what it is, then what it does. */
export interface Rule<Options = Readonly<Record<string, unknown>>, MessageId extends string = string> {
  readonly id: string
  /** The version that it came with. */
  readonly since: string
  readonly group: RuleGroup
  readonly severity: 'error' | 'warning'
  readonly presets: readonly PresetName[]
  /** The types of relations that it looks at. Where no rule of a run looks at a type, none is read; default: all types. */
  readonly relations?: readonly RelationType[]
  /** What it reports is a question to the writer, so that it looks at likely relations under every preset. */
  readonly asks?: true
  readonly standard?: Standard
  readonly fixable: boolean
  readonly hasSuggestions: boolean
  readonly description: Bilingual
  readonly messages: Readonly<Record<MessageId, Bilingual>>
  readonly defaults: Options
  /** The schema of the options; called only where a configuration sets some, or for the docs. */
  readonly options?: (z: Zod) => unknown
  readonly examples: readonly Example[]
  check(context: RuleContext<Options, MessageId>): void
  /**
   * Of a rule over a set: what one document gives to the comparison, as a small JSON value, or nothing. A set is a series, the documents
   * with one masthead title; nothing else is compared across files.
   */
  collect?(context: CollectContext): unknown
  /** Compares what was collected in a series; called once, at the end. */
  compare?(context: CompareContext): void
}

/** Types a rule by what it holds. */
export const defineRule = <Options extends object, MessageId extends string>(rule: Rule<Options, MessageId>): Rule => rule as unknown as Rule

/** A plugin: rules, and readers of file formats, under a name. */
export interface Plugin {
  readonly name: string
  readonly rules: readonly Rule[]
  readonly readers?: readonly Reader[]
}

/** Types a configuration as it is written. */
export const defineConfig = (config: Omit<Config, 'plugins'> & { readonly plugins?: readonly Plugin[] }): Config => config as unknown as Config
