import { describe, expect, it } from 'vitest'
import { claimsIn } from '../testing.js'
import { readGaps } from './gap.js'

const gapsIn = (text: string) => claimsIn(readGaps, text)

describe('a gap between two printed figures', () => {
  it.each([
    ['我乡入户率 88.3%，全市平均 85.7%，高出 2.6 个百分点。', 'gap consistent: figure 88.3%, compared 85.7%, gap 2.6 个百分点'],
    ['我乡入户率 88.3%，全市平均 85.7%，高出 3.6 个百分点。', 'gap violated: figure 88.3%, compared 85.7%, gap 3.6 个百分点'],
    ['入户率 88.3%，比全市平均的 85.7% 高 2.6 个百分点。', 'gap consistent: figure 88.3%, compared 85.7%, gap 2.6 个百分点'],
    ['入户率 88.3%，比全市平均水平（85.7%）高 3.6 个百分点。', 'gap violated: figure 88.3%, compared 85.7%, gap 3.6 个百分点'],
    ['合格率 91.5%，全省平均为 93.0%，低 1.5 个百分点。', 'gap consistent: figure 91.5%, compared 93.0%, gap 1.5 个百分点'],
    ['合格率 91.5%，全省平均为 93.0%，低 2.5 个百分点。', 'gap violated: figure 91.5%, compared 93.0%, gap 2.5 个百分点'],
    ['平均得分 88 分，比全县平均的 85 分高 3 分。', 'gap consistent: figure 88 分, compared 85 分, gap 3 分'],
    ['平均得分 88 分，比全县平均的 85 分高 5 分。', 'gap violated: figure 88 分, compared 85 分, gap 5 分'],
    ['我镇建成 31 个，比邻镇的 27 个多 4 个。', 'gap consistent: figure 31 个, compared 27 个, gap 4 个'],
    ['我镇建成 31 个，比邻镇的 27 个多 6 个。', 'gap violated: figure 31 个, compared 27 个, gap 6 个'],
    ['普及率 78%，较全国平均的 72% 高出 6 个百分点。', 'gap consistent: figure 78%, compared 72%, gap 6 个百分点'],
    ['普及率 78%，较全国平均的 72% 高出 9 个百分点。', 'gap violated: figure 78%, compared 72%, gap 9 个百分点'],
    ['就业率 92.4%，比全市的 95.1% 低 2.7 个百分点。', 'gap consistent: figure 92.4%, compared 95.1%, gap 2.7 个百分点'],
    ['就业率 92.4%，比全市的 95.1% 低 3.7 个百分点。', 'gap violated: figure 92.4%, compared 95.1%, gap 3.7 个百分点'],
    ['床位 6.4 张，比全省平均的 5.9 张多 0.5 张。', 'gap consistent: figure 6.4 张, compared 5.9 张, gap 0.5 张'],
    ['床位 6.4 张，比全省平均的 5.9 张多 0.9 张。', 'gap violated: figure 6.4 张, compared 5.9 张, gap 0.9 张'],
    ['绿化率 42%，全市平均 40%，高出 2 个百分点。', 'gap consistent: figure 42%, compared 40%, gap 2 个百分点'],
    ['绿化率 42%，全市平均 40%，高出 5 个百分点。', 'gap violated: figure 42%, compared 40%, gap 5 个百分点'],
    ['入园率 95.5%，全省 93.2%，高 2.3 个百分点。', 'gap consistent: figure 95.5%, compared 93.2%, gap 2.3 个百分点'],
    ['入园率 95.5%，全省 93.2%，高 3.2 个百分点。', 'gap violated: figure 95.5%, compared 93.2%, gap 3.2 个百分点'],
    ['亩产 512 公斤，比全县平均的 480 公斤高 32 公斤。', 'gap consistent: figure 512 公斤, compared 480 公斤, gap 32 公斤'],
    ['亩产 512 公斤，比全县平均的 480 公斤高 52 公斤。', 'gap violated: figure 512 公斤, compared 480 公斤, gap 52 公斤'],
    ['签约率 81%，比全区平均的 76% 高 5 个百分点。', 'gap consistent: figure 81%, compared 76%, gap 5 个百分点'],
    ['签约率 81%，比全区平均的 76% 高 8 个百分点。', 'gap violated: figure 81%, compared 76%, gap 8 个百分点'],
  ])('%s', (text, line) => {
    expect(gapsIn(text)).toEqual([line])
  })
})

describe('no gap is claimed', () => {
  it.each([
    ['one value is only named', '入户率 88.3%，高于全市平均 3.6 个百分点。'],
    ['growth is compared with growth that is not printed', '投资增长 7.1%，增速比上半年加快 0.8 个百分点，高于全市平均 2.5 个百分点。'],
    ['it is a rank', '综合得分列全市第 3 位，比上次前移 2 位。'],
    ['the units differ', '我乡 52 件，全市平均 47 个，多 3 个。'],
    ['the gap is in percent, not in points', '入户率 88.3%，全市平均 85.7%，高出 3.6%。'],
    ['an earlier time is the base: that is a change', '入户率 88.3%，比上年的 85.7% 高 3.6 个百分点。'],
    ['the base is a plan', '建成 56 个，比计划的 50 个多 5 个。'],
    ['a second subject stands between', '入户率 88.3%，全市平均 85.7%，满意度高出 3.6 个百分点。'],
    ['the two figures are two things', '入户率 88.3%，满意率 85.7%，高出 3.6 个百分点。'],
    ['the figures are changes', '收入增长 9.2%，支出增长 7.4%，高出 2.8 个百分点。'],
    ['the figures stand in two sentences', '我县入户率 88.3%。全市平均 85.7%，高出 3.6 个百分点。'],
    ['the gap comes true within its hedge', '入户率 88.3%，全市平均 85.7%，高出近 3 个百分点。'],
  ])('where %s', (_, text) => {
    expect(gapsIn(text).filter((line) => line.includes('violated'))).toEqual([])
  })
})
