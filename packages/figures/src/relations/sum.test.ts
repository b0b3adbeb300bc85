import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readFigures } from '../figures.js'
import { relationsIn, violationsIn } from '../testing.js'

const sumsIn = (text: string) => relationsIn(text).filter((line) => line.startsWith('sum '))

describe('classes that are all there is', () => {
  it('are wrong above the whole', () => {
    expect(sumsIn('镇妇联选举产生执委 37 名，其中女 29 名、男 11 名。')).toEqual(['sum violated: whole 37 名, part 29 名, part 11 名'])
  })

  it('are wrong below the whole', () => {
    expect(sumsIn('镇妇联选举产生执委 37 名，其中女 29 名、男 5 名。')).toEqual(['sum violated: whole 37 名, part 29 名, part 5 名'])
  })

  it('are right at the whole', () => {
    expect(sumsIn('镇妇联选举产生执委 37 名，其中女 29 名、男 8 名。')).toEqual(['sum consistent: whole 37 名, part 29 名, part 8 名'])
  })

  it.each([
    ['男 and 女, after ，', '全县共有教师 320 人，其中男教师 120 人，女教师 210 人。'],
    ['城镇 and 农村', '招收学员 85 人，其中城镇 30 人、农村 52 人。'],
    ['the votes', '收回表决票 45 票，其中赞成 40 票、反对 3 票、弃权 3 票。'],
    ['the grades', '考核 60 人，其中优秀 12 人、良好 20 人、合格 25 人、不合格 4 人。'],
    ['the households', '全村 128 户，其中家庭户 120 户、集体户 9 户。'],
    ['in brackets', '选举产生执委 37 名（女 29 名、男 11 名）。'],
  ])('are known by their words: %s', (_, text) => {
    expect(violationsIn(text)).toHaveLength(1)
  })

  it('claim the whole, and show what the parts make', () => {
    const { relations } = readFigures([{ text: '镇妇联选举产生执委 37 名，其中女 29 名、男 11 名。', role: 'prose' }])
    expect(relations.at(-1)).toEqual({
      type: 'sum',
      verdict: 'violated',
      confidence: 'certain',
      deviation: 3,
      claim: 0,
      operands: [
        { role: 'whole', quantity: 0 },
        { role: 'part', quantity: 1 },
        { role: 'part', quantity: 2 },
      ],
      evidence: { formula: 'Σ parts = whole', stated: [37, 37], computed: [40, 40], unit: '人' },
    })
  })

  it('are not all where one is missing: the grades without 良好', () => {
    expect(violationsIn('考核 60 人，其中优秀 12 人、合格 40 人、不合格 3 人。')).toEqual([])
  })
})

describe('a rest', () => {
  it('closes any list', () => {
    expect(sumsIn('全县举办培训班 6 期，其中城关镇 2 期、东关镇 3 期、其余 2 期。')).toEqual([
      'sum violated: whole 6 期, part 2 期, part 3 期, part 2 期',
    ])
    expect(sumsIn('全县举办培训班 6 期，其中城关镇 2 期、东关镇 3 期、其余 1 期。')).toEqual([
      'sum consistent: whole 6 期, part 2 期, part 3 期, part 1 期',
    ])
  })

  it('closes a list in brackets', () => {
    expect(violationsIn('受理诉求 428 件（其中婚姻类 82 件、其他 356 件）。')).toHaveLength(1)
  })

  it('may stand after a part without a cue', () => {
    expect(sumsIn('全年接收案件 978 件，办结 790 件，剩余 198 件。')).toEqual(['sum violated: whole 978 件, part 790 件, part 198 件'])
    expect(sumsIn('全年接收案件 978 件，办结 790 件，剩余 188 件。')).toEqual(['sum consistent: whole 978 件, part 790 件, part 188 件'])
  })

  it('may stand in the next sentence', () => {
    expect(violationsIn('全年接收案件 978 件，办结 790 件。剩下 198 件。')).toHaveLength(1)
  })

  it('of three figures before it says nothing', () => {
    expect(sumsIn('全年接收案件 978 件，办结 790 件，转办 20 件，剩余 198 件。')).toEqual([])
  })
})

describe('classes that exclude each other, but leave some out', () => {
  it('are wrong above the whole', () => {
    expect(sumsIn('县里表彰家庭 24 个，其中一等奖 4 个、二等奖 9 个、三等奖 13 个。')).toEqual([
      'sum violated: whole 24 个, part 4 个, part 9 个, part 13 个',
    ])
  })

  it.each([
    ['查处涉酒驾驶 412 起，其中饮酒驾驶 337 起、醉酒驾驶 85 起。'],
    ['完成门急诊 52.3 万人次，其中门诊 45.8 万人次、急诊 7.5 万人次。'],
    ['资助学生 560 人，其中学前教育 48 人、义务教育 296 人、普通高中 133 人、中等职业教育 93 人。'],
    ['办理登记 860 件，其中首次登记 215 件、转移登记 343 件、抵押登记 398 件。'],
    ['参赛选手 120 人，其中本县 84 人、外县 46 人。'],
  ])('are wrong above the whole: %s', (text) => {
    expect(violationsIn(text)).toHaveLength(1)
  })

  it('are right below the whole', () => {
    expect(sumsIn('县里表彰家庭 24 个，其中一等奖 4 个、二等奖 8 个、三等奖 11 个。')).toEqual([
      'sum consistent: whole 24 个, part 4 个, part 8 个, part 11 个',
    ])
  })

  it('are wrong in brackets without a cue too', () => {
    expect(violationsIn('全县受理诉求 386 件（来信 42 件、来访 157 件、来电 197 件）。')).toHaveLength(1)
    expect(violationsIn('全县建成站点 12 个（新建 5 个、改建 9 个）。')).toHaveLength(1)
  })
})

describe('classes that may overlap make no sum', () => {
  it.each([
    ['one woman may be in two', '慰问困难妇女 96 人，其中残疾妇女 41 人、单亲母亲 37 人、失独母亲 29 人。'],
    ['delegates', '参会代表 90 名，其中党员 50 名、女性 48 名、少数民族 21 名。'],
    ['thresholds that contain each other', '全市规上企业 60 家，其中产值过亿元 6 家、过千万元 28 家、过百万元 51 家。'],
    ['counties against the city, counted at each level apart', '全市生产总值 320.5 亿元，其中甲县 120.3 亿元、乙县 150.2 亿元、丙县 60.1 亿元。'],
  ])('%s', (_, text) => {
    expect(sumsIn(text)).toEqual([])
  })
})

describe('a total printed after its items', () => {
  it('is wrong where they make another', () => {
    expect(relationsIn('评出一等奖 2 个、二等奖 5 个、三等奖 9 个，共 18 个。')).toEqual([
      'sum violated: part 2 个, part 5 个, part 9 个, whole 18 个',
    ])
  })

  it('is right where they make it', () => {
    expect(relationsIn('评出一等奖 2 个、二等奖 5 个、三等奖 9 个，共 16 个。')).toEqual([
      'sum consistent: part 2 个, part 5 个, part 9 个, whole 16 个',
    ])
  })

  it.each(['共', '共计', '合计', '总计', '一共', '合计为'])('is known by %s', (cue) => {
    expect(violationsIn(`甲校 20 人、乙校 30 人，${cue} 60 人。`)).toHaveLength(1)
  })

  it('may say how many items it adds', () => {
    expect(violationsIn('全年接收来信 42 件、来访 157 件，两项合计 209 件。')).toHaveLength(1)
    expect(violationsIn('全年接收来信 42 件、来访 157 件，两项合计 199 件。')).toEqual([])
  })

  it('is left alone where it adds another number of items', () => {
    expect(relationsIn('全年接收来信 42 件、来访 157 件，三项合计 209 件。')).toEqual([])
  })

  it('is right where the last items of a longer list make it', () => {
    expect(violationsIn('走访 20 户、慰问 12 户、帮扶 15 户，共 27 户。')).toEqual([])
  })

  it('adds items joined by 和', () => {
    expect(violationsIn('甲校 20 人和乙校 30 人共 60 人。')).toHaveLength(1)
  })

  it('adds what hedges allow', () => {
    expect(violationsIn('甲校约 20 人、乙校 30 人，共 52 人。')).toEqual([])
    expect(violationsIn('甲校约 20 人、乙校 30 人，共 55 人。')).toHaveLength(1)
  })

  it('adds nothing of another unit', () => {
    expect(relationsIn('捐赠图书 1200 册、书包 300 个，共 1500 件。')).toEqual([])
    expect(relationsIn('甲校 20 人、乙校 30 人，共计 5 场。')).toEqual([])
  })

  it('adds no items where a member has no figure of its own: 甲校以及乙校 20 人', () => {
    expect(relationsIn('甲校以及乙校 20 人、丙校 30 人，共 60 人。')).toEqual([])
  })

  it('adds nothing across the end of a sentence', () => {
    expect(relationsIn('接收来信 42 件。来访 157 件。两项合计 209 件。')).toEqual([])
  })

  it('adds no shares', () => {
    expect(relationsIn('甲类占 40%、乙类占 30%，共 80%。')).toEqual([])
  })

  it('is no total of the items before 占总量的', () => {
    expect(sumsIn('甲、乙、丙三类分别为 40 件、30 件、20 件，占总量的 90%。')).toEqual([])
  })
})

describe('parts that are rounded', () => {
  it('make their whole inside their rounding', () => {
    expect(violationsIn('信访总量 18.47 万件，其中来信 1.30 万件、来访 2.15 万件、来电 15.03 万件。')).toEqual([])
  })

  it('of unlike decimals too', () => {
    expect(violationsIn('受理信访 4.7 万件，其中来信 1.0 万件、来访 0.5 万件、来电 1.3 万件、网上 2.0 万件。')).toEqual([])
    expect(violationsIn('甲校 3.2 万元、乙校 2.15 万元，合计 5.4 万元。')).toEqual([])
  })

  it('may be off by one unit of the last printed place', () => {
    expect(violationsIn('新增就业 26.94 万人，其中城镇 1.21 万人、农村 25.75 万人。')).toEqual([])
  })

  it('are wrong beyond that', () => {
    expect(violationsIn('新增就业 26.94 万人，其中城镇 1.21 万人、农村 25.76 万人。')).toHaveLength(1)
    expect(violationsIn('甲校 3.2 万元、乙校 2.15 万元，合计 5.6 万元。')).toHaveLength(1)
  })

  it('are wrong by one where they are counted', () => {
    expect(violationsIn('全村有家庭户 120 户、集体户 8 户，共 129 户。')).toHaveLength(1)
  })
})

describe('laws', () => {
  const counts = fc.array(fc.integer({ min: 2, max: 999 }), { minLength: 2, maxLength: 8 })
  const listOf = (parts: readonly number[]) => parts.map((part, at) => `${'甲乙丙丁戊己庚辛'.charAt(at)}校 ${part} 人`).join('、')
  const total = (parts: readonly number[]) => parts.reduce((all, part) => all + part, 0)

  it('the true total of a list is never wrong', () => {
    fc.assert(fc.property(counts, (parts) => violationsIn(`${listOf(parts)}，共 ${total(parts)} 人。`).length === 0))
  })

  it('a total above that of all items is always wrong', () => {
    fc.assert(
      fc.property(
        counts,
        fc.integer({ min: 1, max: 99 }),
        (parts, more) => violationsIn(`${listOf(parts)}，共 ${total(parts) + more} 人。`).length === 1,
      ),
    )
  })

  it('rounded parts of one whole are never wrong', () => {
    const inWan = (value: number) => (value / 10_000).toFixed(2)
    fc.assert(
      fc.property(fc.integer({ min: 10_000, max: 900_000 }), fc.integer({ min: 10_000, max: 900_000 }), (men, women) => {
        expect(violationsIn(`全市有职工 ${inWan(men + women)} 万人，其中男 ${inWan(men)} 万人、女 ${inWan(women)} 万人。`)).toEqual([])
      }),
    )
  })
})

describe('other words for a total', () => {
  it.each([
    ['相加', '网上反映 143 件，来信反映 58 件，来电反映 76 件，三项相加为 277 件。'],
    ['合为', '特等奖二件、一等奖六件、二等奖十四件，合为二十二件。'],
    ['三笔', '农机补贴 672 万元，地力补贴 1943 万元，稻谷补贴 358 万元，三笔合计 2973 万元。'],
    ['a name', '一级文物 86 件、二级 312 件、三级 1974 件，珍贵文物合计 2372 件。'],
    ['kinds', '黄芪 6.8 万亩、党参 5.4 万亩、当归 3.9 万亩，三个品种合计 16.1 万亩。'],
    ['全部', '盈利企业 23 户，亏损企业 8 户，全部企业 31 户。'],
  ])('are read: %s', (_, text) => {
    expect(relationsIn(text).filter((line) => line.startsWith('sum consistent'))).toHaveLength(1)
  })

  it.each([
    ['相加', '网上反映 143 件，来信反映 58 件，来电反映 76 件，三项相加为 287 件。'],
    ['三笔', '农机补贴 672 万元，地力补贴 1943 万元，稻谷补贴 358 万元，三笔合计 2937 万元。'],
    ['classes of one family', '人民法庭 34 个，其中城区法庭 6 个、城乡结合法庭 9 个、乡村法庭 20 个。'],
  ])('are wrong where they do not add up: %s', (_, text) => {
    expect(violationsIn(text)).toHaveLength(1)
  })

  it.each([
    ['the total of something else', '一等奖 2 个、二等奖 6 个、三等奖 12 个，参展作品共 86 个。'],
    ['another number of items', '网上反映 143 件，来信反映 58 件，两大类相加为 301 件。'],
    ['全部 that takes in more', '盈利企业 23 户，亏损企业 8 户，全部企业 45 户。'],
  ])('say nothing: %s', (_, text) => {
    expect(violationsIn(text)).toEqual([])
  })
})

describe('a total with a name that says of what it is', () => {
  it.each([
    ['as many kinds as items', '其中黄芪 68 亩、党参 54 亩、当归 39 亩，三个品种合计 116 亩。'],
    ['双向', '上转病人 1436 人次，下转病人 1182 人次，双向转诊合计 2168 人次。'],
    ['全部 and the noun of the classes', '其中，盈利企业 23 户，亏损企业 88 户，全部企业 31 户。'],
  ])('is wrong: %s', (_, text) => {
    expect(violationsIn(text)).toEqual([expect.stringContaining('sum violated')])
  })

  it.each([
    ['another number of kinds', '其中黄芪 68 亩、党参 54 亩，三个品种合计 216 亩。'],
    ['a name of its own', '馆藏一级 86 件、二级 312 件，珍贵文物合计 2372 件。'],
    ['classes that leave some out', '其中，盈利企业 23 户，亏损企业 8 户，全部企业 34 户。'],
    ['of some', '共排查 500 处，其中重大危险点位已整改 60 处，正在整改 40 处。'],
  ])('is not: %s', (_, text) => {
    expect(violationsIn(text)).toEqual([])
  })
})

describe('a total after a list that 共 and a verb opens', () => {
  it('is that of the list', () => {
    expect(sumsIn('会议期间，共征集代表建议 83 件、委员提案 126 件，合计 219 件。')).toEqual(['sum violated: part 83 件, part 126 件, whole 219 件'])
  })

  it('is none where a row of its own begins with it', () => {
    expect(sumsIn('全镇辖 13 个行政村、2 个社区，共 156 个村民小组、18 个居民小组。')).toEqual([])
  })
})

describe('a total that says how many figures it adds', () => {
  it.each([
    ['近三年县财政分别安排经费 120 万元、150 万元、180 万元，三年累计安排 460 万元。', 'violated'],
    ['近三年县财政分别安排经费 120 万元、150 万元、180 万元，三年累计安排 450 万元。', 'consistent'],
  ])('%s', (text, verdict) => {
    expect(sumsIn(text)).toEqual([`sum ${verdict}: part 120 万元, part 150 万元, part 180 万元, whole ${verdict === 'violated' ? 460 : 450} 万元`])
  })

  it('is of more than stands before it where it names another number', () => {
    expect(sumsIn('近两年县财政分别安排经费 150 万元、180 万元，五年累计安排 760 万元。')).toEqual([])
  })
})

describe('a rest of persons before 均', () => {
  it('is counted', () => {
    expect(sumsIn('车间现有工人 75 人，其中脱贫户 28 人，其余 57 人均为周边村民。')).toEqual(['sum violated: whole 75 人, part 28 人, part 57 人'])
  })
})
