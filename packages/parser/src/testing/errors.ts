import { ReadError } from '../errors.js'

/** The code of the error that work throws; undefined where it throws none. */
export function codeThrown(work: () => unknown): string | undefined {
  try {
    work()
  } catch (error) {
    return codeOf(error)
  }
  return undefined
}

/** The code of the error that a promise is rejected with; undefined where it is kept. */
export const codeRejected = (work: Promise<unknown>): Promise<string | undefined> => work.then(() => undefined, codeOf)

function codeOf(error: unknown): string {
  if (error instanceof ReadError) return error.code
  throw error
}
