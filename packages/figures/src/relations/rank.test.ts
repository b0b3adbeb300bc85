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
  ])('rises by falling: %s', (text, relations) => {
    expect(claimsIn(readRankMoves, text)).toEqual(relations)
  })

  it.each([
    ['我县排名由第 7 位上升到第 12 位。', 'change violated: old 第 7 位, new 第 12 位'],
    ['我县排名由第 9 名下滑到第 3 名。', 'change violated: old 第 9 名, new 第 3 名'],
    ['我县排名由第 12 位上升到第 7 位，前移 4 位。', 'change violated: old 第 12 位, new 第 7 位, change 4 位'],
  ])('breaks: %s', (text, relation) => {
    expect(claimsIn(readRankMoves, text)).toContain(relation)
  })

  it.each([
    ['issues are no ranks', '简报由第 3 期增加到第 12 期。'],
    ['two ranks that nothing links', '甲县列第 3 位，乙县列第 9 位。'],
    ['two ranks in two subjects', '由第 3 位的甲县，上升到第 9 位。'],
  ])('is silent: %s', (_, text) => {
    expect(claimsIn(readRankMoves, text)).toEqual([])
  })
})
