import { parseBulletin } from '@jianbao/parser'
import type { Finding } from '@jianbao/schema'
import { describe, expect, it } from 'vitest'
import { createLinter } from './engine.js'
import type { Rule } from './rule.js'

/** An issue of a series: a masthead with number and date, and what it prints. */
export const issueWith = (number: string, date: string, ...articles: readonly string[]): string =>
  `妇联工作简报\n\n${number}\n\n县妇联办公室　　${date}\n\n${articles.join('\n')}`

/** An article of one paragraph. */
export const articleOf = (title: string, paragraph: string, source = '县妇联'): string => `${title}\n\n　　${paragraph}\n\n信息来源：${source}\n`

/** An issue of one article. */
export const issue = (number: string, date: string, paragraph = '走访家庭 128 户。'): string =>
  issueWith(number, date, articleOf('县妇联开展专项工作', paragraph))

/** What a rule over a set finds in each of some documents. */
export function setFindings(rule: Rule, ...texts: readonly string[]): readonly (readonly Finding[])[] {
  const linter = createLinter({ extends: [], rules: { [rule.id]: 'error' } }, [rule])
  // What crosses workers and caches is JSON.
  const collected = texts.map((text) => linter.collect(parseBulletin(text, { format: 'text' }).bulletin))
  const found = linter.compare(JSON.parse(JSON.stringify(collected.map((value) => value ?? null))))
  return texts.map((_, index) => found.get(index) ?? [])
}

/** Documents that a rule over a set is tried on. */
interface SetCase {
  readonly because: string
  readonly issues: readonly string[]
}

interface SetCases {
  /** With the quotes of the findings in each document. */
  readonly invalid: readonly (SetCase & { readonly quotes: readonly (readonly string[])[] })[]
  readonly valid: readonly SetCase[]
}

const LEAST_FIRING = 5
const LEAST_SILENT = 8

/** The cases of a rule over a set: at least five in which it fires, and eight in which it stays silent. */
export function specifySet(rule: Rule, { invalid, valid }: SetCases): void {
  describe(`${rule.id} fires on a series`, () => {
    it.each(invalid)('$because', ({ issues, quotes }) => {
      const found = setFindings(rule, ...issues).map((findings) => findings.map(({ quote }) => quote))
      expect(found).toEqual(quotes)
    })
  })
  describe(`${rule.id} stays silent on a series`, () => {
    it.each(valid)('$because', ({ issues }) => {
      const found = setFindings(rule, ...issues).flat()
      expect(found.map(({ message }) => message)).toEqual([])
    })
  })
  it(`${rule.id} has at least ${LEAST_FIRING} firing and ${LEAST_SILENT} silent series`, () => {
    expect(invalid.length).toBeGreaterThanOrEqual(LEAST_FIRING)
    expect(valid.length).toBeGreaterThanOrEqual(LEAST_SILENT)
  })
}
