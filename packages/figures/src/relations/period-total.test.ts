import { describe, expect, it } from 'vitest'
import { verdictsBy } from '../testing.js'
import { readPartsAndSums } from './parts-and-sums.js'

const linesIn = (text: string) => verdictsBy(readPartsAndSums, text)

describe('the parts of a time', () => {
  it.each([
    ['上半月清运垃圾 175 吨，下半月清运垃圾 148 吨，当月总共清运 333 吨。', 'violated: part 175 吨, part 148 吨, whole 333 吨'],
    ['8 月发放贷款 43 笔、9 月 57 笔、10 月 61 笔，3 个月累计发放 161 笔。', 'consistent: part 43 笔, part 57 笔, part 61 笔, whole 161 笔'],
    [
      '12 月上旬新签发 3260 张，中旬新签发 2840 张，下旬新签发 2100 张，全月新签发 8600 张。',
      'violated: part 3260 张, part 2840 张, part 2100 张, whole 8600 张',
    ],
    [
      '第一天义诊 180 人次，第二天 220 人次，第三天 260 人次，三天累计 670 人次。',
      'violated: part 180 人次, part 220 人次, part 260 人次, whole 670 人次',
    ],
    ['第一期培训 86 人，第二期培训 94 人，两期共培训 190 人。', 'violated: part 86 人, part 94 人, whole 190 人'],
    ['服务热线一季度接听 320 次，二季度接听 410 次，上半年共接听 740 次。', 'violated: part 320 次, part 410 次, whole 740 次'],
    ['一季度完成 320 万元，二季度完成 410 万元，上半年累计完成 740 万元。', 'violated: part 320 万元, part 410 万元, whole 740 万元'],
  ])('make up its total: %s', (text, expected) => {
    expect(linesIn(text)).toEqual([expected])
  })

  it.each([
    ['the first is what it is compared with', '比一季度多接听 320 次，二季度接听 410 次，上半年共接听 740 次。'],
    ['one of them is missing', '8 月发放贷款 43 笔、10 月 61 笔，3 个月累计发放 161 笔。'],
    ['there are more than the total says', '第一期培训 86 人，第二期培训 94 人，第三期培训 90 人，两期共培训 190 人。'],
    ['another amount stands between', '上半月清运垃圾 175 吨，下半月清运垃圾 148 吨，外运 20 吨，当月总共清运 333 吨。'],
    ['the total is of another time', '上半月清运垃圾 175 吨，下半月清运垃圾 148 吨，全年累计清运 4200 吨。'],
    ['they are of another unit', '上半月清运垃圾 175 吨，下半月清运垃圾 148 吨，当月总共清运 40 车。'],
    ['this month is no total', '上半月清运垃圾 175 吨，下半月清运垃圾 148 吨，当月处置 290 吨。'],
  ])('make no total where %s', (_, text) => {
    expect(linesIn(text)).toEqual([])
  })
})
