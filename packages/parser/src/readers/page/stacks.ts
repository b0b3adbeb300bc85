import { isWide } from './glyph.js'
import type { Piece, Row } from './rows.js'

/** Characters of a label that is set downwards beside lines, 购买方信息, stand this near to each other at most, in sizes. */
const MOST_DISTANCE = 2.2

/**
 * Makes one piece of single characters that stand under each other apart from everything else, where most of them have a row to themselves:
 * a label that is set downwards. It stands in the row of its first character. 男 and 女 down a column of a table have other cells beside them.
 */
export function withStacks(rows: readonly Row[]): Row[] {
  const stacks = findStacks(rows)
  if (stacks.length === 0) return [...rows]
  const inStack = new Set(stacks.flat())
  const whole = new Map(stacks.map((stack) => [stack[0] as Piece, stackPiece(stack)]))
  return rows.flatMap((row) => {
    const pieces = row.pieces.flatMap((piece) => whole.get(piece) ?? (inStack.has(piece) ? [] : [piece]))
    return pieces.length > 0 ? [{ ...row, pieces }] : []
  })
}

function findStacks(rows: readonly Row[]): Piece[][] {
  const open: Piece[][] = []
  const singles = new Set<Piece>()
  const rowOf = new Map<Piece, Row>()
  for (const row of rows)
    for (const piece of row.pieces) {
      const [glyph] = piece.glyphs
      if (piece.glyphs.length !== 1 || !glyph || !isWide(glyph.text)) continue
      singles.add(piece)
      rowOf.set(piece, row)
      const stack = open.find((other) => {
        const last = other.at(-1) as Piece
        const distance = piece.y - last.y
        return Math.abs(piece.x - last.x) < 0.35 * piece.size && distance > 0.7 * piece.size && distance < MOST_DISTANCE * piece.size
      })
      if (stack) stack.push(piece)
      else open.push([piece])
    }
  const isAlone = (piece: Piece) => rowOf.get(piece)?.pieces.every((other) => singles.has(other)) === true
  return open.filter((stack) => stack.length >= 2 && stack.filter(isAlone).length >= stack.length / 2)
}

function stackPiece(stack: readonly Piece[]): Piece {
  const [first] = stack as [Piece]
  return { ...first, glyphs: stack.flatMap(({ glyphs }) => glyphs.map((glyph) => ({ ...glyph, x: first.x, y: first.y }))), isStack: true }
}
