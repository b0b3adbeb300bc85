import { describe, expect, it } from 'vitest'
import { claimsIn, verdictsBy } from '../testing.js'
import { readGaps } from './gap.js'

const verdictsIn = (text: string) => verdictsBy(readGaps, text).map((line) => line.replace(/:.*/, ''))
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

describe('a gap between two that are named', () => {
  it.each([
    ['A 比 B 多', '东街小学 42 人、西街小学 38 人，东街小学比西街小学多 4 人。'],
    ['only the one ahead', '甲区得票 412 张，乙区得票 389 张，甲区多 23 张。'],
    ['only the base', '东街小学 42 人，西街小学 38 人，比西街小学多 4 人。'],
    ['前者, 后者', '东库水深 12.4 米，西库水深 10.9 米，前者比后者高 1.5 米。'],
    ['分别, before', '东街、西街小学分别招生 42 人、38 人，东街比西街多 4 人。'],
    ['分别, after', '东街小学比西街小学多 4 人，分别为 42 人和 38 人。'],
    ['a bracket after', '东街小学比西街小学多 4 人（东街小学 42 人，西街小学 38 人）。'],
    ['another sentence', '北关受理 52 件。南关受理 37 件，北关比南关多 15 件。'],
    ['per unit', '新品种亩产 612 公斤，老品种亩产 548 公斤，新品种亩均多收 64 公斤。'],
    ['the mean', '新房均价 5200 元，二手房均价 4800 元，新房比二手房每平方米高 400 元。'],
    ['time: who is faster needs less', '一队用时 32 分钟，二队用时 35 分钟，一队比二队快 3 分钟。'],
    ['growth', '农村居民收入增长 7.6%，城镇居民收入增长 5.1%，农村居民收入增速快于城镇居民 2.5 个百分点。'],
    ['shares', '男性占 55%，女性占 45%，男性比女性高 10 个百分点。'],
    ['rounded', '县医院门诊 4.8 万人次，中医院门诊 3.1 万人次，县医院比中医院多 1.8 万人次。'],
    ['another figure beside each', '北乡 12 个村 300 人，南乡 10 个村 280 人，北乡比南乡多 20 人。'],
    ['highest and lowest', '考试最高 98 分，最低 61 分，相差 37 分。'],
    ['one of three', '甲村 45 户，乙村 42 户，丙村 30 户，甲村比丙村多 15 户。'],
    ['相差', '甲班 45 人，乙班 42 人，两班相差 3 人。'],
    ['a verb of both', '线上成交 320 万元，线下成交 280 万元，线上比线下多成交 40 万元。'],
    ['after a verb', '报名男选手 42 名、女选手 38 名，男选手多 4 名。'],
    ['the difference of both', '城镇居民人均收入 32400 元，农村居民人均收入 13500 元，城乡收入差距为 18900 元。'],
    ['after a semicolon', '北乡 45 人；南乡 42 人，北乡比南乡多 3 人。'],
    ['a verb before both', '全年下乡演出，秦声剧团 98 场，豫声剧团 71 场，秦声剧团多演 27 场。'],
  ])('%s: %s', (_, text) => {
    expect(verdictsIn(text)).toEqual(['consistent'])
  })
})

describe('a gap between two that are named, and wrong', () => {
  it.each([
    ['A 比 B 多', '东街小学 42 人、西街小学 38 人，东街小学比西街小学多 6 人。'],
    ['turned round', '东街小学 42 人、西街小学 38 人，东街小学比西街小学少 4 人。'],
    ['only the one ahead', '甲区得票 412 张，乙区得票 389 张，甲区多得 33 张。'],
    ['only the base', '东街小学 42 人，西街小学 38 人，比西街小学多 6 人。'],
    ['前者, 后者', '东库水深 12.4 米，西库水深 10.9 米，前者比后者高 2.5 米。'],
    ['分别, before', '东街、西街小学分别招生 42 人、38 人，西街比东街少 6 人。'],
    ['分别, after', '东街小学比西街小学多 6 人，分别为 42 人和 38 人。'],
    ['a bracket after', '东街小学比西街小学多 4 人（东街小学 42 人，西街小学 36 人）。'],
    ['another sentence', '北关受理 52 件。南关受理 37 件，北关比南关多 25 件。'],
    ['per unit', '新品种亩产 612 公斤，老品种亩产 548 公斤，新品种亩均多收 84 公斤。'],
    ['the mean', '新房均价 5200 元，二手房均价 4800 元，新房比二手房每平方米贵 600 元。'],
    ['time', '一队用时 32 分钟，二队用时 35 分钟，二队比一队慢 5 分钟。'],
    ['growth', '农村居民收入增长 7.6%，城镇居民收入增长 5.1%，农村居民收入增速快于城镇居民 3.5 个百分点。'],
    ['shares', '男性占 55%，女性占 45%，男性比女性高 20 个百分点。'],
    ['another figure beside each', '北乡 12 个村 300 人，南乡 10 个村 280 人，北乡比南乡多 30 人。'],
    ['highest and lowest', '考试最高 98 分，最低 61 分，相差 27 分。'],
    ['ordinals as names', '第一组得 92 分，第二组得 88 分，第一组比第二组高 6 分。'],
    ['a verb of both', '线上成交 320 万元，线下成交 280 万元，线上比线下多成交 60 万元。'],
    ['after a verb', '报名男选手 42 名、女选手 38 名，男选手多 6 名。'],
    ['the difference of both', '一等奖奖金 5000 元，二等奖奖金 3000 元，两者相差 3000 元。'],
    ['a clause between', '西塬乡累计办理证书 1420 本，桥湾乡由于争议较多，只办理了 1286 本，西塬乡比桥湾乡多 143 本。'],
  ])('%s: %s', (_, text) => {
    expect(verdictsIn(text)).toEqual(['violated'])
  })
})

describe('a gap to a wider area', () => {
  it.each([
    ['the wider one first', '全市平均参保率 94.8%，我县 96.2%，高出 1.4 个百分点。'],
    ['named again', '我县参保率 96.2%，全市平均 94.8%，高出全市平均 1.4 个百分点。'],
    ['with its value in a bracket', '参保率 96.2%，高于全市平均水平（94.8%）1.4 个百分点。'],
    ['the verb after the bracket', '我区工业增长 8.3%，比全市平均（6.5%）高 1.8 个百分点。'],
    ['growth', '我县工业增长 8.3%，全市增长 6.5%，高于全市 1.8 个百分点。'],
    ['below', '我县参保率 93.2%，全市平均 94.8%，低于全市平均 1.6 个百分点。'],
    ['with its value in a bracket after', '我县参保率 96.2%，高出全省平均水平 1.4 个百分点（全省平均水平为 94.8%）。'],
    ['the growth of the wider one', '工业增速为 6.2%，高于全省平均增速（5.4%）0.8 个百分点。'],
    ['超', '我县参保率 96.2%，全市为 94.8%，超全市 1.4 个百分点。'],
  ])('%s: %s', (_, text) => {
    expect(verdictsIn(text)).toEqual(['consistent'])
  })
})

describe('a gap to a wider area that is wrong', () => {
  it.each([
    ['the wider one first', '全市平均参保率 94.8%，我县 96.2%，高出 2.4 个百分点。'],
    ['named again', '我县参保率 96.2%，全市平均 94.8%，高出全市平均 2.4 个百分点。'],
    ['with its value in a bracket', '参保率 96.2%，高于全市平均水平（94.8%）2.4 个百分点。'],
    ['the verb after the bracket', '我区工业增长 8.3%，比全市平均（6.5%）高 2.8 个百分点。'],
    ['growth', '我县工业增长 8.3%，全市增长 6.5%，快于全市 2.8 个百分点。'],
    ['below', '我县参保率 93.2%，全市平均 94.8%，低于全市平均 2.6 个百分点。'],
    ['with its value in a bracket after', '我县参保率 96.2%，高出全省平均水平 2.4 个百分点（全省平均水平为 94.8%）。'],
  ])('%s: %s', (_, text) => {
    expect(verdictsIn(text)).toEqual(['violated'])
  })
})

describe('where it is not certain which two are compared', () => {
  it.each([
    ['one of three, and it does not fit', '甲村 45 户，乙村 42 户，丙村 30 户，甲村比丙村多 18 户。'],
    ['each name has two figures', '一班男生 20 人、女生 25 人，二班男生 22 人、女生 20 人，一班比二班多 3 人。'],
    ['a third side', '第一组得 92 分，第二组得 88 分，第一组比第三组高 6 分。'],
    ['an earlier time', '北乡受理 45 件、南乡受理 42 件，北乡比上年多 5 件。'],
    ['this year and last: a change', '今年 45 件，去年 42 件，今年比去年多 9 件。'],
    ['a plan', '建成 56 个，计划 50 个，比计划多 9 个。'],
    ['another product', '一分厂产奶 420 吨，二分厂产奶 380 吨，一分厂奶粉多 30 吨。'],
    ['income and expense', '北村收入 45 万元，南村支出 42 万元，北村比南村多 9 万元。'],
    ['another measure in the comparison', '北乡投入 300 万元，南乡投入 280 万元，北乡争取资金比南乡多 90 万元。'],
    ['a verb after the comparison', '本级支出 3.2 亿元，上级补助 2.8 亿元，本级比上级多到位 1.5 亿元。'],
    ['the name is an object', '我市积极落实全省任务，参保率 96.2%，合格率 94.8%，高于全省 1.1 个百分点。'],
    ['a share of it', '占全省 12%，占全市 35%，高于全省 2 个百分点。'],
    ['both are ahead', '参保率 96.2%，满意率 94.8%，均高于全市平均 1.8 个百分点。'],
    ['the end of a longer name', '投资增长 3.2%，其中高技术制造业投资增长 11.2%，增速比制造业投资高 5.3 个百分点。'],
    ['the base of the comparison before', '增速 6.6%，高出全国 1.8 个百分点；外资增长 22.1%，高出全国 17.2 个百分点。'],
    ['增长 ends like 长', '第一产业增长 4.4%，拉动增长 0.1 个百分点；第二产业增长 0.1%，拉动增长 0.3 个百分点。'],
    ['a part of them', '全省增长 5.4%，我市增长 6.1%，其中二产增长 7.4%，高于全省 1.9 个百分点。'],
    ['growth against levels', '参保率 96.2%，全市平均 94.8%，增速高出全市 3.6 个百分点。'],
    ['a hedge without an end', '甲镇超 45 户，乙镇 42 户，甲镇比乙镇多 9 户。'],
    ['a limit', '一班 45 人，二班 42 人，最多 9 人。'],
    ['a balance', '出口 5.7 亿元，进口 3.2 亿元，贸易顺差 2.5 亿元。'],
    ['other persons', '男生 45 人，女生 42 人，男教师比女教师多 9 人。'],
    ['a verb of one of them', '线上成交 320 万元，线下签约 280 万元，线上比线下多成交 60 万元。'],
    ['the difference of some', '甲班人数 45 人，乙班人数 42 人，两班男生人数相差 9 人。'],
    ['the change of a difference', '城镇收入 32400 元，农村收入 13500 元，收入差距缩小 900 元。'],
    ['another measure, with its base after', '我县参保率 96.2%，满意度高出全省平均水平 2.4 个百分点（全省平均水平为 94.8%）。'],
    ['what is left of a plan', '计划整修 300 公里，已整修 288 公里，尚差 12 公里。'],
  ])('%s: %s', (_, text) => {
    expect(verdictsIn(text)).toEqual([])
  })
})

describe('a gap whose second side leaves out what is measured', () => {
  it.each([
    ['names of one make', '覆膜田亩产 2860 公斤，露地田则为 2745 公斤，覆膜田每亩高出 1115 公斤。'],
    ['the unit says it', '城区供水温度达 76℃，乡镇锅炉房 68℃，二者相差 88℃。'],
    ['two sentences that count alike', '在册女性致富带头人 217 名。男性致富带头人为 304 名，比女性多 47 名。'],
    ['parts of places', '昨夜北部山区降雨 46.2 毫米，南部川区降雨 28.7 毫米，北部比南部多 1.5 毫米。'],
  ])('is violated: %s', (_, text) => {
    expect(verdictsIn(text)).toEqual(['violated'])
  })

  it.each([
    ['another measure', '城区供水温度 76℃，乡镇室外气温 8℃，二者相差 86℃。'],
    ['another count', '一班 45 人，二班男生 20 人，两班相差 5 人。'],
    ['two sentences that count otherwise', '在册女性致富带头人 217 名。男性护林员为 304 名，比女性多 47 名。'],
  ])('stays silent: %s', (_, text) => {
    expect(verdictsIn(text)).toEqual([])
  })
})

describe('a gap that itself has changed', () => {
  it('is no figure ahead of another', () => {
    expect(verdictsIn('最快与最慢的差距由 14.5 分钟缩小到 6.2 分钟，缩小 8.3 分钟。')).toEqual([])
  })
})
