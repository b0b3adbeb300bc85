import { describe, expect, it } from 'vitest'
import { relationsIn, violationsIn } from '../testing.js'

describe('a part right after 中', () => {
  it.each([
    ['全县 326 个行政村中，已有 302 个通上天然气。', 'part-whole consistent: whole 326 个, part 302 个'],
    ['在本轮走访的 40 个村当中，有 44 个村建立了理事会。', 'part-whole violated: whole 40 个, part 44 个'],
    ['全县 14 个乡镇 218 个村（社区）中，已有 16 个乡镇、197 个村（社区）建成。', 'part-whole violated: whole 14 个, part 16 个'],
    ['全市 5 个街道、12 个镇中，已有 4 个街道、13 个镇完成。', 'part-whole violated: whole 12 个, part 13 个'],
    ['全县 312 个行政村中，已有 326 个村完成建设。', 'part-whole violated: whole 312 个, part 326 个'],
    ['150 户群众中有 166 户认为路况改善。', 'part-whole violated: whole 150 户, part 166 户'],
  ])('%s', (text, relation) => {
    expect(relationsIn(text)).toContain(relation)
  })

  it('is of what is called as it is, where several stand in a row', () => {
    expect(violationsIn('全县 14 个乡镇、218 个村中，已有 9 个乡镇、197 个村建成。')).toEqual([])
    expect(violationsIn('5 个街道、12 个镇、3 个乡中，已有 15 个完成。')).toEqual([])
    expect(violationsIn('12 个行政村中，有 19 个村民小组完成选举。')).toEqual([])
  })

  it.each(['支持 11 个中西部省份 100 个小城市。', '改造 100 个乡镇中心和 300 个幸福院。', '5 个乡镇中，安置点 19 个已建成，其余在建。'])(
    'is none: %s',
    (text) => {
      expect(violationsIn(text)).toEqual([])
    },
  )
})

describe('parts after 含 and 包括', () => {
  it('are at most their whole', () => {
    expect(violationsIn('卫生院现有职工 74 人，含聘用人员 91 人。')).toEqual(['part-whole violated: whole 74 人, part 91 人'])
  })

  it('may be of another kind, where they have a noun of their own', () => {
    expect(violationsIn('发布标准 1660 项，包含 20000 项指标。')).toEqual([])
  })
})

describe('less common words', () => {
  it.each([
    ['里头', '司法所接待群众 613 人次，里头咨询婚姻的有 147 人次，咨询工资的有 98 人次。', 2],
    ['里面', '全校在校生 1240 人，里面走读生 310 人。', 1],
    ['内有', '合作社现有成员户 237 户，内有脱贫户 72 户。', 1],
    ['内含', '全镇低保户 412 户，内含孤儿户 9 户。', 1],
    ['双方均', '全县幼儿 4826 名，当中父母双方均外出的有 491 名。', 1],
    ['…的, …的', '在册护士 538 人，当中具有本科学历的 376 人，取得专科证书的 64 人。', 2],
    ['shares after both', '研究议题 86 项，其中重大事项 23 项，占 26.7%，党建工作 19 项，占 22.1%。', 2],
    ['a share before the count', '所辖党员共 320 名，其中女党员占比 35%，计 112 名。', 1],
    ['money in the name', '实施项目 126 个，其中亿元以上 31 个、5000 万元至 1 亿元 28 个、500 万元至 5000 万元 67 个。', 3],
    ['ages in the name', '惠及老人 1.43 万人，其中 80—89 岁 1.26 万人、90—99 岁 1624 人、100 岁以上 76 人。', 3],
    ['公共, 原创', '举办展览 11 个，其中公共展览 4 个、原创展览 7 个。', 2],
    ['a mean of places between', '总投资 5180 万元，村均 140 万元，其中财政资金 3626 万元。', 1],
    ['the year before', '生产总值 98.7 亿元，上年同期为 94.1 亿元。其中，第一产业增加值 17.4 亿元，第二产业增加值 39.8 亿元。', 2],
    ['all that was reached', '本周接种 5127 人次，累计接种 12436 人次，其中老年人 6218 人次。', 1],
  ])('are read: %s', (_, text, count) => {
    expect(relationsIn(text).filter((line) => line.startsWith('part-whole consistent'))).toHaveLength(count)
  })

  it.each([
    ['里面', '全校在校生 1240 人，里面走读生 1310 人。'],
    ['内有', '合作社现有成员户 237 户，内有脱贫户 372 户。'],
    ['双方均', '全县幼儿 4826 名，当中父母双方均外出的有 4918 名。'],
    ['a share before the count', '所辖党员共 320 名，其中女党员占比 35%，计 332 名。'],
  ])('are wrong above the whole: %s', (_, text) => {
    expect(violationsIn(text).filter((line) => line.startsWith('part-whole'))).toHaveLength(1)
  })

  it.each([
    ['the mean of a day', '运送乘客 5218 万人次，日均 56.7 万人次，其中 9 月 30 日 71.3 万人次。'],
    ['and a bracket', '运送乘客 5218 万人次，日均 56.7 万人次（按 92 天计），其中 9 月 30 日 71.3 万人次。'],
    ['里面 as a place', '仓库里面的 45 张桌子已旧，今年添置 60 张。'],
    ['a share, and a count of something else', '现有党员 320 名，其中女党员占 35%，发展党员 340 名。'],
  ])('say nothing: %s', (_, text) => {
    expect(relationsIn(text).filter((line) => line.startsWith('part-whole'))).toEqual([])
  })

  it('what was broken down before is not meant again', () => {
    expect(relationsIn('新增高速 86 公里，其中四车道 58 公里、六车道 28 公里，农村公路 612 公里，其中县道 84 公里。')).toContain(
      'part-whole consistent: whole 612 公里, part 84 公里',
    )
    expect(violationsIn('新增高速 86 公里，其中四车道 58 公里、六车道 28 公里，农村公路 612 公里，其中县道 700 公里。')).toEqual([])
  })
})

describe('a figure of one of them', () => {
  it.each([
    '水稻亩产 412.6 公斤，其中示范田 468.3 公斤。',
    '小麦单产 412.6 公斤，其中示范田 468.3 公斤。',
    '客单价 86 元，其中周末 120 元。',
    '最高日客流 3.2 万人次，其中古镇 4.1 万人次。',
  ])('is no whole: %s', (text) => {
    expect(violationsIn(text)).toEqual([])
  })
})

describe('what was found in one of them', () => {
  it.each(['四个社区都做了摸底，其中河西社区查出占道、漏水等问题 87 个。', '三个乡镇开展普查，其中柳林镇发现隐患 45 个。'])(
    'is no part: %s',
    (text) => {
      expect(violationsIn(text)).toEqual([])
    },
  )

  it('is one where the whole counts the same', () => {
    expect(violationsIn('共排查问题 312 个，其中柳林镇查出问题 321 个。')).toHaveLength(1)
  })
})
