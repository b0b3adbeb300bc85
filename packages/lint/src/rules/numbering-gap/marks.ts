import type { Block } from '@jianbao/schema'
import { signSet } from '../../signs.js'

/** A number that begins an item: 一、 （二） 3. （4） ⑤ 六是 第七，. */
export interface Mark {
  readonly block: Block
  readonly start: number
  readonly end: number
  readonly series: Series
  readonly number: number
  /** The number as it is printed, without brackets and points. */
  readonly numeral: string
}

export type Series = 'heading' | 'bracketed' | 'arabic' | 'bracketed-arabic' | 'circled' | 'is' | 'must' | 'ordinal'

const CHINESE = '[一二三四五六七八九十]{1,3}'
/** 一、二等奖, 三、四季度: two numbers of one word. 第（一）项、第（三）项 are no items either. */
const NO_PAIR = '(?![一二三四五六七八九十0-9０-９])'

interface Form {
  readonly series: Series
  /** How deep it stands in an outline: where it comes, the series below it begin anew. */
  readonly level: number
  readonly pattern: RegExp
}

/** GB/T 9704-2012, 7.3.3: “一、”“（一）”“1.”“（1）”; the others are what speeches count with. */
const FORMS: readonly Form[] = [
  { series: 'heading', level: 1, pattern: new RegExp(`(${CHINESE})、${NO_PAIR}`, 'y') },
  { series: 'bracketed', level: 2, pattern: new RegExp(`[（(](${CHINESE})[）)](?![、，至和及或项款])`, 'y') },
  { series: 'arabic', level: 3, pattern: /([0-9]{1,2})[.．、](?![0-9０-９\-—～~])/y },
  { series: 'bracketed-arabic', level: 4, pattern: /[（(]([0-9]{1,2})[）)](?![、，至和及或项款])/y },
  { series: 'circled', level: 5, pattern: /([①-⑳])(?![、，至和及或①-⑳])/y },
  { series: 'is', level: 6, pattern: new RegExp(`(${CHINESE})是(?!一)`, 'y') },
  { series: 'must', level: 6, pattern: new RegExp(`(${CHINESE})要`, 'y') },
  { series: 'ordinal', level: 6, pattern: new RegExp(`第(${CHINESE})(?:[，,、]|是)${NO_PAIR}`, 'y') },
]

export const levelOf = (series: Series): number => FORMS.find((form) => form.series === series)?.level ?? 0

/** What a mark begins with, and what it stands behind. */
const BEGINS = signSet('一二三四五六七八九十（(0123456789①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳第')
const BEHIND = signSet('。；：！？;:，,”')

/** The marks of a paragraph where a sentence or an item of it may begin; the first stands at the paragraph's start, if `start` is 0. */
export function marksIn(block: Block): Mark[] {
  const { text } = block
  const marks: Mark[] = []
  for (let at = 0; at < text.length; at += 1) {
    if (BEGINS[text.charCodeAt(at)] === 0 || !mayBegin(text, at)) continue
    const mark = markAt(block, at)
    if (mark) marks.push(mark)
  }
  return marks
}

/** 一是 and 第一 may stand after a comma; the marks of an outline stand after the end of an item. */
function mayBegin(text: string, at: number): boolean {
  if (at === 0) return true
  if (BEHIND[text.charCodeAt(at - 1)] === 1) return true
  return at > 1 && /[。；：！？;:]/.test(text.charAt(at - 2)) && /\s/.test(text.charAt(at - 1))
}

function markAt(block: Block, at: number): Mark | undefined {
  const before = block.text.charAt(at - 1)
  for (const { series, level, pattern } of FORMS) {
    // 3，2.5 万: after a comma only what can't be a number.
    if (level < 6 && /[，,”]/.test(before)) continue
    pattern.lastIndex = at
    const match = pattern.exec(block.text)
    const numeral = match?.[1]
    const number = numeral === undefined ? undefined : readNumber(numeral)
    if (match && numeral !== undefined && number !== undefined) return { block, start: at, end: at + match[0].length, series, number, numeral }
  }
  return undefined
}

const DIGITS = '零一二三四五六七八九'

/** 1 to 99; nothing for 一二. */
export function readNumber(numeral: string): number | undefined {
  if (/^[0-9]+$/.test(numeral)) return Number(numeral)
  if (/^[①-⑳]$/.test(numeral)) return numeral.charCodeAt(0) - 0x2460 + 1
  if (!/^[一二三四五六七八九]?十?[一二三四五六七八九]?$/.test(numeral) || numeral === '') return undefined
  const ten = numeral.indexOf('十')
  if (ten < 0) return numeral.length === 1 ? DIGITS.indexOf(numeral) : undefined
  const tens = ten === 0 ? 1 : DIGITS.indexOf(numeral.charAt(0))
  const ones = numeral.slice(ten + 1)
  return tens * 10 + (ones === '' ? 0 : DIGITS.indexOf(ones))
}

/** Another number in the numerals of a mark. */
export function inNumerals({ numeral }: Pick<Mark, 'numeral'>, number: number): string {
  if (/^[0-9]/.test(numeral)) return String(number)
  if (/^[①-⑳]$/.test(numeral)) return String.fromCharCode(0x2460 + number - 1)
  const [tens, ones] = [Math.floor(number / 10), number % 10]
  return (tens === 0 ? '' : `${tens === 1 ? '' : DIGITS.charAt(tens)}十`) + (ones === 0 ? '' : DIGITS.charAt(ones))
}
