import { type Clauses, clauseStart } from '../clauses.js'
import { type Bounds, quotient, widen } from '../interval.js'
import { BREAKS_PRODUCT, GROUPED, GROUPS, LEFT_OVER, RAISED, SHARED_OUT } from '../lexicon/product.js'
import type { SpannedQuantity } from '../quantities.js'
import { counts, type Each } from './each.js'
import { amountOf, indicesBefore, isLevel, sentenceStart } from './nearby.js'
import { boundsOf, type Claim, comesTrue } from './relation.js'

/** 向 25 户发放 5 万元，每户 2000 元: the total stands before what each one has. */
export function sharedOut(clauses: Clauses, quantities: readonly SpannedQuantity[], index: number, each: Each): Claim[] {
  const { text } = clauses
  const figure = quantities[index]
  const [per] = each.pers
  if (!figure || per === undefined || each.pers.length > 1 || figure.kind === 'duration') return []
  const floor = sentenceStart(clauses, figure.start)
  const near = indicesBefore(clauses, quantities, index, floor)
  const totals = near.filter((i) => quantities[i]?.unit === figure.unit)
  const numbers = near.filter((i) => counts(clauses, quantities[i], per, each.label))
  const [total] = totals
  const [number] = numbers
  const [whole, counted] = [quantities[total ?? -1], quantities[number ?? -1]]
  if (total === undefined || number === undefined || total === number || !whole || !counted || totals.length > 1 || numbers.length > 1) return []
  if (!isLevel(clauses, whole)) return []
  const computed = quotient(amountOf(whole), amountOf(counted))
  const own = boundsOf(figure)
  // Each share is a quotient, rounded to what is handed out.
  const stated: Bounds = figure.step === undefined && own.low === own.high ? widen(own, 0.5) : own
  const claim: Claim = {
    type: 'product',
    formula: 'total / number = each',
    operands: [
      { role: 'total', quantity: total },
      { role: 'number', quantity: number },
      { role: 'each', quantity: index },
    ],
    claim: 2,
    stated,
    computed,
    confidence: 'certain',
  }
  if (comesTrue(stated, figure, computed)) return [claim]
  const [first, second] = total < number ? [whole, counted] : [counted, whole]
  const sameClause = !/[，,；;：:（）()]/.test(text.slice(first.end, second.start))
  const adjacent =
    Math.max(total, number) + 1 === index && /^[\u4e00-\u9fff]{0,8}[，,]每/.test(text.slice(second.end, figure.start).replace(/[\s\u3000]/g, ''))
  const ends = /^ ?(?:[，,。；;]|$)/.test(text.slice(figure.end, figure.end + 2))
  const rest = LEFT_OVER.test(
    text.slice(figure.end, Math.min(clauses.sentences[clauses.sentenceAt(figure.start)]?.end ?? figure.end, figure.end + 60)),
  )
  if (ends && !rest && /^(?:约|为|有|各)?$/.test(each.label) && arePutInGroups(text, whole, counted, figure)) return [claim]
  // 筹集 136.8 万元，走访 864 户，每户 2000 元: some may be left, but no more is given than there is.
  const spent = total < number && /^[，,][\u4e00-\u9fff]{0,12}$/.test(text.slice(whole.end, counted.start).trim()) && counted.hedge === undefined
  const raised = RAISED.test(text.slice(clauseStart(text, whole.start, Math.max(0, whole.start - 30)), whole.start))
  if (spent && raised && adjacent && ends && stated.low > computed.high && /^发[放给]$/.test(each.label)) return [{ ...claim, confidence: 'likely' }]
  const given = SHARED_OUT.test(text.slice(clauseStart(text, first.start, Math.max(0, first.start - 30)), second.start))
  const alone = !BREAKS_PRODUCT.test(text.slice(first.start, figure.start)) && figure.kind === 'money'
  return sameClause && adjacent && ends && given && alone && /^(?:约|为|发放|补助)?$/.test(each.label) ? [claim] : []
}

/** 126 名，分成 14 个小组，每组 9 名; 32 支代表队、256 名运动员，每队 8 名: all of them stand in the groups, and nothing comes in between. */
function arePutInGroups(text: string, whole: SpannedQuantity, counted: SpannedQuantity, figure: SpannedQuantity): boolean {
  if (whole.kind !== 'count' || whole.unit !== '人' || whole.hedge !== undefined || counted.hedge !== undefined) return false
  const [first, second] = whole.start < counted.start ? [whole, counted] : [counted, whole]
  const between = text.slice(first.end, second.start).replace(/\s/g, '')
  const then = text.slice(second.end, figure.start).replace(/\s/g, '')
  const grouped = first === whole ? GROUPED.test(between) : GROUPS.test(counted.noun ?? '') && /^[\u4e00-\u9fff]{0,8}、$/.test(between)
  return grouped && /^[\u4e00-\u9fff]{0,8}[，,]每/.test(then)
}
