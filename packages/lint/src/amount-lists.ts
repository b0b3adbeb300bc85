import type { PlacedFigure } from './facts.js'

/** Figures of one unit side by side: 3.2 万元、2.8 万元、4.1 万元, or each with the name before it. */
export interface AmountList {
  readonly amounts: readonly Amount[]
  /** Bare figures, shared out by 分别 or to 县、乡、村三级. */
  readonly isBare: boolean
}

/** A figure as printed: 120 万元 is 120 and 万. */
export interface Amount {
  readonly figure: PlacedFigure
  readonly digits: number
  readonly scale: string
}

const LEAST = 3
/** Longer ones are tables. */
const MOST = 30
const BETWEEN = /^(?:[、，,；;]|和|及)\s?([\u4e00-\u9fff“”（）]{0,8})\s?$/
/** What each gets, or all together, is no member. */
const EACH_OR_ALL = /[每均总共]|合计[\u4e00-\u9fff]{0,4}$/
const PRINTED = /^([0-9０-９]+(?:[.．][0-9０-９]+)?)\s?([万亿]?)/

/** The lists of money in a text that have three members or more, no hedge and no rate among them. */
export function amountLists(figures: readonly PlacedFigure[]): AmountList[] {
  const lists: { amounts: Amount[]; isBare: boolean }[] = []
  let last: Amount | undefined
  for (const figure of figures) {
    const amount = amountOf(figure)
    const current = lists.at(-1)
    const between = amount && last ? nameBetween(last.figure, figure) : undefined
    if (amount && current && between !== undefined) {
      current.amounts.push(amount)
      current.isBare &&= between === ''
    } else if (amount) {
      lists.push({ amounts: [amount], isBare: true })
    }
    last = amount
  }
  return lists.filter(({ amounts }) => amounts.length >= LEAST && amounts.length <= MOST)
}

function amountOf(figure: PlacedFigure): Amount | undefined {
  const [, digits, scale = ''] = PRINTED.exec(figure.text) ?? []
  const { kind, hedge, per, block, start } = figure
  if (kind !== 'money' || hedge !== undefined || per !== undefined || digits === undefined) return undefined
  const name =
    block.text
      .slice(Math.max(0, start - 8), start)
      .split(/[、，,；;。：:]/)
      .at(-1) ?? ''
  if (EACH_OR_ALL.test(name)) return undefined
  return { figure, digits: Number(digits.replace(/[０-９．]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))), scale }
}

/** The name between two figures of a list; undefined where they are in none. */
function nameBetween(one: PlacedFigure, next: PlacedFigure): string | undefined {
  return one.block === next.block && one.unit === next.unit ? BETWEEN.exec(one.block.text.slice(one.end, next.start))?.[1] : undefined
}
