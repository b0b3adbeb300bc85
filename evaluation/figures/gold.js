// Scores the relations against the sentences written for it: gold.jsonl, every relation of which is labelled.
import { readFileSync } from 'node:fs'

/** Every third sentence was not looked at while the relations were written. */
export const isHeldOut = ({ id }) => Number(id.slice(2)) % 3 === 0

export const readGold = () =>
  readFileSync(new URL('gold.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

/**
 * What is right and wrong in one sentence. A relation of ours is right that a label of its type and verdict covers; one that is decided
 * where the label says undetermined, or that no label has, is wrong. Silence is right where a label says undetermined.
 */
export function scoreSentence({ passages, relations: labels }, readFigures) {
  const { quantities, relations } = readFigures(passages)
  const spans = labels.map(({ claim }) => spanOf(claim, passages))
  const own = relations.map((relation) => ({ ...relation, at: quantities[relation.operands[relation.claim].quantity] }))
  const covers = ({ at, type, verdict }, index) => {
    const { type: labelled, verdict: expected } = labels[index]
    const { passage, start, end } = spans[index]
    return type === labelled && verdict === expected && at.passage === passage && at.start < end && at.end > start
  }
  const indices = labels.map((_, index) => index)
  const decided = own.filter(({ verdict, blockedBy }) => verdict !== 'undetermined' && blockedBy === undefined)
  return {
    found: indices.filter((index) => own.some((relation) => covers(relation, index))),
    missed: indices.filter((index) => labels[index].verdict !== 'undetermined' && !own.some((relation) => covers(relation, index))),
    right: decided.filter((relation) => indices.some((index) => covers(relation, index))),
    wrong: decided.filter((relation) => !indices.some((index) => covers(relation, index))),
  }
}

function spanOf(claim, passages) {
  const passage = passages.findIndex(({ text }) => text.includes(claim))
  const start = passages[passage].text.indexOf(claim)
  return { passage, start, end: start + claim.length }
}
