import { describe, expect, it } from 'vitest'
import { roomyWidth } from './figures/columns.js'
import { wrapped } from './wrap.js'

const sentence = '全县共排查隐患 245 处，其中重大隐患 254 处；对“一时难以整改”的（如消防通道）逐一建立台账。'

describe('lines of Chinese', () => {
  it.each([12, 17, 20, 23, 31, 40])('are never wider than %i columns, begin with no closing mark and end with no opening one', (width) => {
    const lines = wrapped(sentence, width)
    expect(Math.max(...lines.map(roomyWidth))).toBeLessThanOrEqual(width)
    for (const line of lines) {
      expect(line).not.toMatch(/^[，。；：、）”]/)
      expect(line).not.toMatch(/[（“]$/)
    }
    expect(lines.join('').replaceAll(' ', '')).toBe(sentence.replaceAll(' ', ''))
  })

  it('keep a number with its unit', () => {
    expect(wrapped('其中重大隐患 254 处', 18)).toEqual(['其中重大隐患', '254 处'])
  })

  it('leave a text that fits alone', () => {
    expect(wrapped(sentence, Number.POSITIVE_INFINITY)).toEqual([sentence])
  })
})

it('words of English are whole', () => {
  expect(wrapped('The part is more than its whole', 12)).toEqual(['The part is', 'more than', 'its whole'])
})

it('the first line may be narrower', () => {
  expect(wrapped('请核对两个数', 8, 4)).toEqual(['请核', '对两个数'])
})

it('what is wider than a line and may not be divided is divided all the same', () => {
  expect(wrapped('part-exceeds-whole', 8)).toEqual(['part-exc', 'eeds-who', 'le'])
})
