import { expect, it } from 'vitest'
import { article, findingsOf, specifyRule } from '../../rule-cases.js'
import { rangeReversed as rule } from './rule.js'

specifyRule(rule, {
  invalid: [
    { text: '免费筛查对象为 60—55 岁妇女。', quotes: ['55 岁'], because: 'ages' },
    { text: '免费筛查对象为 60 岁—55 岁妇女。', quotes: ['55 岁'], because: 'the unit twice' },
    { text: '各乡镇增幅在 30%—20% 之间。', quotes: ['20%'], because: 'percents' },
    { text: '各乡镇占比为 12.8%～12.5%。', quotes: ['12.5%'], because: 'decimals' },
    { text: '每个网格联系 50－30 户。', quotes: ['30 户'], because: 'households' },
    { text: '每户补助 800—500 元。', quotes: ['500 元'], because: 'money' },
    { text: '每户流转 20—10 亩。', quotes: ['10 亩'], because: 'measures' },
  ],
  valid: [
    { text: '每村选派志愿者 10—15 人。', because: 'from the lower end to the upper' },
    { text: '县妇联代表队以 3—1 取胜。', because: 'a score' },
    { text: '联系电话：0700-8929。', because: 'a telephone number' },
    { text: '整治行动从 11 月—次年 3 月开展。', because: 'months into the next year' },
    { text: '配发 K3—2 型设备 5 台。', because: 'a model' },
    { text: '地点在第 5—3 号会议室。', because: 'a room' },
    { text: '遗址年代为公元前 7500—3000 年。', because: 'before our era' },
    { text: '审批时限由 20 天至 15 天逐步压缩。', because: 'a change' },
    { text: '参与率达 60%——20% 来自外出务工人员。', because: 'a pause' },
    { text: '6 月 18 日至 12 日暂停办理。', because: 'dates are another rule' },
  ],
})

it('names both ends, and proposes to exchange them', () => {
  const [finding] = findingsOf(rule, article('免费筛查对象为 60—55 岁妇女。'))
  expect(finding?.message).toBe('范围“60—55 岁”的起点 60 大于终点 55。请核对两个数，或调换先后。')
  expect(finding?.severity).toBe(2)
  expect(finding?.related?.map(({ quote }) => quote)).toEqual(['60'])
  expect(finding?.suggestions?.map(({ desc, fix }) => [desc, fix.text])).toEqual([['调换两端：55—60 岁', '55—60 岁']])
})
