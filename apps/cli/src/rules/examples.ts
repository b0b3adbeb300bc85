import { applyFixes, createLinter, type Example, type Language, type Rule } from '@jianbao/lint'
import { parseBulletin } from '@jianbao/parser'
import type { Finding } from '@jianbao/schema'

/** An example that a rule fires on: what it says of it, and the text as it should be, where the rule knows. */
export interface Wrong {
  readonly sentence: string
  readonly quotes: readonly string[]
  readonly message?: string
  readonly right?: string
}

/** Lints an example with its rule alone: what is shown is what the rule says today. */
export function wrongOf(rule: Rule, { text, findings: quotes }: Example, language: Language): Wrong {
  const [finding] = findingsIn(rule, text, language)
  const corrected = finding && correction(rule, text, finding)
  return {
    sentence: sentenceOf(text),
    quotes,
    ...(finding ? { message: finding.message } : {}),
    ...(corrected === undefined ? {} : { right: sentenceOf(corrected) }),
  }
}

/** The text of an example without the title before and the source behind its sentence. */
export function sentenceOf(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return lines.slice(1, -1).join(' ').trim() || text.trim()
}

function findingsIn(rule: Rule, text: string, language: Language): Finding[] {
  const linter = createLinter({ extends: [], rules: { [rule.id]: 'error' }, language }, [rule])
  const { messages } = linter.lint(parseBulletin(text, { format: 'text' }).bulletin)
  return messages.filter((message): message is Finding => !('fatal' in message))
}

/** The text with the fixes made, or the first suggestion; absent where the rule has none, or still finds something then. */
function correction(rule: Rule, text: string, finding: Finding): string | undefined {
  const fixes = findingsIn(rule, text, 'en').flatMap(({ fix }) => (fix ? [fix] : []))
  const suggested = finding.suggestions?.slice(0, 1).map(({ fix }) => fix) ?? []
  const chosen = fixes.length > 0 ? fixes : suggested
  if (chosen.length === 0) return undefined
  const corrected = applyFixes(text, chosen)
  return findingsIn(rule, corrected, 'en').length === 0 ? corrected : undefined
}
