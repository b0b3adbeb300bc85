import { expect, it } from 'vitest'
import { article, findingsOf, specifyRule } from '../../rule-cases.js'
import { decreaseByMultiple as rule } from './rule.js'

specifyRule(rule, {
  invalid: [
    { text: '越级上访量比高峰期减少了 4 倍。', quotes: ['4 倍'], because: 'fewer by times' },
    { text: '火灾起数下降2倍。', quotes: ['2倍'], because: 'set without blanks' },
    { text: '办理时限缩短近两倍。', quotes: ['近两倍'], because: 'hedged' },
    { text: '路灯能耗降低 1.5 倍以上。', quotes: ['1.5 倍以上'], because: 'with decimals' },
    { text: '投诉件比去年同期少了一倍多。', quotes: ['一倍'], because: '少了' },
    { text: '家庭纠纷下降了三倍，群众满意度提高 2 倍。', quotes: ['三倍'], because: 'the rise beside it is right' },
    { text: '城乡差距缩小 1 倍。', quotes: ['1 倍'], because: 'by once' },
  ],
  valid: [
    { text: '占地面积缩小到二分之一。', because: 'a fraction' },
    { text: '发病率持续下降，降幅是前年的 3 倍。', because: 'the fall is twice as much' },
    { text: '发病率下降速度比周边县快 2 倍。', because: 'the speed grew' },
    { text: '发病率不断下降，下降速度达到平均水平的 2 倍。', because: 'the speed is twice as much' },
    { text: '跑动次数减少了一半。', because: 'a half' },
    { text: '跑动次数减少到原来的 0.5 倍。', because: 'a level' },
    { text: '家庭纠纷减少 0.3 倍。', because: 'below once' },
    { text: '订单增长 2 倍，退货减少 30%。', because: 'the multiple is of the rise' },
    { text: '市盈率由 20 倍下降 3 倍至 17 倍。', because: 'multiples are its unit' },
    { text: '村民说：“现在跑腿次数减少了 3 倍。”', because: 'the words of someone else' },
    { text: '用工成本不降反升，是上年的 2 倍。', because: 'it rose' },
    { text: '图像缩小 10 倍后仍然清晰。', because: 'a scale of length' },
  ],
})

it('quotes the words, says why, and what to write', () => {
  const [finding] = findingsOf(rule, article('越级上访量比高峰期减少了 4 倍。'))
  expect(finding?.message).toBe('“减少了 4 倍”：减少一倍即为零，减少不用倍数。请改用分数或百分数，如“减少了三分之二”“减少 66.7%”。')
  expect(finding?.suggestions).toBeUndefined()
})
