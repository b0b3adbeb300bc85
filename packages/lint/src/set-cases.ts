import { parseBulletin } from '@jianbao/parser'
import type { Finding } from '@jianbao/schema'
import { createLinter } from './engine.js'
import type { Rule } from './rule.js'

/** An issue of a series: a masthead with number and date, and one article. */
export const issue = (number: string, date: string, paragraph = '走访家庭 128 户。'): string =>
  `妇联工作简报\n\n${number}\n\n县妇联办公室　　${date}\n\n县妇联开展专项工作\n\n　　${paragraph}\n\n信息来源：县妇联\n`

/** What a rule over a set finds in each of some documents. */
export function setFindings(rule: Rule, ...texts: readonly string[]): readonly (readonly Finding[])[] {
  const linter = createLinter({ extends: [], rules: { [rule.id]: 'error' } }, [rule])
  const found = linter.compare(texts.map((text) => linter.collect(parseBulletin(text, { format: 'text' }).bulletin)))
  return texts.map((_, index) => found.get(index) ?? [])
}
