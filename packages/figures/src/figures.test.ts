import type { RelationType } from '@jianbao/schema'
import { describe, expect, it } from 'vitest'
import { type Passage, readFigures } from './figures.js'

const prose = (...texts: readonly string[]): Passage[] => texts.map((text) => ({ text, role: 'prose' }))

describe('the quantities of an article', () => {
  it('are those of its passages one after another, each with its passage and its place in it', () => {
    const { quantities } = readFigures([
      { text: '我县表彰 35 名教师', role: 'title' },
      { text: '9 月 10 日，35 名教师受到表彰。', role: 'prose' },
    ])
    expect(quantities.map(({ text, passage, start, end }) => ({ text, passage, start, end }))).toEqual([
      { text: '35 名', passage: 0, start: 5, end: 9 },
      { text: '9 月 10 日', passage: 1, start: 0, end: 8 },
      { text: '35 名', passage: 1, start: 9, end: 13 },
    ])
  })

  it('are read in a table too', () => {
    expect(readFigures([{ text: '城关镇\t12 户', role: 'table' }]).quantities).toMatchObject([{ text: '12 户', passage: 0 }])
  })

  it('are none where nothing is printed', () => {
    expect(readFigures([])).toEqual({ quantities: [], relations: [] })
    expect(readFigures(prose('', '会议强调，要认真落实。'))).toEqual({ quantities: [], relations: [] })
  })
})

describe('the relations of an article', () => {
  it('name their operands by the index among all quantities of the article', () => {
    const { quantities, relations } = readFigures(prose('全县走访 12 户。', '培训 45 人，其中女 53 人。', '表彰 24 个，其中一等奖 30 个。'))
    expect(relations.map(({ operands }) => operands.map(({ quantity }) => quantity))).toEqual([
      [1, 2],
      [3, 4],
    ])
    expect(relations.map(({ operands }) => operands.map(({ quantity }) => quantities[quantity]?.text))).toEqual([
      ['45 人', '53 人'],
      ['24 个', '30 个'],
    ])
  })

  it('have operands in reading order, and a claim among them', () => {
    const { relations } = readFigures(prose('评出一等奖 2 个、二等奖 5 个，共 8 个。', '培训 45 人，其中女 33 人、男 12 人。'))
    for (const { operands, claim } of relations) {
      const order = operands.map(({ quantity }) => quantity)
      expect(order).toEqual([...order].sort((a, b) => a - b))
      expect(operands[claim]).toBeDefined()
    }
    expect(relations.map(({ type, claim }) => `${type} ${claim}`)).toEqual(['sum 2', 'part-whole 1', 'part-whole 1', 'sum 0'])
  })

  it('are not read in a table', () => {
    const text = '培训 45 人，其中女 53 人。'
    expect(readFigures([{ text, role: 'table' }]).relations).toEqual([])
    expect(readFigures([{ text, role: 'list-item' }]).relations).toHaveLength(1)
  })

  it('keep their places after a table', () => {
    const { relations } = readFigures([
      { text: '城关镇\t12 户\n东关镇\t8 户', role: 'table' },
      { text: '培训 45 人，其中女 53 人。', role: 'prose' },
    ])
    expect(relations.map(({ operands }) => operands.map(({ quantity }) => quantity))).toEqual([[2, 3]])
  })

  it('do not depend on the passages around them', () => {
    const text = '培训 45 人，其中女 33 人、男 15 人。'
    const alone = readFigures(prose(text)).relations
    const among = readFigures(prose('会议强调，要认真落实。', text, '走访 12 户。')).relations
    expect(among).toEqual(alone)
  })
})

describe('one mistake, one finding', () => {
  it('a sum that rests on a part above the whole is blocked by it', () => {
    const { relations } = readFigures(prose('选举产生执委 37 名，其中女 39 名、男 8 名。'))
    expect(relations.map(({ type, verdict, blockedBy }) => ({ type, verdict, blockedBy }))).toEqual([
      { type: 'part-whole', verdict: 'violated', blockedBy: undefined },
      { type: 'part-whole', verdict: 'consistent', blockedBy: undefined },
      { type: 'sum', verdict: 'violated', blockedBy: 0 },
    ])
  })

  it('the blocking relation is named by its index among all of the article', () => {
    const { relations } = readFigures(prose('培训 45 人，其中女 33 人。', '选举产生执委 37 名，其中女 9 名、男 58 名。'))
    expect(relations.map(({ blockedBy }) => blockedBy)).toEqual([undefined, undefined, undefined, 2])
  })

  it('a sum whose parts are each possible is blocked by nothing', () => {
    const { relations } = readFigures(prose('选举产生执委 37 名，其中女 29 名、男 11 名。'))
    expect(relations.at(-1)).toMatchObject({ type: 'sum', verdict: 'violated' })
    expect(relations.at(-1)).not.toHaveProperty('blockedBy')
  })
})

describe('the tolerance', () => {
  const verdict = (text: string, tolerance?: number) =>
    readFigures(prose(text), tolerance === undefined ? {} : { tolerance }).relations.findLast(({ type }) => type === 'sum')?.verdict

  it('is one unit of the last printed place unless it is set', () => {
    const text = '新增就业 26.94 万人，其中城镇 1.21 万人、农村 25.75 万人。'
    expect(verdict(text)).toBe('consistent')
    expect(verdict(text, 1)).toBe('consistent')
    expect(verdict(text, 0)).toBe('violated')
  })

  it('may be wider', () => {
    const text = '新增就业 26.94 万人，其中城镇 1.21 万人、农村 25.76 万人。'
    expect(verdict(text)).toBe('violated')
    expect(verdict(text, 2)).toBe('consistent')
  })

  it('gives nothing to what is counted', () => {
    expect(verdict('全村 129 户，其中家庭户 120 户、集体户 8 户。', 5)).toBe('violated')
  })

  it('leaves the deviation as it is, in units of the last place of the claimed figure', () => {
    const deviations = [0, 1, 2].map(
      (tolerance) =>
        readFigures(prose('新增就业 26.94 万人，其中城镇 1.21 万人、农村 25.75 万人。'), { tolerance }).relations.findLast(
          ({ type }) => type === 'sum',
        )?.deviation,
    )
    expect(deviations).toEqual([0.5, 0.5, 0.5])
  })
})

it('looks only for the types of relations that it is asked for', () => {
  const text = '全镇共有党员 320 人，其中女党员 112 人，占 35%，5 月 1 日（星期一）授课 3—5 天。'
  const typesFor = (types?: ReadonlySet<RelationType>) => readFigures(prose(text), types ? { types } : {}).relations.map(({ type }) => type)
  expect(typesFor(new Set(['share']))).toEqual(['share'])
  expect(typesFor(new Set())).toEqual([])
  expect(typesFor()).toEqual(expect.arrayContaining(['part-whole', 'share', 'range']))
})

describe('a hostile text of 200,000 characters', () => {
  it.each([
    '其中',
    '（',
    '1、',
    '共',
    '九',
    '其中1人、',
    '1人其中',
    '，其中（1人）',
    '1人（',
    '（其中1人',
    '1人、共',
    '剩余1人，',
    '合格率1%',
    '。其中1人。',
    '其中女1人、男1人、',
    '1人，占1%；',
    '由5人增加到6人，',
    '甲、乙等3个，',
    '分别为1人、',
    '人均5元，每期50人，',
    '9月1日至5日，星期一',
  ])('of %s repeated is read in time', { timeout: 5000 }, (unit) => {
    const text = unit.repeat(Math.floor(200_000 / unit.length))
    expect(() => readFigures(prose(`${text}1人`))).not.toThrow()
  })
})
