import { locate } from '@jianbao/parser'
import type { Bulletin, Config, Failure, FileResult, Finding, Fix, Related, Relation, RelationType, Where } from '@jianbao/schema'
import { type ActiveRule, type ResolvedConfig, resolveConfig } from './config/resolve.js'
import { excerptOf } from './excerpts.js'
import { type Facts, type PlacedFigure, placeOf, readFacts } from './facts.js'
import { sentenceOf, withFingerprints } from './fingerprints.js'
import { formatMessage, inLanguage } from './messages.js'
import { countedMessages } from './results.js'
import type { BlockSpan, Report, Rule } from './rule.js'
import { rules as builtIn } from './rules/index.js'
import { type Collected, collectDocument, compareDocuments } from './series.js'
import { applyDirectives } from './suppressions.js'

/** The outcome of one bulletin: `FileResult` without the path, which is the caller's. */
export type LintOutcome = Omit<FileResult, 'filePath'>

/** Checks bulletins by one configuration, which is resolved once. */
export interface Linter {
  readonly ruleCount: number
  /** The rules that are on. */
  readonly active: readonly ActiveRule[]
  lint(bulletin: Bulletin): LintOutcome
  /** Whether there are rules that compare documents. */
  readonly comparesSeries: boolean
  /** What a document gives to those rules: plain data, that may cross workers and caches. */
  collect(bulletin: Bulletin): Collected | undefined
  /** The findings of each document, by its index. */
  compare(documents: readonly (Collected | undefined)[]): ReadonlyMap<number, readonly Finding[]>
}

/** Is told how long a rule, or the reading of figures (`figures`), took on one bulletin, in milliseconds. */
export type Observe = (name: string, milliseconds: number) => void

/**
 * @param config as `jianbao.config` has it; valid already, apart from the names of rules and presets
 * @param rules the rules that there are, beside those of the configuration's plugins
 * @throws {ConfigError} for a rule or preset that does not exist.
 */
export function createLinter(config: Config = {}, rules: readonly Rule[] = builtIn, observe?: Observe): Linter {
  const all = [...new Set([...rules, ...pluginRules(config)])]
  const resolved = { ...resolveConfig(config, all), known: [...new Set([...builtIn, ...all].map(({ id }) => id))] }
  // A bulletin is linted and then collected from: its figures are read once.
  let last: { readonly bulletin: Bulletin; readonly facts: readonly Facts[] } | undefined
  const factsOf = (bulletin: Bulletin): readonly Facts[] => {
    if (last?.bulletin !== bulletin)
      last = { bulletin, facts: observed('figures', observe, () => readFacts(bulletin, resolved.settings, relationTypes(resolved))) }
    return last.facts
  }
  return {
    ruleCount: resolved.active.length,
    active: resolved.active,
    lint: (bulletin) => lintBulletin(bulletin, factsOf(bulletin), resolved, observe),
    comparesSeries: resolved.active.some(({ rule }) => rule.compare !== undefined),
    collect: (bulletin) => collectDocument(bulletin, factsOf, resolved),
    compare: (documents) => compareDocuments(documents, resolved),
  }
}

/** The schema of a configuration knows of a plugin's rules no more than that they are objects. */
export const pluginRules = ({ plugins = [] }: Pick<Config, 'plugins'>): Rule[] => plugins.flatMap(({ rules }) => rules as unknown as Rule[])

/** Checks one bulletin. Synchronous and pure; a rule that throws is a failure in the outcome, and the others go on. */
export const lint = (bulletin: Bulletin, config: Config = {}): LintOutcome => createLinter(config).lint(bulletin)

function lintBulletin(bulletin: Bulletin, read: readonly Facts[], config: ResolvedConfig, observe: Observe | undefined): LintOutcome {
  const findings: Finding[] = []
  const failures = new Map<string, Failure>()
  const offsets = new Map<Finding, number>()
  const sentences = new Map<Finding, string>()
  for (const facts of read) {
    const certain = facts.relations.filter(({ confidence }) => confidence === 'certain')
    for (const active of config.active) {
      const relations = config.likely || active.rule.asks ? facts.relations : certain
      try {
        for (const { finding, span, offset } of observed(active.rule.id, observe, () => runRule(active, relations, bulletin, facts, config))) {
          findings.push(finding)
          offsets.set(finding, offset)
          sentences.set(finding, sentenceOf(span.block.text, span.start, span.end))
        }
      } catch (error) {
        failures.set(active.rule.id, ruleFailure(active.rule.id, error, config))
      }
    }
  }
  const { kept, suppressed, about } = applyDirectives(bulletin, findings, offsets, config)
  const all = [...kept, ...about]
  all.sort((a, b) => (offsets.get(a) ?? 0) - (offsets.get(b) ?? 0) || (a.ruleId < b.ruleId ? -1 : 1))
  const marked = withFingerprints(all.map((finding) => ({ finding, sentence: sentences.get(finding) ?? '' })))
  return countedMessages([...failures.values(), ...marked], suppressed)
}

function observed<Result>(name: string, observe: Observe | undefined, run: () => Result): Result {
  if (!observe) return run()
  const start = performance.now()
  try {
    return run()
  } finally {
    observe(name, performance.now() - start)
  }
}

/** The types of relations that the active rules look at; undefined where one of them does not say. */
function relationTypes({ active }: ResolvedConfig): ReadonlySet<RelationType> | undefined {
  const types = active.flatMap(({ rule: { relations } }): (RelationType | undefined)[] => (relations ? [...relations] : [undefined]))
  return types.includes(undefined) ? undefined : new Set(types.filter((type) => type !== undefined))
}

/** A finding, and where it stands in the text. */
interface Found {
  readonly finding: Finding
  readonly span: BlockSpan
  readonly offset: number
}

/** What one rule finds in one article, or around the articles. Findings of a rule that throws halfway are dropped with it. */
function runRule(
  { rule, severity, options }: ActiveRule,
  relations: Facts['relations'],
  bulletin: Bulletin,
  facts: Facts,
  config: ResolvedConfig,
): Found[] {
  const found: Found[] = []
  rule.check({
    bulletin,
    ...(facts.article ? { article: facts.article } : {}),
    quantities: facts.quantities,
    relations,
    options,
    settings: config.settings,
    candidates: facts.candidates,
    report(report) {
      const span = spanOf(report.at, facts)
      const likely = 'verdict' in report.at && report.at.confidence === 'likely'
      const level = likely || report.severity === 'warning' ? 1 : severity
      const finding = findingOf(rule, level, report, span, facts, config)
      found.push({ finding, span, offset: locate(span.block, span.start, span.end).start.offset })
    },
  })
  return found
}

function spanOf(at: Report['at'], { quantities }: Facts): BlockSpan {
  if (!('verdict' in at)) return at
  const claimed = quantities[at.operands[at.claim]?.quantity ?? -1]
  if (!claimed) throw new RangeError('the relation claims no figure of this article')
  return claimed
}

function findingOf(rule: Rule, severity: 1 | 2, report: Report, span: BlockSpan, facts: Facts, { language }: ResolvedConfig): Finding {
  const message = rule.messages[report.messageId]
  if (!message) throw new RangeError(`the rule ${rule.id} has no message ${report.messageId}`)
  const data = report.data ?? {}
  const others = relatedSpans(report, facts)
  const related = relatedPlaces(others)
  const excerpt = excerptOf(span, others)
  const suggestions = (report.suggestions ?? []).map(({ messageId, data: own = {}, fix }) => ({
    messageId,
    desc: formatMessage(rule.messages[messageId] ?? { zh: messageId, en: messageId }, { ...data, ...own }, language),
    fix: fixOf(fix),
  }))
  return {
    ruleId: rule.id,
    messageId: report.messageId,
    severity,
    message: formatMessage(message, data, language),
    data: Object.fromEntries(Object.entries(data).map(([name, value]) => [name, inLanguage(value, language)])),
    ...placeOf(span.block, span.start, span.end),
    quote: span.block.text.slice(span.start, span.end),
    where: whereOf(span, facts),
    ...(excerpt ? { excerpt } : {}),
    ...('verdict' in report.at ? { evidence: report.at.evidence } : {}),
    ...(related.length > 0 ? { related } : {}),
    ...(report.fix ? { fix: fixOf(report.fix) } : {}),
    ...(suggestions.length > 0 ? { suggestions } : {}),
  }
}

/** Every operand but the claimed one, and what the rule names beside them. */
const relatedSpans = ({ at, related = [] }: Report, { quantities }: Facts): BlockSpan[] => [
  ...('verdict' in at ? otherOperands(at, quantities) : []),
  ...related,
]

/** In reading order. */
function relatedPlaces(spans: readonly BlockSpan[]): Related[] {
  return spans
    .map(({ block, start, end }) => ({
      offset: locate(block, start, end).start.offset,
      place: { ...placeOf(block, start, end), quote: block.text.slice(start, end) },
    }))
    .sort((a, b) => a.offset - b.offset)
    .map(({ place }) => place)
}

const otherOperands = ({ operands, claim }: Relation, quantities: readonly PlacedFigure[]): PlacedFigure[] =>
  operands.flatMap(({ quantity }, index) => (index === claim ? [] : (quantities[quantity] ?? [])))

function fixOf({ at, text }: { at: BlockSpan; text: string }): Fix {
  const { start, end } = locate(at.block, at.start, at.end)
  return { range: [start.offset, end.offset], text }
}

function whereOf({ block }: BlockSpan, { article, number }: Facts): Where {
  if (!article || !number) return {}
  const paragraph = article.paragraphs.indexOf(block) + 1
  return { ...number, ...(article.title === undefined ? {} : { title: article.title }), ...(paragraph > 0 ? { paragraph } : {}) }
}

function ruleFailure(ruleId: string, error: unknown, { language }: ResolvedConfig): Failure {
  const reason = error instanceof Error ? error.message : String(error)
  const message = formatMessage(
    {
      zh: `规则 ${ruleId} 自身出错（${reason}），这个文件没有用它检查。请报告给规则的作者。`,
      en: `The rule ${ruleId} failed (${reason}); this file was not checked by it. Report it to the rule's author.`,
    },
    {},
    language,
  )
  return { fatal: true, ruleId, severity: 2, code: 'JB_RULE_FAILED', message }
}
