import { parseBulletin } from '@jianbao/parser'
import type { Failure, Finding, Settings } from '@jianbao/schema'
import { createLinter } from './engine.js'
import type { Rule } from './rule.js'

/** A text that a rule is tried on: a whole bulletin where it has line ends, else a paragraph, set into an article in which nothing is wrong. */
export interface RuleCase {
  readonly text: string
  /** What the case shows; stands in the name of its test. */
  readonly because?: string
  readonly options?: Readonly<Record<string, unknown>>
  readonly settings?: Settings
}

/** A text in which the rule finds something. */
export interface FiringCase extends RuleCase {
  /** The quotes of its findings, in reading order. */
  readonly quotes: readonly string[]
  /** The messages, in Chinese, where they matter. */
  readonly messages?: readonly string[]
  /** 2 error, 1 warning: of each finding. */
  readonly severities?: readonly (1 | 2)[]
}

export interface RuleCases {
  /** Texts in which nothing is found: what is right, and the traps. */
  readonly valid: readonly RuleCase[]
  readonly invalid: readonly FiringCase[]
}

/** `describe` and `it` of the test runner: vitest, jest, mocha, node:test. */
export interface TestRunner {
  readonly describe: (name: string, run: () => void) => unknown
  readonly it: (name: string, run: () => void) => unknown
}

/** Makes a function that turns the cases of a rule into tests of any runner. A case that fails throws an error that says what was found. */
export function createRuleTester({ describe, it }: TestRunner): (rule: Rule, cases: RuleCases) => void {
  return (rule, { valid, invalid }) => {
    describe(`${rule.id} fires`, () => {
      for (const test of invalid) it(nameOf(test), () => checkFiring(rule, test))
    })
    describe(`${rule.id} stays silent`, () => {
      for (const test of valid) it(nameOf(test), () => checkSilent(rule, test))
    })
  }
}

const nameOf = ({ text, because }: RuleCase): string =>
  because === undefined ? text.trim().split('\n').join(' ') : `${because}: ${text.trim().split('\n').join(' ')}`

function checkFiring(rule: Rule, test: FiringCase): void {
  const findings = findingsIn(rule, test)
  same(
    'quotes',
    findings.map(({ quote }) => quote),
    test.quotes,
  )
  if (test.messages)
    same(
      'messages',
      findings.map(({ message }) => message),
      test.messages,
    )
  if (test.severities)
    same(
      'severities',
      findings.map(({ severity }) => severity),
      test.severities,
    )
  const unfilled = findings.find(({ message }) => /\{\w+\}/.test(message))
  if (unfilled) throw new Error(`the message has no data for all of its places: ${unfilled.message}`)
}

function checkSilent(rule: Rule, test: RuleCase): void {
  const findings = findingsIn(rule, test)
  if (findings.length > 0)
    throw new Error(`nothing should be found, but: ${findings.map(({ quote, message }) => `“${quote}” ${message}`).join('; ')}`)
}

function same(what: string, found: readonly unknown[], expected: readonly unknown[]): void {
  if (JSON.stringify(found) !== JSON.stringify(expected))
    throw new Error(`${what}: expected ${JSON.stringify(expected)}, found ${JSON.stringify(found)}`)
}

/** A paragraph as the one article of a bulletin in which nothing else is wrong. */
export const article = (paragraph: string): string => `县妇联开展专项工作\n\n　　${paragraph}\n\n信息来源：县妇联\n`

/** What a rule alone finds in a text. */
export function findingsIn(rule: Rule, { text, options, settings = {} }: RuleCase): Finding[] {
  const { bulletin } = parseBulletin(text.includes('\n') ? text : article(text), { format: 'text' })
  const linter = createLinter({ extends: [], rules: { [rule.id]: options ? ['error', { ...options }] : 'error' }, settings }, [rule])
  const { messages } = linter.lint(bulletin)
  const failure = messages.find((message): message is Failure => 'fatal' in message)
  if (failure) throw new Error(failure.message)
  return messages.filter((message): message is Finding => !('fatal' in message))
}
