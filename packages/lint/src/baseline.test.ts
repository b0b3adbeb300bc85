import { parseBulletin } from '@jianbao/parser'
import type { FileResult } from '@jianbao/schema'
import { describe, expect, it } from 'vitest'
import { applyBaseline, type BaselineEntry, BaselineError, formatBaseline, parseBaseline, updateBaseline } from './baseline.js'
import { lint } from './engine.js'

const text = (...sentences: string[]) => `县妇联排查安全隐患\n\n　　${sentences.join('')}\n\n信息来源：县妇联\n`
const resultOf = (content: string, filePath = '2026/03.txt'): FileResult => ({
  filePath,
  ...lint(parseBulletin(content, { format: 'text' }).bulletin),
})
const OLD = '全县共排查隐患 245 处，其中重大隐患 254 处。'
const OTHER = '走访家庭 36 户，其中单亲家庭 63 户。'
const options = { date: '2026-03-05', reason: '旧刊已印发', acceptNew: true }
const recorded = updateBaseline([], [resultOf(text(OLD))], options).entries

describe('a baseline', () => {
  it('holds a sorted line a finding, readable, without line numbers', () => {
    const lines = formatBaseline(recorded).split('\n')
    expect(lines).toHaveLength(2)
    expect(JSON.parse(lines[0] ?? '')).toEqual({
      file: '2026/03.txt',
      rule: 'part-exceeds-whole',
      fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
      article: '县妇联排查安全隐患',
      excerpt: OLD,
      date: '2026-03-05',
      reason: '旧刊已印发',
    })
  })

  it('is the same after it was written and read', () => {
    const two = updateBaseline([], [resultOf(text(OLD, OTHER)), resultOf(text(OLD), '2026/02.txt')], options).entries
    expect(formatBaseline(parseBaseline(formatBaseline(two)))).toBe(formatBaseline(two))
    expect(parseBaseline(formatBaseline(two)).map(({ file }) => file)).toEqual(['2026/02.txt', '2026/03.txt', '2026/03.txt'])
  })

  it('says which line is none', () => {
    expect(() => parseBaseline(`${formatBaseline(recorded)}<<<<<<< HEAD\n`)).toThrow(BaselineError)
    expect(() => parseBaseline('\n{"file":"a.txt"}\n')).toThrow('line 2: "rule" is missing')
  })
})

describe('applied to a run', () => {
  const apply = (content: string, entries: readonly BaselineEntry[] = recorded) => applyBaseline(resultOf(content), entries)

  it('takes out what it knows, with its reason, and counts anew', () => {
    const { result, stale } = apply(text(OLD))
    expect(result).toMatchObject({
      messages: [],
      errorCount: 0,
      suppressedMessages: [{ suppressions: [{ kind: 'baseline', justification: '旧刊已印发' }] }],
    })
    expect(stale).toEqual([])
  })

  it('knows it again where the text has moved', () => expect(apply(text('会议在县里召开。', OLD)).result.errorCount).toBe(0))

  it('tells a new mistake where an old one was mended, though there are as many', () => {
    const { result, stale } = apply(text(OTHER))
    expect(result.messages).toMatchObject([{ quote: '63 户' }])
    expect(stale).toEqual(recorded)
  })

  it('tells a figure that was changed to another wrong one', () => expect(apply(text(OLD.replace('254', '264'))).result.errorCount).toBe(1))

  it('does not take the second of two that are alike for the first', () => {
    expect(apply(text(OLD, OLD)).result.errorCount).toBeGreaterThan(0)
  })

  it('says nothing of the entries of a file that could not be read', () => {
    const unread: FileResult = {
      ...resultOf(''),
      messages: [{ fatal: true, ruleId: null, severity: 2, code: 'JB_EMPTY', message: '空' }],
      errorCount: 1,
      fatalErrorCount: 1,
    }
    expect(applyBaseline(unread, recorded)).toMatchObject({ stale: [], result: { fatalErrorCount: 1 } })
  })
})

describe('brought up to date', () => {
  const both = resultOf(text(OLD, OTHER))

  it('takes in nothing new unless it is told to', () => {
    const { entries, added, refused } = updateBaseline(recorded, [both], { ...options, acceptNew: false })
    expect(entries).toEqual(recorded)
    expect(added).toEqual([])
    expect(refused).toMatchObject([{ rule: 'part-exceeds-whole', excerpt: OLD + OTHER }])
    expect(updateBaseline(recorded, [both], options).entries).toHaveLength(2)
  })

  it('drops what was mended, and keeps date and reason of the rest', () => {
    const before = updateBaseline(recorded, [both], { ...options, date: '2026-04-01', reason: '待核' }).entries
    const { entries, removed } = updateBaseline(before, [resultOf(text(OLD))], { ...options, acceptNew: false, date: '2026-05-01', reason: '' })
    expect(entries).toEqual(recorded)
    expect(removed).toMatchObject([{ date: '2026-04-01', reason: '待核' }])
  })

  it('leaves the entries of files that did not run as they are', () => {
    expect(updateBaseline(recorded, [resultOf(text('会议召开。'), 'other.txt')], options).entries).toEqual(recorded)
  })
})
