import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { CheckedFile } from '../formatters/formatter.js'
import { openCache } from './cache.js'
import { pack, packed, unpack } from './packed.js'

const folder = mkdtempSync(join(tmpdir(), 'jianbao-cache-'))
afterAll(() => rmSync(folder, { recursive: true }))

const file = (number: number): CheckedFile => ({
  result: {
    filePath: `第 ${number} 期.txt`,
    messages: [{ fatal: true, ruleId: null, severity: 2, code: 'JB_TEST', message: '隐患 254 处，'.repeat(number % 900) }],
    suppressedMessages: [],
    errorCount: 1,
    fatalErrorCount: 0,
    warningCount: 0,
    fixableErrorCount: 0,
    fixableWarningCount: 0,
  },
  articles: number,
  collected: { series: '妇儿工作简报', issue: number, values: { 'duplicate-article': [number] } },
})

describe('a packed file', () => {
  it('is the file again', () => {
    expect(JSON.stringify(unpack(pack(file(7))))).toBe(JSON.stringify(file(7)))
    expect(structuredClone(packed(file(7)))).toEqual(file(7))
  })

  it('is not packed twice', () => {
    const once = packed(file(7))
    expect(packed(once)).toBe(once)
  })

  it('without messages or series holds nothing packed', () => {
    const { collected: _, ...alone } = file(7)
    const clean = { ...alone, result: { ...alone.result, messages: [] } }
    expect(pack(clean)).toMatchObject({ messages: { length: 0 }, values: { length: 0 } })
    expect(unpack(pack(clean))).toEqual(clean)
  })
})

describe('a stored cache', () => {
  const place = join(folder, 'cache')
  const open = () => openCache(place, { config: {}, language: 'zh-CN' } as Parameters<typeof openCache>[1], {}, { bulletin: false, lines: false })
  const input = (number: number) => ({ filePath: `第 ${number} 期.txt` }) as Parameters<ReturnType<typeof open>['read']>[0]
  const numbers = Array.from({ length: 1200 }, (_, index) => index)

  it('of more than fits into one reading gives back every file, and keeps what a later run adds', async () => {
    const first = open()
    for (const number of numbers) {
      first.read(input(number), 'a')
      first.write(input(number), 'a', file(number))
    }
    expect(await first.save()).toBeUndefined()
    const second = open()
    for (const number of numbers) expect(second.read(input(number), 'a')).toEqual(file(number))
    expect(second.read(input(3), 'b')).toBeUndefined()
    second.write(input(3), 'b', file(4))
    expect(await second.save()).toBeUndefined()
    const third = open()
    expect(third.read(input(3), 'b')).toEqual(file(4))
    expect(third.read(input(1199), 'a')).toEqual(file(1199))
  })
})
