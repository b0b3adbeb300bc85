import { expect, it } from 'vitest'
import { article, findingsOf, specifyRule } from '../../rule-cases.js'
import { pointOnCount as rule } from './rule.js'

specifyRule(rule, {
  invalid: [
    { text: '全镇接到求助 268 起，同比下降 7.4 个百分点。', quotes: ['7.4 个百分点'], because: 'a count' },
    { text: '牛奶产量由 50 万吨增至 59 万吨，增加 18 个百分点。', quotes: ['18 个百分点'], because: 'a measure, from one level to another' },
    { text: '实现税收 4.2 亿元，增长 9 个百分点。', quotes: ['9 个百分点'], because: 'money' },
    { text: '受理投诉 84 件，比上月减少 5 个百分点。', quotes: ['5 个百分点'], because: 'on the month before' },
    { text: '栽植苗木 36 万株，比上年提高 4 个百分点。', quotes: ['4 个百分点'], because: 'a count with a scale' },
    { text: '参训妇女420人，同比增长12个百分点。', quotes: ['12个百分点'], because: 'set without blanks' },
  ],
  valid: [
    { text: '女代表 86 人，占比提高 4.3 个百分点。', because: 'the share is the subject' },
    { text: '办结 312 件，办结率同比下降 3.1 个百分点。', because: 'the rate is the subject' },
    { text: '完成投资 9.4 亿元，同比增长 6.3%，比上月提高 0.5 个百分点。', because: 'the growth is the subject' },
    { text: '完成投资 9.4 亿元，增速提高 0.8 个百分点。', because: 'the growth is named' },
    { text: '新增就业 5 万人，同比加快 3 个百分点。', because: 'what speeds up is a growth' },
    { text: '服务业占 48%，吸纳 312 人，提高 2 个百分点。', because: 'a share stands before' },
    { text: '参训妇女 420 人，同比增长 12%。', because: 'percent' },
    { text: '平均得分 92.4 分，提高 3 个百分点。', because: 'a score may be one of a hundred' },
    { text: '满意率 96.4%，比上年提高 2.1 个百分点。', because: 'a rate has points' },
    { text: '贡献税收 4.2 亿元，拉动财政收入增长 1.6 个百分点。', because: 'a contribution to a growth' },
  ],
})

it('says what is an amount, and offers percent', () => {
  const [finding] = findingsOf(rule, article('全镇接到求助 268 起，同比下降 7.4 个百分点。'))
  expect(finding?.message).toBe(
    '“268 起”是数量，它的变化用百分数，不用“7.4 个百分点”：百分点只表示两个百分数之差。请改用百分数，或写明是哪个比率的变化。',
  )
  expect(finding?.related?.map(({ quote }) => quote)).toEqual(['268 起'])
  expect(finding?.suggestions?.map(({ desc, fix }) => [desc, fix.text])).toEqual([['改 7.4 个百分点 为 7.4%', '7.4%']])
})
