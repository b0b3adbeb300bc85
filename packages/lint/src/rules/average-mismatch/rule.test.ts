import { expect, it } from 'vitest'
import { article, findingsOf, specifyRule } from '../../rule-cases.js'
import { averageMismatch as rule } from './rule.js'

specifyRule(rule, {
  invalid: [
    { text: '向 25 户困难家庭发放救助金 5 万元，户均 2500 元。', quotes: ['2500 元'], because: 'money by households', severities: [2] },
    { text: '36 名调解员调处纠纷 540 件，人均 18 件。', quotes: ['18 件'], because: 'cases by persons' },
    { text: '发放补贴 9 万元，惠及 45 户，户均 2600 元。', quotes: ['2600 元'], because: 'the count after the total' },
    { text: '11 月热线受理来电 9600 个，日均 230 个。', quotes: ['230 个'], because: 'the days of a month' },
    { text: '3 月 1 日至 10 日受理来电 4000 个，日均 500 个。', quotes: ['500 个'], because: 'the days of a range' },
    { text: '1—6 月受理来信 180 件，月均 36 件。', quotes: ['36 件'], because: 'the months of a range' },
    { text: '奖补资金 800 万元安排到 20 个村，村均 50 万元。', quotes: ['50 万元'], because: 'villages' },
    { text: '向 25 户发放 5 万元（户均 2500 元）。', quotes: ['2500 元'], because: 'in a bracket' },
  ],
  valid: [
    { text: '向 25 户困难家庭发放救助金 5 万元，户均 2000 元。', because: 'it is right' },
    { text: '36 名调解员调处纠纷 545 件，人均 15 件。', because: 'rounded' },
    { text: '向 25 户困难家庭发放救助金 5 万元，户均增收 2500 元。', because: 'another measure' },
    { text: '为 25 人发放救助金 5 万元，全县人均可支配收入 26000 元。', because: 'income per head' },
    { text: '向 25 户发放救助金 5 万元、慰问品 1 万元，户均 2500 元。', because: 'several grants' },
    { text: '走访困难职工 60 户，发放慰问金 6 万元及米面油等物资，户均 1200 元。', because: 'goods beside the money' },
    { text: '向 25 户困难家庭发放救助金 5 万元，户均约 2100 元。', because: 'hedged' },
    { text: '12 名教师和 13 名学生获资助 5 万元，人均 4500 元。', because: 'two populations' },
    { text: '全镇有护林员 25 名。今年兑现补贴 5 万元，人均 2600 元。', because: 'the population of another sentence' },
    { text: '36 名调解员调处纠纷 540 件，其中婚姻家庭纠纷 108 件，人均 18 件。', because: 'the mean may be of the part' },
    { text: '向困难家庭发放救助金 5 万元，户均 2500 元。', because: 'nobody says how many there are' },
  ],
})

it('shows the division', () => {
  const [finding] = findingsOf(rule, article('36 名调解员调处纠纷 545 件，人均 18 件。'))
  expect(finding?.message).toBe('545 件 ÷ 36 名 ≈ 15.1 件，与平均数 18 件不符。请核对总数、个数和平均数。')
  expect(finding?.related?.map(({ quote }) => quote)).toEqual(['36 名', '545 件'])
})

it('says how many days a month has', () => {
  const [finding] = findingsOf(rule, article('11 月热线受理来电 9600 个，日均 230 个。'))
  expect(finding?.message).toContain('9600 个 ÷ 30 天（11 月） = 320 个，与平均数 230 个不符')
  expect(finding?.message).toContain('230 疑为 320：数字颠倒。')
})

it('says how many months 全年 has', () => {
  const [finding] = findingsOf(rule, article('全年受理来信 120 件，月均 24 件。'))
  expect(finding?.message).toBe('120 件 ÷ 12 个月 = 10 件，与平均数 24 件不符。请核对总数、个数和平均数。')
})

it('offers what the other figures make, in words that a reader can check', () => {
  const [finding] = findingsOf(rule, article('向 25 户困难家庭发放救助金 5 万元，户均 2500 元。'))
  expect(finding?.suggestions?.[0]?.desc).toBe('改 2500 为 2000（按其余各数算得）：5 万元 ÷ 25 户 = 2000 元')
})
