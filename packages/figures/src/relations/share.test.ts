import { describe, expect, it } from 'vitest'
import { readFigures } from '../figures.js'
import { relationsIn } from '../testing.js'

const sharesIn = (text: string) => relationsIn(text).filter((line) => line.startsWith('share '))

describe('a share of the whole in its sentence', () => {
  it('is right', () => {
    expect(sharesIn('全镇共有党员 320 人，其中女党员 112 人，占 35.0%。')).toEqual(['share consistent: whole 320 人, part 112 人, share 35.0%'])
  })

  it('is wrong', () => {
    expect(sharesIn('全镇共有党员 320 人，其中女党员 112 人，占 53.0%。')).toEqual(['share violated: whole 320 人, part 112 人, share 53.0%'])
  })

  it('shows in its evidence what the two make', () => {
    const { relations } = readFigures([{ text: '全镇共有党员 320 人，其中女党员 112 人，占 53.0%。', role: 'prose' }])
    expect(relations.find(({ type }) => type === 'share')).toMatchObject({ deviation: 179.5, claim: 2, evidence: { computed: [35, 35], unit: '%' } })
  })

  it.each([
    ['占比', '全镇共有党员 320 人，其中女党员 112 人，占比 53.0%。'],
    ['占总数的', '全镇共有党员 320 人，其中女党员 112 人，占总数的 53.0%。'],
    ['占党员总数的', '全镇共有党员 320 人，其中女党员 112 人，占党员总数的 53.0%。'],
    ['所占比重为', '全镇共有党员 320 人，其中女党员 112 人，所占比重为 53.0%。'],
    ['in brackets', '全镇共有党员 320 人，其中女党员 112 人（占 53.0%）。'],
    ['after a change', '全镇共有党员 320 人，其中女党员 112 人，比上年增加 9 人，占 53.0%。'],
  ])('is known by its cue: %s', (_, text) => {
    expect(sharesIn(text)).toEqual(['share violated: whole 320 人, part 112 人, share 53.0%'])
  })
})

describe('a share of those of whom something is said: 满意的', () => {
  it.each([
    '回访签约居民 600 人，满意的 576 人，占 86%。',
    '测评群众 600 人，表示满意的有 576 人，占 86%。',
    '走访用户 600 人，使用过的共有 576 人，占 86%。',
  ])('is of the figure right before it: %s', (text) => {
    expect(sharesIn(text)).toEqual(['share violated: whole 600 人, part 576 人, share 86%'])
  })

  it.each([
    ['of the two together', '选聘男教师 30 名，年轻的 20 名，占 40%。'],
    ['of another whole', '慰问老人 600 人，独居的 120 人，占全县独居老人的 8%。'],
    ['another unit', '发放问卷 600 份，满意的 576 人，占 86%。'],
    ['the rest', '慰问老人 600 人，其余的 120 人，占 8%。'],
  ])('is left alone where it is %s', (_, text) => {
    expect(sharesIn(text).filter((line) => line.includes('violated'))).toEqual([])
  })
})

describe('a share of a whole that the text names', () => {
  it('looks for it over the sentences', () => {
    expect(sharesIn('全县脱贫人口 40000 人。全年脱贫人口外出务工 18000 人，占脱贫人口的 54%。')).toEqual([
      'share violated: whole 40000 人, part 18000 人, share 54%',
    ])
  })

  it('is left alone where no whole has that name', () => {
    expect(sharesIn('全镇共有党员 320 人，外出务工 112 人，占全镇劳动力的 4.8%。')).toEqual([])
  })

  it('is left alone where it is of another place', () => {
    expect(sharesIn('全县共有农家书屋 320 家，其中示范书屋 16 家，占全省的 8%。')).toEqual([])
  })

  it('does not take the name of its own part for that of the whole', () => {
    expect(sharesIn('固定宽带用户总数达 580 万户，移动用户达 510 万户，占移动用户 30.3%。')).toEqual([])
  })
})

describe('shares of an unknown whole', () => {
  it('are silent where none fits', () => {
    expect(sharesIn('参加培训 320 人。发放手册 800 份。回访学员 112 人，占 47%。')).toEqual([])
  })

  it('find the one that fits', () => {
    expect(sharesIn('参加培训 320 人，走访家庭 64 户，回访学员 112 人，占 35%。')).toEqual(['share consistent: whole 320 人, part 112 人, share 35%'])
  })

  it('are wrong where the others of the list agree on it', () => {
    const text = '参加培训 400 人，妇女 100 人，占 25%；青年 80 人，占 20%；老人 60 人，占 51%。'
    expect(sharesIn(text).at(-1)).toBe('share violated: whole 400 人, part 60 人, share 51%')
  })

  it('are not decided by a share of another kind', () => {
    expect(sharesIn('全镇共有党员 320 人，走访家庭 64 户，占 53.0%。')).toEqual([])
  })
})

describe('the precision that the writer printed', () => {
  it.each([
    ['rounded', '共有会员 300 人，其中女会员 100 人，占 33.3%。'],
    ['cut off', '共有会员 300 人，其中女会员 200 人，占 66.6%。'],
    ['to whole percents', '共有会员 300 人，其中女会员 200 人，占 67%。'],
    ['of rounded counts', '共有会员 196.5 万人，其中女会员 77.7 万人，占 39.6%。'],
    ['hedged', '共有会员 300 人，其中女会员 200 人，占近七成。'],
  ])('is no mistake: %s', (_, text) => {
    expect(sharesIn(text).filter((line) => line.includes('violated'))).toEqual([])
  })
})

it('is of a part that the text calls by its name', () => {
  expect(sharesIn('审结案件 500 件，其中离婚案 90 件，占 18%；离婚案调解结案 72 件，占离婚案的 85%。')).toEqual([
    'share consistent: whole 500 件, part 90 件, share 18%',
    'share violated: whole 90 件, part 72 件, share 85%',
  ])
})

describe('a share in words', () => {
  it('is wrong below the bound that it names', () => {
    const expected = ['share violated: whole 120 名, part 45 名, share 一半以上']
    expect(sharesIn('全区 120 名学员中，参加过培训的 45 名，占一半以上。')).toEqual(expected)
  })

  it.each([
    ['above the bound', '全区 120 名学员中，参加过培训的 65 名，占一半以上。'],
    ['a plain fraction is said loosely', '全区 120 名学员中，参加过培训的 45 名，占三分之一。'],
    ['so is 约占', '全区 120 名学员中，参加过培训的 45 名，约占三成。'],
    ['七成多', '全区 120 名学员中，参加过培训的 93 名，占七成多。'],
  ])('is no mistake: %s', (_, text) => {
    expect(sharesIn(text).filter((line) => line.includes('violated'))).toEqual([])
  })
})

describe('shares of one named total', () => {
  it('are no wholes of each other', () => {
    expect(sharesIn('外出务工的 3120 户，占脱贫户总数的 65%；参与种植的 1104 户，占脱贫户总数的 23%。')).toEqual([])
  })
})

describe('less common words', () => {
  it.each([
    ['a share before its count', '所辖党员共 320 名，其中女党员占比 35%，计 112 名。'],
    ['in a bracket', '所辖党员共 320 名，其中女党员占 35%（112 名）。'],
    ['比例为', '收回问卷 1250 份，赞成的有 940 份，比例为 75.2%。'],
    ['后者', '全区在职教师 1860 名，高级职称者 409 名，后者占比为 22.0%。'],
    ['约占', '全县应检妇女 7800 名，已检 3836 名，完成检查者约占一半。'],
  ])('are right: %s', (_, text) => {
    expect(sharesIn(text)).toEqual([expect.stringContaining('share consistent')])
  })

  it('and a second share of the same part', () => {
    expect(sharesIn('收回问卷 1250 份，赞成的有 940 份，占 75.2%，超过四分之三。')).toHaveLength(2)
    expect(sharesIn('收回问卷 1250 份，赞成的有 940 份，占 75.2%，提高四分之三。')).toHaveLength(1)
  })

  it.each([
    ['a share before its count', '所辖党员共 320 名，其中女党员占比 35%，计 142 名。'],
    ['after 其中, of what is not called a total', '汛前检查水库 48 座，其中病险水库 9 座，占比 81.3%。'],
    ['后者', '全区在职教师 1860 名，高级职称者 409 名，后者占比为 27.9%。'],
    ['约占', '全县应检妇女 7800 名，已检 4836 名，完成检查者约占一半。'],
    ['the next of a list that is right', '直接损失 4860 万元，其中农业损失 2974 万元，占 61.2%，设施损失 1408 万元，占 39.9%。'],
  ])('are wrong: %s', (_, text) => {
    expect(sharesIn(text).filter((line) => line.startsWith('share violated'))).toHaveLength(1)
  })

  it.each([
    ['a count of something else after a share', '所辖党员共 320 名，其中女党员占比 35%，新发展 142 名。'],
    ['of the two together', '全区有男教师 30 名，女教师 20 名，占 40%。'],
    ['后者 of the two together', '全区有男教师 30 名，女教师 20 名，后者占 40%。'],
    ['约占 that is not far off', '全县应检妇女 7800 名，已检 4720 名，完成检查者约占一半。'],
    ['the same measure of another crop', '玉米面积 12.4 万亩，占粮食作物面积的 44%；辣椒面积 3.1 万亩，占经济作物面积的 25%。'],
    ['a plan: a completion', '目标 24 亿元，已落地 19.8 亿元，占目标的 92.5%。'],
  ])('say nothing: %s', (_, text) => {
    expect(sharesIn(text)).toEqual([])
  })
})

describe('over half', () => {
  it.each([
    ['is not 10 of 22', '全镇 22 个村中，达标的村有 10 个，占比过半。', 'violated'],
    ['is 12 of 22', '全镇 22 个村中，达标的村有 12 个，占比过半。', 'consistent'],
  ])('%s', (_, text, verdict) => {
    expect(sharesIn(text)).toEqual([expect.stringContaining(`share ${verdict}`)])
  })
})
