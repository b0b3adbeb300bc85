// The sentences written for this purpose: gold.jsonl, every relation of each labelled.
import { readFigures } from '../../packages/figures/dist/index.js'
import { lines } from './report.js'

/** Every third sentence was not looked at while the relations were written. */
export const isHeldOut = ({ id }) => Number(id.slice(2)) % 3 === 0

export const readGold = () => lines(new URL('gold.jsonl', import.meta.url).pathname)

/** By type: how many labels there are and were found, how many relations are right and wrong. */
export function scoreGold(sentences, { verbose }) {
  const types = {}
  const of = (type) => {
    types[type] ??= { labels: 0, found: 0, right: 0, wrong: 0 }
    return types[type]
  }
  for (const sentence of sentences) {
    const { found, missed, right, wrong } = scoreSentence(sentence, readFigures)
    for (const { type } of [...found, ...missed]) of(type).labels += 1
    for (const { type } of found) of(type).found += 1
    for (const { type } of right) of(type).right += 1
    for (const { type } of wrong) of(type).wrong += 1
    if (!verbose || isHeldOut(sentence)) continue
    for (const { type, verdict, claim, arithmetic } of missed) console.log('MISS', sentence.id, type, verdict, claim, '|', arithmetic)
    for (const { type, verdict, at } of wrong) console.log('WRONG', sentence.id, type, verdict, at.text)
  }
  return types
}

/**
 * What is right and wrong in one sentence. A relation of ours is right that a label of its type and verdict covers; one that is decided
 * where the label says undetermined, or that no label has, is wrong. Silence is right where a label says undetermined.
 */
function scoreSentence({ passages, relations: labels }, read) {
  const { quantities, relations } = read(passages)
  const spans = labels.map(({ claim }) => spanOf(claim, passages))
  const own = relations.map((relation) => ({ ...relation, at: quantities[relation.operands[relation.claim].quantity] }))
  const overlaps = (at, { passage, start, end }) => at.passage === passage && at.start < end && at.end > start
  const covers = (relation, label, index) => {
    if (relation.verdict !== label.verdict) return false
    if (relation.type === label.type || isChangeByGap(relation.type, label.type)) return overlaps(relation.at, spans[index])
    // n things, each m, t together: a product by its total, or a mean by what each has.
    const both = EACH.has(relation.type) && EACH.has(label.type)
    return both && relation.operands.some(({ quantity }) => overlaps(quantities[quantity], spans[index]))
  }
  const isLabelled = (relation) => labels.some((label, index) => covers(relation, label, index))
  const covered = labels.map((label, index) => own.some((relation) => covers(relation, label, index)))
  const certain = labels.map((label, index) => ({ ...label, hit: covered[index] || labels.some((other, at) => covered[at] && isTwin(label, other)) }))
  const decided = own.filter(({ verdict, blockedBy }) => verdict !== 'undetermined' && blockedBy === undefined)
  return {
    found: certain.filter(({ verdict, hit }) => verdict !== 'undetermined' && hit),
    missed: certain.filter(({ verdict, hit }) => verdict !== 'undetermined' && !hit),
    right: decided.filter(isLabelled),
    wrong: decided.filter((relation) => !isLabelled(relation) && !isMute(relation)),
  }
}

/** 占计划的 90%, with both figures printed, is a share and a completion: either is enough. */
const isTwin = (a, b) => a.claim === b.claim && a.verdict === b.verdict && a.type !== b.type && [a, b].every(({ type }) => TWINS.has(type))
const TWINS = new Set(['share', 'completion'])
/** 比上年增加 69 人，上年为 838 人: a change of what was, or a gap between two figures. */
const isChangeByGap = (own, labelled) => own === 'change' && labelled === 'gap'
const EACH = new Set(['average', 'product'])

/**
 * What counts neither way where no label has it: 由 A 增加到 B that goes up as it says, labelled only where nothing else is printed of the
 * change; and 占 46.9%，提高 2.4 个百分点, well said with nothing to reckon.
 */
const isMute = ({ evidence: { formula, computed }, verdict }) =>
  verdict === 'consistent' && (/^new (?:rank )?[≤≥] old/.test(formula) || computed.every((end) => end === null))

function spanOf(claim, passages) {
  const passage = passages.findIndex(({ text }) => text.includes(claim))
  const start = passages[passage].text.indexOf(claim)
  return { passage, start, end: start + claim.length }
}
