import type { Rule } from '@jianbao/lint'
import type { FileResult, Finding, SuppressedFinding } from '@jianbao/schema'
import { say } from '../language.js'
import type { FormatContext, Formatter } from './formatter.js'
import { repositoryPaths } from './repository-paths.js'

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json'
const HOME = 'https://github.com/jianbao/jianbao'
/** GitHub cuts a description that is longer. */
const LONGEST_DESCRIPTION = 1024

/**
 * SARIF 2.1.0 as GitHub's code scanning reads it: paths from the root of the repository, a fingerprint of our own, a primary region on one
 * line, other figures as places that the message links to. What a directive or the baseline silenced is left out unless it is asked for,
 * since GitHub does not honour suppressions.
 */
export const sarif: Formatter = {
  id: 'sarif',
  end(files, context) {
    const results = files.map(({ result }) => result)
    const pathOf = repositoryPaths(context.cwd)
    const uriOf = (filePath: string) => encodeURI(pathOf(filePath)).replace(/[?#]/g, encodeURIComponent)
    const found = results.flatMap((result) => findingsOf(result, context).map((finding) => resultOf(finding, uriOf(result.filePath))))
    const failures = results.flatMap(({ filePath, messages }) => messages.flatMap((message) => ('fatal' in message ? [{ filePath, message }] : [])))
    const used = new Set(found.map(({ ruleId }) => ruleId))
    const run = {
      tool: {
        driver: {
          name: 'jianbao',
          semanticVersion: context.version,
          informationUri: HOME,
          rules: context.rules.filter(({ id }) => used.has(id)).map((rule) => descriptor(rule, context)),
        },
      },
      columnKind: 'utf16CodeUnits',
      invocations: [
        {
          executionSuccessful: failures.length === 0,
          toolExecutionNotifications: failures.map(({ filePath, message }) => ({
            level: 'error',
            message: { text: message.message },
            descriptor: { id: message.code },
            locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(filePath) } } }],
          })),
        },
      ],
      results: found,
    }
    return `${JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, null, 2)}\n`
  },
}

const findingsOf = ({ messages, suppressedMessages }: FileResult, { showSuppressed }: FormatContext): (Finding | SuppressedFinding)[] => [
  ...messages.flatMap((message) => ('fatal' in message ? [] : [message])),
  ...(showSuppressed ? suppressedMessages : []),
]

function descriptor({ id, description, severity, standard, group, examples }: Rule, { language }: FormatContext) {
  const words = say(description, language)
  const rests = standard === undefined ? '' : say({ zh: `依据：${standard.name}`, en: `It rests on ${standard.name}` }, language)
  const wrong = examples.find(({ findings }) => findings.length > 0)
  const quoted = wrong?.findings[0]
  const help = [words, rests, quoted === undefined ? '' : say({ zh: `例如：${quoted}`, en: `For example: ${quoted}` }, language)].filter(
    (line) => line !== '',
  )
  return {
    id,
    name: id,
    shortDescription: { text: words },
    fullDescription: { text: help.join(say({ zh: '。', en: '. ' }, language)).slice(0, LONGEST_DESCRIPTION) },
    help: { text: help.join('\n\n'), markdown: [...help, `[${id}](${HOME}/blob/main/packages/lint/src/rules/${id}/README.md)`].join('\n\n') },
    defaultConfiguration: { level: severity },
    properties: { tags: [group], precision: 'very-high', 'problem.severity': severity },
  }
}

function resultOf(finding: Finding | SuppressedFinding, uri: string) {
  const { ruleId, severity, message, related = [], fingerprint } = finding
  const links = related.map(({ quote }, index) => `[${linkText(quote)}](${index + 1})`)
  const text = [linkText(message), ...links].join(' ')
  const location = (place: Region) => ({ physicalLocation: { artifactLocation: { uri }, region: regionOf(place) } })
  return {
    ruleId,
    level: severity === 2 ? 'error' : 'warning',
    message: { text },
    locations: [location(finding)],
    ...(related.length > 0
      ? { relatedLocations: related.map((place, index) => ({ id: index + 1, ...location(place), message: { text: place.quote } })) }
      : {}),
    ...(fingerprint === undefined ? {} : { partialFingerprints: { primaryLocationLineHash: fingerprint } }),
    ...('suppressions' in finding
      ? {
          suppressions: finding.suppressions.map(({ kind, justification }) => ({
            kind: kind === 'directive' ? 'inSource' : 'external',
            ...(justification === '' ? {} : { justification }),
          })),
        }
      : {}),
  }
}

type Region = Pick<Finding, 'line' | 'column' | 'endLine' | 'endColumn'>

/** An alert is shown in a pull request only where all its lines are changed ones, so a place of several lines is told by its first. */
const regionOf = ({ line, column, endLine, endColumn }: Region) =>
  line === endLine ? { startLine: line, startColumn: column, endLine, endColumn } : { startLine: line, startColumn: column, endLine: line }

/** In a message of SARIF brackets make links. */
const linkText = (text: string) => text.replace(/[\\[\]]/g, '\\$&')
