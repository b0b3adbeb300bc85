import type { FileResult, Finding } from '@jianbao/schema'
import { withUnseenNamed } from '../unseen.js'
import type { Formatter } from './formatter.js'
import { markdown } from './markdown.js'
import { repositoryPaths } from './repository-paths.js'

/**
 * Workflow commands of GitHub Actions. A step shows ten errors and ten warnings and drops the rest in silence, so errors come first; all
 * of them stand in the log, too.
 */
export const github: Formatter = {
  id: 'github',
  end(files, { cwd }) {
    const pathOf = repositoryPaths(cwd)
    const messages = files.flatMap(({ result }) => result.messages.map((message) => ({ message, file: pathOf(result.filePath) })))
    const sorted = [...messages.filter(({ message }) => message.severity === 2), ...messages.filter(({ message }) => message.severity === 1)]
    return sorted.map(({ message, file }) => `${command(message, file)}\n`).join('')
  },
  // All of them, whatever their number.
  summary: (files, context) => markdown.summary?.(files, context) ?? '',
}

function command(message: FileResult['messages'][number], file: string): string {
  const level = message.severity === 2 ? 'error' : 'warning'
  const properties = 'fatal' in message ? { file, title: message.code } : { file, ...placeOf(message), title: message.ruleId }
  const printed = Object.entries(properties).map(([name, value]) => `${name}=${escaped(String(value)).replace(/:/g, '%3A').replace(/,/g, '%2C')}`)
  return `::${level} ${printed.join(',')}::${escaped(withUnseenNamed(message.message))}`
}

/** Columns are told only of a finding on one line: of others GitHub shows none. */
const placeOf = ({ line, column, endLine, endColumn }: Finding) => (line === endLine ? { line, endLine, col: column, endColumn } : { line, endLine })

const escaped = (text: string) => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
