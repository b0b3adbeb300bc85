import { parseBulletin } from '@jianbao/parser'
import type { Finding } from '@jianbao/schema'
import { describe, expect, it } from 'vitest'
import { createLinter, lint } from './engine.js'
import { defineConfig, defineRule, type Rule } from './rule.js'
import { article } from './rule-cases.js'

const { bulletin } = parseBulletin(article('全县共排查隐患 312 处，其中重大隐患 321 处。'), { format: 'text' })

const sample = (over: Partial<Rule>): Rule =>
  defineRule({
    id: 'sample',
    since: '0.1.0',
    group: 'text',
    severity: 'error',
    presets: ['recommended'],
    fixable: false,
    hasSuggestions: false,
    description: { zh: '示例', en: 'sample' },
    messages: { found: { zh: '见“{word}”', en: 'saw "{word}"' } },
    defaults: {},
    examples: [],
    check: () => undefined,
    ...over,
  })

describe('a finding', () => {
  it('stands at the figure that the relation claims, the others related, with the arithmetic', () => {
    const [finding] = lint(bulletin, {}).messages as Finding[]
    expect(finding).toMatchObject({
      ruleId: 'part-exceeds-whole',
      messageId: 'partAboveWhole',
      severity: 2,
      line: 3,
      column: 24,
      endLine: 3,
      endColumn: 29,
      quote: '321 处',
      where: { section: 1, article: 1, title: '县妇联开展专项工作', paragraph: 1 },
      evidence: { stated: [321, 321], computed: [null, 312], unit: '处' },
      related: [{ line: 3, column: 11, quote: '312 处' }],
    })
  })

  it('speaks the language that is asked for', () => {
    const [finding] = lint(bulletin, { language: 'en' }).messages as Finding[]
    expect(finding?.message).toBe(
      'The part “重大隐患”321 处 is more than its whole 312 处 (by 9 处). Check both figures. 321 may be 312: digits swapped.',
    )
  })
})

describe('a rule', () => {
  it('is called once for each article, and once for what stands around them', () => {
    const seen: (string | undefined)[] = []
    const rule = sample({ check: ({ article: own }) => void seen.push(own?.title) })
    createLinter({}, [rule]).lint(bulletin)
    expect(seen).toEqual(['县妇联开展专项工作', undefined])
  })

  it('that throws is a failure of its own, and the others go on', () => {
    const broken = sample({
      id: 'broken',
      check: () => {
        throw new Error('no such thing')
      },
    })
    const paragraph = bulletin.sections[0]?.articles[0]?.paragraphs[0]
    const other = sample({
      check: ({ article: own, report }) => {
        if (own && paragraph) report({ messageId: 'found', at: { block: paragraph, start: 0, end: 2 }, data: { word: '全县' } })
      },
    })
    const { messages, fatalErrorCount, errorCount } = createLinter({}, [broken, other]).lint(bulletin)
    expect(messages.map(({ message }) => message)).toEqual([
      '规则 broken 自身出错（no such thing），这个文件没有用它检查。请报告给规则的作者。',
      '见“全县”',
    ])
    expect([errorCount, fatalErrorCount]).toEqual([2, 1])
  })

  it('is given the relations that it asks for, and all where it does not say', () => {
    const seen: string[][] = []
    const check: Rule['check'] = ({ article: own, relations }) => own && seen.push(relations.map(({ type }) => type))
    const { bulletin: text } = parseBulletin(article('全县现有党员 320 人，其中女党员 112 人，占 35%，比由 52% 提高到 61%，提高 9 个百分点。'), {
      format: 'text',
    })
    for (const relations of [['share'], []] as const)
      createLinter({ extends: [], rules: { sample: 'error' } }, [sample({ relations, check })]).lint(text)
    createLinter({ extends: [], rules: { sample: 'error' } }, [sample({ check })]).lint(text)
    expect(seen).toEqual([['share'], [], expect.arrayContaining(['part-whole', 'share', 'change'])])
  })

  it('may lower its severity for one message', () => {
    const paragraph = bulletin.sections[0]?.articles[0]?.paragraphs[0]
    const rule = sample({
      check: ({ article: own, report }) => {
        if (own && paragraph) report({ messageId: 'found', at: { block: paragraph, start: 0, end: 2 }, data: { word: '全县' }, severity: 'warning' })
      },
    })
    expect(createLinter({}, [rule]).lint(bulletin)).toMatchObject({ errorCount: 0, warningCount: 1 })
  })
})

describe('a configuration', () => {
  it('switches a rule off', () => {
    expect(lint(bulletin, { rules: { 'part-exceeds-whole': 'off' } }).messages).toEqual([])
  })

  it('makes an error a warning', () => {
    expect(lint(bulletin, { rules: { 'part-exceeds-whole': 'warn' } })).toMatchObject({ errorCount: 0, warningCount: 1 })
  })

  it('brings the rules of its plugins', () => {
    const check: Rule['check'] = ({ article: own, report }) => {
      const [block] = own?.paragraphs ?? []
      if (block) report({ messageId: 'found', at: { block, start: 0, end: 2 }, data: { word: '全县' } })
    }
    const config = defineConfig({
      plugins: [{ name: 'office', rules: [sample({ check })] }],
      rules: { sample: 'error', 'part-exceeds-whole': 'off' },
    })
    expect(lint(bulletin, config).messages).toMatchObject([{ ruleId: 'sample', quote: '全县' }])
  })

  it('with an unknown rule or preset is an error that holds the known names', () => {
    expect(() => createLinter({ rules: { 'part-exceed-whole': 'off' } })).toThrow('there is no rule "part-exceed-whole"')
    expect(() => createLinter({ extends: ['recomended'] })).toThrow('there is no preset "recomended"')
  })
})
