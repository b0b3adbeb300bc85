import type { Formatter } from './formatter.js'
import { repositoryPaths } from './repository-paths.js'

/** A Code Quality report of GitLab. Two issues with one fingerprint would be one, so the path belongs to it. */
export const gitlab: Formatter = {
  id: 'gitlab',
  end: (files, { cwd }) => {
    const pathOf = repositoryPaths(cwd)
    const named = files.map(({ result }) => ({ messages: result.messages, path: pathOf(result.filePath) }))
    const issues = named.flatMap(({ messages, path }) =>
      messages.map((message) => ({
        description: message.message,
        check_name: message.ruleId ?? ('fatal' in message ? message.code : ''),
        fingerprint: `${path}:${'fatal' in message ? message.code : message.fingerprint}`,
        severity: 'fatal' in message ? 'blocker' : message.severity === 2 ? 'major' : 'minor',
        location: { path, lines: 'fatal' in message ? { begin: 1 } : { begin: message.line, end: message.endLine } },
      })),
    )
    return `${JSON.stringify(issues, null, 2)}\n`
  },
}
