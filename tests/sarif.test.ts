import { join } from 'node:path'
import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' }
import Ajv, { type ValidateFunction } from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { bad, folderOf, good, jianbao } from './command.js'

interface Rule {
  readonly id: string
  readonly properties: { readonly precision: string; readonly 'problem.severity': string }
}

interface Result {
  readonly ruleId: string
  readonly ruleIndex: number
  readonly [key: string]: unknown
}

interface Run {
  readonly tool: { readonly driver: { readonly rules: readonly Rule[] } }
  readonly columnKind: string
  readonly invocations: readonly unknown[]
  readonly results: readonly Result[]
}

/** The schema that the standard publishes. */
const isValid: ValidateFunction = (() => {
  const ajv = new Ajv.default({ strict: false, allErrors: true, unicodeRegExp: false })
  addFormats.default(ajv)
  return ajv.compile(schema)
})()

/** What the command prints in a folder, which must hold against the schema and have no empty string, since GitHub takes none. */
function log(files: Readonly<Record<string, string>>, ...args: string[]): Run {
  const { out } = jianbao(['--format', 'sarif', '--lang', 'zh', ...args], { cwd: folderOf(files) })
  const whole = JSON.parse(out) as { runs: [Run] }
  isValid(whole)
  expect(isValid.errors ?? []).toEqual([])
  expect(out).not.toContain('""')
  return whole.runs[0]
}

const silenced = bad.replace('　　全县', 'jianbao-disable-next-line part-exceeds-whole -- 含兼职\n\n　　全县')

describe('SARIF', () => {
  it('of a clean run has no result, and still says which rules were on', () => {
    const { results, tool, invocations } = log({ 'a.txt': good })
    expect(results).toEqual([])
    expect(tool.driver.rules.map(({ id }) => id)).toContain('part-exceeds-whole')
    expect(invocations).toMatchObject([{ executionSuccessful: true, toolExecutionNotifications: [] }])
  })

  it('tells places, other figures and the fingerprint as GitHub reads them', () => {
    const { columnKind, results } = log({ '稿 件#2.txt': bad })
    expect(columnKind).toBe('utf16CodeUnits')
    expect(results).toMatchObject([
      {
        ruleId: 'part-exceeds-whole',
        level: 'error',
        message: { text: expect.stringMatching(/^其中.*\[245 处\]\(1\)$/) },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: '%E7%A8%BF%20%E4%BB%B6%232.txt' },
              region: { startLine: 3, startColumn: 24, endLine: 3, endColumn: 29 },
            },
          },
        ],
        relatedLocations: [{ id: 1, message: { text: '245 处' } }],
        partialFingerprints: { primaryLocationLineHash: expect.stringMatching(/^[0-9a-f]{16}$/) },
      },
    ])
  })

  it('makes no scheme of a colon in the name of a file', () => {
    expect(log({ '8:30 会议.txt': bad }).results[0]).toMatchObject({
      locations: [{ physicalLocation: { artifactLocation: { uri: '8%3A30%20%E4%BC%9A%E8%AE%AE.txt' } } }],
    })
  })

  it('names files from the root of the repository', () => {
    const folder = folderOf({ '.git/HEAD': '', 'drafts/a.txt': bad })
    expect(jianbao(['--format', 'sarif'], { cwd: join(folder, 'drafts') }).out).toContain('"uri": "drafts/a.txt"')
  })

  it('leaves out what a directive silenced, unless it is asked for', () => {
    expect(log({ 'a.txt': silenced }).results).toEqual([])
    expect(log({ 'a.txt': silenced }, '--show-suppressed').results).toMatchObject([{ suppressions: [{ kind: 'inSource', justification: '含兼职' }] }])
  })

  it('gives no empty reason where a directive has none', () => {
    const [result] = log({ 'a.txt': silenced.replace(' -- 含兼职', '') }, '--show-suppressed').results
    expect(result).toMatchObject({ suppressions: [{ kind: 'inSource' }] })
  })

  it('tells of a file that could not be read', () => {
    expect(log({ 'a.txt': '', 'b.txt': bad }).invocations).toMatchObject([
      { executionSuccessful: false, toolExecutionNotifications: [{ descriptor: { id: 'JB_EMPTY' } }] },
    ])
  })
})

describe('the rules of SARIF', () => {
  const ids = ({ tool }: Run) => tool.driver.rules.map(({ id }) => id)

  it('are those that were on, by configuration and by flag', () => {
    expect(ids(log({ 'a.txt': good, 'jianbao.config.json': '{"rules":{"part-exceeds-whole":"off"}}' }))).not.toContain('part-exceeds-whole')
    expect(ids(log({ 'a.txt': good }, '--rule', 'missing-title:off'))).not.toContain('missing-title')
  })

  it('have among them what is on for some files only', () => {
    const config = { extends: [], rules: { 'missing-title': 'off' }, overrides: [{ files: ['b.txt'], rules: { 'part-exceeds-whole': 'error' } }] }
    const { tool, results } = log({ 'a.txt': bad, 'b.txt': bad, 'jianbao.config.json': JSON.stringify(config) })
    expect(tool.driver.rules.map(({ id }) => id)).toEqual(['part-exceeds-whole'])
    expect(results).toHaveLength(1)
  })

  it('are where the results point to', () => {
    const { tool, results } = log({ 'a.txt': bad.replace('处，其中', '处，，其中').replace('信息来源：县妇联\n', '信息来源：\n') })
    expect(new Set(results.map(({ ruleId }) => ruleId)).size).toBeGreaterThan(2)
    expect(results.map(({ ruleIndex }) => tool.driver.rules[ruleIndex]?.id)).toEqual(results.map(({ ruleId }) => ruleId))
  })

  it('are described in full, with their page', () => {
    const own = log({ 'a.txt': good }).tool.driver.rules.find(({ id }) => id === 'part-exceeds-whole')
    expect(own).toMatchObject({
      fullDescription: { text: expect.stringContaining('。') },
      help: { markdown: expect.stringContaining('part-exceeds-whole/README.md') },
      helpUri: expect.stringContaining('part-exceeds-whole/README.md'),
    })
  })

  it('claim no more than they can: high where they tell errors, low where they ask', () => {
    const { rules } = log({ 'a.txt': good, 'jianbao.config.json': '{"extends":["all"]}' }).tool.driver
    const precision = (wanted: string) => rules.find(({ id }) => id === wanted)?.properties.precision
    expect([precision('part-exceeds-whole'), precision('repeated-text'), precision('percent-vs-point')]).toEqual(['high', 'medium', 'low'])
  })
})
