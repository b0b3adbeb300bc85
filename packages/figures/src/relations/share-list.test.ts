import { describe, expect, it } from 'vitest'
import { relationsIn } from '../testing.js'

const sumsIn = (text: string) => relationsIn(text).filter((line) => line.startsWith('sum '))

describe('parts whose shares make 100', () => {
  it('make their whole', () => {
    expect(sumsIn('共有主任 200 人。按学历分，大专 20 人，占 10%；高中 130 人，占 65%；初中 50 人，占 25%。')).toEqual([
      'sum consistent: whole 200 人, part 20 人, part 130 人, part 50 人',
    ])
  })

  it('are wrong above it, though each share is right as it is rounded', () => {
    const text = '共有干部 1500 人。按学历分，大专 152 人，占 10.1%；高中 975 人，占 65.0%；初中 375 人，占 25.0%。'
    expect(sumsIn(text)).toEqual(['sum violated: whole 1500 人, part 152 人, part 975 人, part 375 人'])
  })

  it('are lists of their own, one for each way to classify', () => {
    const text = '共有主任 200 人。按学历分，大专 20 人，占 10%；高中 180 人，占 90%。按年龄分，青年 50 人，占 25%；中年 150 人，占 75%。'
    expect(sumsIn(text)).toEqual(['sum consistent: whole 200 人, part 20 人, part 180 人', 'sum consistent: whole 200 人, part 50 人, part 150 人'])
  })
})

describe('parts that may leave some out', () => {
  it.each([
    ['shares below 100', '共有主任 200 人。按学历分，大专 20 人，占 10%；高中 130 人，占 65%。'],
    ['room for one in the rounding of whole percents', '共有主任 2000 人。按学历分，大专 200 人，占 10%；高中 1795 人，占 90%。'],
    ['a residual class', '常住人口 496200 人。汉族 222100 人，占比 44.76%；各少数民族 274050 人，占比 55.23%。'],
    ['shares of classes that overlap', '共有主任 200 人。女性 120 人，占 60%；党员 100 人，占 50%；青年 50 人，占 25%。'],
  ])('are left alone: %s', (_, text) => {
    expect(sumsIn(text).filter((line) => !line.startsWith('sum consistent'))).toEqual([])
  })
})
