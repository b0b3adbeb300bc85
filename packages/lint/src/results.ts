import type { Failure, FileResult, Finding, SuppressedFinding } from '@jianbao/schema'

export type Counted = Omit<FileResult, 'filePath' | 'output'>

/** Messages with their counts, as a result has them. */
export function countedMessages(messages: readonly (Finding | Failure)[], suppressed: readonly SuppressedFinding[]): Counted {
  const counts = { errorCount: 0, fatalErrorCount: 0, warningCount: 0, fixableErrorCount: 0, fixableWarningCount: 0 }
  for (const message of messages) {
    const isError = message.severity === 2
    counts[isError ? 'errorCount' : 'warningCount'] += 1
    if ('fatal' in message) counts.fatalErrorCount += 1
    else if (message.fix) counts[isError ? 'fixableErrorCount' : 'fixableWarningCount'] += 1
  }
  return { messages: [...messages], suppressedMessages: [...suppressed], ...counts }
}

/** A result with other messages, counted anew. */
export const withMessages = <Result extends Pick<FileResult, 'filePath'>>(
  result: Result,
  messages: readonly (Finding | Failure)[],
  suppressed: readonly SuppressedFinding[],
): Result & Counted => ({ ...result, ...countedMessages(messages, suppressed) })
