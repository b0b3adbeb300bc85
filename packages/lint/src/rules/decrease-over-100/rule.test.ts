import { expect, it } from 'vitest'
import { article, findingsOf, quotesIn, specifyRule } from '../../rule-cases.js'
import { decreaseOver100 as rule } from './rule.js'

specifyRule(rule, {
  invalid: [
    { text: '全区接报入室盗窃警情 38 起，同比下降 127%。', quotes: ['127%'], because: 'a count right before' },
    { text: '全县信访总量较上年下降 116%。', quotes: ['116%'], because: 'a total of letters' },
    { text: '平均办理用时缩短 150%。', quotes: ['150%'], because: 'a time' },
    { text: '重复投诉件同比减少 120.5%。', quotes: ['120.5%'], because: 'complaints' },
    { text: '生产安全事故死亡人数下降 133%。', quotes: ['133%'], because: 'persons' },
    { text: '单位面积能耗下降 112%。', quotes: ['112%'], because: 'a consumption' },
    { text: '接待来访 36 批次，同比下降百分之一百二十。', quotes: ['百分之一百二十'], because: 'in words' },
    { text: '电动自行车火灾比去年同期减少超 105%。', quotes: ['超 105%'], because: 'hedged upwards' },
  ],
  valid: [
    { text: '规上企业利润总额同比下降 134.5%。', because: 'profits turn into losses' },
    { text: '由盈利 620 万元转为亏损 180 万元，同比下降 129%。', because: 'the loss is printed' },
    { text: '净流入人口下降 118%。', because: 'a net figure' },
    { text: '工业增速下降 118%。', because: 'a growth' },
    { text: '国内增值税下降 127%。', because: 'refunds bring taxes below zero' },
    { text: '财务费用下降 135%。', because: 'interest may be earned' },
    { text: '降幅扩大 118%，信访量仍居高位。', because: 'the fall itself grew' },
    { text: '信访量同比下降 100%，实现清零。', because: 'to none' },
    { text: '网络零售额同比增长 186%。', because: 'a rise has no bound' },
    { text: '减少排放任务完成 118%。', because: 'a rate of completion' },
    { text: '信访量下降至上年的 118%。', because: 'a level' },
    { text: '订单完成率 118%，下降 3%。', because: 'the fall is the other percent' },
    { text: '该项指标同比下降 118%。', because: 'nobody knows what it measures' },
  ],
})

it('says why and what to do', () => {
  const [finding] = findingsOf(rule, article('全县信访总量较上年下降 116%。'))
  expect(finding?.message).toBe('下降 116%：不会小于零的量最多减少 100%（减到零）。请核对百分数，或按“（基数 − 现数）÷ 基数”重新计算。')
  expect(finding?.severity).toBe(2)
})

it('leaves a rate that its amount disproves to change-mismatch', () => {
  expect(quotesIn(rule, '受理警情 214 起，同比减少 57 起，下降 136%。')).toEqual([])
})
