import { describe, expect, it } from 'vitest'
import { relationsIn } from '../testing.js'

const ratesIn = (text: string) => relationsIn(text).filter((line) => line.startsWith('share '))

describe('a rate whose counts stand before it', () => {
  it('is right', () => {
    expect(ratesIn('全年受理信访件 200 件，办结 184 件，办结率 92%。')).toEqual(['share consistent: whole 200 件, part 184 件, share 92%'])
  })

  it('is wrong', () => {
    expect(ratesIn('全年受理信访件 200 件，办结 184 件，办结率 96%。')).toEqual(['share violated: whole 200 件, part 184 件, share 96%'])
  })

  it.each([
    ['回收率', '共发放问卷 500 份，回收 450 份，回收率达 95%。'],
    ['整改率', '排查隐患 80 处，整改 60 处，整改率为 85%。'],
    ['到会率', '应到代表 120 人，实到 108 人，到会率 98%。'],
  ])('is known by its words: %s', (_, text) => {
    expect(ratesIn(text)[0]).toContain('violated')
  })
})

describe('a rate of the others', () => {
  it.each([
    ['抽检食品 500 份，不合格 5 份，合格率 99%。', 'share consistent: whole 500 份, rest 5 份, share 99%'],
    ['排查隐患 80 处，尚未整改 20 处，整改率 75%。', 'share consistent: whole 80 处, rest 20 处, share 75%'],
    ['受理信访件 200 件，未办结 16 件，办结率 98%。', 'share violated: whole 200 件, rest 16 件, share 98%'],
    ['发放问卷 500 份，没有收回 50 份，收回率 90%。', 'share consistent: whole 500 份, rest 50 份, share 90%'],
    ['抽检食品 500 份，合格 495 份，不合格率 1%。', 'share consistent: whole 500 份, rest 495 份, share 1%'],
    ['抽检食品 500 份，不合格 5 份，不合格率 1%。', 'share consistent: whole 500 份, part 5 份, share 1%'],
  ])('is what is left of the whole: %s', (text, expected) => {
    expect(ratesIn(text)).toEqual([expected])
  })

  it('is not that of the part, where it is known by its name alone', () => {
    expect(ratesIn('检查商户 500 家，不达标 5 家，达标率 99%。')).toEqual([])
    expect(ratesIn('抽检食品 500 批次，检出不合格食品 5 批次，合格率 99%。')).toEqual([])
  })
})

describe('a rate that is called as a part is', () => {
  it.each([
    ['收回问卷 810 份，其中赞成加装电梯的 648 份，赞成率达到 85%。', 'share violated: whole 810 份, part 648 份, share 85%'],
    ['审结民事案件 2500 件，其中调解、撤诉 1450 件，调撤率 68.0%。', 'share violated: whole 2500 件, part 1450 件, share 68.0%'],
  ])('is of what stands right before the part: %s', (text, expected) => {
    expect(ratesIn(text)).toEqual([expected])
  })

  it.each([
    ['the whole is a part itself', '抽检水样 120 份，其中农村水样 58 份，合格 54 份，合格率 95%。'],
    ['the part is called otherwise', '现有毕业生 4500 人，其中进入高中 2610 人，升学率 63%。'],
    ['two parts stand before it', '收回问卷 810 份，其中赞成 648 份，弃权 40 份，赞成率 85%。'],
    ['another number of the unit stands in the sentence', '发放问卷 900 份，收回 810 份，其中赞成 648 份，赞成率 72%。'],
  ])('is not known where %s', (_, text) => {
    expect(ratesIn(text).filter((line) => line.includes('violated'))).toEqual([])
  })
})

describe('a rate with more than one base', () => {
  it('is right of any of them', () => {
    expect(ratesIn('发放问卷 500 份，收回 450 份，有效问卷 405 份，有效率 90%。')).toEqual(['share consistent: whole 450 份, part 405 份, share 90%'])
    expect(ratesIn('发放问卷 500 份，收回 450 份，有效问卷 405 份，有效率 81%。')).toEqual(['share consistent: whole 500 份, part 405 份, share 81%'])
  })

  it('is wrong where it is right of none', () => {
    expect(ratesIn('发放问卷 500 份，收回 450 份，有效问卷 405 份，有效率 98%。')[0]).toContain('violated')
  })
})

describe('a rate of counts that are not printed', () => {
  it.each([
    ['of which the base is not known', '走访群众 200 人，满意 184 人，满意率 96%。'],
    ['of the sentence before, that does not fit', '上半年受理 200 件。下半年办结 184 件，办结率 96%。'],
    ['of another unit', '受理信访件 200 件，办结 184 项，办结率 96%。'],
    ['alone', '办结率 96%。'],
    ['after an increase', '受理 200 件，增加 24 件，办结率 96%。'],
  ])('is left alone: %s', (_, text) => {
    expect(ratesIn(text)).toEqual([])
  })
})

describe('a rate of what is due', () => {
  it.each([
    ['应建档老人 2840 人，已建健康档案 2612 人，建档率 92.0%。', 'share consistent: whole 2840 人, part 2612 人, share 92.0%'],
    ['应建档老人 2840 人，已建健康档案 2612 人，建档率 89.7%。', 'share violated: whole 2840 人, part 2612 人, share 89.7%'],
    ['应参保 5000 人，已参保 4800 人，参保率 98%。', 'share violated: whole 5000 人, part 4800 人, share 98%'],
  ])('%s', (text, relation) => {
    expect(relationsIn(text)).toContain(relation)
  })
})

describe('more than came in', () => {
  it.each([
    ['整改', '发现隐患 236 处，整改 242 处，整改率 94.9%。'],
    ['成功', '调解纠纷 138 件，调解成功 335 件，成功率 97.5%。'],
    ['合格', '抽检 142 批次，合格 408 批次，合格率 99.0%。'],
  ])('is wrong: %s', (_, text) => {
    expect(ratesIn(text)).toEqual([expect.stringContaining('share violated')])
  })

  it.each([
    ['cases of another year may be among them', '新收案件 500 件，审结 520 件，结案率 93%。'],
    ['nor are they in what came in', '新收案件 500 件，审结 420 件，结案率 80%。'],
    ['some were left over', '发现隐患 236 处，整改 242 处（含上年 10 处），整改率 94.9%。'],
    ['all that ever were', '发现隐患 236 处，累计整改 242 处，整改率 94.9%。'],
  ])('is not: %s', (_, text) => {
    expect(ratesIn(text)).toEqual([])
  })
})
