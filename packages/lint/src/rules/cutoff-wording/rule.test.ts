import { describe, expect, it } from 'vitest'
import { article, findingsOf, quotesIn } from '../../rule-cases.js'
import { cutoffWording as rule } from './rule.js'

describe('fires', () => {
  it.each([
    ['截止 9 月 30 日，全县检查妇女 8600 人。', '截止'],
    ['截止目前，完成改造 12 处。', '截止'],
    ['截止2026年8月底，培训 420 人。', '截止'],
    ['工作进展顺利。截止 10 月底，已完成 75%。', '截止'],
    ['截至到 9 月 30 日，检查 8600 人。', '截至到'],
  ])('%s', (paragraph, quote) => {
    expect(quotesIn(rule, paragraph)).toEqual([quote])
  })
})

describe('stays silent', () => {
  it.each([
    ['the verb', '征文于 10 月 15 日截止，共收到 36 篇。'],
    ['a deadline', '报名截止 10 月 15 日。'],
    ['part of a noun', '报名截止时间为 3 月 1 日。'],
    ['截止到', '截止到 6 月 23 日，共受理 18 件。'],
    ['截止至', '截止至 6 月 23 日，共受理 18 件。'],
    ['截止于', '截止于 6 月 23 日的统计显示，共受理 18 件。'],
    ['the right word', '截至 9 月 30 日，检查 8600 人。'],
    ['no time after it', '截止阀更换 12 个，隐患清零。'],
  ])('%s', (_, paragraph) => {
    expect(quotesIn(rule, paragraph)).toEqual([])
  })
})

it('corrects the word and nothing else', () => {
  const text = article('截止 9 月 30 日，全县检查妇女 8600 人。')
  const [finding] = findingsOf(rule, text)
  const [start, end] = finding?.fix?.range ?? [0, 0]
  expect(text.slice(0, start) + (finding?.fix?.text ?? '') + text.slice(end)).toBe(article('截至 9 月 30 日，全县检查妇女 8600 人。'))
})
