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
    ['the base is another place', '用电量为全市的 28.2%，增长 11.7%。'],
  ])('where %s', (_, text) => {
    expect(indexesIn(text)).toEqual([])
  })
})
