import { describe, expect, it } from 'vitest'
import { claimsIn } from '../testing.js'
import { readRankMoves } from './rank.js'

describe('a rank', () => {
  it.each([
    [
      '我县排名由第 12 位上升到第 7 位，前移 5 位。',
      ['change consistent: old 第 12 位, new 第 7 位', 'change consistent: old 第 12 位, new 第 7 位, change 5 位'],
    ],
    ['满意度从全市第 3 名下降到第 9 名。', ['change consistent: old 第 3 名, new 第 9 名']],
    ['由上年的第15位跃升至第4位，提升11位。', ['change consistent: old 第15位, new 第4位', 'change consistent: old 第15位, new 第4位, change 11位']],
    ['排名较上年的第 15 位前移 7 位，列第 8 位。', ['change consistent: old 第 15 位, change 7 位, new 第 8 位']],
    ['排名由第 15 位上升 7 位至第 8 位。', ['change consistent: old 第 15 位, change 7 位, new 第 8 位']],
    ['去年列全市第 15 位，今年列第 8 位，前移 7 位。', ['change consistent: old 第 15 位, new 第 8 位, change 7 位']],
    ['去年排第 15 位，今年升至第 8 位。', ['change consistent: old 第 15 位, new 第 8 位']],
    ['由全市第 15 上升到第 8。', ['change consistent: old 第 15, new 第 8']],
    ['从全省第 15 位跃居第 8 位。', ['change consistent: old 第 15 位, new 第 8 位']],
  ])('rises by falling: %s', (text, relations) => {
    expect(claimsIn(readRankMoves, text)).toEqual(relations)
  })

  it.each([
    ['我县排名由第 7 位上升到第 12 位。', 'change violated: old 第 7 位, new 第 12 位'],
    ['我县排名由第 9 名下滑到第 3 名。', 'change violated: old 第 9 名, new 第 3 名'],
    ['我县排名由第 12 位上升到第 7 位，前移 4 位。', 'change violated: old 第 12 位, new 第 7 位, change 4 位'],
    ['排名较上年的第 15 位前移 6 位，列第 8 位。', 'change violated: old 第 15 位, change 6 位, new 第 8 位'],
    ['去年列全市第 15 位，今年列第 8 位，前移 6 位。', 'change violated: old 第 15 位, new 第 8 位, change 6 位'],
    ['去年排第 8 位，今年升至第 15 位。', 'change violated: old 第 8 位, new 第 15 位'],
    ['排名由第 15 名进到第 8 名，前进 6 名。', 'change violated: old 第 15 名, new 第 8 名, change 6 名'],
  ])('breaks: %s', (text, relation) => {
    expect(claimsIn(readRankMoves, text)).toContain(relation)
  })

  it.each([
    ['issues are no ranks', '简报由第 3 期增加到第 12 期。'],
    ['two ranks that nothing links', '甲县列第 3 位，乙县列第 9 位。'],
    ['the ranks of two counties', '较第 12 位的甲县前移 5 位，乙县列第 7 位。'],
    ['the way is not said', '去年列第 12 位，今年列第 7 位。'],
    ['two lists', '去年经济总量列第 12 位，今年财政收入列第 7 位，前移 3 位。'],
    ['numbers of no rank', '由第 15 期上升到第 8 期。'],
    ['two ranks in two subjects', '由第 3 位的甲县，上升到第 9 位。'],
  ])('is silent: %s', (_, text) => {
    expect(claimsIn(readRankMoves, text)).toEqual([])
  })
})
