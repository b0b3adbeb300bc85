import type { Bulletin, Finding, SuppressedFinding } from '@jianbao/schema'
import { closest } from 'fastest-levenshtein'
import type { ResolvedConfig } from './config/resolve.js'
import { type Directive, readDirectives, silences } from './directives.js'
import { formatMessage, type Language } from './messages.js'
import { unusedDirective } from './rules/unused-directive/rule.js'

export interface Applied {
  readonly kept: readonly Finding[]
  readonly suppressed: readonly SuppressedFinding[]
  /** Findings about the directives themselves. */
  readonly about: readonly Finding[]
}

/** Takes out what directives silence, and reports those that silence nothing. A rule that is off makes no directive useless. */
export function applyDirectives(bulletin: Bulletin, findings: readonly Finding[], offsets: Map<Finding, number>, config: ResolvedConfig): Applied {
  const directives = readDirectives(bulletin)
  if (directives.length === 0) return { kept: findings, suppressed: [], about: [] }
  const kept: Finding[] = []
  const suppressed: SuppressedFinding[] = []
  const used = new Set<Directive>()
  for (const finding of findings) {
    const by = directives.filter((directive) => silences(directive, finding.ruleId, offsets.get(finding) ?? 0))
    for (const directive of by) used.add(directive)
    if (by.length === 0) kept.push(finding)
    else suppressed.push({ ...finding, suppressions: by.map(({ reason }) => ({ kind: 'directive', justification: reason })) })
  }
  const about = directives.flatMap((directive) => directiveFindings(directive, used.has(directive), config))
  for (const { finding, offset } of about) offsets.set(finding, offset)
  return { kept, suppressed, about: about.map(({ finding }) => finding) }
}

function directiveFindings(
  directive: Directive,
  isUsed: boolean,
  { active, known, language }: ResolvedConfig,
): { finding: Finding; offset: number }[] {
  const reporting = active.find(({ rule }) => rule.id === unusedDirective.id)
  if (!reporting) return []
  const { start, end } = directive.place.position
  const findingOf = (messageId: 'unused' | 'unknownRule', data: Record<string, string>): { finding: Finding; offset: number } => ({
    offset: start.offset,
    finding: {
      ruleId: unusedDirective.id,
      messageId,
      severity: reporting.severity,
      message: formatMessage(unusedDirective.messages[messageId] ?? { zh: '', en: '' }, data, language),
      data,
      line: start.line,
      column: start.column,
      endLine: end.line,
      endColumn: end.column,
      quote: directive.place.text ?? '',
      where: {},
      ...(messageId === 'unused' ? { fix: { range: [start.offset, end.offset], text: '' } } : {}),
    },
  })
  const unknown = directive.ids.filter((id) => !known.includes(id))
  if (unknown.length > 0) return unknown.map((id) => findingOf('unknownRule', { id, nearest: nearestName(id, known, language) }))
  // What a rule over a set finds is known only at the end.
  const isOn = directive.ids.every((id) => active.some(({ rule }) => rule.id === id && !rule.compare))
  return directive.kind === 'enable' || isUsed || !isOn ? [] : [findingOf('unused', {})]
}

function nearestName(id: string, known: readonly string[], language: Language): string {
  const nearest = closest(id, [...known])
  return language === 'en' ? `; did you mean "${nearest}"?` : `，是不是“${nearest}”？`
}
