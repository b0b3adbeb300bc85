import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readFigures } from '../figures.js'
import { relationIn, relationsIn, violationsIn } from '../testing.js'

describe('a part after 其中', () => {
  it('is wrong above its whole', () => {
    expect(relationsIn('全县共排查家庭纠纷 315 起，其中婚恋类 351 起。')).toEqual(['part-whole violated: whole 315 起, part 351 起'])
  })

  it('is right below it', () => {
    expect(relationsIn('全县共排查家庭纠纷 315 起，其中婚恋类 135 起。')).toEqual(['part-whole consistent: whole 315 起, part 135 起'])
  })

  it('may be all of it', () => {
    expect(violationsIn('全县共排查家庭纠纷 315 起，其中婚恋类 315 起。')).toEqual([])
  })

  it('claims the part, and shows both figures', () => {
    expect(relationIn('全县共排查家庭纠纷 315 起，其中婚恋类 351 起。')).toEqual({
      type: 'part-whole',
      verdict: 'violated',
      confidence: 'certain',
      deviation: 36,
      claim: 1,
      operands: [
        { role: 'whole', quantity: 0 },
        { role: 'part', quantity: 1 },
      ],
      evidence: { formula: 'part ≤ whole', stated: [351, 351], computed: [null, 315], unit: '起' },
    })
  })

  it.each([
    ['其中，', '全县共培训妇女 320 人，其中，农村妇女 350 人。'],
    ['其中：', '全县共培训妇女 320 人，其中：农村妇女 350 人。'],
    ['其中包括', '全县共培训妇女 320 人，其中包括农村妇女 350 人。'],
    ['其中有', '全县共培训妇女 320 人，其中有农村妇女 350 人。'],
    ['no blank', '全县共培训妇女320人，其中农村妇女350人。'],
    ['no mark', '全县共培训妇女 320 人其中农村妇女 350 人。'],
    ['Chinese numerals', '全县共培训妇女三百二十人，其中农村妇女三百五十人。'],
    ['another word for persons', '全县共培训妇女 320 人，其中农村妇女 350 名。'],
  ])('is found with %s', (_, text) => {
    expect(violationsIn(text)).toHaveLength(1)
  })

  it('finds its whole in the sentence before, where it begins one', () => {
    expect(relationsIn('全镇共有党员 120 名。其中女党员 130 名。')).toEqual(['part-whole violated: whole 120 名, part 130 名'])
  })

  it('looks no further back than that', () => {
    expect(relationsIn('全镇共有党员 120 名。支部工作扎实。其中女党员 130 名。')).toEqual([])
  })

  it('is found beyond a share of the whole', () => {
    expect(violationsIn('现有教师 320 人，占全县的 38%，其中女教师 350 人。')).toHaveLength(1)
  })

  it('is found where the head figure is a level reached: 增加到', () => {
    expect(violationsIn('志愿者增加到 45 人，其中教师 60 人。')).toHaveLength(1)
  })

  it('is compared in its own unit where the whole is said in two: 45 批 120 人', () => {
    expect(relationsIn('共接待来访 45 批 120 人，其中集体访 55 批 160 人。')).toEqual(['part-whole violated: whole 45 批, part 55 批'])
  })

  it('is one of a list, each compared by itself', () => {
    expect(relationsIn('共走访 96 户，其中低保户 41 户、特困户 104 户、监测户 12 户。')).toEqual([
      'part-whole consistent: whole 96 户, part 41 户',
      'part-whole violated: whole 96 户, part 104 户',
      'part-whole consistent: whole 96 户, part 12 户',
    ])
  })
})

describe('a part in brackets', () => {
  it('is wrong above the figure before the bracket', () => {
    expect(violationsIn('全县共培训妇女 320 人（其中农村妇女 350 人），新建基地 12 个。')).toEqual(['part-whole violated: whole 320 人, part 350 人'])
  })

  it('is introduced by 含 too', () => {
    expect(violationsIn('全县共培训妇女 320 人（含农村妇女 350 人）。')).toHaveLength(1)
  })

  it('needs no cue in a list of two', () => {
    expect(violationsIn('全县建成站点 12 个（新建 5 个、改建 13 个）。')).toContain('part-whole violated: whole 12 个, part 13 个')
  })

  it('is none without a cue and a list', () => {
    expect(relationsIn('全县建成站点 12 个（计划 15 个）。')).toEqual([])
  })

  it('is none after 另', () => {
    expect(relationsIn('全县建成站点 12 个（另有 15 个在建）。')).toEqual([])
  })

  it('may belong to the figure before it only: 实到 47 人（含列席 6 人）', () => {
    expect(relationsIn('应到 45 人，实到 47 人（含列席 6 人）。')).toEqual(['part-whole consistent: whole 47 人, part 6 人'])
  })
})

describe('the precision that the writer stated', () => {
  it('lets a part of a rounded whole reach the upper end, and one unit more', () => {
    expect(violationsIn('全县图书 3.2 万册，其中少儿类 3.4 万册。')).toEqual([])
    expect(violationsIn('全县图书 3.2 万册，其中少儿类 3.5 万册。')).toHaveLength(1)
  })

  it('gives a measure its half unit, and no more', () => {
    expect(violationsIn('全县粮食播种 512 亩，其中小麦 513 亩。')).toEqual([])
    expect(violationsIn('全县粮食播种 512 亩，其中小麦 514 亩。')).toHaveLength(1)
  })

  it('lets a hedged whole be as much as its hedge allows', () => {
    expect(violationsIn('全镇共有党员约 120 名，其中女党员 130 名。')).toEqual([])
    expect(violationsIn('全镇共有党员约 120 名，其中女党员 140 名。')).toHaveLength(1)
    expect(violationsIn('全镇党员 100 余名，其中女党员 180 名。')).toEqual([])
    expect(violationsIn('全镇党员 100 余名，其中女党员 260 名。')).toHaveLength(1)
  })

  it('ends a near whole at its figure', () => {
    expect(violationsIn('全镇共有党员近百名，其中女党员 102 名。')).toHaveLength(1)
    expect(violationsIn('全镇共有党员不足 120 名，其中女党员 130 名。')).toHaveLength(1)
  })

  it('says nothing of a whole that is open upwards (a lower bound)', () => {
    expect(violationsIn('接待游客超 20 万人次，其中外省游客 31 万人次。')).toEqual([])
    expect(violationsIn('接待游客 20 万人次以上，其中外省游客 31 万人次。')).toEqual([])
    expect(violationsIn('上百名党员参加，其中女党员 160 名。')).toEqual([])
  })
})

describe('two figures that may be the whole', () => {
  it('leave a part undetermined that only their sum can hold', () => {
    expect(relationsIn('选派 14 名教师和 4 名校医，其中 16 名女同志。')).toEqual(['part-whole undetermined: whole 14 名, whole 4 名, part 16 名'])
    expect(relationsIn('事故造成 2 人死亡、7 人受伤，其中 4 人伤势较重。')).toEqual(['part-whole undetermined: whole 2 人, whole 7 人, part 4 人'])
  })

  it('make a part wrong that not even their sum can hold', () => {
    expect(violationsIn('选派 14 名教师和 4 名校医，其中 19 名女同志。')).toEqual(['part-whole violated: whole 14 名, whole 4 名, part 19 名'])
  })

  it('are one where the part repeats the noun of one', () => {
    expect(relationsIn('清单共 26 个大项 310 个小项，其中 48 个小项已办结。')).toEqual(['part-whole consistent: whole 310 个, part 48 个'])
    expect(violationsIn('清单共 26 个大项 310 个小项，其中 348 个小项已办结。')).toEqual(['part-whole violated: whole 310 个, part 348 个'])
  })

  it('in another sentence are none', () => {
    expect(relationsIn('展会设 5 个板块 19 个展区。其中展位 890 个。')).toEqual([])
  })

  it('are one where the words of a part say what it is of', () => {
    expect(violationsIn('发放问卷 520 份，收回 486 份，其中有效问卷 490 份。')).toEqual(['part-whole violated: whole 486 份, part 490 份'])
    expect(violationsIn('发放宣传册 520 份，发出倡议书 486 份，其中社区 490 份。')).toEqual([])
  })
})

describe('what is no part, and stays silent', () => {
  it.each([
    ['another unit: 件次 of 个', '热线接听来电 316 个，其中反映问题 361 件次。'],
    ['another unit: 人 of 人次', '全年慰问职工 60 人次，其中困难职工 75 人。'],
    ['another measure: a running total', '新增培训 316 人，其中累计持证 361 人。'],
    ['a day of a daily mean', '日均接访 316 起，其中 5 日 361 起。'],
    ['a day of a daily mean with a scale', '日均接待游客 2.4 万人次，其中 3 日 3.1 万人次。'],
    ['a yield, which is a mean', '平均每亩产量 402.3 公斤，其中小麦 421.6 公斤。'],
    ['a rate per thousand', '每千人 6.6 批次，其中来访 8.1 批次。'],
    ['a change, whose parts may exceed it', '玉米播种面积 5.2 亿亩，比上年增加 300 万亩左右，其中青贮玉米增加 420 万亩。'],
    ['a change as the whole', '比上年增加 45 人，其中教师 60 人。'],
    ['a base of comparison', '与上年 45 人相比，其中教师 60 人。'],
    ['one of several that each have the figure', '甲镇、乙镇、丙镇接待游客均超 30 万人次，其中丙镇 41 万人次。'],
    ['one of several that each made the figure', '三家企业均实现产值 3.2 亿元，其中甲公司 4.5 亿元。'],
    ['another level: villages of townships', '全县有 12 个乡镇，其中 130 个村完成改造。'],
    ['其中 as a place: 参与其中', '活动吸引 30 家企业参与其中，带动 45 家商户。'],
    ['a new subject with its own 其中', '全县共有女教师 58 人，其中党员 23 人；男教师 20 人，其中党员 30 人。'],
    ['what 另 adds', '全县共有女教师 58 人，其中党员 23 人；另有保育员 90 人。'],
    ['a share of another whole', '现有女党员 112 人，占全县女党员的 3.8%。'],
  ])('%s', (_, text) => {
    expect(violationsIn(text)).toEqual([])
  })

  it('what follows a new verb: 其中 closes', () => {
    expect(relationsIn('新修乡村道路 512 公里、其中硬化路 260 公里，新修步道 900 公里。')).toEqual([
      'part-whole consistent: whole 512 公里, part 260 公里',
    ])
    expect(relationsIn('招收女学员 45 人，其中党员 5 人，培训骨干 300 人。')).toEqual(['part-whole consistent: whole 45 人, part 5 人'])
  })

  it('a comment on the part: 比上年增加', () => {
    expect(relationsIn('慰问职工 60 人，其中困难职工 45 人，比上年增加 70 人。')).toEqual(['part-whole consistent: whole 60 人, part 45 人'])
  })

  it('a part of a part', () => {
    expect(violationsIn('代表团共 186 人，其中运动员 120 人，男、女运动员各 60 人。')).toEqual([])
    expect(violationsIn('常委会审议议题 28 件，通过 17 件，包括制定 4 件、修改 10 件、决定 3 件。')).toEqual([])
  })

  it('parts in a passage before: two paragraphs are two', () => {
    const { relations } = readFigures([
      { text: '全镇共有党员 120 名。', role: 'prose' },
      { text: '其中女党员 130 名。', role: 'prose' },
    ])
    expect(relations).toEqual([])
  })
})

describe('laws', () => {
  const verdictsOf = (whole: number, parts: readonly number[]) =>
    readFigures([
      { text: `全县共走访 ${whole} 户，其中${parts.map((part, at) => `${'甲乙丙丁'.charAt(at)}镇 ${part} 户`).join('、')}。`, role: 'prose' },
    ]).relations.flatMap(({ type, verdict }) => (type === 'part-whole' ? [verdict] : []))

  const parts = fc.array(fc.integer({ min: 2, max: 999 }), { minLength: 1, maxLength: 4 })

  it('a part is wrong exactly where it is above its whole', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999 }), parts, (whole, list) => {
        expect(verdictsOf(whole, list)).toEqual(list.map((part) => (part > whole ? 'violated' : 'consistent')))
      }),
    )
  })

  it('the same factor on all figures changes no verdict', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999 }), parts, fc.integer({ min: 2, max: 100 }), (whole, list, factor) => {
        expect(
          verdictsOf(
            whole * factor,
            list.map((part) => part * factor),
          ),
        ).toEqual(verdictsOf(whole, list))
      }),
    )
  })
})
