import type { ReadWarning } from '../reader.js'

/** Where a stretch of text stands in its part: see `Anchor`. */
export interface Place {
  readonly part: string
  readonly paragraph: number
  readonly run: number
  readonly character: number
}

/**
 * A stretch of a paragraph's text: \n is a soft line break, \f a page break. Without a place it stands nowhere in the file: a number that
 * the program counts.
 */
export interface Piece {
  readonly text: string
  readonly place?: Place
}

/** How a paragraph is set. */
export interface ParagraphForm {
  readonly align: 'left' | 'center' | 'right'
  /** How far its first line is set in, in characters. */
  readonly indent: number
  /** Of a heading, from 1. */
  readonly depth?: number
  /** The space above it is a line or more. */
  readonly hasGap?: true
  readonly startsPage?: boolean
}

export interface WordParagraph extends ParagraphForm {
  readonly type: 'paragraph'
  /** The automatic number before it first. */
  readonly pieces: readonly Piece[]
  /** The comments that are anchored to it. */
  readonly comments: readonly string[]
}

/** All rows have as many cells; a merged one is followed, or has below it, empty ones. */
export interface WordTable {
  readonly type: 'table'
  readonly rows: readonly (readonly WordCell[])[]
  readonly startsPage?: boolean
  readonly comments: readonly string[]
}

export type WordCell = readonly WordBlock[]

export type WordBlock = WordParagraph | WordTable

/** A document of a word processor, its numbers counted, its changes settled. */
export interface WordDocument {
  /** The body; text boxes stand before the paragraph that they hang on. */
  readonly blocks: readonly WordBlock[]
  /** Footnotes, then endnotes, in the order of their references. */
  readonly notes: readonly (readonly WordBlock[])[]
  /** The words of the comments that speak to the checker, by the comment. */
  readonly directives: ReadonlyMap<string, readonly string[]>
  readonly warnings: readonly ReadWarning[]
}

export const textOfPieces = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('')

/** A table whose rows are as long as the longest. */
export function tableOf(rows: readonly (readonly WordCell[])[]): WordTable {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0)
  const comments = new Set<string>()
  for (const row of rows) for (const cell of row) for (const block of cell) for (const id of block.comments) comments.add(id)
  return {
    type: 'table',
    rows: rows.map((row) => [...row, ...Array.from({ length: columns - row.length }, (): WordCell => [])]),
    comments: [...comments],
  }
}

/** A program allows no more columns than this; a file may claim any number. */
export const MOST_COLUMNS = 63

/** A tab that is printed as a row of points. */
export const LEADER = '……'

/** Longer than any number of a list; a file may claim any form of it. */
export const MOST_LABEL = 100
