import { describe, expect, it } from 'vitest'
import { relationsIn } from '../testing.js'

const sumsIn = (text: string) => relationsIn(text).filter((line) => line.startsWith('sum '))

describe('two classes that are all there is', () => {
  it.each([
    [
      '接待游客 36.8 万人次，其中 A 级景区接待 21.4 万人次，非 A 级景区接待 17.4 万人次。',
      'violated: whole 36.8 万人次, part 21.4 万人次, part 17.4 万人次',
    ],
    ['现有职工 90 人，其中党员 30 人，非党员 60 人。', 'consistent: whole 90 人, part 30 人, part 60 人'],
    ['现有企业 175 家，其中规上企业 71 家、规下企业 114 家。', 'violated: whole 175 家, part 71 家, part 114 家'],
  ])('make the whole: %s', (text, expected) => {
    expect(sumsIn(text)).toEqual([`sum ${expected}`])
  })

  it.each([
    ['a third figure of the unit stands beside them', '现有企业 175 家，其中规上企业 71 家、规下企业 114 家，高新技术企业 38 家。'],
    ['they are of other things', '现有职工 90 人，其中党员 30 人，非本地户籍 70 人。'],
  ])('are left alone where %s', (_, text) => {
    expect(sumsIn(text).filter((line) => line.includes('violated'))).toEqual([])
  })
})
