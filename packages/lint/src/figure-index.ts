import type { Block, Relation } from '@jianbao/schema'
import type { PlacedFigure } from './facts.js'

/** The figures of an article are asked for by place and by relation again and again; each index is made once for an article. */
const byBlock = new WeakMap<readonly PlacedFigure[], ReadonlyMap<Block, readonly PlacedFigure[]>>()
const positions = new WeakMap<readonly PlacedFigure[], ReadonlyMap<PlacedFigure, number>>()
const byFigure = new WeakMap<readonly Relation[], ReadonlyMap<number, readonly Relation[]>>()

/** The figures of a block that start at or after one offset and before another, in reading order. */
export function figuresIn(
  quantities: readonly PlacedFigure[],
  block: Block,
  { from = 0, to = block.text.length }: { readonly from?: number; readonly to?: number } = {},
): PlacedFigure[] {
  const own = once(byBlock, quantities, () => groupedByBlock(quantities)).get(block) ?? []
  const found: PlacedFigure[] = []
  for (let at = firstFrom(own, from); at < own.length; at += 1) {
    const figure = own[at]
    if (!figure || figure.start >= to) break
    found.push(figure)
  }
  return found
}

/** The index of a figure among those of its article. */
export const positionOf = (quantities: readonly PlacedFigure[], figure: PlacedFigure): number =>
  once(positions, quantities, () => new Map(quantities.map((own, index) => [own, index]))).get(figure) ?? -1

/** The relations that a figure takes part in. */
export const relationsOf = (relations: readonly Relation[], quantity: number): readonly Relation[] =>
  once(byFigure, relations, () => relationsByFigure(relations)).get(quantity) ?? []

function groupedByBlock(quantities: readonly PlacedFigure[]): Map<Block, PlacedFigure[]> {
  const found = new Map<Block, PlacedFigure[]>()
  for (const figure of quantities) {
    const known = found.get(figure.block)
    if (known) known.push(figure)
    else found.set(figure.block, [figure])
  }
  return found
}

function relationsByFigure(relations: readonly Relation[]): Map<number, Relation[]> {
  const found = new Map<number, Relation[]>()
  for (const relation of relations) {
    for (const quantity of new Set(relation.operands.map((operand) => operand.quantity))) {
      const known = found.get(quantity)
      if (known) known.push(relation)
      else found.set(quantity, [relation])
    }
  }
  return found
}

function firstFrom(figures: readonly PlacedFigure[], offset: number): number {
  let [low, high] = [0, figures.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((figures[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

function once<Key extends object, Value>(memory: WeakMap<Key, Value>, key: Key, make: () => Value): Value {
  const known = memory.get(key)
  if (known !== undefined) return known
  const made = make()
  memory.set(key, made)
  return made
}
