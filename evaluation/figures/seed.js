// The quantities and the stated relations of a real bulletin: ../shared/gold/seed-figures.json, whose offsets leave out white space.
import { existsSync, readFileSync } from 'node:fs'
import { figuresOf } from './command.js'

const TEXT = '../shared/seed/bulletin.txt'
const GOLD = '../shared/gold/seed-figures.json'

/** [right, all] of the quantities and of the relations. */
export function scoreSeed({ verbose }) {
  if (!existsSync(GOLD)) return undefined
  const text = readFileSync(TEXT, 'utf8')
  const gold = JSON.parse(readFileSync(GOLD, 'utf8'))
  const packed = packedOffsets(text)
  const [{ quantities, relations }] = figuresOf([text])
  const own = quantities.map((quantity, index) => ({ ...quantity, index, from: packed[quantity.start], to: packed[quantity.end] }))
  const idOf = new Map()
  let right = 0
  for (const label of gold.quantities) {
    const overlapping = own.filter(({ from, to }) => from < label.end && to > label.start)
    for (const { index } of overlapping) idOf.set(index, label.id)
    if (overlapping.some((quantity) => isRight(quantity, label))) right += 1
    else if (verbose) console.log('MISS seed', label.text, label.kind, label.value_low, label.value_high, '| read', overlapping)
  }
  const stated = gold.relations.filter(({ level }) => level === 'stated')
  const found = stated.filter(({ type, verdict, operands }) => {
    const ids = new Set(operands.map(({ id }) => id))
    const hit = relations.some(
      (relation) => relation.type === type && relation.verdict === verdict && relation.operands.every(({ quantity }) => ids.has(idOf.get(quantity))),
    )
    if (!hit && verbose) console.log('MISS seed', type, verdict, operands.map(({ text: printed }) => printed).join(' '))
    return hit
  })
  return { quantities: [right, gold.quantities.length], relations: [found.length, stated.length] }
}

function packedOffsets(text) {
  const packed = new Int32Array(text.length + 1)
  for (let at = 0; at < text.length; at += 1) packed[at + 1] = packed[at] + (/\s/.test(text[at]) ? 0 : 1)
  return packed
}

function isRight({ kind, low, high }, label) {
  if (kind !== label.kind) return false
  if (label.value_low === null && label.value_high === null) return true
  return isNear(low ?? null, label.value_low) && isNear(high ?? null, label.value_high)
}

const isNear = (a, b) => a === b || (a != null && b != null && Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b)))
