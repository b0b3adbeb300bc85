import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { createFiguresReader, type Passage, readFigures } from './figures.js'
import * as reading from './quantities.js'

const article = (...texts: readonly string[]): Passage[] => texts.map((text, index) => ({ text, role: index === 0 ? 'title' : 'prose' }))

const LINES = [
  '全县排查隐患 128 处',
  '全县共排查隐患 128 处，其中重大隐患 12 处，已整改 119 处，整改率 93.0%。',
  '在 200 名主任当中，有党员 179 名。',
  '党员 179 名，占 89.5%；大专以上 2 人，占 1%。',
  '培训 45 人，其中女 54 人。',
  '2020 年 11 月 9 日（星期二）召开会议，为期 2 天。',
  '咨询 1245 件，占受理总量的 42.1%；投诉 812 件，占受理总量的 31.5%。',
  '没有数字的一段话。',
]

describe('a reader for articles that are edited', () => {
  it('finds what a first reading finds, whatever was read before', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.constantFrom(...LINES), { maxLength: 6 }), { minLength: 1, maxLength: 5 }), (versions) => {
        const read = createFiguresReader()
        for (const version of versions) expect(read(article(...version))).toEqual(readFigures(article(...version)))
      }),
    )
  })

  it('reads only the passage that has changed', () => {
    const read = createFiguresReader()
    const readQuantities = vi.spyOn(reading, 'readQuantities')
    read(article(...LINES))
    expect(readQuantities).toHaveBeenCalledTimes(LINES.length)
    read(article(...LINES.with(4, '培训 45 人，其中女 33 人。')))
    expect(readQuantities).toHaveBeenCalledTimes(LINES.length + 1)
    expect(readQuantities).toHaveBeenLastCalledWith('培训 45 人，其中女 33 人。')
    readQuantities.mockRestore()
  })

  it('puts together anew what runs across passages', () => {
    const read = createFiguresReader()
    const shares = (whole: string) =>
      read(article('换届', `在 ${whole} 名主任当中，有党员 179 名，占 89.5%。`, '大专以上 2 人，占 1%。')).relations.filter(
        ({ type }) => type === 'share',
      )
    expect(shares('200').map(({ verdict }) => verdict)).toEqual(['consistent', 'consistent'])
    expect(shares('250').map(({ verdict }) => verdict)).toEqual(['violated', 'consistent'])
  })

  it('numbers kept relations by where their passage stands now', () => {
    const read = createFiguresReader()
    read(article('培训', '培训 45 人，其中女 54 人。'))
    const { quantities, relations } = read(article('培训', '走访 12 户。', '培训 45 人，其中女 54 人。'))
    expect(relations[0]?.operands.map(({ quantity }) => quantities[quantity]?.text)).toEqual(['45 人', '54 人'])
  })
})
