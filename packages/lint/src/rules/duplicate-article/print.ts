import type { Article } from '@jianbao/schema'
import { eachGram } from '../../copies.js'
import { bareWords } from '../../likeness.js'
import type { PlacedFigure } from '../../rule.js'
import type { CollectContext, SetPlace } from '../../series.js'
import { articleSpan } from '../../spans.js'
import { isStanding } from './standing.js'

/** What an issue keeps of an article, for the issues after it. Plain data of some two hundred bytes beside its place, however long the article is. */
export interface ArticlePrint {
  readonly at: SetPlace
  /** How many runs of five signs it has. */
  readonly grams: number
  /** A sample of them: 64 pairs of signs, each from those that compete for its place. */
  readonly marks: string
  /** Samples of its figures and of its places, by threes of signs, ascending. Dates are not among them: a reprint may have another. */
  readonly figures: string
  readonly places: string
  /** Says on which day it was. */
  readonly dated?: true
}

/** As within an issue: shorter items are formulae with a place and a number in them, and too much alike. */
const LEAST_SIGNS = 80
export const MARKS = 64
/** What stands for a mark that no run competed for. */
export const NO_MARK = '..'
const MOST_DETAILS = 16

/** The print of an article that tells of an event in its own words; of a notice, a short item or a quotation there is none. */
export function printOf(article: Article, quantities: readonly PlacedFigure[], placeOf: CollectContext['placeOf']): ArticlePrint | undefined {
  const text = article.paragraphs.map((block) => block.text).join('\n')
  if (text.length <= LEAST_SIGNS || isStanding(article)) return undefined
  const own = text.replace(QUOTATION, '')
  const words = bareWords(own.replace(NUMERAL, '0'))
  const span = articleSpan(article)
  if (words.length <= LEAST_SIGNS || !span) return undefined
  const inText = new Set(article.paragraphs)
  const told = quantities.filter(({ block }) => inText.has(block))
  const figures = sample(told.flatMap(({ kind, unit, low, high }) => (NO_FIGURES.has(kind) ? [] : [`${low}-${high}${unit}`])))
  const dated = told.some(({ kind, iso = '' }) => kind === 'date' && DAY.test(iso))
  if (!dated && figures.length < 2 * CODE && !REPORTED.test(own)) return undefined
  const places = sample(own.match(PLACE) ?? [])
  return { at: placeOf(span), grams: words.length - 4, marks: marksOf(words), figures, places, ...(dated ? { dated } : {}) }
}

/** A law or a speech may be quoted in every issue. */
const QUOTATION = /“[^“”]{20,}”/g
const NUMERAL = /[0-9０-９]+(?:[.．][0-9０-９]+)?/g
/** A reprint may have another date line, and a telephone number is in every issue. */
const NO_FIGURES: ReadonlySet<string> = new Set(['date', 'date-range', 'time', 'label', 'number'])
const DAY = /-\d{2}-\d{2}$/
/** Without a day or figures, a text must say that it tells of something: rules of conduct and advice do not. */
const REPORTED = /近日|日前|近期|连日来|今年以来|本月|上月|[上下]半年|季度|召开|举办|举行|开展了/
const PLACE = /[\u4e00-\u9fff]{2}(?:街道|社区|[省市县区镇乡村])/g

const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
/** Signs of a detail's code: 18 bits. */
export const CODE = 3

function marksOf(words: string): string {
  const least = new Float64Array(MARKS).fill(Number.POSITIVE_INFINITY)
  eachGram(words, (gram) => {
    const place = gram & (MARKS - 1)
    if (gram < (least[place] ?? 0)) least[place] = gram
  })
  // The high bits of the least hash of many are mostly 0, the lowest are the same within a place: those between tell.
  return Array.from(least, (gram) => (Number.isFinite(gram) ? coded(gram >>> 6, 2) : NO_MARK)).join('')
}

/** The least of the hashes of some words: of two lists that are mostly the same, mostly the same ones. */
function sample(details: readonly string[]): string {
  const hashes = [...new Set(details)].map((detail) => {
    let hash = 0
    // A run of five signs at least, so that the words have a hash.
    eachGram(detail.padEnd(5, '·'), (gram) => {
      hash = Math.imul(hash, 31) + gram
    })
    return hash & 0x3ffff
  })
  return [...new Set(hashes)]
    .sort((a, b) => a - b)
    .slice(0, MOST_DETAILS)
    .map((hash) => coded(hash, CODE))
    .join('')
}

function coded(number: number, length: number): string {
  let code = ''
  for (let rest = number, at = 0; at < length; at += 1, rest >>>= 6) code = (SIGNS[rest & 63] ?? '') + code
  return code
}
