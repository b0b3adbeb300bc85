import type { Root } from 'mdast'
import { readText } from '../text/reader.js'
import { type Edges, edgesOf, edgesOfPages } from './edges.js'
import { type Frame, framesOf } from './frames.js'
import type { Page } from './glyph.js'
import { type Column, columnLines, type PlacedLine } from './lines.js'
import { type Body, bodyOf, median } from './measures.js'
import { type Region, regionsOf } from './regions.js'
import { rowsOf } from './rows.js'
import { withStacks } from './stacks.js'

export interface LaidOutPages {
  /** A line for each line of a page, \f where a page begins. */
  readonly text: string
  /** What the text reader makes of it, each line with the columns that it takes on its page. */
  readonly tree: Root
  /** Characters that stand aslant, and were left out. */
  readonly aslant: number
}

/** From this share of the usual distance between lines on, one is a gap between paragraphs. */
const GAP = 1.35

/** Lays pages out as text: blanks before a line and within it as on the page, an empty line for a gap between paragraphs. */
export function layOutPages(pages: readonly Page[]): LaidOutPages {
  const framed = pages.map(framesOf)
  const body = bodyOf(framed.flatMap(({ frames }) => frames.slice(0, 1).map(({ glyphs }) => glyphs)))
  const turn = framed.find(({ frames }) => frames.length > 0)?.frames[0]?.turn ?? 0
  const regions = framed.map(({ frames }) => frames.map((frame) => ({ turn: frame.turn, regions: frameRegions(frame, body) })))
  const edges = edgesOfPages(
    regions.map(([main]) => (main?.turn === turn ? main.regions : [])),
    body.em,
  )
  // What lies on its side has edges of its own.
  const columns = regions.map((turns, page) => turns.flatMap((own) => columnsOf(own.regions, own.turn === turn ? edges[page % 2] : undefined, body)))
  const all = columns.flat()
  const next = new Map(all.map((column, index) => [column, all[index + 1]?.rows]))
  const laid = columns.map((own) => own.flatMap((column) => columnLines(column, next.get(column), body)))
  const distance = usualDistance(laid.flat())
  const text = laid.map((lines) => pageText(lines, distance, body)).join('\f')
  return {
    text,
    tree: withColumns(readText(text), laid.flat()),
    aslant: framed.reduce((sum, { aslant }) => sum + aslant, 0),
  }
}

const frameRegions = ({ glyphs, rules }: Frame, { em }: Body): Region[] => regionsOf(withStacks(rowsOf(glyphs, 0.9 * em, rules.down)), em, rules)

function columnsOf(regions: readonly Region[], edges: Edges | undefined, { em }: Body): Column[] {
  const whole =
    edges ??
    edgesOf(
      regions.flatMap(({ rows }) => rows),
      em,
    )
  return regions.map(({ rows, isColumn }) => ({ rows, ...((isColumn ? edgesOf(rows, em) : whole) ?? whole ?? { left: 0, right: 0 }) }))
}

/** In shares of the size of the type, from one line to the next. */
function usualDistance(lines: readonly PlacedLine[]): number | undefined {
  return median(
    lines.flatMap(({ row, isFirst }, index) => {
      const before = lines[index - 1]?.row
      return before && !isFirst && row.y > before.y ? [(row.y - before.y) / Math.max(row.size, before.size)] : []
    }),
  )
}

function pageText(lines: readonly PlacedLine[], distance: number | undefined, body: Body): string {
  let text = ''
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1]
    if (before && !line.isFirst && isParted(before, line, distance, body)) text += '\n'
    text += `${line.text}\n`
  }
  return text
}

/** By a gap, or where nothing else would tell that a line of a title is not the beginning of what stands below it. */
function isParted(before: PlacedLine, line: PlacedLine, distance: number | undefined, body: Body): boolean {
  const size = Math.max(body.size, line.row.size, before.row.size)
  const isGap = distance !== undefined && line.row.y - before.row.y > GAP * distance * size
  return isGap || (before.isFull && before.standsOut !== line.standsOut)
}

/** Notes on the node of each line how wide it is on its page. */
function withColumns(tree: Root, lines: readonly PlacedLine[]): Root {
  let index = 0
  for (const node of tree.children)
    if (node.type === 'paragraph')
      for (const child of node.children) {
        const line = lines[index]
        if (child.type === 'text' && line) child.data = { columns: line.columns }
        index += 1
      }
  return tree
}
