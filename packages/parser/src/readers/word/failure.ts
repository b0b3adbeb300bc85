import { damaged, ReadError } from '../../errors.js'

/** What a user is told of an error that came up while a file was read: never one of a library, or of the machine. */
export function failureOf(error: unknown, signal: AbortSignal | undefined): unknown {
  if (error instanceof ReadError || (signal?.aborted && error === signal.reason)) return error
  // The stack overflows only where a limit was lifted.
  return error instanceof RangeError ? tooDeep() : damaged()
}

const tooDeep = (): ReadError =>
  new ReadError('JB_LIMIT', {
    zh: '文件里的元素嵌套太深，无法读取。请确认文件来源。',
    en: 'Elements are nested too deep in this file to be read. Make sure where it comes from.',
  })
