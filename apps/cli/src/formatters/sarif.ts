import type { Rule } from '@jianbao/lint'
import type { Finding, SuppressedFinding } from '@jianbao/schema'
import { say } from '../language.js'
import type { CheckedFile, FormatContext, Formatter } from './formatter.js'
import { HOME, rulePage } from './home.js'
import { repositoryPaths } from './repository-paths.js'

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json'
/** GitHub cuts a description that is longer. */
const LONGEST_DESCRIPTION = 1024
/** GitHub refuses a file with more results in a run. */
const MOST_RESULTS = 25_000
/** GitHub shows so many places of a result. */
const MOST_RELATED = 100

/**
 * SARIF 2.1.0 as GitHub's code scanning reads it: every rule that was on, paths from the root of the repository, a fingerprint of our own, a
 * primary region on one line, other figures as places that the message links to. What a directive or the baseline silenced is left out
 * unless it is asked for, since GitHub does not honour suppressions.
 */
export const sarif: Formatter = {
  id: 'sarif',
  end(files, context) {
    const uriOf = uris(context.cwd)
    const { kept, leftOut } = foundIn(files, context)
    const rules = rulesToTell(kept, context)
    const indices = new Map(rules.map(({ id }, index) => [id, index]))
    const failures = files.flatMap(({ result }) => result.messages.flatMap((message) => ('fatal' in message ? [{ file: result, message }] : [])))
    const run = {
      tool: {
        driver: {
          name: 'jianbao',
          ...(context.version === '' ? {} : { semanticVersion: context.version }),
          informationUri: HOME,
          rules: rules.map((rule) => descriptor(rule, context)),
        },
      },
      columnKind: 'utf16CodeUnits',
      invocations: [
        {
          executionSuccessful: failures.length === 0,
          toolExecutionNotifications: [
            ...failures.map(({ file, message }) => ({
              level: 'error',
              message: { text: message.message },
              descriptor: { id: message.code },
              locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file.filePath) } } }],
            })),
            ...(leftOut > 0 ? [cutNotification(leftOut, context)] : []),
          ],
        },
      ],
      results: kept.map(({ finding, filePath }) => resultOf(finding, uriOf(filePath), indices.get(finding.ruleId))),
    }
    return `${JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, null, 2)}\n`
  },
}

interface Found {
  readonly filePath: string
  readonly finding: Finding | SuppressedFinding
}

/** The findings of all files in their order; where there are too many, errors first, and how many were left out. */
function foundIn(files: readonly CheckedFile[], { showSuppressed }: FormatContext): { readonly kept: readonly Found[]; readonly leftOut: number } {
  const found = files.flatMap(({ result: { filePath, messages, suppressedMessages } }) =>
    [...messages, ...(showSuppressed ? suppressedMessages : [])].flatMap((finding) => ('fatal' in finding ? [] : [{ filePath, finding }])),
  )
  if (found.length <= MOST_RESULTS) return { kept: found, leftOut: 0 }
  const weight = ({ finding }: Found) => ('suppressions' in finding ? 0 : finding.severity)
  return { kept: found.sort((a, b) => weight(b) - weight(a)).slice(0, MOST_RESULTS), leftOut: found.length - MOST_RESULTS }
}

const cutNotification = (leftOut: number, { language }: FormatContext) => ({
  level: 'warning',
  message: {
    text: say(
      {
        zh: `结果超过 ${MOST_RESULTS} 条（GitHub 的上限），另有 ${leftOut} 条没有列出，错误优先保留。请分目录检查，或先建立基线（jianbao baseline）。`,
        en: `There are more than ${MOST_RESULTS} results, which is all that GitHub takes: ${leftOut} are left out, warnings before errors. Check by folder, or record a baseline first (jianbao baseline).`,
      },
      language,
    ),
  },
  descriptor: { id: 'JB_LIMIT' },
})

/** Those that are on, and any other that found something: in a part of a run it may have been on elsewhere. */
function rulesToTell(found: readonly Found[], { rules, activeRules }: FormatContext): Rule[] {
  const told = new Set([...activeRules.map(({ id }) => id), ...found.map(({ finding }) => finding.ruleId)])
  return rules.filter(({ id }) => told.has(id))
}

/** The path of a file from the root of the repository, as a URI. A colon in its first part would make a scheme of that. */
function uris(cwd: string): (filePath: string) => string {
  const pathOf = repositoryPaths(cwd)
  return (filePath) => encodeURI(pathOf(filePath)).replace(/[?#:]/g, encodeURIComponent)
}

function descriptor({ id, description, severity, asks, standard, group, examples }: Rule, { language }: FormatContext) {
  const words = say(description, language) || id
  const rests = standard === undefined ? '' : say({ zh: `依据：${standard.name}`, en: `It rests on ${standard.name}` }, language)
  const wrong = examples.find(({ findings }) => findings.length > 0)
  const quoted = wrong?.findings[0]
  const help = [words, rests, quoted === undefined ? '' : say({ zh: `例如：${quoted}`, en: `For example: ${quoted}` }, language)].filter(
    (line) => line !== '',
  )
  const page = rulePage(id)
  return {
    id,
    name: id,
    shortDescription: { text: words },
    fullDescription: { text: help.join(say({ zh: '。', en: '. ' }, language)).slice(0, LONGEST_DESCRIPTION) },
    help: { text: help.join('\n\n'), markdown: [...help, ...(page === undefined ? [] : [`[${id}](${page})`])].join('\n\n') },
    ...(page === undefined ? {} : { helpUri: page }),
    defaultConfiguration: { level: severity },
    // A rule that asks expects that the writer may know better.
    properties: { tags: [group], precision: asks ? 'low' : severity === 'error' ? 'high' : 'medium', 'problem.severity': severity },
  }
}

function resultOf(finding: Finding | SuppressedFinding, uri: string, ruleIndex: number | undefined) {
  const { ruleId, severity, message, fingerprint } = finding
  const related = (finding.related ?? []).slice(0, MOST_RELATED).map((place) => ({ place, words: inOneLine(place.quote) || '…' }))
  const links = related.map(({ words }, index) => `[${linkText(words)}](${index + 1})`)
  const location = (place: Region) => ({ physicalLocation: { artifactLocation: { uri }, region: regionOf(place) } })
  return {
    ruleId,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: severity === 2 ? 'error' : 'warning',
    message: { text: [linkText(message), ...links].join(' ') },
    locations: [location(finding)],
    ...(related.length > 0
      ? { relatedLocations: related.map(({ place, words }, index) => ({ id: index + 1, ...location(place), message: { text: words } })) }
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

const inOneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

/** In a message of SARIF brackets make links. */
const linkText = (text: string) => text.replace(/[\\[\]]/g, '\\$&')
