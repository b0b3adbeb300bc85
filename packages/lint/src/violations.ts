import type { Relation, RelationType } from '@jianbao/schema'
import type { PlacedFigure } from './facts.js'
import type { RuleContext } from './rule.js'

/** The violated relations of a type that rest on no other violated one: one mistake, one finding. */
export const violations = ({ relations }: Pick<RuleContext, 'relations'>, type: RelationType): Relation[] =>
  relations.filter((relation) => relation.type === type && relation.verdict === 'violated' && relation.blockedBy === undefined)

/** The figures of a relation by their role, in reading order. */
export const operandsOf = ({ quantities }: Pick<RuleContext, 'quantities'>, { operands }: Relation, role: string): PlacedFigure[] =>
  operands.flatMap(({ role: own, quantity }) => (own === role ? (quantities[quantity] ?? []) : []))

/** The value that a reader would name: the middle of an interval, or its closed end. */
export function nominal({ low, high }: Pick<PlacedFigure, 'low' | 'high'>): number {
  if (low === null || low === undefined) return high ?? 0
  if (high === null || high === undefined) return low
  return Number(((low + high) / 2).toPrecision(12))
}

/** A value in the scale and unit that a figure is printed in: 650000 beside 38.62 万人 is 65 万人. */
export function amountLike(value: number, { text, unit = '' }: { readonly text: string; readonly unit?: string }): string {
  // 四百户 has no scale of its own.
  if (!/[0-9０-９]/.test(text)) return `${Number(value.toPrecision(10))} ${unit}`.trim()
  const match = /[0-9.．,０-９\s]*\s?([十百千]?[万亿]+)?\s?([^\d\s]*)$/.exec(text.replace(/(?:左右|上下|以上|以下|以内|余|多)/g, ''))
  const scale = match?.[1] ?? ''
  const factor = [...scale].reduce((all, sign) => all * (FACTORS[sign] ?? 1), 1)
  const printed = Number((value / factor).toPrecision(10))
  return `${printed} ${scale}${(match?.[2] ?? '').trim()}`.trim()
}

const FACTORS: Record<string, number> = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 }

/** The words right before a figure that say what it counts: 其中重大隐患 321 处 gives 重大隐患. */
export function labelBefore({ block, start }: Pick<PlacedFigure, 'block' | 'start'>): string | undefined {
  const words = /[\u4e00-\u9fff“”]{1,14}$/.exec(block.text.slice(Math.max(0, start - 16), start).trimEnd())?.[0]
  const label = words
    ?.replace(/^.*(?:其中|当中|和|及)/, '')
    .replace(/^(?:有|为|是|包括|含)/, '')
    .replace(/(?:共有|共|达到|达|有|为|的)$/, '')
    .replace(/[“”]/g, '')
  return label === '' ? undefined : label
}
