import { parseBulletin } from '@jianbao/parser'
import type { Config, Failure, Finding, Fix } from '@jianbao/schema'
import type { TextlintRuleModule } from '@textlint/types'
import { createAdaptor, type Offsets, offsetsIn, pathFrom } from './adaptor.js'
import { disjointFixes } from './fixes.js'

type Range = readonly [start: number, end: number]

/** What textlint hands to a rule, as far as it is used; written down here, so that the types of textlint need not be installed. */
export interface TextlintContext {
  /** What textlint's own configuration sets for the rule: 0 none, 1 warning, 2 error, 3 info. */
  readonly severity: 0 | 1 | 2 | 3
  readonly locator: { range(range: Range): TextlintPlace }
  readonly fixer: { replaceTextRange(range: [number, number], text: string): TextlintFix }
  getFilePath(): string | undefined
  getConfigBaseDir(): string | undefined
  getSource(): string
  report(node: TextlintNode, reported: TextlintReport): void
}

export interface TextlintNode {
  readonly range: Range
  readonly children?: readonly { readonly type: string }[]
}

/** A place, counted from the node that is reported. */
export type TextlintPlace = { type: 'TextlintRuleErrorPaddingLocation'; isAbsolute: boolean } & (
  | { range: Range }
  | { loc: { start: { line: number; column: number }; end: { line: number; column: number } } }
)

export interface TextlintFix {
  text: string
  range: Range
  isAbsolute: boolean
}

export interface TextlintReport {
  message: string
  severity: number
  padding?: TextlintPlace
  fix?: TextlintFix
  suggestions?: { id: string; message: string; fix: TextlintFix }[]
}

/** The options of the rule: a configuration, as `jianbao.config` has it, and textlint's own `severity`. */
export type TextlintOptions = Config & { readonly severity?: 'none' | 'info' | 'warning' | 'error' }

export type TextlintReporter = (context: Readonly<TextlintContext>, options?: TextlintOptions) => { Document(node: TextlintNode): void }

/**
 * A rule of textlint that holds all rules of jianbao: it reads the whole source of a document and reports each finding at its place, the
 * message behind the id of its rule.
 *
 * @throws {Error} for a key, rule, preset or option that does not exist, with the nearest right name.
 */
const rule: { readonly linter: TextlintReporter; readonly fixer: TextlintReporter } = { linter: reporter, fixer: reporter }

export default rule satisfies TextlintRuleModule<Config>

function reporter(context: Readonly<TextlintContext>, options?: TextlintOptions): { Document(node: TextlintNode): void } {
  const { severity: _, ...config } = typeof options === 'object' ? options : {}
  const adaptor = createAdaptor(config)
  return {
    Document(node) {
      const text = context.getSource()
      const path = context.getFilePath()
      const { bulletin } = parseBulletin(text, { format: formatOf(path, node), sourceLabels: adaptor.sourceLabels })
      const { messages } = adaptor.check(bulletin, pathFrom(context.getConfigBaseDir(), path))
      const made = new Set(disjointFixes(messages.flatMap((message) => ('fatal' in message ? [] : (message.fix ?? [])))))
      const offsets = offsetsIn(text)
      for (const message of messages) reportMessage(message, made, offsets, context, node)
    },
  }
}

/** By the file's name; without one that tells, by its syntax: the tree of a plain text is nothing but paragraphs. */
function formatOf(path: string | undefined, { children = [] }: TextlintNode): 'text' | 'markdown' {
  if (path !== undefined && /\.(?:md|markdown)$/i.test(path)) return 'markdown'
  if (path !== undefined && /\.(?:txt|text)$/i.test(path)) return 'text'
  return children.some(({ type }) => type !== 'Paragraph') ? 'markdown' : 'text'
}

/** @param made the fixes that can be made at once: of two that overlap textlint would make the last, and jianbao makes the first */
function reportMessage(
  message: Finding | Failure,
  made: ReadonlySet<Fix>,
  offsets: Offsets,
  { severity, locator, fixer, report }: Readonly<TextlintContext>,
  node: TextlintNode,
): void {
  // textlint's own severity, where it is set, is louder than that of the finding.
  const level = severity === 2 ? message.severity : severity
  if (level === 0) return
  if ('fatal' in message) {
    report(node, { message: message.message, severity: level })
    return
  }
  const fromNode = ([start, end]: Range): [number, number] => [start - node.range[0], end - node.range[0]]
  const command = ({ range, text }: Fix) => fixer.replaceTextRange(fromNode(range), text)
  const { ruleId, fix, suggestions = [] } = message
  report(node, {
    message: `${ruleId}: ${message.message}`,
    severity: level,
    padding: locator.range(fromNode(offsets.of(message))),
    ...(fix && made.has(fix) ? { fix: command(fix) } : {}),
    ...(suggestions.length > 0
      ? { suggestions: suggestions.map(({ desc, fix: own }, index) => ({ id: String(index), message: desc, fix: command(own) })) }
      : {}),
  })
}
