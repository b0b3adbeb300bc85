import { type ArticleFigures, createFiguresReader, type FiguresOptions, type Passage, type PassageQuantity } from '@jianbao/figures'
import type { Relation } from '@jianbao/schema'
import { arithmeticOf } from './arithmetic.js'
import { passagesBeside } from './passages-beside.js'
import { alternativesOf, type Slip } from './slips.js'

/** One figure changed so that a violated relation comes true; a person chooses. */
export interface Candidate {
  /** The index of the figure. */
  readonly quantity: number
  /** The number in the figure, as offsets in its passage. */
  readonly start: number
  readonly end: number
  readonly from: string
  readonly to: string
  /** How the printed number may have come about; `computed`: what the other figures make. */
  readonly slip: Slip | 'computed'
  /** What would then be true: `29 + 8 = 37`. */
  readonly arithmetic: string
  /** It would hardly fit by chance. */
  readonly telling: boolean
}

const MOST = 4
const MOST_OF_ONE = 2
const NUMBER = /[0-9]+(?:\.[0-9]+)?/
/** Lists are longer than slips are likely. */
const MOST_OPERANDS = 8

export interface ArticleReading {
  readonly passages: readonly Passage[]
  readonly quantities: readonly PassageQuantity[]
  readonly options: FiguresOptions
}

/** How many characters are read again for the slips of an article, for each of its own and beside them: what is over stays without suggestions. */
const MOST_READ = { forEach: 200, beside: 50_000 } as const

/** The slips that explain a violated relation of an article. */
export type CandidateSearch = (relation: Relation) => Candidate[]

/**
 * Looks for the single slip in one of its figures that would explain a violated relation of an article. Every candidate is tried: the
 * passages that it bears on are read with it, and it stays only where the relation comes true and no other breaks.
 */
export function candidateSearch({ passages, quantities, options }: ArticleReading, relations: readonly Relation[]): CandidateSearch {
  const beside = passagesBeside(relations, quantities)
  const read = createFiguresReader()
  const all = [...passages.keys()]
  let left = MOST_READ.beside + MOST_READ.forEach * sizeOf(passages)
  return (relation) => {
    const claimed = quantities[relation.operands[relation.claim]?.quantity ?? -1]
    if (!claimed || relation.operands.length > MOST_OPERANDS || left <= 0) return []
    const types = new Set([relation.type])
    const excerptOf = (kept: readonly number[]): Excerpt | undefined => {
      const texts = kept.flatMap((index) => passages[index] ?? [])
      const size = sizeOf(texts)
      const readAgain = (changed: readonly Passage[]) => {
        left -= size
        return left > 0 ? read(changed, { ...options, types }) : NOTHING
      }
      const { relations: found, quantities: figures } = readAgain(texts)
      const wrong = found.filter(({ type, verdict }) => type === relation.type && verdict === 'violated')
      const isTold = wrong.some(({ operands, claim }) => {
        const at = figures[operands[claim]?.quantity ?? -1]
        return at?.start === claimed.start && kept[at.passage] === claimed.passage && operands.length === relation.operands.length
      })
      return isTold ? { kept, texts, violated: wrong.length, read: readAgain } : undefined
    }
    const excerpt = excerptOf(beside(relation)) ?? excerptOf(all)
    return excerpt ? candidatesIn(excerpt, relation, claimed, quantities) : []
  }
}

/** Passages of an article in which a relation is violated as it is in the whole. */
interface Excerpt {
  /** Their indices in the article. */
  readonly kept: readonly number[]
  readonly texts: readonly Passage[]
  /** How many relations of its type are violated in them. */
  readonly violated: number
  readonly read: (texts: readonly Passage[]) => ArticleFigures
}

const NOTHING: ArticleFigures = { quantities: [], relations: [] }

const sizeOf = (passages: readonly Passage[]): number => passages.reduce((sum, { text }) => sum + text.length, 0)

function candidatesIn(
  { kept, texts, violated, read }: Excerpt,
  relation: Relation,
  claimed: PassageQuantity,
  quantities: readonly PassageQuantity[],
): Candidate[] {
  const claim = relation.operands[relation.claim]?.quantity ?? -1
  const attempt = (index: number, from: string, to: string, slip: Candidate['slip']): Candidate | undefined => {
    const figure = quantities[index]
    const offset = figure?.text.indexOf(from) ?? -1
    if (!figure || offset < 0) return undefined
    const [start, end] = [figure.start + offset, figure.start + offset + from.length]
    const after = read(
      texts.map((passage, at) =>
        kept[at] === figure.passage ? { ...passage, text: passage.text.slice(0, start) + to + passage.text.slice(end) } : passage,
      ),
    )
    const shift = claimed.passage === figure.passage && claimed.start > figure.start ? to.length - from.length : 0
    const again = after.relations.find(({ type, operands, claim, verdict }) => {
      const at = after.quantities[operands[claim]?.quantity ?? -1]
      return verdict === 'consistent' && type === relation.type && at?.start === claimed.start + shift && kept[at.passage] === claimed.passage
    })
    const left = after.relations.filter(({ type, verdict }) => type === relation.type && verdict === 'violated').length
    if (!again || again.deviation !== undefined || left >= violated || again.operands.length !== relation.operands.length) return undefined
    return {
      quantity: index,
      start,
      end,
      from,
      to,
      slip,
      arithmetic: arithmeticOf(again, after.quantities),
      telling: index === claim || isSharp(claimed),
    }
  }
  const found: Candidate[] = []
  const others = relation.operands.map(({ quantity }) => ({ index: quantity, number: NUMBER.exec(quantities[quantity]?.text ?? '')?.[0] }))
  const isEquation = relation.evidence.formula.includes(' = ')
  for (const index of new Set(relation.operands.map(({ quantity }) => quantity))) {
    const from = NUMBER.exec(quantities[index]?.text ?? '')?.[0]
    if (from === undefined) continue
    // Many parts are below a whole: only one that is the whole itself, slipped, says anything.
    const meant = alternativesOf(from).filter(({ text }) => isEquation || others.some((other) => other.index !== index && other.number === text))
    const own = meant.flatMap(({ text, slip }) => attempt(index, from, text, slip) ?? [])
    // 36 or 35 or 34: where many figures do, none is likelier than the others.
    found.push(...(own.length <= MOST_OF_ONE ? own : own.filter(({ slip }) => slip === 'transposed' || slip === 'power-of-ten').slice(0, 1)))
    if (isEquation) found.push(...scaleCandidates(quantities[index], index, attempt))
  }
  const computed = computedText(relation, claimed)
  if (computed && !found.some(({ quantity, to }) => quantity === claim && to === computed.to)) {
    const candidate = attempt(claim, computed.from, computed.to, 'computed')
    if (candidate) found.push(candidate)
  }
  const rank = ({ slip, quantity }: Candidate) => 2 * RANK[slip] + (quantity === claim ? 0 : 1)
  return found.sort((a, b) => rank(a) - rank(b)).slice(0, MOST)
}

/** Exact, or printed to one in two hundred. */
const isSharp = ({ low, high }: PassageQuantity): boolean => low != null && high != null && high - low <= Math.abs(high) / 200

const RANK: Record<Candidate['slip'], number> = { transposed: 0, scale: 1, 'power-of-ten': 2, computed: 3, doubled: 4, dropped: 5, changed: 6 }

/** 2.8 元 for 2.8 万元, and the other way round. */
function scaleCandidates(
  figure: PassageQuantity | undefined,
  index: number,
  attempt: (index: number, from: string, to: string, slip: Slip) => Candidate | undefined,
): Candidate[] {
  const match = figure && /^[^0-9]*([0-9]+(?:\.[0-9]+)?)( ?)(万?)/.exec(figure.text)
  if (!match) return []
  const [, number = '', blank = '', scale] = match
  const candidate =
    scale === '万' ? attempt(index, `${number}${blank}万`, `${number}${blank}`, 'scale') : attempt(index, number, `${number}${blank}万`, 'scale')
  return candidate ? [candidate] : []
}

/** What the other figures make, as the claimed figure is printed; nothing where they leave it open. */
function computedText({ evidence: { computed } }: Relation, { text, step, low, high }: PassageQuantity): { from: string; to: string } | undefined {
  const from = NUMBER.exec(text)?.[0]
  const [least, most] = computed
  if (from === undefined || least === null || most === null || low == null || high == null || low === 0) return undefined
  const factor = (low + high) / 2 / Number(from)
  const value = (least + most) / 2 / factor
  const decimals = from.split('.')[1]?.length ?? 0
  if (!Number.isFinite(value) || value <= 0 || (step === undefined && !Number.isInteger(Number(value.toFixed(6))))) return undefined
  return { from, to: value.toFixed(decimals) }
}
