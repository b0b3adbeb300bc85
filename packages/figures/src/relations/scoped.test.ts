import { describe, expect, it } from 'vitest'
import { relationsIn, violationsIn } from '../testing.js'

const parts = (text: string) => relationsIn(text).filter((line) => line.startsWith('part-whole'))

describe('X 中, of a whole that is called so', () => {
  it.each([
    ['the noun before the figure', '教职工 128 人，其中专任教师 110 人。专任教师中，高级职称 28 人，中级职称 47 人。', 3],
    ['no mark', '教职工 128 人，其中专任教师 110 人。专任教师中高级职称 28 人，中级职称 47 人。', 3],
    ['当中', '全市妇联执委共 640 名。执委当中，致富能手 160 名，占 25%；专业技术人员 96 名，占 15%。', 2],
    ['a short form', '设乡村公益性岗位 620 个。乡村岗位中，护林员 312 个、保洁员 238 个、其他 70 个。', 3],
  ])('is read: %s', (_, text, count) => {
    expect(parts(text).filter((line) => line.includes(' consistent: '))).toHaveLength(count)
  })

  it('is wrong above it', () => {
    expect(violationsIn('教职工 128 人，其中专任教师 110 人。专任教师中，高级职称 118 人。')).toEqual([
      'part-whole violated: whole 110 人, part 118 人',
    ])
  })

  it.each([
    ['工作中', '走访农户 320 户。工作中，慰问老人家庭 400 户。'],
    ['no whole of the name', '走访农户 320 户。获奖家庭中，农村家庭 370 户。'],
    ['a short form that does not fit', '设乡村公益性岗位 620 个。乡村岗位中，护林员 812 个。'],
    ['another unit', '全市妇联执委共 640 名。执委中，开展活动 960 场。'],
    ['中学', '全县学生 640 名。县城中学学生 960 名。'],
  ])('says nothing: %s', (_, text) => {
    expect(violationsIn(text)).toEqual([])
  })
})

describe('在 N 名 X 中', () => {
  it('opens a list of its parts', () => {
    expect(parts('在全县 1842 名村干部中，大专以上学历 864 人，占 46.9%；女干部 548 人，占 29.8%。')).toHaveLength(2)
  })

  it('says nothing of what is more', () => {
    expect(parts('在全县 1842 名村干部中，帮扶群众 2864 人。')).toEqual([])
  })
})
