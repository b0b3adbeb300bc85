import { describe, expect, it } from 'vitest'
import { relationIn, relationsIn } from '../testing.js'

const sumsIn = (text: string) => relationsIn(text).filter((line) => line.startsWith('sum'))

describe('a list that adds up to the figure before it', () => {
  it.each([
    [
      'figures of other things stand between its items',
      '退出村 283 个，其中东片 169 个，发生率低于 3%，西片 114 个。',
      'sum consistent: whole 283 个, part 169 个, part 114 个',
    ],
    ['in a bracket', '干部 4615 人（县级 706 人，科级 3909 人）。', 'sum consistent: whole 4615 人, part 706 人, part 3909 人'],
    ['after 包括', '全区社工 1240 名，包括老城 860 名、新城 380 名。', 'sum consistent: whole 1240 名, part 860 名, part 380 名'],
    [
      'in the next sentence',
      '下达资金 10 亿元。其中，抗旱 2.72 亿元，防汛 7.28 亿元。',
      'sum consistent: whole 10 亿元, part 2.72 亿元, part 7.28 亿元',
    ],
    [
      'without a cue, where chance is unlikely',
      '转来工单 2917 件，2349 件转街道，568 件转部门。',
      'sum consistent: whole 2917 件, part 2349 件, part 568 件',
    ],
  ])('%s', (_, text, sum) => {
    expect(sumsIn(text)).toEqual([sum])
  })

  it('is likely only: no word says that it must', () => {
    const relation = relationIn('转来工单 2917 件，2349 件转街道，568 件转部门。')
    expect(relation.confidence).toBe('likely')
  })

  it.each([
    ['that does not add up claims nothing', '退出村 283 个，其中东片 169 个，发生率低于 3%，西片 124 个。'],
    ['that goes on past the whole', '退出村 283 个，其中东片 169 个，西片 104 个，另建新村 30 个。'],
    ['of figures that are hedged', '投资 38.7 亿元，其中水利 29.9 亿元，交通超 5 亿元。'],
    ['of short figures without a cue', '走访 8 户，慰问 3 户，帮扶 5 户。'],
    ['of changes', '新增企业 120 家，比上年增加 70 家，同比多 50 家。'],
    ['of another unit', '开展活动 120 场，参加 70 人，志愿者 50 人。'],
  ])('%s', (_, text) => {
    expect(sumsIn(text)).toEqual([])
  })
})

describe('classes that are all there are', () => {
  it.each([
    '进出口总额 82.6 亿元，其中出口 61.2 亿元，进口 31.4 亿元。',
    '受理案件 947 件，同比上升 7.8%，其中审结 701 件，上升 2%，未结 245 件。',
    '全镇网格员 124 名，其中专职 86 名、兼职 48 名。',
  ])('must make their whole: %s', (text) => {
    expect(sumsIn(text)).toEqual([expect.stringContaining('sum violated')])
  })
})
