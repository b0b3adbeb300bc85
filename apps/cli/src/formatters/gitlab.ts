import type { Formatter } from './formatter.js'

/** A Code Quality report of GitLab. Two issues with one fingerprint would be one, so the path belongs to it. */
export const gitlab: Formatter = {
  id: 'gitlab',
  end: (files) => {
    const issues = files.flatMap(({ result: { filePath, messages } }) =>
      messages.map((message) => ({
        description: message.message,
        check_name: message.ruleId ?? ('fatal' in message ? message.code : ''),
        fingerprint: `${filePath}:${'fatal' in message ? message.code : message.fingerprint}`,
        severity: 'fatal' in message ? 'blocker' : message.severity === 2 ? 'major' : 'minor',
        location: { path: filePath, lines: 'fatal' in message ? { begin: 1 } : { begin: message.line, end: message.endLine } },
      })),
    )
    return `${JSON.stringify(issues, null, 2)}\n`
  },
}
