import { describe, expect, it } from 'vitest'
import { article, findingsOf, quotesIn, specifyRule } from '../../rule-cases.js'
import { changeMismatch as rule } from './rule.js'

specifyRule(rule, {
  invalid: [
    { text: '开展入户宣讲 144 次，比上年增加 24 次，增长 16.7%。', quotes: ['16.7%'], because: 'divided by the new level' },
    { text: '受理案件 352 件，同比减少 48 件，下降 16%。', quotes: ['16%'], because: 'a fall' },
    { text: '志愿服务队由 13 支增加到 29 支，增加 18 支。', quotes: ['18 支'], because: 'from one level to another' },
    { text: '服务热线由 12 条增至 18 条，增长 60%。', quotes: ['60%'], because: 'the rate between two levels' },
    { text: '培训覆盖率由 58.4% 提高到 66.9%，提高 9.5 个百分点。', quotes: ['9.5 个百分点'], because: 'points between two shares' },
    { text: '受训率由 30% 提高到 48%，提高 27%。', quotes: ['27%'], because: 'neither points nor the relative change' },
    { text: '全县排名由第 12 位上升到第 7 位，前移 6 位。', quotes: ['6 位'], because: 'places of a rank' },
    { text: '会员 230 家，与 2022 年末的 200 家相比增加 20 家，增长 10%。', quotes: ['20 家'], because: 'a printed base; the rate rests on it' },
    { text: '与 2010 年的 48000 人相比减少 3600 人，减少 8.5%。', quotes: ['8.5%'], because: 'the amount and the base are printed' },
    { text: '会员 200 家，与 2022 年末的 230 家相比增加 30 家。', quotes: ['30 家'], because: 'it has fallen' },
    { text: '涉校矛盾由去年的八十四件降到今年的七十件，减少二十四件。', quotes: ['二十四件'], because: 'Chinese numerals' },
  ],
  valid: [
    { text: '开展入户宣讲 144 次，比上年增加 24 次，增长 20%。', because: 'right' },
    { text: '与 48260 人相比减少 3860 人，减少 8.00%。', because: 'the printed figure is the base' },
    { text: '工业增加值 8.6 亿元，比上年增加 0.9 亿元，按可比价计算增长 6.2%。', because: 'a real rate beside a nominal change' },
    { text: '建筑业产值 8.6 亿元，现价增加 0.9 亿元，增长 6.2%。', because: 'current prices' },
    { text: '家庭农场由 100 家增加到 150 家，年均增长 8.4%。', because: 'a yearly mean' },
    { text: '销售 120 台，比上年增加 20 台，两年平均增长 5%。', because: 'a mean of two years' },
    { text: '会员企业 120 家，比上年增加 20 家，同口径增长 5%。', because: 'a restated scope' },
    { text: '志愿服务队由 13 支增加到 29 支，新增 20 支、退出 4 支。', because: 'what came in and what left' },
    { text: '果园面积 8.6 万亩，比上年增加 400 亩左右，其中梨园增加 900 亩。', because: 'a part of a change may be greater' },
    { text: '书屋超 560 家，比上届增加 40 家，占 55%。', because: 'the share after an increment' },
    { text: '受理来电 2630 个，比上月增加 240 个，同比增长 3.9%。', because: 'another base' },
    { text: '义诊 58 场，比计划多 8 场，增长 26.1%。', because: 'a base that is a plan' },
    { text: '县域排名由 286 位上升到 241 位。', because: 'a rank rises by falling' },
    { text: '幼儿园收费标准由 900 元降到 760 元，约降低 15%。', because: 'one unit of the last place' },
  ],
})

const findingOf = (text: string) => findingsOf(rule, article(text))[0]
const messageOf = (text: string) => findingOf(text)?.message

describe('shows the arithmetic', () => {
  it.each([
    ['志愿服务队由 13 支增加到 29 支，增加 18 支。', '13 支 → 29 支：增加 16 支，而所写为 18 支。请核对三个数。'],
    ['服务热线由 12 条增至 18 条，增长 60%。', '12 条 → 18 条：增加 50.0%，而所写为 60%。请核对两个数和变化率。'],
    [
      '开展入户宣讲 144 次，比上年增加 24 次，增长 16.7%。',
      '基数 144 次 − 24 次 = 120 次，24 次 ÷ 120 次 = 20.00%，而所写为 16.7%（像是除以了现数，而不是基数）。请核对三个数。',
    ],
    ['受理案件 352 件，同比减少 48 件，下降 16%。', '基数 352 件 + 48 件 = 400 件，48 件 ÷ 400 件 = 12.0%，而所写为 16%。请核对三个数。'],
    ['与 2010 年的 48000 人相比减少 3600 人，减少 8.5%。', '3600 人 ÷ 48000 人 = 7.50%，而所写为 8.5%。请核对基数、增减量和变化率。'],
    ['受训率由 30% 提高到 48%，提高 27%。', '30% → 48%：相差 18 个百分点，相对变化 60.0%，而所写为 27%。请核对两个百分数和变化。'],
    ['会员 200 家，与 2022 年末的 230 家相比增加 30 家。', '230 家 → 200 家：实为减少 30 家，与所写的方向相反（增加 30 家）。请核对两个数和用词。'],
    ['全县排名由第 12 位上升到第 7 位，前移 6 位。', '第 12 位 → 第 7 位：移动 5 位，而所写为 6 位。请核对三个数。'],
    ['涉校矛盾由去年的八十四件降到今年的七十件，减少二十四件。', '八十四件 → 七十件：减少 14 件，而所写为 二十四件。请核对三个数。'],
  ])('%s', (text, message) => {
    expect(messageOf(text)).toBe(message)
  })
})

it('hints at swapped digits, and offers them', () => {
  const finding = findingOf('登记失业人员由 2650 人降至 2276 人，减少 347 人。')
  expect(finding?.message).toBe('2650 人 → 2276 人：减少 374 人，而所写为 347 人。请核对三个数。347 疑为 374：数字颠倒。')
  expect(finding?.suggestions?.[0]?.fix.text).toBe('374')
  expect(finding?.related?.map(({ quote }) => quote)).toEqual(['2650 人', '2276 人'])
})

it('leaves what goes the wrong way, percent for points, and points of a count to their rules', () => {
  for (const text of [
    '女委员由上届的 27 名增加到 21 名，增加 6 名，增长 22%。',
    '入会率由 30% 提高到 48%，提高 18%。',
    '产奶由 50 万吨增至 59 万吨，增加 18 个百分点。',
  ])
    expect(quotesIn(rule, text)).toEqual([])
})
