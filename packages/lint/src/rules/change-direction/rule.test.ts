import { describe, expect, it } from 'vitest'
import { article, findingsOf, specifyRule } from '../../rule-cases.js'
import { changeDirection as rule } from './rule.js'

specifyRule(rule, {
  invalid: [
    { text: '家庭医生签约率由 87.3% 提高到 84.6%。', quotes: ['84.6%'], because: 'a rate' },
    { text: '未成年人案件由 36 起下降到 41 起。', quotes: ['41 起'], because: 'a fall that rises' },
    { text: '平均办理时限由 5 天压缩到 7 天。', quotes: ['7 天'], because: 'a time' },
    { text: '县域排名由第 8 位上升到第 15 位。', quotes: ['第 15 位'], because: 'a rank' },
    { text: '县域排名由第 16 位下降到第 9 位。', quotes: ['第 9 位'], because: 'a rank that falls' },
    { text: '农家书屋从去年的 120 家增至 102 家。', quotes: ['102 家'], because: 'swapped digits' },
    { text: '人均收入由 1.2 万元增加到 0.98 万元。', quotes: ['0.98 万元'], because: 'money' },
  ],
  valid: [
    { text: '县域排名由第 21 位上升到第 13 位。', because: 'a rank rises by falling' },
    { text: '学校在全县由 286 位上升到 241 位。', because: 'a rank without 第' },
    { text: '水质综合指数由 5.1 改善到 4.4。', because: 'what gets better may fall' },
    { text: '增速由负转正，由 -2.1% 回升到 3.5%。', because: 'a sign' },
    { text: '合作社利润由亏损 30 万元增加到 12 万元。', because: 'a loss' },
    { text: '进出口由下降 6.4% 回升到 2.3%。', because: 'the sign stands in a word' },
    { text: '企业资质由三级提升到一级。', because: 'a grade' },
    { text: '办理时限由 20 天提升到 5 天。', because: 'a time limit that gets better' },
    { text: '试点由 10 个村扩大到 3 个乡镇。', because: 'another thing counted' },
    { text: '馆藏图书由 1.2 万册增至 1.1 万册。', because: 'within one unit of the last place' },
    { text: '标准分别由每月 150 元、220 元提高到 165 元、240 元。', because: 'levels that are crossed' },
    { text: '家庭医生签约率由 84.6% 提高到 87.3%。', because: 'right' },
  ],
})

const findingOf = (text: string) => findingsOf(rule, article(text))[0]

it('names the verb and both figures', () => {
  expect(findingOf('家庭医生签约率由 87.3% 提高到 84.6%。')?.message).toBe('“提高到”表示变大，而两数变小：87.3% → 84.6%。请核对两数的先后和用词。')
  expect(findingOf('县域排名由第 8 位上升到第 15 位。')?.message).toBe('“上升到”表示靠前，而两数靠后：第 8 位 → 第 15 位。请核对两数的先后和用词。')
  expect(findingOf('未成年人案件由 36 起下降到 41 起。')?.related?.map(({ quote }) => quote)).toEqual(['36 起'])
})

describe('offers both corrections', () => {
  const corrected = (text: string) => {
    const whole = article(text)
    return findingOf(text)?.suggestions?.map(
      ({ fix: { range, text: by } }) => (whole.slice(0, range[0]) + by + whole.slice(range[1])).split('　　')[1]?.split('\n')[0],
    )
  }
  it.each([
    ['签约率由 87.3% 提高到 84.6%。', ['签约率由 84.6% 提高到 87.3%。', '签约率由 87.3% 降低到 84.6%。']],
    ['县域排名由第 8 位上升到第 15 位。', ['县域排名由第 15 位上升到第 8 位。', '县域排名由第 8 位下降到第 15 位。']],
    ['时限由5天压缩到7天。', ['时限由7天压缩到5天。']],
  ])('%s', (text, corrections) => {
    expect(corrected(text)).toEqual(corrections)
  })
})
