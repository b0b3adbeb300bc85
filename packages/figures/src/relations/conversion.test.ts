import { describe, expect, it } from 'vitest'
import { claimsIn, verdictsBy } from '../testing.js'
import { readConversions } from './conversion.js'

const conversionsIn = (text: string) => claimsIn(readConversions, text)

describe('one quantity in two units', () => {
  it.each([
    ['新增绿地 14 公顷（合 210 亩）。', '14 公顷', '210 亩'],
    ['整治水域 3.5 平方公里（5250 亩）。', '3.5 平方公里', '5250 亩'],
    ['全年拨付 3600 万元（0.36 亿元）。', '3600 万元', '0.36 亿元'],
    ['环湖步道长 7 公里，即 14 里。', '7 公里', '14 里'],
    ['收购杂粮 2.5 吨（5000 斤）。', '2.5 吨', '5000 斤'],
    ['服务期 3 年（36 个月）。', '3 年', '36 个月'],
    ['受益群众 12.45 万人（124500 人）。', '12.45 万人', '124500 人'],
    ['厂区占地 20000 平方米，折合 30 亩。', '20000 平方米', '30 亩'],
    ['装机规模 0.6 吉瓦（600 兆瓦）。', '0.6 吉瓦', '600 兆瓦'],
    ['单产达到 640 公斤（1280 斤）。', '640 公斤', '1280 斤'],
    ['流转土地 1500 亩（约 100 公顷）。', '1500 亩', '约 100 公顷'],
    ['捐款人民币叁万伍仟元整（35000 元）。', '叁万伍仟元', '35000 元'],
    ['公示期 2 周（14 天）。', '2 周', '14 天'],
    ['改造管网 8.2 公里（8200 米）。', '8.2 公里', '8200 米'],
    ['发电 125 万千瓦时，也即 125 万度，自用有余。', '125 万千瓦时', '125 万度'],
    ['造林 30 公顷，折 450 亩。', '30 公顷', '450 亩'],
    ['完成治理 9.84 万亩，其中围栏封育 5.2 万亩，修复面积折合 65.6 平方公里。', '9.84 万亩', '65.6 平方公里'],
  ])('agrees: %s', (text, from, to) => {
    expect(conversionsIn(text)).toEqual([`conversion consistent: quantity ${from}, converted ${to}`])
  })

  it.each([
    ['新增绿地 14 公顷（合 2100 亩）。', '14 公顷', '2100 亩'],
    ['新增绿地 14 公顷（合 120 亩）。', '14 公顷', '120 亩'],
    ['整治水域 3.5 平方公里（525 亩）。', '3.5 平方公里', '525 亩'],
    ['全年拨付 3600 万元（3.6 亿元）。', '3600 万元', '3.6 亿元'],
    ['环湖步道长 7 公里，即 21 里。', '7 公里', '21 里'],
    ['收购杂粮 2.5 吨（2500 斤）。', '2.5 吨', '2500 斤'],
    ['服务期 3 年（30 个月）。', '3 年', '30 个月'],
    ['受益群众 12.45 万人（12450 人）。', '12.45 万人', '12450 人'],
    ['厂区占地 20000 平方米，折合 300 亩。', '20000 平方米', '300 亩'],
    ['装机规模 0.6 吉瓦（60 兆瓦）。', '0.6 吉瓦', '60 兆瓦'],
    ['单产达到 640 公斤（1820 斤）。', '640 公斤', '1820 斤'],
    ['捐款人民币叁万伍仟元整（53000 元）。', '叁万伍仟元', '53000 元'],
    ['改造管网 8.2 公里（820 米）。', '8.2 公里', '820 米'],
  ])('does not: %s', (text, from, to) => {
    expect(conversionsIn(text)).toEqual([`conversion violated: quantity ${from}, converted ${to}`])
  })

  it('is one claim of a figure that the text prints, and certain', () => {
    expect(verdictsBy(readConversions, '平整土地 6 公顷（即 900 亩）。')).toEqual(['violated: quantity 6 公顷, converted 900 亩'])
  })

  it('allows for the rounding of both', () => {
    expect(conversionsIn('复绿 67 公顷（合 1000 亩）。')).toEqual(['conversion consistent: quantity 67 公顷, converted 1000 亩'])
    expect(conversionsIn('围挡 10 亩（6670 平方米）。')).toEqual(['conversion consistent: quantity 10 亩, converted 6670 平方米'])
  })
})

describe('no conversion is claimed', () => {
  it.each([
    ['one is hedged, and they differ by less than a tenth', '新增绿地 14 公顷（约合 230 亩）。'],
    ['one is hedged, and it is no land', '采收鲜菇 3 吨（约 5000 公斤）。'],
    ['the digits are others, and some may be lost in drying', '采收鲜枣 6300 公斤，折合 2.3 吨。'],
    ['both are hedged behind the bracket', '单产 500 公斤（1100 斤）左右。'],
    ['they are currencies', '吸引外资 500 万美元（3600 万元）。'],
    ['the bracket holds two quantities', '建成园区 14 公顷（180 亩、6 个村）。'],
    ['the bracket holds a part', '建成园区 14 公顷（其中水田 30 亩）。'],
    ['the bracket holds another thing', '建成园区 14 公顷（大棚 30 亩）。'],
    ['the second goes on as one of several', '总面积 14 公顷（3 亩/户）。'],
    ['a part follows', '修复湿地 85 公顷，其中河滩 1120 亩。'],
    ['both are of one scale', '拨付 3600 万元（800 万元）。'],
    ['the second money may be a part', '拨付 3.6 亿元（8000 万元）。'],
    ['a working day has eight hours', '授课 5 天（40 小时）。'],
    ['a working week has five days', '集训 2 周（10 天）。'],
    ['what is dried weighs less', '采收鲜菇 3 吨，折合 600 公斤。'],
    ['what it makes is another thing', '鲜果 3 吨，合 600 公斤果干。'],
    ['合计 adds up', '东片 14 公顷，合计 300 亩。'],
    ['the units are of two dimensions', '种植茶树 14 公顷（300 吨）。'],
    ['the first is one of a series', '第 3 年（10 个月）。'],
    ['a noun stands between, and they differ', '新建 14 公顷茶园（100 亩）。'],
    ['one stands in another sentence', '新增绿地 14 公顷。折合 30 亩的地块已移交。'],
    ['what is converted stands apart, and none agrees', '完成治理 9.84 万亩，其中围栏封育 5.2 万亩，修复面积折合 68.6 平方公里。'],
    ['it is a figure said again', '建成示范点 12 个（十二个）。'],
  ])('where %s', (_, text) => {
    expect(conversionsIn(text)).toEqual([])
  })
})

describe('one quantity in two units, by a slip', () => {
  it.each([
    ['said to be the same', '奖补资金 0.408 亿元，即 480 万元。'],
    ['a digit that changed places', '清运残膜 6030 公斤，折合 6.3 吨。'],
    ['a digit changed', '清运残膜 6300 公斤，折合 5.3 吨。'],
    ['a digit dropped in a bracket', '下达资金 600 万元（0.26 亿元）。'],
    ['land, by more than about', '新划核心区 99 平方公里（约合 1.35 万亩）。'],
    ['land, by a factor of ten', '新增绿地 14 公顷（约 2100 亩）。'],
    ['land behind a comma', '新增绿地 14 公顷，约合 2100 亩。'],
  ])('is violated: %s', (_, text) => {
    expect(verdictsBy(readConversions, text)).toEqual([expect.stringContaining('violated')])
  })
})
