import { expect } from 'vitest'
import { locate } from '../blocks.js'
import type { Block, Bulletin } from '../types.js'
import { blocksOf } from './whole.js'

export const squeeze = (text: string) => text.replace(/\s/g, '')

/** The span that is claimed at a place, read from the file again by line and column; a page number may stand within it. */
function atPlace(text: string, block: Block, start: number, end: number): string {
  const place = locate(block, start, end)
  const lines = text.split(/\r\n|\n|\r/)
  const part = lines.slice(place.start.line - 1, place.end.line)
  return part
    .filter((line) => !/^\s*— \d+ —\s*$/.test(line))
    .map((line, index, all) => line.slice(index === 0 ? place.start.column - 1 : 0, index === all.length - 1 ? place.end.column - 1 : undefined))
    .join('')
}

/** Takes random spans of the blocks, and reads the text again at the line and column that each is said to stand at. */
export function expectPlaces(text: string, bulletin: Bulletin, seed: number): void {
  const blocks = blocksOf(bulletin)
  let state = seed
  const random = (below: number) => {
    state = (state * 1103515245 + 12345) % 2147483648
    return state % below
  }
  for (let count = 0; count < 200; count += 1) {
    const block = blocks[random(blocks.length)]
    if (!block) continue
    const start = random(block.text.length)
    const end = start + 1 + random(Math.min(60, block.text.length - start))
    if (/\s/.test(block.text.charAt(start)) || /\s/.test(block.text.charAt(end - 1))) continue
    expect(squeeze(atPlace(text, block, start, end))).toBe(squeeze(block.text.slice(start, end)))
  }
}
