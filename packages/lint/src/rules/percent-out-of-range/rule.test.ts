import { expect, it } from 'vitest'
import { article, findingsOf, specifyRule } from '../../rule-cases.js'
import { percentOutOfRange as rule } from './rule.js'

specifyRule(rule, {
  invalid: [
    { text: '适龄儿童接种率达 102.3%。', quotes: ['102.3%'] },
    { text: '医保参保率达到１０１％。', quotes: ['１０１％'], because: 'wide digits' },
    { text: '政策范围内报销比例为 108%。', quotes: ['108%'] },
    { text: '案件办结率提高到 104%。', quotes: ['104%'], because: 'what it rose to' },
    { text: '群众满意率超过 120%。', quotes: ['超过 120%'], because: 'a lower bound above all' },
    { text: '村级阵地覆盖率 105%，设施完好率 96%。', quotes: ['105%'], because: 'one of two rates' },
  ],
  valid: [
    { text: '完成全年任务的 104.55%。', because: 'a plan can be exceeded' },
    { text: '覆盖率指标数据同比增长 215%。', because: 'a growth' },
    { text: '参保率提高 120%。', because: 'a rate that grew, not the rate' },
    { text: '拨备覆盖率 212.6%，不良贷款率 1.4%。', because: 'a longer name of another ratio' },
    { text: '高中毛入学率 101.8%。', because: 'a gross rate' },
    { text: '参保率 100%。', because: 'exactly all' },
    { text: '病床使用率 103.5%。', because: 'beds can be used more than they are' },
    { text: '接种率保持稳定，接种量是上年的 130%。', because: 'another subject before the figure' },
    { text: '规上工业产销率 101.2%，资金到位率 118%。', because: 'these may pass it' },
    { text: '按现价计算增长 115%，按可比价计算增长 108%。', because: 'a nominal change beside a real one (trap 19)' },
    { text: '《规划（2021—2030 年）》提出覆盖率目标，工作量增长 130%。', because: 'a title with years (trap 25)' },
  ],
})

it('says that the rate cannot pass 100%', () => {
  const [finding] = findingsOf(rule, article('适龄儿童接种率达 102.3%。'))
  expect(finding?.message).toBe('适龄儿童接种率 102.3%，而这类比率不可能超过 100%。请核对这个数，或确认指标名称。')
  expect(finding?.severity).toBe(2)
})
