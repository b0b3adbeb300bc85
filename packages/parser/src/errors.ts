/** What keeps a file from being read, or from being written back. */
export type ReadErrorCode = 'JB_EMPTY' | 'JB_NOT_TEXT' | 'JB_ENCODING' | 'JB_UNSUPPORTED' | 'JB_LIMIT' | 'JB_NOT_REVERSIBLE'

/** The same words in both languages. */
export interface Bilingual {
  readonly zh: string
  readonly en: string
}

/** Thrown by `readBulletin` where the bytes cannot be read; `code` and `messages` are for people and end in what to do next. */
export class ReadError extends Error {
  readonly code: ReadErrorCode
  readonly messages: Bilingual

  constructor(code: ReadErrorCode, messages: Bilingual) {
    super(messages.en)
    this.name = 'ReadError'
    this.code = code
    this.messages = messages
  }
}
