import type { ParagraphForm, Piece, Place, WordBlock, WordTable } from './document.js'

/** A run of paragraphs and tables that is being read: the body, a cell, a text box, a note. */
export interface Story {
  readonly blocks: WordBlock[]
  /** Of the paragraph that is being read, what it was joined to before it first. */
  pieces: Piece[]
  comments: Set<string>
}

export const newStory = (): Story => ({ blocks: [], pieces: [], comments: new Set() })

export function addPiece(story: Story, text: string, place?: Place, comments: Iterable<string> = []): void {
  if (text === '') return
  story.pieces.push(place ? { text, place } : { text })
  for (const id of comments) story.comments.add(id)
}

/** Ends a paragraph. `label` is the number that the program counts before it. */
export function endParagraph(story: Story, form: ParagraphForm, label: string): void {
  const pieces = label === '' ? story.pieces : [{ text: label }, ...story.pieces]
  story.blocks.push({ ...form, type: 'paragraph', pieces, comments: [...story.comments] })
  story.pieces = []
  story.comments = new Set()
}

export function addTable(story: Story, table: WordTable): void {
  // A paragraph that has lost its mark is joined to no table.
  endStory(story, PLAIN_FORM)
  story.blocks.push(table)
}

/** What is left of a paragraph whose mark is gone, and that nothing follows to be joined to. */
export function endStory(story: Story, form: ParagraphForm): readonly WordBlock[] {
  if (story.pieces.length > 0) endParagraph(story, form, '')
  return story.blocks
}

export const PLAIN_FORM: ParagraphForm = { align: 'left', indent: 0 }
