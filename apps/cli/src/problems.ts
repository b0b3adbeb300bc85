import { closest } from 'fastest-levenshtein'
import type { Bilingual } from './language.js'

/** Something that a user can mend: a wrong flag, name or configuration. Ends the run with exit code 2. */
export class Problem extends Error {
  readonly code: string
  readonly messages: Bilingual

  constructor(code: string, messages: Bilingual) {
    super(messages.en)
    this.name = 'Problem'
    this.code = code
    this.messages = messages
  }
}

/** A name that does not exist, and the nearest one that does. */
export function unknownName(code: string, kind: Bilingual, name: string, known: readonly string[]): Problem {
  const nearest = known.length > 0 ? closest(name, known as string[]) : undefined
  return new Problem(code, {
    zh: `没有${kind.zh}“${name}”。${nearest === undefined ? '' : `是不是“${nearest}”？`}`,
    en: `There is no ${kind.en} "${name}".${nearest === undefined ? '' : ` Did you mean "${nearest}"?`}`,
  })
}
