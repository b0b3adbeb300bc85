import type { Bulletin } from '../types.js'

const PLACES = ['position', 'segments', 'ignored']

/** What a bulletin says, without where it says it, so that two formats can be compared. */
export const wordsOf = (bulletin: Bulletin): unknown =>
  JSON.parse(JSON.stringify(bulletin, (key, value) => (PLACES.includes(key) ? undefined : value)))
