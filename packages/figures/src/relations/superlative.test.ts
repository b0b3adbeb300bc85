import { describe, expect, it } from 'vitest'
import { verdictsBy } from '../testing.js'
import { readSuperlatives } from './superlative.js'

const linesIn = (text: string) => verdictsBy(readSuperlatives, text)

describe('who is said to have most', () => {
  it.each([
    ['东湖镇 31 件、双桥镇 45 件、石岭乡 52 件，其中双桥镇最多。', 'violated: named 45 件, higher 52 件'],
    ['东湖镇 31 件、双桥镇 45 件、石岭乡 52 件，石岭乡最多。', 'consistent: named 52 件, higher 45 件'],
    ['近视率分别为一小 38.2%、二小 41.6%、三小 35.7%，最低的为一小。', 'violated: named 38.2%, lower 35.7%'],
    ['四个季度接警量依次为 2310 起、2645 起、2980 起和 2470 起，第二季度为全年最高。', 'violated: named 2645 起, higher 2980 起'],
  ])('is held against the list: %s', (text, expected) => {
    expect(linesIn(text)).toEqual([expected])
  })

  it.each([
    ['who is not in the list', '东湖镇 31 件、双桥镇 45 件、石岭乡 52 件，县城最多。'],
    ['of another measure', '东湖镇 31 件、双桥镇 45 件、石岭乡 52 件，用时 3 天，双桥镇最快。'],
    ['of two figures', '东湖镇 31 件、双桥镇 45 件，东湖镇最多。'],
    ['of figures that change', '东湖镇增加 31 件、双桥镇减少 45 件、石岭乡增加 52 件，双桥镇最多。'],
    ['no name', '东湖镇 31 件、双桥镇 45 件、石岭乡 52 件，最多的一天有 9 件。'],
  ])('is left alone: %s', (_, text) => {
    expect(linesIn(text)).toEqual([])
  })
})

describe('a row of figures', () => {
  it.each([
    ['全县新增低保对象分别为 64 人、51 人、73 人，逐月递增。', 'violated: old 64 人, new 51 人'],
    ['登记离婚对数分别为 861 对、812 对、830 对、774 对，连续三年下降。', 'violated: old 812 对, new 830 对'],
    ['受理来信分别为 64 件、71 件、83 件，逐年上升。', 'consistent: old 64 件, new 71 件'],
  ])('goes the way that it is said to: %s', (text, expected) => {
    expect(linesIn(text)).toEqual([expected])
  })

  it('may go up and down where it rises on the whole', () => {
    expect(linesIn('受理来信分别为 64 件、61 件、83 件，总体呈上升趋势。')).toEqual([])
  })
})
