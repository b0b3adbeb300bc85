import { describe, expect, it } from 'vitest'
import { cut, displayWidth, fitColumns, pad } from './columns.js'

describe('the width of a text', () => {
  it('is two columns for a Chinese character and a full-width mark, one for a Latin one', () => {
    expect([displayWidth('藏书'), displayWidth('３，'), displayWidth('3.2'), displayWidth('3.2 万册')]).toEqual([4, 4, 3, 8])
  })

  it('counts no column for what is drawn upon another sign', () => {
    expect(displayWidth('e\u0301\u200b')).toBe(1)
  })
})

describe('a cut text', () => {
  it('is whole where it fits', () => {
    expect(cut('图书馆', 6)).toBe('图书馆')
  })

  it('ends in an ellipsis within the width, and never holds half a character', () => {
    expect(cut('图书馆', 5)).toBe('图书…')
    expect(cut('图书馆', 4)).toBe('图…')
  })

  it('has no blank before the ellipsis', () => {
    expect(cut('藏书 12480 册', 6)).toBe('藏书…')
  })
})

it('a padded text takes its column by display width', () => {
  expect([pad('人数', 6), pad('count', 6), pad('图书馆', 4)]).toEqual(['人数  ', 'count ', '图书馆'])
})

describe('columns that share a room', () => {
  it('keep their widths where there is room', () => {
    expect(fitColumns([5, 20, 12], 40)).toEqual([5, 20, 12])
    expect(fitColumns([5, 20, 12], Number.POSITIVE_INFINITY)).toEqual([5, 20, 12])
  })

  it('give way from the widest on', () => {
    expect(fitColumns([5, 20, 12], 27)).toEqual([5, 11, 11])
  })

  it('stay wide enough to say something, however small the room is', () => {
    expect(fitColumns([4, 20, 12], 3)).toEqual([4, 6, 6])
  })
})
