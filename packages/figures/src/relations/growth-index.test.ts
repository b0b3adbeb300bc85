import { describe, expect, it } from 'vitest'
import { claimsIn } from '../testing.js'
import { readGrowthIndexes } from './growth-index.js'

const indexesIn = (text: string) => claimsIn(readGrowthIndexes, text)

describe('an index beside its growth', () => {
  it.each([
    ['109.7', '增长', '9.7', '11.7'],
    ['103', '增长', '3', '13'],
    ['115.6', '上升', '15.6', '16.6'],
    ['92', '下降', '8', '18'],
    ['87.5', '减少', '12.5', '7.5'],
    ['130', '提高', '30', '3'],
    ['101.4', '增长', '1.4', '14'],
    ['96.3', '下降', '3.7', '6.3'],
    ['250', '增长', '150', '250'],
    ['99.1', '降低', '0.9', '9.1'],
    ['120', '增加', '20', '120'],
    ['105.36', '增长', '5.36', '6.36'],
  ])('%s%%，%s', (index, verb, growth, wrong) => {
    expect(indexesIn(`全年用电量为上年的 ${index}%，${verb} ${growth}%。`)).toEqual([`growth-index consistent: index ${index}%, growth ${growth}%`])
    expect(indexesIn(`发电量相当于去年同期的 ${index}%，${verb} ${wrong}%。`)).toEqual([`growth-index violated: index ${index}%, growth ${wrong}%`])
  })
})

describe('the base in other words', () => {
  it.each([
    ['the month before', '本月售电量为上月的 97.2%，环比下降 2.8%。', 'consistent'],
    ['the month before, wrong', '本月售电量为上月的 97.2%，环比下降 3.8%。', 'violated'],
    ['a month by its name', '6 月份过磅量为 5 月份的 94.5%，环比下降 5.5%。', 'consistent'],
    ['a month by its name, wrong', '6 月份过磅量为 5 月份的 94.5%，环比下降 4.5%。', 'violated'],
    ['January after December', '1 月客流为 12 月的 110%，比上月增长 10%。', 'consistent'],
    ['the season before', '二季度用水量相当于上季度的 105%，环比上升 15%。', 'violated'],
    ['the level of a year', '出库量达到上年同期水平的 108.2%，同比增长 8.2%。', 'consistent'],
    ['the same month of a year', '签约量为去年 8 月份的 108.2%，同比增长 18.2%。', 'violated'],
    ['the growth first', '出库量同比增长 8.2%，为上年同期的 108.2%。', 'consistent'],
    ['the growth first, wrong', '出库量同比增长 8.2%，相当于去年同期的 118.2%。', 'violated'],
    ['the fall first', '进站人数环比下降 6%，为上月的 94%。', 'consistent'],
    ['an earlier year named twice', '客流恢复到 2019 年同期的 95%，比 2019 年同期下降 5%。', 'consistent'],
    ['an earlier year named twice, wrong', '客流恢复至 2019 年的 95%，较 2019 年下降 8%。', 'violated'],
    ['a mean of many years', '降水量为常年同期的 118.6%，偏多 18.6%。', 'consistent'],
    ['a mean of many years, wrong', '降水量为常年的 82.5%，比常年偏少 27.5%。', 'violated'],
    ['the year before this', '用电量相当于前一年的 107.3%，增加 7.3%。', 'consistent'],
    ['多', '用电量是去年同期的 107.3%，比去年同期多 9.3%。', 'violated'],
    ['the index in a bracket', '用电量同比增长 7.3%（为上年同期的 107.3%）。', 'consistent'],
    ['也就是说', '用电量达到上年同期的 107.3%，也就是说增长了 7.3%。', 'consistent'],
    ['prices, which come true', '居民消费价格为上年同期的 100.4%，上涨 0.4%。', 'consistent'],
    ['即', '进站人数为上年的 94%，即下降 6%。', 'consistent'],
  ])('%s: %s', (_, text, verdict) => {
    expect(indexesIn(text)).toEqual([expect.stringContaining(`growth-index ${verdict}`)])
  })
})

describe('no growth index is claimed', () => {
  it.each([
    ['growth is at constant prices', '产值为上年的 109.7%，按可比价增长 6.1%。'],
    ['it is an index of prices', '居民消费价格为上年的 102.1%，上涨 1.9%。'],
    ['it is a price index by name', '价格指数为上年的 102.1%，上涨 1.9%。'],
    ['the percent is a part of a plan', '完成年度任务的 109.7%，增长 11.7%。'],
    ['the percent is a share', '占上年的 28.2%，增长 11.7%。'],
    ['another subject grew', '用电量为上年的 109.7%，户数增长 11.7%。'],
    ['growth has another base', '用电量为上年的 109.7%，环比增长 11.7%。'],
    ['growth is a yearly mean', '用电量为上年的 109.7%，年均增长 11.7%。'],
    ['growth stands in the next sentence', '用电量为上年的 109.7%。发电量增长 11.7%。'],
    ['there is an index alone', '用电量为上年的 109.7%。'],
    ['growth is in points', '用电量为上年的 109.7%，提高 11.7 个百分点。'],
    ['growth names the year beside a month', '用电量为上月的 98.1%，同比下降 2.9%。'],
    ['growth names the month before, beside another month', '9 月份用电量为 6 月份的 98.1%，环比下降 2.9%。'],
    ['growth names last year beside an earlier one', '用电量为 2019 年的 109.7%，同比增长 11.7%。'],
    ['growth names another year', '客流恢复至 2019 年的 95%，较 2020 年增长 8%。'],
    ['growth of the year stands before an index of the month', '用电量同比增长 9.7%，为上月的 98.1%。'],
    ['growth of another subject stands before', '利润增长 18%，销售收入为上年的 113.2%。'],
    ['the mean of many years is the base, and growth names last year', '降水量为常年的 82.5%，同比偏少 27.5%。'],
    ['the base is another place', '用电量为全市的 28.2%，增长 11.7%。'],
  ])('where %s', (_, text) => {
    expect(indexesIn(text)).toEqual([])
  })
})
