import { expect, it } from 'vitest'
import { article, findingsOf, specifyRule } from '../../rule-cases.js'
import { durationMismatch as rule } from './rule.js'

specifyRule(rule, {
  invalid: [
    { text: '11 月 10—13 日，县妇联举办为期两天的培训班。', quotes: ['两天'], because: 'three days or four' },
    { text: '整治从 6 月 1 日开始，到 6 月 30 日结束，历时 20 天。', quotes: ['20 天'], because: '29 days or 30' },
    { text: '该村连续 6 年（2016—2020 年）获评先进。', quotes: ['6 年'], because: 'five years at most' },
    { text: '比赛于 6 月 28 日至 7 月 2 日举行，历时 8 天。', quotes: ['8 天'], because: 'four days or five' },
    { text: '会议上午 9 时开始，11 时结束，历时 3 小时。', quotes: ['3 小时'], because: 'two hours' },
    { text: '6 月 3—6 日，县妇联举办为期两天的比赛。', quotes: ['两天'], because: 'a contest' },
  ],
  valid: [
    { text: '11 月 10—13 日，县妇联举办为期三天的培训班。', because: 'without the first day' },
    { text: '11 月 10—13 日，县妇联举办为期四天的培训班。', because: 'with the first day' },
    { text: '6 月 3—6 日，县妇联启动为期一年的普法行动。', because: 'the days of its beginning' },
    { text: '11 月 1—30 日，全县开展轮训，期间举办为期 2 天的骨干培训。', because: 'something within it' },
    { text: '2018—2022 年连续 5 年获评先进。', because: 'years, both counted' },
    { text: '2019 年至 2023 年，历时 3 年完成修志。', because: 'three years of these' },
    { text: '2016—2020 年连续 3 年获评先进。', because: 'any three of them' },
    { text: '行动从 12 月 20 日至 1 月 10 日，为期 22 天。', because: 'over the end of the year' },
    { text: '9:00—11:00，历时 2 小时。', because: 'hours' },
    { text: '培训班于 6 月 18 日至 12 日举办，为期 5 天。', because: 'a period that is reversed is another rule' },
    { text: '活动从 12 月 18 日持续到 1 月 20 日。', because: 'no length is printed' },
  ],
})

it('shows both ways of counting', () => {
  const [finding] = findingsOf(rule, article('11 月 10—13 日，县妇联举办为期两天的培训班。'))
  expect(finding?.message).toBe('11 月 10—13 日为 4 天（首尾都算）或 3 天（只算一头），与“两天”不符。请核对起止时间和时长。')
  expect(finding?.related?.map(({ quote }) => quote)).toEqual(['11 月 10—13 日'])
  expect(finding?.suggestions?.map(({ fix }) => fix.text)).toEqual(['四天', '三天'])
})

it('rounds hours', () => {
  const [finding] = findingsOf(rule, article('会议上午 9 时开始，11 时结束，历时 3 小时。'))
  expect(finding?.message).toContain('约 2 小时，与“3 小时”不符')
})

it('is a warning', () => {
  expect(rule.severity).toBe('warning')
})
