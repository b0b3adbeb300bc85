import { describe, expect, it } from 'vitest'
import { claimsIn } from '../testing.js'
import { readChanges } from './change.js'

const changesIn = (...texts: string[]) => claimsIn(readChanges, ...texts)
/** Without the direction of 由 A 到 B, which holds in all of these. */
const figuresIn = (text: string) => changesIn(text).filter((line) => !/^change consistent: old [^,]+, new [^,]+$/.test(line))

describe('a level that stands after its change', () => {
  it.each([
    ['床位由 400 张增加 120 张，达到 520 张。', 'old 400 张, change 120 张, new 520 张'],
    ['床位在 400 张的基础上增加 120 张，达到 520 张。', 'old 400 张, change 120 张, new 520 张'],
    ['床位较上年的 400 张增长 30%，达到 520 张。', 'old 400 张, rate 30%, new 520 张'],
    ['床位比上年增加 120 张，增至 520 张，增长 30%。', 'change 120 张, new 520 张, rate 30%'],
    ['床位比上年增长 30%，达到 520 张，净增 120 张。', 'rate 30%, new 520 张, change 120 张'],
    ['缴费率在上年 92.1% 的基础上提高 4.3 个百分点，达到 96.4%。', 'old 92.1%, points 4.3 个百分点, new 96.4%'],
    ['接访 352 件，同比下降 12%，上年同期为 400 件。', 'new 352 件, rate 12%, old 400 件'],
    ['平均分 46.8 分，最高 50 分，最低 12 分，比上年提高 0.9 分，上年为 45.9 分。', 'new 46.8 分, change 0.9 分, old 45.9 分'],
  ])('agrees: %s', (text, operands) => {
    expect(changesIn(text)).toEqual([`change consistent: ${operands}`])
  })

  it.each([
    ['床位由 400 张增加 120 张，达到 530 张。', 'old 400 张, change 120 张, new 530 张'],
    ['床位由 400 张增加 120 张，增长 43%。', 'old 400 张, change 120 张, rate 43%'],
    ['床位比上年增加 120 张，增至 520 张，增长 23%。', 'change 120 张, new 520 张, rate 23%'],
    ['接访 352 件，同比下降 15%，上年同期为 400 件。', 'new 352 件, rate 15%, old 400 件'],
    ['接访 386 批 1642 人次，人次同比下降 16.2%（上年 1908 人次）。', 'new 1642 人次, rate 16.2%, old 1908 人次'],
    ['缴费率提高 5.3 个百分点，由 92.1% 提高到 96.4%。', 'points 5.3 个百分点, old 92.1%, new 96.4%'],
  ])('disagrees: %s', (text, operands) => {
    expect(figuresIn(text)).toEqual([`change violated: ${operands}`])
  })

  it.each([
    ['a subject stands between', '公共床位增加 120 张，床位总数达到 520 张，增长 45%。'],
    ['all of them are told', '床位增加 120 张，全县累计达到 520 张，增长 45%。'],
    ['the base is a plan', '床位比计划增加 120 张，达到 520 张，增长 45%。'],
    ['the change before the levels is of something else', '参保人数增加 5 万人，缴费率由 92.1% 提高到 96.4%。'],
    ['the change before the levels has another base', '比计划增加 9 个，由 12 个增加到 16 个。'],
    ['two bases are named', '接访 352 件，环比下降 15%，上年同期为 400 件。'],
    ['several levels stand before, and none fits', '来信 90 件，来访 12 件，比上年增加 9 件，上年为 45 件。'],
  ])('is not claimed where %s', (_, text) => {
    expect(figuresIn(text)).toEqual([])
  })

  it('may have its earlier level before it', () => {
    expect(changesIn('现有床位 400 张，增加 120 张，达到 520 张，增长 30%。').filter((line) => line.includes('violated'))).toEqual([])
  })
})

describe('a level that was reached', () => {
  it.each([
    ['去年养老床位为 1240 张，今年增至 1310 张，增加 70 张。', ['old 1240 张, new 1310 张', 'old 1240 张, new 1310 张, change 70 张']],
    ['年初有困难家庭 85 户，年末减少到 62 户。', ['old 85 户, new 62 户']],
    ['原有网格员 36 名，现增加到 54 名，增长 50%。', ['old 36 名, new 54 名', 'old 36 名, new 54 名, rate 50%']],
    ['投资增速为 7.4%。到三季度末，这一增速放缓到 6.8%，放缓 0.6 个百分点。', ['old 7.4%, new 6.8%', 'old 7.4%, new 6.8%, points 0.6 个百分点']],
    ['冷链车辆由 5 台添置到 9 台。', ['old 5 台, new 9 台']],
    ['办理环节由 12 个精简至 5 个。', ['old 12 个, new 5 个']],
    ['床位自 2019 年的 400 张增加到 520 张。', ['old 400 张, new 520 张']],
    ['生师比由 14.6∶1 下降到 13.9∶1。', ['old 14.6∶1, new 13.9∶1']],
  ])('agrees: %s', (text, lines) => {
    expect(changesIn(text)).toEqual(lines.map((line) => `change consistent: ${line}`))
  })

  it.each([
    ['去年养老床位为 1240 张，今年增至 1130 张。', 'old 1240 张, new 1130 张'],
    ['去年养老床位为 1240 张，今年增至 1310 张，增加 80 张。', 'old 1240 张, new 1310 张, change 80 张'],
    ['年初有困难家庭 85 户，年末减少到 62 户，减少 33 户。', 'old 85 户, new 62 户, change 33 户'],
    ['受理申请 1260 件，上年受理 1050 件，增长 25%。', 'new 1260 件, old 1050 件, rate 25%'],
    ['农机 860 台，比上年增长 9.5%，净增 60 台。', 'new 860 台, rate 9.5%, change 60 台'],
  ])('disagrees: %s', (text, operands) => {
    expect(changesIn(text)).toContain(`change violated: ${operands}`)
  })

  it.each([
    ['of another subject', '去年养老床位为 1240 张，民办机构今年增至 310 张。'],
    ['of a plan', '年初计划新建 85 个，年末增至 62 个。'],
    ['of another deed', '受理申请 1260 件，上年办结 1050 件，增长 25%。'],
    ['of a part of the year', '去年捐赠 40 万元，今年一季度已捐赠 12 万元，增长 10%。'],
    ['in a series of years', '2021 年有 40 家，2022 年有 48 家，2023 年有 52 家，增加 12 家。'],
    ['four years apart, beside growth of one', '2019 年销售额 40 万元，2023 年达 52 万元，增长 6%。'],
    ['of a ratio whose other side grows', '床护比由 1∶0.4 提高到 1∶0.5。'],
    ['beside an amount over another time', '农机 860 台，同比增长 9.5%，环比增加 60 台。'],
  ])('is not claimed %s', (_, text) => {
    expect(changesIn(text)).toEqual([])
  })
})

describe('a level in the sentence before', () => {
  it.each([
    '农机总数 860 台。比上年增加 60 台，增长 7.5%。',
    '农机 860 台，其中大型 120 台，总量比上年增加 60 台，增长 7.5%。',
    '接听电话 936 个，其中夜间来电 218 个，接听量比前一年减少 104 个，降幅 10%。',
  ])('is recognised where it comes true: %s', (text) => {
    expect(changesIn(text)).toEqual([expect.stringContaining('change consistent')])
    expect(changesIn(text.replace('7.5', '9.5').replace('10%', '14%'))).toEqual([])
  })
})

describe('the level of the year before, with the verb of this one', () => {
  it.each([
    ['今年秋季新生入学 1430 人，比去年增加 52 人，去年入学 1378 人。', 'change consistent: new 1430 人, change 52 人, old 1378 人'],
    ['今年秋季新生入学 1430 人，比去年减少 52 人，去年入学 1378 人。', 'change violated: new 1430 人, change 52 人, old 1378 人'],
  ])('%s', (text, expected) => {
    expect(changesIn(text)).toEqual([expected])
  })

  it('says nothing with another verb', () => {
    expect(changesIn('今年秋季新生入学 1430 人，比去年减少 52 人，去年毕业 1378 人。')).toEqual([])
  })
})
