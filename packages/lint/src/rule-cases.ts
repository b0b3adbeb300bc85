import { readQuantities } from '@jianbao/figures'
import type { Finding, Settings } from '@jianbao/schema'
import { describe, expect, it } from 'vitest'
import { applyFixes } from './fixes.js'
import type { Rule } from './rule.js'
import { article, createRuleTester, findingsIn, type RuleCases } from './rule-tester.js'

export { article }

/** What one rule alone finds in a text. */
export const findingsOf = (rule: Rule, text: string, settings: Settings = {}): Finding[] => findingsIn(rule, { text, settings })

/** The quotes of what one rule finds in a paragraph. */
export const quotesIn = (rule: Rule, paragraph: string): string[] => findingsOf(rule, article(paragraph)).map(({ quote }) => quote)

/** A text with every fix of one rule made. */
export const fixedText = (rule: Rule, text: string): string =>
  applyFixes(
    text,
    findingsOf(rule, text).flatMap(({ fix }) => (fix ? [fix] : [])),
  )

/** What a fix must leave as it is: the figures of a text without their wording. */
export const valuesIn = (text: string) => readQuantities(text).map(({ low, high, unit, iso }) => ({ low, high, unit, iso }))

const LEAST_FIRING = 5
const LEAST_SILENT = 8

/** The cases of a rule that comes with jianbao: at least five in which it fires, and eight in which it stays silent. */
export function specifyRule(rule: Rule, cases: RuleCases): void {
  createRuleTester({ describe, it })(rule, cases)
  it(`${rule.id} has at least ${LEAST_FIRING} firing and ${LEAST_SILENT} silent cases`, () => {
    expect(cases.invalid.length).toBeGreaterThanOrEqual(LEAST_FIRING)
    expect(cases.valid.length).toBeGreaterThanOrEqual(LEAST_SILENT)
  })
}
