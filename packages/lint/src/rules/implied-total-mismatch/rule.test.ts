import { parseBulletin } from '@jianbao/parser'
import { expect, it } from 'vitest'
import { createLinter } from '../../engine.js'
import { article, findingsOf, specifyRule } from '../../rule-cases.js'
import { impliedTotalMismatch as rule } from './rule.js'

specifyRule(rule, {
  invalid: [
    { text: '咨询类 1260 件，占受理总量的 42%；投诉类 840 件，占受理总量的 35%。', quotes: ['35%'], because: '3000 and 2400', severities: [2] },
    { text: '大专学历 84 人，占参训妇女的 42%；高中学历 60 人，占参训妇女的 40%。', quotes: ['40%'], because: 'persons' },
    { text: '噪声类 360 件，占诉求总量的 45%，停车类 280 件，占诉求总量的 53%。', quotes: ['53%'], because: 'a comma between' },
    {
      text: '热线运行情况\n\n　　（一）噪声类 360 件，占诉求总量的 45%。\n\n　　（二）停车类 280 件，占诉求总量的 53%。\n\n信息来源：热线办\n',
      quotes: ['53%'],
      because: 'over two paragraphs',
    },
    { text: '噪声类 400 件，占诉求总量的 40.0%；停车类 300 件，占诉求总量的 20.0%。', quotes: ['20.0%'], because: 'a decimal' },
    {
      text: '大专 42 人，占参训妇女的 31%；高中 66 人，占参训妇女的 33%；初中 92 人，占参训妇女的 46%。',
      quotes: ['33%'],
      because: 'once in a list',
    },
  ],
  valid: [
    { text: '咨询类 1260 件，占受理总量的 42%；投诉类 840 件，占受理总量的 28%。', because: 'it is right' },
    { text: '咨询类 1260 件，占受理总量的 42%；投诉类 845 件，占受理总量的 29%。', because: 'one unit on each' },
    { text: '我市示范社 6 家，占全省的 12%；家庭农场 30 家，占全省的 10%。', because: '占全省: another quantity each time' },
    { text: '我省棉花 60 万吨，占全国总量的 12%；油料 30 万吨，占全国总量的 10%。', because: '占全国, with a noun' },
    { text: '咨询类近 1260 件，占受理总量的 42%；投诉类 840 件，占受理总量的 35%。', because: 'a hedged part' },
    { text: '咨询类 1260 件，约占受理总量的 42%；投诉类 840 件，占受理总量的 35%。', because: 'a hedged share' },
    { text: '咨询类 1260 件，占受理总量的 42%；投诉类 840 件，占办结总量的 35%。', because: 'two names' },
    { text: '咨询类 1260 件，占 42%；投诉类 840 件，占 35%。', because: 'no name' },
    { text: '咨询类 1260 件，占受理总量的 42%；去年投诉类 840 件，占受理总量的 35%。', because: 'another period' },
    { text: '热线 1260 件，占诉求总量的 42%；窗口 840 人次，占诉求总量的 35%。', because: 'two units' },
    {
      text: '受理诉求 3000 件。咨询类 1260 件，占诉求的 42%；投诉类 840 件，占诉求的 35%。',
      because: 'the total is printed: each share is judged by itself',
    },
  ],
})

it('shows both totals, by their name', () => {
  const [finding] = findingsOf(rule, article('咨询类 1260 件，占受理总量的 42%；投诉类 840 件，占受理总量的 35%。'))
  expect(finding?.message).toBe('1260 件 ÷ 42% ≈ 3000 件，840 件 ÷ 35% ≈ 2400 件：两个占比推出的“受理总量”不一致。请核对两个数和两个占比。')
  expect(finding?.related?.map(({ quote }) => quote)).toEqual(['1260 件', '42%', '840 件'])
})

it('reports a bare 占 in strict only, as a warning', () => {
  const { bulletin } = parseBulletin(article('大专 42 人，占参训妇女的 21%；高中 66 人，占 53%。'), { format: 'text' })
  const severitiesBy = (preset: string) =>
    createLinter({ extends: [preset] }, [rule])
      .lint(bulletin)
      .messages.map(({ severity }) => severity)
  expect([severitiesBy('recommended'), severitiesBy('strict')]).toEqual([[], [1]])
})
