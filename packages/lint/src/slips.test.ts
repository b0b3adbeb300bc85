import { describe, expect, it } from 'vitest'
import { alternativesOf } from './slips.js'

const slipTo = (printed: string, text: string) => alternativesOf(printed).find((alternative) => alternative.text === text)?.slip

describe('what may have been meant by a number', () => {
  it.each([
    ['381', '318', 'transposed'],
    ['42.1', '41.2', 'transposed'],
    ['1200', '120', 'power-of-ten'],
    ['3.25', '32.5', 'power-of-ten'],
    ['1128', '128', 'doubled'],
    ['128', '1128', 'dropped'],
    ['128', '168', 'changed'],
  ])('%s for %s is %s', (printed, meant, slip) => {
    expect(slipTo(printed, meant)).toBe(slip)
  })

  it('is another number, without a leading zero', () => {
    for (const { text } of alternativesOf('102')) expect(text).toMatch(/^[1-9]/)
    expect(slipTo('102', '102')).toBeUndefined()
  })
})
