import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { findingsOf } from '../rule-cases.js'
import { rules } from './index.js'

const Bilingual = z.strictObject({ zh: z.string().regex(/[\u4e00-\u9fff]/), en: z.string().regex(/[A-Za-z]/) })
const Metadata = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  since: z.string().regex(/^\d+\.\d+\.\d+$/),
  group: z.enum(['figures', 'dates', 'structure', 'text']),
  severity: z.enum(['error', 'warning']),
  presets: z.array(z.enum(['recommended', 'strict'])),
  relations: z.array(z.string()).optional(),
  asks: z.literal(true).optional(),
  standard: z
    .strictObject({ name: z.string(), clause: z.string().optional(), rank: z.enum(['law', 'national-standard', 'practice', 'house']) })
    .optional(),
  fixable: z.boolean(),
  hasSuggestions: z.boolean(),
  description: Bilingual,
  messages: z.record(z.string(), Bilingual),
  defaults: z.record(z.string(), z.unknown()),
  options: z.custom((value) => typeof value === 'function').optional(),
  examples: z.array(z.strictObject({ text: z.string(), because: z.string(), findings: z.array(z.string()) })),
  check: z.custom((value) => typeof value === 'function'),
  collect: z.custom((value) => typeof value === 'function').optional(),
  compare: z.custom((value) => typeof value === 'function').optional(),
})

it('lists every folder of rules, and nothing else, by id', () => {
  const folders = readdirSync(new URL('.', import.meta.url), { withFileTypes: true }).filter((entry) => entry.isDirectory())
  expect(rules.map(({ id }) => id)).toEqual(folders.map(({ name }) => name).sort())
})

describe.each(rules)('$id', (rule) => {
  it('has complete metadata', () => {
    expect(Metadata.safeParse(rule).error?.issues ?? []).toEqual([])
  })

  it('names the data that its messages need in both languages alike', () => {
    const names = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
    for (const { zh, en } of Object.values(rule.messages)) expect(names(zh)).toEqual(expect.arrayContaining(names(en)))
  })

  it('has an example that fires and one that guards a trap', () => {
    // What takes two documents has its firing cases in its own test.
    if (rule.compare === undefined) expect(rule.examples.some(({ findings }) => findings.length > 0)).toBe(true)
    expect(rule.examples.some(({ findings }) => findings.length === 0)).toBe(true)
  })

  it.each(rule.examples)('holds its example: $because', ({ text, findings }) => {
    const found = findingsOf(rule, text)
    expect(found.map(({ quote }) => quote)).toEqual(findings)
    for (const { message } of found) expect(message).not.toMatch(/\{\w+\}/)
  })
})
