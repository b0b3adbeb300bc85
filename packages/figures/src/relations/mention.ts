import { AFTER_NOUN, BEFORE_NOUN, CHANGED, NOUN_LINK, RATE_NOUN, VERB } from '../lexicon/equality.js'
import type { SpannedQuantity } from '../quantities.js'
import type { PassageReading } from './reading.js'

/** How many figures, and how many passages, of the article are looked through for an earlier mention. */
export const MOST_BACK = 60
/** How far the words before a figure reach: of its clause, and of its sentence. */
const WORDS = 40
const CONTEXT = 70

/** A figure with the words that say what it counts. */
export interface Mention {
  readonly quantity: SpannedQuantity
  readonly number: number
  readonly passage: PassageReading
  /** What is counted, before or after the figure: 标准化村卫生室 in 新建标准化村卫生室 58 所; empty where no word says it. */
  readonly noun: string
  /** 减少 of a change; empty for a level. */
  readonly change: string
  /** What is done with it; empty where no verb of the lexicon stands in the clause. */
  readonly verb: string
  /** The clause before the figure, brackets kept. */
  readonly lead: string
  /** What follows the figure and its noun. */
  readonly rest: string
}

/** Counts, money, measures and rates of two and more; of one nobody says it again. */
export const isFigure = ({ kind, per, unit, low, high }: SpannedQuantity): boolean =>
  (kind === 'count' || kind === 'money' || kind === 'measure' || kind === 'percent') && per === undefined && unit !== '' && (high ?? low ?? 0) >= 2

const READ = new WeakMap<PassageReading, Map<number, Mention>>()

/** Each figure is read once, however many look back to it. */
export function mentionOf(passage: PassageReading, index: number): Mention {
  const known = READ.get(passage) ?? new Map<number, Mention>()
  READ.set(passage, known)
  const found = known.get(index) ?? readMention(passage, index)
  known.set(index, found)
  return found
}

function readMention(passage: PassageReading, index: number): Mention {
  const quantity = passage.quantities[index] as SpannedQuantity
  const { text } = passage.clauses
  const lead = leadOf(text, quantity.start)
  const tail = tidyWords(text.slice(quantity.end, quantity.end + 24))
  const cut = Math.min(
    ...[AFTER_NOUN.exec(tail)?.index ?? -1, tail.search(/[0-9]|^[（(]/), unmatchedBracket(tail), tail.length].filter((at) => at >= 0),
  )
  const after = tail.slice(0, cut)
  const change = CHANGED.exec(lead)?.[1] ?? ''
  const noun = quantity.kind === 'percent' || after.length < 2 ? nounBefore(lead) : after
  const named = change === '' && (quantity.kind !== 'percent' || RATE_NOUN.test(noun))
  return {
    quantity,
    number: passage.first + index,
    passage,
    noun: named ? noun : '',
    change,
    verb: lead.match(VERB)?.at(-1) ?? '',
    lead,
    rest: noun === after ? tail.slice(cut) : tail,
  }
}

/** Blanks and quotation marks say nothing here: 四种“慢病”. */
export const tidyWords = (text: string): string => text.replace(/[\s\u3000“”"‘’]/g, '')

/** The words of the clause before a figure; a closed bracket belongs to them: 村（社区）妇联主席. */
function leadOf(text: string, end: number): string {
  let depth = 0
  let at = end
  while (at > Math.max(0, end - WORDS)) {
    const sign = text.charAt(at - 1)
    if ('）)'.includes(sign)) depth += 1
    else if ('（('.includes(sign)) {
      if (depth === 0) break
      depth -= 1
    } else if ('，,；;。！？：:\n'.includes(sign) && depth === 0) break
    at -= 1
  }
  return tidyWords(text.slice(at, end))
}

/** Where a bracket closes that was open before; -1 for none. */
function unmatchedBracket(text: string): number {
  let depth = 0
  for (let at = 0; at < text.length; at += 1) {
    if ('（('.includes(text.charAt(at))) depth += 1
    else if ('）)'.includes(text.charAt(at)) && --depth < 0) return at
  }
  return -1
}

/** The noun right before a figure; behind another figure only what its own item says: 4 人死亡、3 人受伤. */
function nounBefore(lead: string): string {
  const own = /[0-9]/.test(lead) ? lead.slice(lead.search(/、[^、]*$/) + 1 || lead.length) : lead
  const noun = own.replace(NOUN_LINK, '').replace(BEFORE_NOUN, '')
  return /[0-9]/.test(noun) ? '' : noun
}

export const isTitle = ({ role }: PassageReading): boolean => role === 'title' || role === 'subtitle' || role === 'heading'

/** The sentence that a figure stands in. */
export function sentenceAround({ passage: { clauses }, quantity: { start, end } }: Mention): string {
  const sentence = clauses.sentences[clauses.sentenceAt(start)]
  return tidyWords(clauses.text.slice(Math.max(sentence?.start ?? 0, start - CONTEXT), Math.min(sentence?.end ?? end, end + CONTEXT)))
}

/** Its words before the figure. */
export function sentenceBefore({ passage: { clauses }, quantity: { start } }: Mention): string {
  const from = Math.max(clauses.sentences[clauses.sentenceAt(start)]?.start ?? 0, start - CONTEXT)
  return tidyWords(clauses.text.slice(from, start))
}

/** A figure of the article whose words are not read yet. */
export interface Figure {
  readonly passage: PassageReading
  readonly index: number
  readonly quantity: SpannedQuantity
  readonly digits: string
}

export function figureOf(passage: PassageReading, index: number): Figure {
  const quantity = passage.quantities[index] as SpannedQuantity
  return { passage, index, quantity, digits: digitsOf(quantity) }
}

const FIGURES = new WeakMap<PassageReading, readonly Figure[]>()

/** The figures of a passage are listed once, however many look back to it. */
function figuresOf(passage: PassageReading): readonly Figure[] {
  const known = FIGURES.get(passage)
  if (known) return known
  const found: Figure[] = []
  for (let index = 0; index < passage.quantities.length; index += 1)
    if (isFigure(passage.quantities[index] as SpannedQuantity)) found.push(figureOf(passage, index))
  FIGURES.set(passage, found)
  return found
}

/** The last figures of the article before a passage, by their unit, the nearest last. */
export function figuresByUnit(earlier: readonly PassageReading[]): Map<string, Figure[]> {
  const found = new Map<string, Figure[]>()
  const passages: (readonly Figure[])[] = []
  let all = 0
  for (let at = earlier.length - 1; at >= 0 && earlier.length - at <= MOST_BACK && all < MOST_BACK; at -= 1) {
    const passage = earlier[at]
    if (!passage || passage.role === 'table') continue
    const figures = figuresOf(passage).slice(all - MOST_BACK)
    passages.push(figures)
    all += figures.length
  }
  for (const figures of passages.reverse())
    for (const figure of figures) {
      const { unit } = figure.quantity
      const same = found.get(unit)
      if (same) same.push(figure)
      else found.set(unit, [figure])
    }
  return found
}

/** What is printed of a figure, without its scale and unit: 46.5 万元 is 465. */
export function digitsOf({ text, low }: SpannedQuantity): string {
  let digits = ''
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at)
    if (sign >= '0' && sign <= '9') digits += sign
    else if (digits !== '' && !'., ，\u2009'.includes(sign)) break
  }
  return digits === '' ? String(low ?? '').replace('.', '') : digits
}
