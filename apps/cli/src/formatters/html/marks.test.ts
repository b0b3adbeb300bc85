import { describe, expect, it } from 'vitest'
import { type Mark, markedRuns } from './marks.js'

const TEXT = '全县共有儿童 120 人，其中女童 130 人、男童 90 人。'
const mark = (number: number, words: string, claimed = true): Mark => ({
  id: `${claimed ? 'm' : 'r'}${number}`,
  number,
  claimed,
  start: TEXT.indexOf(words),
  end: TEXT.indexOf(words) + words.length,
})

/** The runs that are marked: their words, what is shown, what begins and ends. */
const marked = (marks: readonly Mark[], cuts?: readonly number[]) =>
  markedRuns(TEXT.length, marks, cuts).flatMap(({ start, end, shown, opens, closes }) =>
    shown ? [`${TEXT.slice(start, end)} ${shown.id} [${opens.map(({ id }) => id)}] (${closes.map(({ id }) => id)})`] : [],
  )

describe('marked runs', () => {
  it('make up the whole text, with marks or without', () => {
    for (const marks of [[], [mark(1, '120 人')], [mark(1, TEXT), mark(2, '130 人')]]) {
      const runs = markedRuns(TEXT.length, marks)
      expect(runs.map(({ start, end }) => TEXT.slice(start, end)).join('')).toBe(TEXT)
    }
  })

  it('stand apart where the marks do', () => {
    expect(marked([mark(1, '130 人'), mark(1, '120 人', false)])).toEqual(['120 人 r1 [r1] (r1)', '130 人 m1 [m1] (m1)'])
  })

  it('are cut where marks overlap, and show the shorter one', () => {
    expect(marked([mark(1, '120 人，其中'), mark(2, '其中女童')])).toEqual(['120 人， m1 [m1] ()', '其中 m2 [m2] (m1)', '女童 m2 [] (m2)'])
  })

  it('show what is claimed before what is related, and end both in the same place', () => {
    expect(marked([mark(1, '130 人', false), mark(2, '130 人')])).toEqual(['130 人 m2 [r1,m2] (r1,m2)'])
  })

  it('show the one within another, and the outer one on either side', () => {
    expect(marked([mark(1, '女童 130 人、男童 90 人'), mark(2, '130')])).toEqual([
      '女童  m1 [m1] ()',
      '130 m2 [m2] (m2)',
      ' 人、男童 90 人 m1 [] (m1)',
    ])
  })

  it('are cut at the ends of cells, too', () => {
    const at = TEXT.indexOf('人，')
    expect(marked([mark(1, '120 人，其中')], [at])).toEqual(['120  m1 [m1] ()', '人，其中 m1 [] (m1)'])
  })
})
