import type { Finding } from '@jianbao/schema'
import { describe, expect, it } from 'vitest'
import { article, findingsOf } from './rule-cases.js'
import { rules } from './rules/index.js'

const suggestionsIn = (id: string, paragraph: string) => {
  const rule = rules.find((candidate) => candidate.id === id)
  if (!rule) throw new Error(`no rule ${id}`)
  const [finding] = findingsOf(rule, article(paragraph))
  return (finding?.suggestions ?? []).map(({ desc }) => desc)
}

describe('what would make a relation true', () => {
  it('is offered for each figure that a single slip explains, with the arithmetic', () => {
    expect(suggestionsIn('parts-sum-mismatch', '选举产生执委 37 名，其中女 29 名、男 9 名。')).toEqual([
      '改 37 为 38（错一个数字）：29 + 9 = 38',
      '改 29 为 28（错一个数字）：28 + 9 = 37',
      '改 9 为 8（错一个数字）：29 + 8 = 37',
    ])
  })

  it('names swapped digits first', () => {
    expect(suggestionsIn('share-mismatch', '现有党员 320 人，其中女党员 112 人，占 53%。')[0]).toBe('改 53 为 35（数字颠倒）：100 × 112 ÷ 320 = 35%')
  })

  it('is, for a part above its whole, the figure that the other one is with its digits swapped', () => {
    expect(suggestionsIn('part-exceeds-whole', '共排查纠纷 318 起，其中家庭类 381 起。')).toEqual([
      '改 381 为 318（数字颠倒）：318 ≤ 318',
      '改 318 为 381（数字颠倒）：381 ≤ 381',
    ])
    expect(suggestionsIn('part-exceeds-whole', '共排查纠纷 318 起，其中家庭类 456 起。')).toEqual([])
  })

  it('is tried on the text: a figure that other relations need is not offered', () => {
    expect(suggestionsIn('share-mismatch', '现有党员 320 人，其中女党员 112 人，占 53%；大专以上 160 人，占 50%。').join()).not.toContain('改 320')
  })
})

describe('the search for slips', () => {
  const wrong = (paragraphs: readonly string[]) => {
    const rule = rules.find(({ id }) => id === 'parts-sum-mismatch')
    if (!rule) throw new Error('no rule')
    return findingsOf(rule, article(paragraphs.join('\n')))
  }
  const sentence = '选举产生执委 37 名，其中女 29 名、男 9 名。'

  it('offers in a long article what it offers in a short one', () => {
    const [alone] = wrong([sentence])
    const many = wrong(Array.from({ length: 60 }, () => sentence))
    expect(alone?.suggestions).toHaveLength(3)
    const offered = ({ suggestions = [] }: Finding) => suggestions.map(({ desc }) => desc)
    expect(many.map(offered)).toEqual(Array.from({ length: 60 }, () => alone && offered(alone)))
  })

  it('ends where a paragraph has too many wrong figures to try them all, and every one is still reported', () => {
    const many = wrong([Array.from({ length: 400 }, () => sentence).join('')])
    expect(many).toHaveLength(400)
    expect(many[0]?.suggestions).toHaveLength(3)
    expect(many.at(-1)?.suggestions).toBeUndefined()
  })
})
