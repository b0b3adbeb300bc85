import { describe, expect, it } from 'vitest'
import { claimsIn } from '../testing.js'
import { readShares } from './share.js'

const violated = (...texts: readonly string[]) => claimsIn(readShares, ...texts).filter((line) => line.includes(' violated: '))

describe('the whole of a breakdown', () => {
  it.each([
    ['a change before 其中', '处置事件 620 起，比上月多 31 起，其中噪声类 248 起，占 46.0%。', 'whole 620 起, part 248 起, share 46.0%'],
    ['a mean before 其中', '总收入 820 万元，村均 41 万元，其中经营收入 328 万元，占 45%。', 'whole 820 万元, part 328 万元, share 45%'],
    ['what was planned before 其中', '收入 36 亿元，年度预算为 41 亿元；其中税收 27 亿元，占 57.0%。', 'whole 36 亿元, part 27 亿元, share 57.0%'],
    ['其中 in the next sentence', '窗口全月登记事项 684 件，当天排队较长。其中初次登记 427 件，占 26.4%。', 'whole 684 件, part 427 件, share 26.4%'],
    ['a name', '全市共有执委 1260 名。执委中，带头人 315 名，占 35%。', 'whole 1260 名, part 315 名, share 35%'],
    ['after one that is complete', '检查点位 54 处，其中甲类 20 处、乙类 34 处，当场改正 36 处，占 76.7%。', 'whole 54 处, part 36 处, share 76.7%'],
  ])('is certain: %s', (_, text, operands) => {
    expect(violated(text)).toEqual([`share violated: ${operands}`])
  })

  it.each([
    ['a mark that the whole has passed', '全县光伏装机 1032 万千瓦，首次突破 1000 万千瓦，在总装机中占比达到 25%。'],
    ['of the part before it', '现有教职工 120 人，其中专任教师 96 人，占 80%，本科以上学历 90 人，占 93.8%。'],
    ['of the two together', '现有职工 90 人，其中男教师 30 人，女教师 20 人，占 40%。'],
    ['another base', '处置事件 620 起，其中噪声类 248 起，占同类事件的 46.0%。'],
    ['after one that leaves some out', '检查点位 64 处，其中甲类 20 处、乙类 34 处，当场改正 36 处，占 76.7%。'],
    ['about', '处置事件 620 起，其中噪声类 248 起，约占四成。'],
    ['a plan', '计划建设 80 个，已建成 62 个，占计划的 87.5%。'],
  ])('is not: %s', (_, text) => {
    expect(violated(text)).toEqual([])
  })
})

describe('a whole that is certain by its words', () => {
  it.each([
    ['中 right after it, and a part above it', '全县 236 个行政村中，已有 302 个通上燃气，占 92.6%。'],
    ['its name, among others that have it near', '办理登记 8624 对，其中初婚 5837 对、再婚 2787 对；网上办理 1126 对，占登记总数的 23.1%。'],
    ['what is done goes on with it', '停电用户 640 户，已恢复 592 户，占 82.5%。'],
    ['在 N 名里', '在 567 名村书记里，大专以上的有 81 人，占 14.3%；在 92 名社区书记里，大专以上的有 51 人，占 45.4%。'],
    ['all there is in the sentence before', '共收回问卷 1250 份。按回答统计，赞成的有 940 份，占 57.2%。'],
    ['the same noun in the sentence before', '选出村民代表 2130 名。来自一线的代表有 999 名，占 64.9%。'],
  ])('%s', (_, text) => {
    expect(violated(text)).toHaveLength(1)
  })

  it.each([
    ['another noun', '建设点位 50 个，已覆盖 38 个小区，占 60%。'],
    ['in the sentence before, of another kind', '全市共有医院 35 家。养老机构 12 家，占 60%。'],
    ['in the sentence before, of an office', '全县党员 3200 人。机关女党员 120 人，占 30%。'],
    ['in the sentence before, of another place', '全县党员 3200 人。城关镇的党员 480 人，占 30%。'],
    ['two of one name', '去年登记 820 对，今年登记 780 对；网上办理 190 对，占登记总数的 32.1%。'],
    ['two amounts side by side', '种植粮食 300 亩，蔬菜 200 亩，占 20%。'],
  ])('says nothing: %s', (_, text) => {
    expect(violated(text)).toEqual([])
  })
})

describe('shares of one list', () => {
  it.each([
    ['the first, after 其中', '人均收入 9864 元，其中工资 4213 元，占 24.7%；经营 3472 元，占 35.2%；财产 187 元，占 1.9%。'],
    ['of one noun', '小麦播种面积 314 亩，一、二类苗面积 287 亩，占播种面积的 91.4%，三类苗 27 亩，占 6.8%。'],
    ['the two make 100', '抽查发现问题 87 个，其中当场反馈 71 个，占 81.6%，书面反馈 116 个，占 18.4%。'],
  ])('agree on what one of them is of: %s', (_, text) => {
    expect(violated(text)).toEqual([expect.stringContaining('share violated')])
  })

  it('say once that the figure before them is another', () => {
    const text = '共收到诉求 2844 件，其中咨询类 1246 件，占 63.7%；求助类 567 件，占 29.0%；其他类 143 件，占 7.3%。'
    expect(violated(text)).toEqual(['share violated: whole 2844 件, part 1246 件, share 63.7%'])
  })

  it('say it of a mean, a slip away', () => {
    expect(violated('人均收入 2864 元，其中工资 4213 元，占 42.7%；经营 3472 元，占 35.2%；其他 2179 元，占 22.1%。')).toHaveLength(1)
  })

  it.each([
    ['a list of some of it', '共排查 500 处，其中重大危险点位已改 60 处，占 60%，在改 40 处，占 40%。'],
    ['a mean that is far off', '人均支出 1200 元，其中工资 4213 元，占 42.7%；经营 3472 元，占 35.2%；其他 2179 元，占 22.1%。'],
    ['the inner one is of the part', '少儿 200 人，占 20%；成人 500 人，占 50%；老人 300 人，占 30%，其中高龄 60 人，占 20%。'],
  ])('say nothing: %s', (_, text) => {
    expect(violated(text)).toEqual([])
  })
})

describe('a share of more than all', () => {
  it('is wrong, whatever it is of', () => {
    expect(violated('资金来源方面，企业捐赠 41 万元，占 664.8%。')).toEqual(['bound violated: rate 664.8%'])
  })

  it.each([
    ['of another time', '销售 41 万元，占上年同期的 164.8%。'],
    ['of the same time of another year', '销售 41 万元，占同期的 164.8%。'],
    ['of another thing', '出口 41 万元，占进口的 164.8%。'],
  ])('is not: %s', (_, text) => {
    expect(violated(text)).toEqual([])
  })
})
