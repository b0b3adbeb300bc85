import { clauseStart, outsideBrackets } from '../clauses.js'
import { AFTER_NAME, NEW_SCOPE, OF_TOTAL, OTHER_EACH_TIME, PERIOD, PLACE, TOTAL_FIRST, TOTAL_WORD } from '../lexicon/implied-total.js'
import type { SpannedQuantity } from '../quantities.js'
import { isAmount, isChange } from './items.js'
import type { PassageReading } from './reading.js'

/** A part, its printed percentage, and what the text calls the total that it is of. */
export interface TotalShare {
  readonly passage: PassageReading
  /** Indices into the quantities of the passage. */
  readonly part: number
  readonly share: number
  /** 受理 in 占受理总量的; that of the share before it where a list goes on with a bare 占. */
  readonly name: string
  readonly printed: boolean
  /** 占出口总额的: one total, where 占出口的 may be that of each. */
  readonly summed: boolean
  /** From the label of the part to the end of the later of the two figures. */
  readonly start: number
  readonly end: number
  /** The words of its clause before the part. */
  readonly label: string
}

export const numberOf = ({ passage, share }: TotalShare) => passage.first + share
export const partNumberOf = ({ passage, part }: TotalShare) => passage.first + part
export const quantityOf = ({ passage, part, share }: TotalShare) => ({
  part: passage.quantities[part] as SpannedQuantity,
  share: passage.quantities[share] as SpannedQuantity,
})

/** The shares of a passage that print what they are of, and those that go on with a bare 占 right after one. */
export function totalSharesIn(passage: PassageReading): TotalShare[] {
  const found: TotalShare[] = []
  for (const index of passage.quantities.keys()) {
    const share = shareAt(passage, index, found.at(-1))
    if (share) found.push(share)
  }
  return found
}

function shareAt(passage: PassageReading, index: number, last: TotalShare | undefined): TotalShare | undefined {
  const { clauses, quantities } = passage
  const quantity = quantities[index]
  if (quantity?.kind !== 'percent' || !isPlain(quantity)) return undefined
  const floor = Math.max(quantities[index - 1]?.end ?? 0, quantity.start - 26)
  const words = clauses.text.slice(floor, quantity.start).trimEnd()
  const cue = OF_TOTAL.exec(words)
  // 约占 42.1%: how far about reaches is nobody's rule.
  if (!cue || /[约近]$/.test(words.slice(0, cue.index))) return undefined
  const at = outsideBracket(passage, floor + cue.index)
  const part = partBefore(passage, index, at) ?? partInBracket(passage, index)
  if (part === undefined) return undefined
  const printed = nameOf(cue.groups?.['base'] ?? '')
  const amount = quantities[part] as SpannedQuantity
  const labelEnd = Math.min(amount.start, part > index ? floor + cue.index : amount.start)
  const start = clauseStart(clauses.text, labelEnd, Math.max(0, labelEnd - 30))
  const label = clauses.text.slice(Math.max(start, lastListMark(clauses.text, start, labelEnd)), labelEnd).trim()
  const share = { passage, part, share: index, start, end: Math.max(quantity.end, amount.end), label }
  if (printed !== '') return { ...share, name: printed, printed: true, summed: SUMMED.test(cue.groups?.['base'] ?? '') }
  const bare = /^(?:比|比例|比重)?(?:的|为|达到?|是)?$/.test((cue.groups?.['base'] ?? '').replace(/\s/g, ''))
  return bare && last && goesOn(last, share) ? { ...share, name: last.name, printed: false, summed: last.summed } : undefined
}

const SUMMED = /总(?:额|量|数|件数|人数|户数)的?/

const isPlain = ({ hedge, low, high }: SpannedQuantity) => hedge === undefined && typeof low === 'number' && typeof high === 'number' && low > 0

/** 1245 件（占受理总量的 42.1%）: a bracket that opens with its share speaks of what stands before it. */
function outsideBracket({ clauses }: PassageReading, cue: number): number {
  const opening = clauses.brackets[clauses.bracketAt(cue)]?.start
  return opening !== undefined && clauses.text.slice(opening + 1, cue).trim() === '' ? opening : cue
}

/** The amount right before the share; what only tells of a change, or stands in brackets, may stand between. */
function partBefore({ clauses, quantities }: PassageReading, share: number, cue: number): number | undefined {
  const depth = clauses.bracketAt(cue)
  for (let index = share - 1; index >= Math.max(0, share - 6); index -= 1) {
    const quantity = quantities[index]
    if (!quantity || cue - quantity.end > 60 || clauses.sentenceAt(quantity.start) !== clauses.sentenceAt(cue)) return undefined
    if (quantity.start > cue || clauses.bracketAt(quantity.start) !== depth || isChange(clauses, quantity)) continue
    return isPart(quantity) && isNear(outsideBrackets(clauses, quantity.end, cue, depth)) ? index : undefined
  }
  return undefined
}

/** 占受理总量的 42.1%（1245 件）. */
function partInBracket({ clauses: { text }, quantities }: PassageReading, share: number): number | undefined {
  const [printed, next] = [quantities[share], quantities[share + 1]]
  if (!printed || !next || !isPart(next)) return undefined
  return /^ ?[（(](?:共|计|为)?$/.test(text.slice(printed.end, next.start)) && /^[）)]/.test(text.slice(next.end, next.end + 1))
    ? share + 1
    : undefined
}

const isPart = (quantity: SpannedQuantity) => isAmount(quantity) && isPlain(quantity)

const CHANGE_CLAUSE = /^(?:比|较|同比|环比|就|仅|只|已|增|减|下降|上升|$)/

function isNear(gap: string): boolean {
  const [noun = '', ...clauses] = gap.split(/[，,、]/)
  return /^[\u4e00-\u9fff“”\s]{0,12}$/.test(noun) && clauses.every((clause) => CHANGE_CLAUSE.test(clause.trim())) && gap.length <= 40
}

/** 受理总量的比重为 → 受理. A name says what is counted: 占总数的, 占全部的 have none. */
function nameOf(base: string): string {
  let name = base.replace(/\s/g, '')
  for (let trimmed = ''; trimmed !== name; ) {
    trimmed = name
    name = name.replace(AFTER_NAME, '')
  }
  name = name.replace(TOTAL_FIRST, '').replace(TOTAL_WORD, '').replace(/的$/, '')
  return name.length < 2 || /^全[国省市县区镇乡村校院局]$/.test(name) || OTHER_EACH_TIME.test(base) ? '' : name
}

const lastListMark = (text: string, start: number, end: number) => {
  const label = text.slice(start, end)
  return start + Math.max(0, label.lastIndexOf('、') + 1)
}

/** The next item of one list: 咨询 1245 件，占受理总量的 42.1%；投诉 812 件，占 31.5%. */
function goesOn(last: TotalShare, { passage, part, label, start }: Omit<TotalShare, 'name' | 'printed' | 'summed'>): boolean {
  const { clauses, quantities } = passage
  const [from, to] = [last.passage.quantities[last.part], quantities[part]]
  if (last.passage !== passage || !from || !to || to.start < last.end || from.unit !== to.unit) return false
  return (
    clauses.sentenceAt(from.start) === clauses.sentenceAt(to.start) &&
    clauses.bracketAt(from.start) === clauses.bracketAt(to.start) &&
    /^ ?[）)]?[；;，,、]/.test(clauses.text.slice(last.end, to.start)) &&
    start - last.end <= 2 &&
    isSimple(label)
  )
}

/** Names one class, and nothing that the class may be of: 投诉, 求助类. */
export const isSimple = (label: string) => label.length <= 14 && !NEW_SCOPE.test(label) && !PLACE.test(label) && !PERIOD.test(label)
