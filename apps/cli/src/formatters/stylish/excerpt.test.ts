import type { Finding } from '@jianbao/schema'
import { describe, expect, it } from 'vitest'
import { roomyWidth } from '../../figures/columns.js'
import { excerptLines } from './excerpt.js'

/** A finding in a sentence where «…» is what it stands at and ‹…› is what belongs to it. */
function findingIn(marked: string): Finding {
  const spans: [number, number][] = []
  let quote: [number, number] = [0, 0]
  let text = ''
  for (const [, plain = '', open, words = ''] of marked.matchAll(/([^«‹]*)(?:([«‹])([^»›]*)[»›])?/g)) {
    text += plain
    if (open === '‹') spans.push([text.length, text.length + words.length])
    if (open === '«') quote = [text.length, text.length + words.length]
    text += words
  }
  return { excerpt: { text, quote, related: spans } } as unknown as Finding
}

const near = findingIn(
  '镇妇联会同派出所、司法所入户走访，全镇共排查矛盾纠纷‹318 起›，其中婚姻家庭类«381 起»，均已登记并分派到村，由妇联执委逐户跟进。',
)
const far = findingIn(
  '全市妇联系统共举办“书香家庭”读书分享会‹136 场›，参加的家庭来自城区、乡镇和易地搬迁安置点，活动由各级妇联执委轮流主持，合计发放图书«3.6 万册»，受到好评。',
)
const plain = { colors: false }

describe('an excerpt', () => {
  it('is whole where the output is no terminal', () => {
    expect(excerptLines(near, plain, Number.POSITIVE_INFINITY)).toEqual([
      '镇妇联会同派出所、司法所入户走访，全镇共排查矛盾纠纷【318 起】，其中婚姻家庭类【381 起】，均已登记并分派到村，由妇联执委逐户跟进。',
    ])
  })

  it('is cut around its figures to one line', () => {
    expect(excerptLines(near, plain, 70)).toEqual(['…共排查矛盾纠纷【318 起】，其中婚姻家庭类【381 起】，均已登记并分…'])
  })

  it('keeps figures that stand far from each other, in two lines, with what is between them shortened', () => {
    expect(excerptLines(far, plain, 36)).toEqual(['…享会【136 场】，参加的家庭来自…', '持，合计发放图书【3.6 万册】，受…'])
  })

  it.each([24, 40, 60, 80, 120])('never passes %i columns, however wide a terminal draws “ and …', (room) => {
    for (const finding of [near, far]) expect(Math.max(...excerptLines(finding, plain, room).map(roomyWidth))).toBeLessThanOrEqual(room)
  })

  it('shows every figure, however narrow the terminal', () => {
    for (const room of [24, 40, 60]) {
      const text = excerptLines(far, plain, room).join('')
      expect(text).toContain('【136 场】')
      expect(text).toContain('【3.6 万册】')
    }
  })

  it('paints figures on a terminal, also where a line ends within one', () => {
    const [line = ''] = excerptLines(near, { colors: true }, 70)
    expect(line).toContain('\u001b[4m318 起\u001b[24m')
    expect(line).toContain('\u001b[7m381 起\u001b[27m')
  })

  it('hands no control sequence of a file to the terminal', () => {
    expect(excerptLines(findingIn('共排查\u001b[2J«254 处»。'), plain, 80).join('')).not.toContain('\u001b')
  })
})
