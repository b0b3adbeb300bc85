import type { Block } from '@jianbao/schema'
import { readNumber } from './marks.js'

/** 图 3 or 表 3 at the start of a caption. */
export interface CaptionMark {
  readonly block: Block
  readonly start: number
  readonly end: number
  readonly kind: '图' | '表'
  readonly number: number
  readonly numeral: string
}

const CAPTION = /^[（(]?(图|表)\s?([0-9]{1,2}|[一二三四五六七八九十]{1,3})(?=[\s：:.．、）)]|$)/

export function captionMark(block: Block): CaptionMark | undefined {
  const match = block.kind === 'table' && block.title === undefined ? null : CAPTION.exec(block.text)
  const [kind, numeral = ''] = [match?.[1], match?.[2]]
  const number = readNumber(numeral)
  if (!match || (kind !== '图' && kind !== '表') || number === undefined) return undefined
  const start = match[0].indexOf(kind)
  return { block, start, end: match[0].length, kind, number, numeral }
}
