import { ReadError } from '../../errors.js'

/** What a user is told of an error that came up while a file was read: never one of a library, or of the machine. */
export function failureOf(error: unknown, signal: AbortSignal | undefined): unknown {
  if (error instanceof ReadError || (signal?.aborted && error === signal.reason)) return error
  // The stack overflows only where a limit was lifted.
  return error instanceof RangeError ? tooDeep() : unforeseen(error)
}

const tooDeep = (): ReadError =>
  new ReadError('JB_LIMIT', {
    zh: '文件里的元素嵌套太深，无法读取。请确认文件来源。',
    en: 'Elements are nested too deep in this file to be read. Make sure where it comes from.',
  })

const unforeseen = (error: unknown): ReadError => {
  const message = error instanceof Error ? error.message : String(error)
  return new ReadError('JB_UNKNOWN', {
    zh: `读取文件时出现意外错误（${message}）。请在原来的软件里另存一份再试；若仍如此，请报告这个问题。`,
    en: `Something unforeseen went wrong while the file was read (${message}). Save it anew in its own program and try again; if it stays so, report it.`,
  })
}
