import { type JoinedLines, toBlock } from '../blocks.js'
import { columnsOf } from '../columns.js'
import type { FlowItem } from '../flow.js'
import type { Line } from '../lines.js'
import { reflow, type Wrap } from '../reflow.js'
import type { Block } from '../types.js'
import { isCaption, numberedLevel } from './cues.js'

/** A paragraph as it was set, or a block that the file format made. */
export interface Unit {
  readonly block: Block
  readonly text: string
  readonly first: Line
  /** The lines that it was made of; absent for a block of the file format. */
  readonly joined?: JoinedLines
  readonly columns: number
  /** Of a heading: its depth in Markdown. */
  readonly depth?: number
  /** A line of a heading above its last one. */
  readonly kicker?: true
}

/** Joins the lines between the blocks that are settled. */
export function toUnits(items: readonly FlowItem[], wrap: Wrap | undefined, labels: readonly string[]): Unit[] {
  const units: Unit[] = []
  let lines: Line[] = []
  const close = () => {
    for (const joined of reflow(lines, wrap, labels)) units.push(lineUnit(joined))
    lines = []
  }
  for (const { line, block, depth, kicker } of items) {
    if (block) {
      close()
      units.push({ ...blockUnit(line, block, depth), ...(kicker ? { kicker } : {}) })
    } else lines.push(line)
  }
  close()
  return units
}

function lineUnit(joined: JoinedLines): Unit {
  const [first] = joined.lines
  const plain = toBlock(joined)
  const level = joined.lines.length <= 2 ? headingLevel(plain.text) : undefined
  const block = level !== undefined ? toBlock(joined, 'heading', level) : isCaption(plain.text) ? toBlock(joined, 'caption') : plain
  return { block, text: block.text, first, joined, columns: columnsOf(block.text) }
}

function blockUnit(first: Line, block: Block, depth?: number): Unit {
  const level = block.kind === undefined ? headingLevel(block.text) : undefined
  const settled: Block =
    level !== undefined
      ? { ...block, kind: 'heading', level }
      : block.kind === undefined && isCaption(block.text)
        ? { ...block, kind: 'caption' }
        : block
  return { block: settled, text: block.text, first, columns: columnsOf(block.text), ...(depth === undefined ? {} : { depth }) }
}

/** 一、领导包案 on a line of its own; 一、领导包案，压实责任。市委… is a paragraph. */
const headingLevel = (text: string) => (/[。！？；：，,;:]$/.test(text) ? undefined : numberedLevel(text))

/** One block of the lines of several units: a title over two lines. */
export function joinUnits(units: readonly Unit[]): Block {
  const [first, ...rest] = units.flatMap(({ joined, first: line }) => joined?.lines ?? [line])
  if (!first) throw new RangeError('a title has at least one line')
  return toBlock({ lines: [first, ...rest], joins: rest.map(() => 'certain' as const) })
}
