/** What keeps a file from being read, or from being written back. */
export type ReadErrorCode =
  | 'JB_EMPTY'
  | 'JB_NOT_TEXT'
  | 'JB_ENCODING'
  | 'JB_UNSUPPORTED'
  | 'JB_LIMIT'
  | 'JB_NOT_REVERSIBLE'
  | 'JB_DAMAGED'
  | 'JB_ENCRYPTED'
  | 'JB_PASSWORD'
  | 'JB_NO_TEXT_LAYER'
  | 'JB_CMAP_MISSING'
  | 'JB_UNKNOWN'

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

/** The file is cut, or is not what its name and its first bytes say. */
export const damaged = (): ReadError =>
  new ReadError('JB_DAMAGED', {
    zh: '文件已损坏或不完整，无法读取。请重新下载，或在原来的软件里打开后另存一份。',
    en: 'The file is damaged or cut off and cannot be read. Fetch it again, or open it in its own program and save it anew.',
  })
