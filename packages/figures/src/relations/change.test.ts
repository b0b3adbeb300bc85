import { describe, expect, it } from 'vitest'
import { claimsIn, relationsBy } from '../testing.js'
import { CHANGE_FORMULAS, readChanges } from './change.js'

const changesIn = (...texts: string[]) => claimsIn(readChanges, ...texts)
/** Without the direction of 由 A 到 B, which holds in all of these. */
const figuresIn = (text: string) => changesIn(text).filter((line) => !/^change consistent: old [^,]+, new [^,]+$/.test(line))
const formulaIn = (text: string) => relationsBy(readChanges, text).relations.find(({ verdict }) => verdict === 'violated')?.evidence.formula

describe('an amount and a rate of change beside the level', () => {
  it.each([
    ['全年举办讲座 84 场，比上年增加 12 场，增长 16.7%。', 'new 84 场, change 12 场, rate 16.7%'],
    ['全年举办讲座84场，较去年增加12场，增幅16.7%。', 'new 84场, change 12场, rate 16.7%'],
    ['受理来访 352 批次，同比减少 48 批次，下降 12%。', 'new 352 批次, change 48 批次, rate 12%'],
    ['受理来访 352 批次，同比减少 48 批次（下降 12.0%）。', 'new 352 批次, change 48 批次, rate 12.0%'],
    ['接访 352 批次，比去年同期减少 48 批次，同比下降 12%。', 'new 352 批次, change 48 批次, rate 12%'],
    ['家庭农场达 3.15 万家，较 2024 年末净增 0.21 万家，增长 7.1%。', 'new 3.15 万家, change 0.21 万家, rate 7.1%'],
    ['办结 418 件案件同比增加 38 件，上升 10%。', 'new 418 件, change 38 件, rate 10%'],
    ['复议案件 0 件，同比减少 2 件，下降 100%。', 'new 0 件, change 2 件, rate 100%'],
    ['志愿者 264 人（其中女 150 人），比上年增加 24 人，增长 10%。', 'new 264 人, change 24 人, rate 10%'],
    ['浓度为 36 克/立方米，比上年下降 4 克/立方米，降幅达 10%。', 'new 36 克, change 4 克, rate 10%'],
    ['化肥用量 418 吨，同比减少 22 吨、下降 5%。', 'new 418 吨, change 22 吨, rate 5%'],
    ['社员 330 户，比上届多出 30 户，增幅为 10%。', 'new 330 户, change 30 户, rate 10%'],
  ])('agree: %s', (text, operands) => {
    expect(changesIn(text)).toEqual([`change consistent: ${operands}`])
  })

  it.each([
    ['全年举办讲座 84 场，比上年增加 12 场，增长 14.3%。', 'new 84 场, change 12 场, rate 14.3%'],
    ['受理来访 352 批次，同比减少 48 批次，下降 13.6%。', 'new 352 批次, change 48 批次, rate 13.6%'],
    ['接访 352 批次，比去年同期减少 48 批次，同比下降 21%。', 'new 352 批次, change 48 批次, rate 21%'],
    ['家庭农场达 3.15 万家，较 2024 年末净增 0.21 万家，增长 17.1%。', 'new 3.15 万家, change 0.21 万家, rate 17.1%'],
    ['志愿者 264 人（其中女 150 人），比上年增加 24 人，增长 19%。', 'new 264 人, change 24 人, rate 19%'],
    ['培训 500 人，其中女性 200 人，比上年增加 50 人，增长 21.1%。', 'new 200 人, change 50 人, rate 21.1%'],
  ])('disagree: %s', (text, operands) => {
    expect(changesIn(text)).toEqual([`change violated: ${operands}`])
  })

  it('shows the rate that they make', () => {
    expect(relationsBy(readChanges, '全年举办讲座 84 场，比上年增加 12 场，增长 14.3%。').relations).toMatchObject([
      { claim: 2, confidence: 'certain', evidence: { formula: CHANGE_FORMULAS.rate, unit: '%', stated: [14.25, 14.35] } },
    ])
  })

  it('are numbered through the article', () => {
    const { relations } = relationsBy(readChanges, '今年共有 12 个村。', '举办讲座 84 场，比上年增加 12 场，增长 16.7%。')
    expect(relations[0]?.operands.map(({ quantity }) => quantity)).toEqual([1, 2, 3])
  })

  it('are recognised under another name, where they come true', () => {
    const text = '共登记求助 1560 件，办完 780 件。与上年同期相比，登记数增加 140 件，上升 9.86%。'
    expect(changesIn(text)).toEqual(['change consistent: new 1560 件, change 140 件, rate 9.86%'])
    expect(changesIn(text.replace('9.86', '8.86'))).toEqual([])
  })
})

describe('a base that is printed', () => {
  it.each([
    [
      '全镇合作社 230 家，与 2022 年末的 200 家相比增加 30 家，增长 15%。',
      ['new 230 家, old 200 家, change 30 家', 'new 230 家, old 200 家, rate 15%'],
    ],
    ['与 2010 年的 52000 人相比，减少 3900 人，减少 7.5%。', ['old 52000 人, change 3900 人, rate 7.5%']],
    ['户均 2.58 人，较十年前普查时的 3.07 人减少 0.49 人。', ['new 2.58 人, old 3.07 人, change 0.49 人']],
    ['举办讲座 84 场（上年 72 场），增长 16.7%。', ['new 84 场, old 72 场, rate 16.7%']],
    ['接待 5.12 万人次，较上年（4.87 万人次）增加 0.25 万人次。', ['new 5.12 万人次, old 4.87 万人次, change 0.25 万人次']],
    ['女职工占 39.2%，比上年的 35.9% 提高 3.3 个百分点。', ['new 39.2%, old 35.9%, points 3.3 个百分点']],
  ])('agrees: %s', (text, lines) => {
    expect(changesIn(text)).toEqual(lines.map((line) => `change consistent: ${line}`))
  })

  it.each([
    ['全镇合作社 230 家，与 2022 年末的 200 家相比增加 30 家，增长 13%。', 'change violated: new 230 家, old 200 家, rate 13%'],
    ['全镇合作社 230 家，与 2022 年末的 200 家相比增加 20 家。', 'change violated: new 230 家, old 200 家, change 20 家'],
    ['与 2010 年的 52000 人相比，减少 3900 人，减少 8.1%。', 'change violated: old 52000 人, change 3900 人, rate 8.1%'],
    ['举办讲座 84 场（上年 72 场），增长 14.3%。', 'change violated: new 84 场, old 72 场, rate 14.3%'],
    ['女职工占 39.2%，比上年的 35.9% 提高 5.3 个百分点。', 'change violated: new 39.2%, old 35.9%, points 5.3 个百分点'],
  ])('disagrees: %s', (text, line) => {
    expect(changesIn(text)).toContain(line)
  })

  it('is wrong once: a rate that rests on the wrong amount is not claimed', () => {
    expect(changesIn('全镇合作社 230 家，与 2022 年末的 200 家相比增加 20 家，增长 10%。').filter((line) => line.includes('violated'))).toHaveLength(
      1,
    )
  })
})

describe('from one level to another', () => {
  it.each([
    ['课程由 11 门增加到 28 门，增加 17 门。', ['old 11 门, new 28 门, change 17 门']],
    ['欠薪由去年的八十四件降到今年的七十件，减少十四件。', ['old 八十四件, new 七十件, change 十四件']],
    ['企业从 2020 年的 25 家增加到 2025 年的 40 家，增长 60%。', ['old 25 家, new 40 家, rate 60%']],
    ['课程由 12 门增至 15 门，增加 3 门，增长 25%。', ['old 12 门, new 15 门, change 3 门', 'old 12 门, new 15 门, rate 25%']],
    ['受训率由 41.6% 提高到 50.2%，提高 8.6 个百分点。', ['old 41.6%, new 50.2%, points 8.6 个百分点']],
    ['发病率由 2.4% 下降到 1.8%，下降 25%。', ['old 2.4%, new 1.8%, rate 25%']],
    ['用时由 5 个工作日压缩到 2 个工作日，压缩 60%。', ['old 5 个工作日, new 2 个工作日, rate 60%']],
    ['水质指数由 5.31 改善为 4.86。', []],
  ])('agrees: %s', (text, lines) => {
    expect(figuresIn(text)).toEqual(lines.map((line) => `change consistent: ${line}`))
  })

  it.each([
    ['课程由 11 门增加到 28 门，增加 18 门。', 'old 11 门, new 28 门, change 18 门'],
    ['欠薪由去年的八十四件降到今年的七十件，减少二十四件。', 'old 八十四件, new 七十件, change 二十四件'],
    ['企业从 2020 年的 25 家增加到 2025 年的 40 家，增长 37.5%。', 'old 25 家, new 40 家, rate 37.5%'],
    ['受训率由 41.6% 提高到 50.2%，提高 9.6 个百分点。', 'old 41.6%, new 50.2%, points 9.6 个百分点'],
    ['用时由 5 个工作日压缩到 2 个工作日，压缩 40%。', 'old 5 个工作日, new 2 个工作日, rate 40%'],
  ])('disagrees: %s', (text, line) => {
    expect(figuresIn(text)).toEqual([`change violated: ${line}`])
  })

  it.each([
    '在册率由 88.7% 提高到 86.9%。',
    '女委员由上届的 27 名增加到 21 名。',
    '从业人员从 420 人减少到 450 人。',
    '用时由 3 天缩短到 5 天。',
    '图书由 1.2 万册增至 0.9 万册。',
    '投诉由去年的 40 件降至今年的 46 件。',
    '覆盖率从 2020 年的 85% 提升到 2025 年的 82%。',
    '专任教师从原来的 60 名增加到了 52 名。',
    '补贴标准由每人每月 165 元提高到 150 元。',
    '收费项目由 12 项压减到 14 项。',
    '空置房由 30 间下降为 36 间。',
    '社团由 5 个扩大到 4 个。',
  ])('goes the wrong way: %s', (text) => {
    const { relations } = relationsBy(readChanges, text)
    expect(relations).toMatchObject([{ verdict: 'violated', claim: 1, operands: [{ role: 'old' }, { role: 'new' }] }])
  })
})

describe('percent and points', () => {
  it.each([
    '入会率由 30% 提高到 48%，提高 18%。',
    '女村医占比由 24% 提高到 39%，提高了 15%。',
    '覆盖率从 2020 年的 70% 提升到 2025 年的 85%，提升 15%。',
    '税率由 17% 下调至 13%，下降 4%。',
    '女性占 40%，比上年的 30% 提高 10%。',
  ])('points are meant: %s', (text) => {
    expect(formulaIn(text)).toBe(CHANGE_FORMULAS.pointsMeant)
  })

  it.each([
    ['both readings fit', '入会率由 91% 提高到 97%，提高 6%。'],
    ['the relative change is right', '增速由 4% 提高到 7%，提高 75%。'],
    ['points are printed', '入会率由 30% 提高到 48%，提高 18 个百分点。'],
  ])('is right where %s', (_, text) => {
    expect(formulaIn(text)).toBeUndefined()
  })

  it('neither fits', () => {
    expect(formulaIn('入会率由 30% 提高到 48%，提高 27%。')).toBe(CHANGE_FORMULAS.rate)
  })

  it('is likely with one share only, and a question', () => {
    expect(changesIn('回访率 87%，同比上升 3.1%。')).toEqual(['change violated: new 87%, rate 3.1%'])
    expect(changesIn('教师占 31.6%，比上届提高 1.7%。')).toEqual(['change violated: new 31.6%, rate 1.7%'])
  })

  it('is well said in points', () => {
    expect(changesIn('教师占 31.6%，比上届提高 1.7 个百分点。')).toEqual(['change consistent: new 31.6%, points 1.7 个百分点'])
  })

  it.each([
    '全镇接到求助 268 起，同比下降 7.4 个百分点。',
    '产奶由 50 万吨增至 59 万吨，增加 18 个百分点。',
    '受理投诉 84 件，比上月减少 5 个百分点。',
    '实现税收 4.2 亿元，增长 9 个百分点。',
    '栽植苗木 36 万株，比上年提高 4 个百分点。',
  ])('a count has no points: %s', (text) => {
    expect(formulaIn(text)).toBe(CHANGE_FORMULAS.pointsOfCount)
  })

  it.each([
    ['a share in the clause is meant', '女职工 312 人，占比提高 8.6 个百分点。'],
    ['a rate follows the count', '办结 312 件，办结率同比下降 8.6 个百分点。'],
    ['the growth before it is meant', '完成投资 12.6 亿元，同比增长 7.1%，比上月提高 0.8 个百分点。'],
    ['the fall before it is meant', '产量 112 万吨，下降 8%，回落 2 个百分点。'],
    ['growth speeds up', '新增就业 5 万人，同比加快 3 个百分点。'],
    ['a share stands before', '服务业占 48%，吸纳 312 人，提高 2 个百分点。'],
  ])('points beside a count are right where %s', (_, text) => {
    expect(changesIn(text).filter((line) => line.includes('violated'))).toEqual([])
  })
})

describe('no change is claimed', () => {
  it.each([
    ['between a value and a real growth rate', '全乡渔业产值 7.2 亿元，比上年增加 0.9 亿元，按可比价增长 5.5%。'],
    ['at current prices, growth is real even without a word', '建筑业增加值 7.2 亿元，比上年增加 0.9 亿元，增长 5.5%。'],
    ['for a yearly mean', '家庭农场由 100 家增加到 150 家，年均增长 8.4%。'],
    ['for a mean of two years', '销售 120 台，比上年增加 20 台，两年平均增长 5%。'],
    ['on a restated scope', '企业 120 家，比上年增加 20 家，同口径增长 5%。'],
    ['between the last month and the year before', '接听来电 188 个，比上月增加 23 个，同比增长 6.2%。'],
    ['between two bases', '同比上升 2.7%，环比下降 0.9%。'],
    ['for a base that is a plan', '全年义诊 58 场，比计划多 8 场，增长 26.1%。'],
    ['for a base that is a budget', '支出 214 万元，比预算少 26 万元，同比下降 19.2%。'],
    ['for another subject', '组织义诊 58 场，比上年增加 8 场，就诊人数增长 22%。'],
    ['for a second change with a base of its own', '求助 180 件，比 2021 年同期多 30 件，比 2022 年同期少 20 件，下降 13%。'],
    ['for a part of a change, which may be larger', '果园 8.6 万亩，比上年增加 400 亩左右，其中梨园增加 900 亩。'],
    ['for a share after the increment', '参赛单位超 320 家，比上届增加 25 家，占 61%。'],
    ['for a change of the whole', '培训 500 人，其中女性 200 人，比上年增加 50 人，增长 11.1%。'],
    ['for a change of all items together', '来信 45 件，来访 42 件，比上年增加 6 件，增长 7.4%。'],
    ['for what was summed up over years', '累计培训 500 人，比上年增加 60 人，增长 20%。'],
    ['for opposite words', '受理 352 件，同比减少 48 件，增长 12%。'],
    ['where another month stands in the bracket', '举办讲座 84 场（上月 72 场），同比增长 14.3%。'],
    ['where a figure is only hedged', '参展企业约 550 家，比上届增加 40 家左右，增长 8%。'],
    ['without a level', '全镇存款同比净增 3.4 亿元，其中居民存款净增 4.1 亿元。'],
    ['where the share is of another subject', '社保卡持有率超 93%，补助标准提高 45%。'],
    ['where the amount behind a share grew', '占全镇产量的 18.6%，同比增长 2.3%。'],
  ])('%s', (_, text) => {
    expect(changesIn(text).filter((line) => !line.includes(' consistent: '))).toEqual([])
  })

  it.each([
    ['a rank', '学校在全区的排名由第 21 位上升到第 12 位。'],
    ['a rank without 第', '县域竞争力排名由 412 位上升到 318 位。'],
    ['figures that differ in the last place of a rounded one', '图书由 1.2 万册增至 1.1 万册。'],
    ['a grade', '资质由三级提升到一级。'],
    ['an index that gets better by falling', '水质指数由 5.3 改善到 4.8。'],
    ['a loss', '利润由亏损 260 万元增加到 120 万元。'],
    ['a rate with its sign in a word', '进出口由下降 5.2% 回升到 3.1%。'],
    ['a minus sign', '增速由 -5.2% 提高到 3.1%。'],
    ['a narrowing fall', '降幅由 8.1% 回升到 5.2%。'],
    ['levels that are crossed', '标准分别从每人每月 150 元、220 元提高到 165 元、240 元。'],
    ['another thing counted', '试点由 10 个村扩大到 3 个乡镇。'],
    ['another unit', '用时由 4 小时缩短到 30 分钟。'],
    ['another frequency', '例会由每月 2 次增加到每周 1 次。'],
    ['a time limit that gets better', '办理时限由 20 天提升到 5 天。'],
  ])('on %s', (_, text) => {
    expect(changesIn(text).filter((line) => !line.includes(' consistent: '))).toEqual([])
  })

  it('on gross figures: what came in and what left', () => {
    expect(figuresIn('课程由 11 门增加到 28 门，新增 22 门、退出 5 门。')).toEqual([])
    expect(figuresIn('课程由 11 门增加到 28 门，增加 22 门，减少 5 门。')).toEqual([])
  })
})

describe('an earlier level in a clause of its own', () => {
  it.each([
    ['收到来信 440 件，去年同期为 500 件，减少 60 件。', 'change consistent: new 440 件, old 500 件, change 60 件'],
    ['收到来信 440 件，去年同期为 500 件，同比下降 12%。', 'change consistent: new 440 件, old 500 件, rate 12%'],
    ['银行去年发放贷款 3.6 亿元，今年发放 4.5 亿元，增长 25%。', 'change consistent: old 3.6 亿元, new 4.5 亿元, rate 25%'],
    ['收到来信 440 件，上年同期为 500 件，减少 70 件。', 'change violated: new 440 件, old 500 件, change 70 件'],
    ['银行去年发放贷款 3.6 亿元，今年发放 4.5 亿元，增长 15%。', 'change violated: old 3.6 亿元, new 4.5 亿元, rate 15%'],
  ])('%s', (text, change) => {
    expect(changesIn(text)).toEqual([change])
  })

  it.each([
    ['of another deed', '去年改造 57 个，今年新建 63 个，增加 16 个。'],
    ['of another unit', '收到来信 440 件，去年同期为 500 人，减少 70 件。'],
    ['beside another base', '收到来信 440 件，去年同期为 500 件，环比减少 70 件。'],
  ])('is none %s', (_, text) => {
    expect(changesIn(text)).toEqual([])
  })
})

describe('环比 beside the month before', () => {
  it.each([
    ['本月办件量为 4217 件，上月为 4012 件，环比增长 8%。', ['change violated: new 4217 件, old 4012 件, rate 8%']],
    ['本月办件量为 4217 件，上月为 4012 件，环比增长 5.1%。', ['change consistent: new 4217 件, old 4012 件, rate 5.1%']],
    ['3 月受理办件 2640 件，4 月受理 2510 件，环比增加 130 件。', ['change violated: old 2640 件, new 2510 件, change 130 件']],
    ['3 月受理办件 2640 件，4 月受理 2510 件，环比减少 130 件。', ['change consistent: old 2640 件, new 2510 件, change 130 件']],
    ['一季度受理办件 2640 件，二季度受理 2510 件，环比减少 150 件。', ['change violated: old 2640 件, new 2510 件, change 150 件']],
    ['2 月受理办件 2640 件，4 月受理 2510 件，环比减少 150 件。', []],
    ['3 月受理办件 2640 件，4 月办结 2510 件，环比减少 150 件。', []],
    ['3 月受理办件 2640 件，4 月受理 2510 件，同比减少 150 件。', []],
    ['本月办件量为 4217 件，去年同月为 4012 件，环比增长 8%。', []],
    ['本月办件量为 4217 件，上月为 4012 件，同比增长 8%。', []],
  ])('%s', (text, expected) => {
    expect(figuresIn(text)).toEqual(expected)
  })
})
