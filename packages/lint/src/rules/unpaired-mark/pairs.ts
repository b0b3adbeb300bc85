import type { Block } from '@jianbao/schema'
import { signSet } from '../../signs.js'

/** A pair of marks. Half and full width are one pair: (…） is paired, if not well. */
interface Pair {
  readonly open: string
  readonly close: string
  /** How many blocks on its partner may stand: what was said may go over paragraphs. */
  readonly reach: number
}

const SPEECH = 8
const ASIDE = 6
const pair = (open: string, close: string, reach = ASIDE): Pair => ({ open, close, reach })
const ROUND = pair('（', '）')
const SQUARE = pair('［', '］')
const PAIRS: Readonly<Record<string, Pair>> = {
  '（': ROUND,
  '(': ROUND,
  '［': SQUARE,
  '[': SQUARE,
  '【': pair('【', '】'),
  '〔': pair('〔', '〕'),
  '《': pair('《', '》'),
  '〈': pair('〈', '〉'),
  '“': pair('“', '”', SPEECH),
  '‘': pair('‘', '’', SPEECH),
  '「': pair('「', '」', SPEECH),
  '『': pair('『', '』', SPEECH),
}
const CLOSES: Readonly<Record<string, Pair>> = Object.fromEntries([
  ...Object.values(PAIRS).map((own) => [own.close, own] as const),
  [')', ROUND],
  [']', SQUARE],
])

/** A mark and where it stands: the index of its block, and the offset in it. */
export interface Mark {
  readonly sign: string
  readonly pair: Pair
  readonly isOpen: boolean
  readonly block: number
  readonly at: number
}

export type Unpaired =
  | { readonly kind: 'alone'; readonly mark: Mark }
  /** “…’ and “…“: two marks that were meant for each other. */
  | { readonly kind: 'mismatched' | 'sameTwice'; readonly mark: Mark; readonly open: Mark }
  | { readonly kind: 'crossed'; readonly mark: Mark; readonly open: Mark; readonly inner: Mark }

/** 【字号： and 】 are what copying leaves of buttons: a block as short as that says nothing. */
const SHORTEST = 8

/** What has no partner in some blocks that follow each other; in one walk over their marks. */
export function unpairedIn(blocks: readonly Block[]): Unpaired[] {
  const marks = blocks.flatMap(({ text }, block) => marksIn(text, block))
  const crossed: Unpaired[] = []
  const alone: Mark[][] = []
  let from = 0
  for (let to = 1; to <= marks.length; to += 1) {
    if (to < marks.length && marks[to]?.block === marks[from]?.block) continue
    alone.push(pairUp(marks.slice(from, to), crossed))
    from = to
  }
  const left = acrossBlocks(alone.flat(), blocks)
  const found = matched(left).filter(({ kind, mark }) => kind !== 'alone' || (blocks[mark.block]?.text.length ?? 0) >= SHORTEST)
  return [...crossed, ...found].sort((a, b) => a.mark.block - b.mark.block || a.mark.at - b.mark.at)
}

const SIGNS = signSet([...Object.keys(PAIRS), ...Object.keys(CLOSES)].join(''))

function marksIn(text: string, block: number): Mark[] {
  const found: Mark[] = []
  for (let at = 0; at < text.length; at += 1) {
    if (SIGNS[text.charCodeAt(at)] === 0) continue
    const sign = text.charAt(at)
    const opening = PAIRS[sign]
    const own = opening ?? CLOSES[sign]
    if (!own || isNoPair(text, at)) continue
    found.push({ sign, pair: own, isOpen: opening !== undefined, block, at })
  }
  return found
}

/** The apostrophe of it’s, and the mouth of :). */
function isNoPair(text: string, at: number): boolean {
  const sign = text.charAt(at)
  const before = text.charAt(at - 1)
  if (sign === '’' || sign === '‘') return /[A-Za-z]/.test(before) && /[A-Za-z]/.test(text.charAt(at + 1))
  if ((sign === ')' || sign === '(') && /[:;-]/.test(before) && !/[\u4e00-\u9fff“]/.test(text.charAt(at + 1))) return true
  return false
}

const LABEL = /(?:^|[\s\u3000，。；：、,.;:！？“…）)])(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3}|[A-Za-z]|[0-9](?:\.[0-9]{1,2}){1,2})$/

/** A closing mark that needs no partner, if none is open: the numbers of a list (1）, 一）, a)), minutes and inches (12’30”, 55”), ’20 级. */
function needsNoPartner(text: string, at: number): boolean {
  const sign = text.charAt(at)
  const before = text.slice(Math.max(0, at - 6), at)
  if (sign === ')' || sign === '）') return LABEL.test(before)
  if (sign === '’' && /[0-9A-Za-z]/.test(text.charAt(at + 1) + before.slice(-1))) return true
  return sign === '”' && /[0-9０-９]$/.test(before)
}

/** Among so many marks that were passed over, the partner of a crossing one is looked for. */
const LOOKED_BACK = 40

/** The marks of one block that have no partner in it. */
function pairUp(marks: readonly Mark[], crossed: Unpaired[]): Mark[] {
  const open: Mark[] = []
  const counts = new Map<Pair, number>()
  /** Passed over by a pair that closed around them. */
  const passed: { mark: Mark; by: Mark }[] = []
  const closing: Mark[] = []
  for (const mark of marks) {
    if (mark.isOpen) {
      open.push(mark)
      counts.set(mark.pair, (counts.get(mark.pair) ?? 0) + 1)
      continue
    }
    if ((counts.get(mark.pair) ?? 0) === 0) {
      const near = passed.slice(-LOOKED_BACK)
      const index = near.findLastIndex((other) => other.mark.pair === mark.pair)
      const inner = near[index]
      if (inner) {
        passed.splice(passed.length - near.length + index, 1)
        crossed.push({ kind: 'crossed', mark, open: inner.by, inner: inner.mark })
      } else closing.push(mark)
      continue
    }
    const above: Mark[] = []
    for (let last = open.pop(); last; last = open.pop()) {
      counts.set(last.pair, (counts.get(last.pair) ?? 1) - 1)
      if (last.pair === mark.pair) {
        for (const inner of above) passed.push({ mark: inner, by: last })
        break
      }
      above.push(last)
    }
  }
  return [...open, ...passed.map(({ mark }) => mark), ...closing].sort((a, b) => a.at - b.at)
}

/** Takes out what the next blocks close, and the “ of a paragraph that is followed by one that begins with “ again. */
function acrossBlocks(alone: readonly Mark[], blocks: readonly Block[]): Mark[] {
  const open = new Map<Pair, Mark[]>()
  const paired = new Set<Mark>()
  for (const mark of alone) {
    const waiting = open.get(mark.pair) ?? []
    if (mark.isOpen) {
      open.set(mark.pair, [...waiting.slice(-20), mark])
      continue
    }
    const last = waiting.at(-1)
    if (last && last.block < mark.block && mark.block - last.block <= mark.pair.reach) {
      paired.add(mark)
      paired.add(last)
      waiting.pop()
    } else if (needsNoPartner(blocks[mark.block]?.text ?? '', mark.at)) paired.add(mark)
  }
  return alone.filter((mark, index) => !paired.has(mark) && !isReopened(mark, blocks) && !isOrnament(mark, alone[index - 1], alone[index + 1]))
}

/** 》》点击进入《《: arrows. */
const isOrnament = (mark: Mark, ...beside: (Mark | undefined)[]) =>
  beside.some((other) => other?.sign === mark.sign && other.block === mark.block && Math.abs(other.at - mark.at) === 1)

const isReopened = ({ isOpen, pair: { reach }, sign, block }: Mark, blocks: readonly Block[]) =>
  isOpen && reach === SPEECH && blocks[block + 1]?.text.startsWith(sign) === true

/** How far apart two marks may be that were meant for each other. */
const NEAR = 40

/** Two that are left side by side were meant for each other. */
function matched(left: readonly Mark[]): Unpaired[] {
  const found: Unpaired[] = []
  for (let index = 0; index < left.length; index += 1) {
    const [first, second] = [left[index] as Mark, left[index + 1]]
    if (!second || second.block !== first.block || second.at - first.at > NEAR) {
      found.push({ kind: 'alone', mark: first })
      continue
    }
    if (first.isOpen && !second.isOpen) found.push({ kind: 'mismatched', mark: second, open: first })
    else if (first.pair === second.pair && first.isOpen) found.push({ kind: 'sameTwice', mark: second, open: first })
    else if (first.pair === second.pair) found.push({ kind: 'sameTwice', mark: first, open: second })
    else {
      found.push({ kind: 'alone', mark: first })
      continue
    }
    index += 1
  }
  return found
}
