import { rules } from '@jianbao/lint'
import type { Finding } from '@jianbao/schema'
import { describe, expect, it } from 'vitest'
import type { CheckedFile, FormatContext } from './formatter.js'
import { sarif } from './sarif.js'

const CONTEXT: FormatContext = {
  language: 'en',
  colors: false,
  width: Number.POSITIVE_INFINITY,
  ruleCount: rules.length,
  rules,
  activeRules: rules,
  version: '1.2.3',
  cwd: '/',
  showSuppressed: true,
}

const finding = (severity: 1 | 2, related = 0): Finding => {
  const place = { line: 1, column: 1, endLine: 1, endColumn: 6, quote: '245 处' }
  const others = Array.from({ length: related }, () => place)
  return { ruleId: 'part-exceeds-whole', messageId: 'm', severity, message: 'm', data: {}, where: {}, ...place, related: others }
}

const fileOf = (findings: readonly Finding[], silenced = 0): CheckedFile => ({
  result: {
    filePath: 'a.txt',
    messages: [...findings],
    suppressedMessages: Array.from({ length: silenced }, () => ({ ...finding(2), suppressions: [{ kind: 'directive', justification: '' }] })),
    errorCount: 0,
    fatalErrorCount: 0,
    warningCount: 0,
    fixableErrorCount: 0,
    fixableWarningCount: 0,
  },
})

async function runOf(file: CheckedFile) {
  const log = JSON.parse(String(await sarif.end?.([file], CONTEXT))) as {
    runs: { results: { level: string; suppressions?: unknown; relatedLocations?: unknown[] }[]; invocations: unknown[] }[]
  }
  return log.runs[0]
}

const many = (length: number, severity: 1 | 2) => Array.from({ length }, () => finding(severity))

describe('the limits of GitHub', () => {
  it('are 25,000 results: errors are kept first, then warnings, and how many are left out is told', async () => {
    const run = await runOf(fileOf([...many(20_000, 1), ...many(6_000, 2)], 10))
    expect(run?.results).toHaveLength(25_000)
    expect(run?.results.filter(({ level }) => level === 'error')).toHaveLength(6_000)
    expect(run?.results.some(({ suppressions }) => suppressions !== undefined)).toBe(false)
    expect(run?.invocations).toMatchObject([
      {
        executionSuccessful: true,
        toolExecutionNotifications: [{ level: 'warning', message: { text: expect.stringContaining('1010 are left out') } }],
      },
    ])
  })

  it('are not told of where they are not passed', async () => {
    const run = await runOf(fileOf(many(25_000, 1)))
    expect(run?.results).toHaveLength(25_000)
    expect(run?.invocations).toMatchObject([{ toolExecutionNotifications: [] }])
  })

  it('are 100 places of a result', async () => {
    const run = await runOf(fileOf([finding(2, 120)]))
    expect(run?.results[0]?.relatedLocations).toHaveLength(100)
  })
})
