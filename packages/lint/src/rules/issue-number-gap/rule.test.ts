import { describe, expect, it } from 'vitest'
import { specifyRule } from '../../rule-cases.js'
import { issue, setFindings } from '../../set-cases.js'
import { issueNumberGap as rule } from './rule.js'

const messagesOf = (...texts: readonly string[]) => setFindings(rule, ...texts).map((findings) => findings.map(({ messageId }) => messageId))
const above = (number: string) => ({ text: issue(number, '2026年3月5日'), quotes: [number] })
const fine = (number: string, because: string) => ({ text: issue(number, '2026年3月5日'), because })

specifyRule(rule, {
  invalid: ['第12期（总第8期）', '第 12 期（总第 8 期）', '第9期(总第3期)', '第30期（总第29期）', '第2期（总第1期）'].map(above),
  valid: [
    fine('第3期（总第58期）', 'as usual'),
    fine('第1期（总第1期）', 'the first of all'),
    fine('第3期', 'no cumulative number'),
    fine('第12期（总第12期）', 'the first year'),
    fine('2026年第3期（总第58期）', 'with the year'),
    fine('增刊', 'a special issue'),
    { text: '走访家庭 128 户。', because: 'no masthead' },
    { text: '第 12 期简报（总第 8 期）收到来信 3 件。', because: 'in the text' },
  ],
})

describe('a series', () => {
  it('with every number is fine', () => {
    expect(messagesOf(issue('第7期（总第57期）', '2026年7月1日'), issue('第8期（总第58期）', '2026年8月1日'))).toEqual([[], []])
  })

  it('that lacks an issue', () => {
    const [, [gap]] = setFindings(rule, issue('第8期', '2026年8月1日'), issue('第10期', '2026年9月1日')) as [
      unknown,
      { message: string; quote: string }[],
    ]
    expect(gap?.message).toBe('本期为第 10 期，上一份是第 8 期，中间缺 1 期。请核对期号，或确认是否漏了一期。')
    expect(gap?.quote).toBe('第10期')
  })

  it('that has one twice', () => {
    expect(messagesOf(issue('第8期', '2026年8月1日'), issue('第8期', '2026年9月1日'))).toEqual([[], ['repeat']])
  })

  it('whose cumulative number does not go on', () => {
    expect(messagesOf(issue('第8期（总第58期）', '2026年8月1日'), issue('第9期（总第60期）', '2026年9月1日'))).toEqual([[], ['cumulative']])
  })

  it('whose dates go back', () => {
    expect(messagesOf(issue('第8期', '2026年8月11日'), issue('第9期', '2026年8月1日'))).toEqual([[], ['dateBack']])
  })

  it('begins again with the year', () => {
    expect(messagesOf(issue('第24期（总第58期）', '2025年12月28日'), issue('第1期（总第59期）', '2026年1月5日'))).toEqual([[], []])
  })

  it('is one by its masthead: another bulletin is not compared', () => {
    const other = issue('第3期', '2026年9月1日').replace('妇联工作简报', '信访工作简报')
    expect(messagesOf(issue('第8期', '2026年8月1日'), other)).toEqual([[], []])
  })
})
