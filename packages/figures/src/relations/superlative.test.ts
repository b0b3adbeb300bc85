import { describe, expect, it } from 'vitest'
import { verdictsBy } from '../testing.js'
import { readSuperlatives } from './superlative.js'

const linesIn = (text: string) => verdictsBy(readSuperlatives, text)

describe('who is said to have most', () => {
  it.each([
    ['东湖镇 31 件、双桥镇 45 件、石岭乡 52 件，其中双桥镇最多。', 'violated: named 45 件, higher 52 件'],
    ['东湖镇 31 件、双桥镇 45 件、石岭乡 52 件，石岭乡最多。', 'consistent: named 52 件, higher 45 件'],
    ['近视率分别为一小 38.2%、二小 41.6%、三小 35.7%，最低的为一小。', 'violated: named 38.2%, lower 35.7%'],
    ['白沙乡 3.2 万亩、龙泉镇 2.7 万亩、东坪镇 3.6 万亩，白沙乡面积最大。', 'violated: named 3.2 万亩, higher 3.6 万亩'],
    ['白沙乡 3.2 万亩、龙泉镇 2.7 万亩、东坪镇 3.6 万亩，龙泉镇种植面积最小。', 'consistent: named 2.7 万亩, lower 3.2 万亩'],
    ['东湖镇 318 件、平桥镇 276 件、石岭镇 341 件，东湖镇办件量居首位。', 'violated: named 318 件, higher 341 件'],
    ['建筑业增长 7.4%，批发业增长 5.2%，餐饮业增长 8.8%，其中建筑业增速最快。', 'violated: named 7.4%, higher 8.8%'],
    ['小学近视率 31.2%，初中近视率 58.7%，高中近视率 73.4%，初中近视率居各学段之首。', 'violated: named 58.7%, higher 73.4%'],
    ['东区 8650 元/平方米、北区 7420 元/平方米、南山县 5980 元/平方米，北区均价最低。', 'violated: named 7420 元, lower 5980 元'],
    ['前三季度受理量分别为 1120 件、980 件、1045 件，其中第三季度最低。', 'violated: named 1045 件, lower 980 件'],
    ['四个季度接警量依次为 2310 起、2645 起、2980 起和 2470 起，第二季度为全年最高。', 'violated: named 2645 起, higher 2980 起'],
  ])('is held against the list: %s', (text, expected) => {
    expect(linesIn(text)).toEqual([expected])
  })

  it.each([
    ['who is not in the list', '东湖镇 31 件、双桥镇 45 件、石岭乡 52 件，县城最多。'],
    ['of another measure', '东湖镇 31 件、双桥镇 45 件、石岭乡 52 件，用时 3 天，双桥镇最快。'],
    ['a rate of those counted', '东湖镇 31 件、双桥镇 45 件、石岭乡 52 件，东湖镇满意率最高。'],
    ['what another list measures', '东湖镇 31 亩、双桥镇 45 亩、石岭乡 52 亩，东湖镇亩产最高。'],
    ['what is not the growth', '建筑业增长 7.4%，批发业增长 5.2%，餐饮业增长 8.8%，建筑业占比最高。'],
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
