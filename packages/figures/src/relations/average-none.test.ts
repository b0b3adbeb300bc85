import { describe, expect, it } from 'vitest'
import { verdictsBy } from '../testing.js'
import { readAverages } from './average.js'

const verdictsIn = (text: string) => verdictsBy(readAverages, text).map((line) => line.replace(/:.*/, ''))

describe('a mean that nothing in its sentence makes', () => {
  it.each([
    ['pupils of classes', '现设 46 个教学班，在校学生 2024 名，摊到每个班，平均 4 名。'],
    ['a total with all its parts', '春运 40 天，发送旅客 90.7 万人次，其中市站 62.4 万人次、南站 28.3 万人次，日均 22.7 万人次。'],
    ['a count with all its parts', '举办活动 218 场，其中线上 73 场、线下 145 场，参加群众 2.6 万人次，平均每场约 1119 人次。'],
    ['the cost of an acre', '建设任务 64 亩，涉及 9 个乡镇，总投资 112 万元，亩均 1750 元。'],
    ['villages and their income', '186 个村全部建立台账，村集体经济总收入 1.116 亿元，村均 6 万元。'],
    ['credit', '已授信 121 家，授信金额 4.84 亿元，户均 400 元。'],
    ['what the parts before make up', '完成演出 126 场。其中秦腔 58 场、花儿 34 场、综艺 34 场，观众 8.82 万人次，场均 7000 人次。'],
    ['a base named again', '抽查单位 32 家，占区直单位的 55.2%，区直单位共 58 家；个别访谈 9 人，平均每家 3 人。'],
    ['hours', '开展活动 2.1 万场次，时长 86.4 万小时，场均约 89 小时。'],
    ['how long it went on, in the sentence before', '展会历时 4 天，参展企业 428 家。现场销售额 1864 万元，日均 4466 万元。'],
    ['the year of the sentence before', '全年接待观众 64.8 万人次，其中未成年人 18.3 万人次。日均 7175 人次。'],
    ['the harvest of the sentence before', '粮食产量合计 118.6 万吨。全市播种面积 322 万亩，平均亩产 3368 公斤。'],
    ['days in a bracket behind it', '运送乘客 5218 万人次，日均 56.7 万人次（按 992 天计）。'],
    ['the persons behind it', '审结 527 件，法官人均结案 134.9 件，全院现有法官 38 名。'],
    ['parks and what they cost', '建成口袋公园 97 个。总投资 5180 万元，平均每个 140 万元。'],
  ])('is wrong: %s', (_, text) => {
    expect(verdictsIn(text).map((verdict) => verdict.replace(' (likely)', ''))).toEqual(['violated'])
  })

  it('is right by another reading', () => {
    expect(verdictsIn('培训 12 期，培训学员 600 人，其中电商班 2 期 120 人，平均每期 60 人。')).toEqual(['consistent'])
  })

  it.each([
    ['money that is kept', '累计募集善款 150 万元，救助患者 130 名，人均 6800 元，余款转入下年度。'],
    ['all of a town beside some', '示范户 25 户，全镇发放补贴 50 万元，户均 200 元。'],
    ['parts that are not all', '全村 300 户种植苹果 2000 亩，其中挂果园 1200 亩，户均 5 亩。'],
    ['what is new beside all there is', '城区居民 20 万人，新增绿地 46 万平方米，人均 12 平方米。'],
    ['another measure', '走访困难户 50 户，协调资金 120 万元，户均增收 3000 元。'],
    ['income', '全村 1200 人，总收入 600 万元，人均收入 8000 元。'],
    ['a time of its own', '全年充电 8640 万度。国庆期间日均充电 41 万度。'],
    ['a year that is not said', '接待观众 64.8 万人次。日均 7175 人次。'],
    ['another event', '会议为期 2 天。今年以来培训 300 人，日均 60 人。'],
    ['judges who came and went', '审结 4200 件，法官人均结案 134 件，全院现有法官 35 名。'],
    ['things of two kinds', '建成口袋公园 97 个、停车场 12 个。总投资 5180 万元，平均每个 140 万元。'],
    ['what was given beside money', '慰问 25 户困难家庭，发放慰问金 5 万元和米面油，户均 1500 元。'],
    ['a change of the unit', '培训 40 户，发放补贴 8 万元，比上年增加 2 万元，户均 700 元。'],
  ])('stays silent: %s', (_, text) => {
    expect(verdictsIn(text)).toEqual([])
  })
})
