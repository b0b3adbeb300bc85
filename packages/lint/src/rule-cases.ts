import { parseBulletin } from '@jianbao/parser'
import type { Config, Failure, Finding } from '@jianbao/schema'
import { createLinter } from './engine.js'
import type { Rule } from './rule.js'

/** A paragraph as the one article of a bulletin in which nothing else is wrong. */
export const article = (paragraph: string): string => `县妇联开展专项工作\n\n　　${paragraph}\n\n信息来源：县妇联\n`

/** What one rule alone finds in a text. */
export function findingsOf(rule: Rule, text: string, settings: Config['settings'] = {}): Finding[] {
  const { bulletin } = parseBulletin(text, { format: 'text' })
  const { messages } = createLinter({ extends: [], rules: { [rule.id]: 'error' }, settings }, [rule]).lint(bulletin)
  const failure = messages.find((message): message is Failure => 'fatal' in message)
  if (failure) throw new Error(failure.message)
  return messages.filter((message): message is Finding => !('fatal' in message))
}

/** The quotes of what one rule finds in a paragraph. */
export const quotesIn = (rule: Rule, paragraph: string): string[] => findingsOf(rule, article(paragraph)).map(({ quote }) => quote)
