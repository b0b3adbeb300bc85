import { describe, expect, it } from 'vitest'
import { Block, Bulletin, Config, Finding, schemaNames, toJsonSchema } from './index.js'

const point = { line: 1, column: 1, offset: 0 }
const position = { start: point, end: { line: 1, column: 3, offset: 2 } }
const block = { text: '简讯', position, segments: [{ at: 0, ...point }] }

describe('Block', () => {
  it('takes a block with its text and the way back to the source', () => {
    expect(Block.safeParse(block).success).toBe(true)
  })

  it('refuses undefined where a field may only be absent', () => {
    expect(Block.safeParse({ ...block, kind: undefined }).success).toBe(false)
  })

  it('refuses an empty text', () => {
    expect(Block.safeParse({ ...block, text: '' }).success).toBe(false)
  })
})

describe('Bulletin', () => {
  const bulletin = { version: 1, sections: [{ heading: '简讯', articles: [], blocks: { heading: block }, position }], ignored: [], position }

  it('takes a bulletin without masthead and colophon', () => {
    expect(Bulletin.safeParse(bulletin).success).toBe(true)
  })

  it('lets fields of a later minor version pass', () => {
    expect(Bulletin.safeParse({ ...bulletin, appendices: [] }).success).toBe(true)
  })

  it('refuses a date that is not written YYYY-MM-DD', () => {
    expect(Bulletin.safeParse({ ...bulletin, masthead: { date: '2026年9月30日', lines: [] } }).success).toBe(false)
  })
})

describe('Finding', () => {
  it('refuses a severity other than 1 and 2', () => {
    const finding = {
      ruleId: 'a',
      messageId: 'b',
      severity: 3,
      message: 'c',
      data: {},
      line: 1,
      column: 1,
      endLine: 1,
      endColumn: 2,
      quote: 'd',
      where: {},
    }
    expect(Finding.safeParse(finding).success).toBe(false)
    expect(Finding.safeParse({ ...finding, severity: 2 }).success).toBe(true)
  })
})

describe('Config', () => {
  it('takes a severity alone, and a severity with options', () => {
    expect(Config.safeParse({ rules: { 'missing-source': 'warn', 'missing-title': ['error', {}] } }).success).toBe(true)
    expect(Config.safeParse({ rules: { 'missing-source': 'loud' } }).success).toBe(false)
  })
})

describe('toJsonSchema', () => {
  it.each(schemaNames)('prints %s as an open schema of draft 2020-12 whose $id names the major version', (name) => {
    const schema = toJsonSchema(name)
    expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema')
    expect(schema['$id']).toBe(`urn:jianbao:${name}:1`)
    expect(JSON.stringify(schema)).not.toContain('"additionalProperties":false')
  })
})
