import { expect, it } from 'vitest'
import { article, findingsOf, specifyRule } from '../../rule-cases.js'
import { productMismatch as rule } from './rule.js'

specifyRule(rule, {
  invalid: [
    { text: '举办讲座 6 场，每场 80 人，共 420 人参加。', quotes: ['420 人'], because: 'sessions', severities: [2] },
    { text: '举办讲座 6 场，每场 80 人左右，共 650 人参加。', quotes: ['650 人'], because: 'beyond what the hedge allows' },
    { text: '对 60 户每户补助 2000 元，共补助 15 万元。', quotes: ['15 万元'], because: 'money by households' },
    { text: '采购书包 200 个，单价 90 元，共支出 2.4 万元。', quotes: ['2.4 万元'], because: 'a price' },
    { text: '12 个村每村 3 名，共 48 名。', quotes: ['48 名'], because: 'so many in each village' },
    { text: '为 30 名护林员按每人每月 500 元发放补助，连续 4 个月，共计 9 万元。', quotes: ['9 万元'], because: 'two factors and a rate' },
    { text: '向 20 户发放 8 万元，每户 4500 元。', quotes: ['4500 元'], because: 'what each one gets comes last' },
  ],
  valid: [
    { text: '举办讲座 6 场，每场 80 人，共 480 人参加。', because: 'it is right' },
    { text: '举办讲座 6 场，每场 80 人左右，共 470 人参加。', because: 'about 80 is 72 to 88' },
    { text: '举办培训班 6 期，每期 3 天，共 10 天。', because: 'courses side by side' },
    { text: '举办讲座 6 场，每场 80 人，共发放资料 900 份。', because: 'another measure' },
    { text: '设 10 个点，每点每班 4 人、上下午两班轮换，共 80 名。', because: 'two shifts' },
    { text: '4 个乡镇每乡镇 2 名、3 个街道每街道 3 名，共 17 名。', because: 'two products' },
    { text: '对 60 户每户最高补助 2000 元，共补助 9 万元。', because: 'a highest sum' },
    { text: '对 60 户每户补助 2000 元，另拨工作经费，共支出 15 万元。', because: 'more than these' },
    { text: '采购毛巾 300 条，单价 10 元，水杯 200 个，单价 20 元，共支出 7000 元。', because: 'two goods' },
    { text: '举办讲座 6 场，每场 80 人，累计 2400 人参加。', because: '累计 reaches further back' },
  ],
})

it('shows the multiplication and by how much the total is off', () => {
  const [finding] = findingsOf(rule, article('举办讲座 6 场，每场 80 人，共 420 人参加。'))
  expect(finding?.message).toBe('6 场 × 80 人 = 480 人，与总数 420 人不符（少 60 人）。请核对总数和各个乘数。')
  expect(finding?.related?.map(({ quote }) => quote)).toEqual(['6 场', '80 人'])
  expect(finding?.suggestions?.map(({ desc }) => desc)).toContain('改 80 为 70（错一个数字）：6 场 × 70 人 = 420 人')
})

it('keeps the unit and scale of the total', () => {
  const [finding] = findingsOf(rule, article('为 30 名护林员按每人每月 500 元发放补助，连续 4 个月，共计 9 万元。'))
  expect(finding?.message).toBe('30 名 × 4 个月 × 500 元 = 6 万元，与总数 9 万元不符（多 3 万元）。请核对总数和各个乘数。')
})

it('divides where the total stands first', () => {
  const [finding] = findingsOf(rule, article('向 20 户发放 8 万元，每户 4500 元。'))
  expect(finding?.messageId).toBe('eachMismatch')
  expect(finding?.message).toBe('8 万元 ÷ 20 户 = 4000 元，与每份的 4500 元不符。请核对总数、份数和每份的数。')
})
