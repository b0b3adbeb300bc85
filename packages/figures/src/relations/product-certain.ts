import { type Clauses, clauseStart } from '../clauses.js'
import { BREAKS_PRODUCT, EACH_LABEL, EACH_OBJECT, OPEN_SINCE, PAID, TIME, TOTAL, TOTAL_GIVEN, TOTAL_LEAD, TOTAL_VERB } from '../lexicon/product.js'
import type { SpannedQuantity } from '../quantities.js'
import { counts, type Each, nameIn, nounOf } from './each.js'
import { indicesBefore, sentenceStart, wordsBefore } from './nearby.js'

export const isOneYear = (quantity: SpannedQuantity | undefined) => quantity?.kind === 'duration' && quantity.low === 1 && quantity.high === 1

/** Nothing but the factors stands in the stretch, and the total is of just them. */
export function isCertain(
  clauses: Clauses,
  quantities: readonly SpannedQuantity[],
  index: number,
  each: Each,
  total: number,
  set: readonly number[],
  parts: readonly number[],
): boolean {
  const { text } = clauses
  const [figure, claimed] = [quantities[index], quantities[total]]
  if (!figure || !claimed || figure.kind === 'duration' || each.own || !isPlainLabel(clauses, each, quantities[set[0] ?? -1], claimed)) return false
  // 每天补助 50 元: of how many persons is not printed.
  if (figure.kind === 'money' && each.pers.length > 0 && each.pers.every((per) => TIME.test(per))) return false
  const first = Math.min(index, ...set)
  const operands = new Set([...set, index, total])
  for (let i = first; i <= total; i += 1) {
    const kind = quantities[i]?.kind
    if (/[年月]/.test(each.pers.at(-1) ?? '') && isOneYear(quantities[i])) continue
    // 监测员 1268 名，每处 1 名，每人每月 100 元: what one place has of them.
    if (quantities[i]?.per !== undefined && i < index && i > Math.min(...set)) continue
    if (parts.includes(i)) continue
    if (!operands.has(i) && kind !== 'date' && kind !== 'date-range' && kind !== 'label' && kind !== 'ordinal') return false
  }
  // 6 个乡镇每乡镇 2 名、3 个街道每街道 3 名，共 21 名: another term of the total.
  const floor = sentenceStart(clauses, figure.start)
  const isTerm = (i: number) => !operands.has(i) && (quantities[i]?.unit === claimed.unit || quantities[i]?.unit === figure.unit)
  if (indicesBefore(clauses, quantities, total, floor).some(isTerm)) return false
  const start = quantities[first]?.start ?? 0
  const stretch = text.slice(start, claimed.start)
  const broken = parts.length > 0 ? stretch.replace('其中', '') : stretch
  if (BREAKS_PRODUCT.test(broken) || BREAKS_PRODUCT.test(text.slice(clauseStart(text, start, Math.max(0, start - 20)), start)) || /。/.test(stretch))
    return false
  if (
    (stretch.match(/每/g)?.length ?? 0) > each.pers.length + 1 + quantities.slice(first, index).filter(({ per }) => per !== undefined).length ||
    /两班|[两三]次|轮换|轮班/.test(stretch)
  )
    return false
  const last = quantities[total - 1]
  const tail = text
    .slice(Math.max((isOneYear(last) ? (last?.start ?? 1) - 1 : last?.end) ?? 0, claimed.start - 24), claimed.start)
    .replace(/[\s\u3000]/g, '')
  if (!TOTAL.test(tail)) return PAID.test(tail)
  const match = TOTAL.exec(tail)
  if (!match?.groups) return false
  // 累计 may reach further back than these.
  if (match.groups['cue'] === '累计' && !isOfJustThese(clauses, quantities, each, index, total, set)) return false
  const lead = tail.slice(0, match.index).replace(/^.*[，,；;、）)]/, '')
  const verb = match.groups['verb'] ?? ''
  // 分 4 批疏散师生，…共疏散: the verb was said before.
  const repeated = verb.length > 1 && text.slice(floor, figure.start).includes(verb.replace(/了$/, ''))
  if (isSameObject(each, figure, claimed, verb, lead)) return true
  // 培训班分 4 个班、每班 45 人，共培训养老护理员 200 人: the deed was said before.
  const deed = DEED.exec(verb)?.[0]
  if (deed !== undefined && text.slice(floor, figure.start).includes(deed) && TOTAL_LEAD.test(lead || '元')) return true
  return (TOTAL_VERB.test(verb) || TOTAL_GIVEN.test(verb) || repeated) && (TOTAL_LEAD.test(lead) || lead === '')
}

/** 每个考点安排裁判员 18 名，共抽调裁判员 118 名; 每个班组 6 名选手，参赛选手共计 76 名: of the same people or things. */
function isSameObject({ label }: Each, figure: SpannedQuantity, total: SpannedQuantity, verb: string, lead: string): boolean {
  const object = (figure.noun ?? label.replace(OBJECT_VERB, '')).slice(0, 6)
  if (object.length < 2 || figure.hedge !== undefined || total.hedge !== undefined) return false
  return verb.endsWith(object) || lead.endsWith(object) || (total.noun?.startsWith(object) ?? false)
}

const DEED = /^(?:培训|接待|发放|服务|栽植|抽查|走访|入户|选派|配备)/
const OBJECT_VERB = /^.*?(?:安排|选派|选聘|配备|配发|发放|抽调|派出|组织|设置?|投放|栽植|安装|赠送|抽查|入户|培训|补助|奖励)/

/** The label without the name of what 每个 counts, 每个网格配备网格员 4 名, says only that there is so much. */
function isPlainLabel(clauses: Clauses, { pers, label }: Each, number: SpannedQuantity | undefined, total: SpannedQuantity): boolean {
  const name = pers.at(-1) === '个' && number ? nameIn(label, nounOf(number) ?? wordsBefore(clauses, number)) : ''
  const rest = label.slice(name.length)
  if (EACH_LABEL.test(rest)) return true
  // 每天接种 200 人，共接种.
  if (rest.length > 1 && TOTAL.exec(wordsBefore(clauses, total))?.groups?.['verb'] === rest) return true
  return total.kind === 'count' && total.noun === undefined && EACH_OBJECT.test(rest)
}

/** 每日 6 次，30 天累计 180 次; 开餐 90 天，每天供餐 220 份，累计供餐; 20 场，每场 300 人次，累计 6000 人次: the period or the verb is said again, or nothing. */
function isOfJustThese(
  clauses: Clauses,
  quantities: readonly SpannedQuantity[],
  { label }: Each,
  index: number,
  total: number,
  set: readonly number[],
): boolean {
  const [figure, claimed] = [quantities[index], quantities[total]]
  if (!figure || !claimed) return false
  const { text } = clauses
  const last = quantities[total - 1]
  const words = text.slice(last?.end ?? 0, claimed.start).replace(/\s/g, '')
  if (set.includes(total - 1) && total - 1 > index) return words.startsWith('累计')
  return (
    total - 1 === index &&
    /^[，,]累计/.test(words) &&
    (words.slice(3) === '' || words.slice(3) === label) &&
    !OPEN_SINCE.test(text.slice(Math.max(sentenceStart(clauses, figure.start), figure.start - 80), figure.start))
  )
}

/**
 * 服务站 128 个…。每个站配备 2 名，共 256 名: the number of the sentence before, the only one that bears the name of what 每 says.
 */
export function numberBefore(clauses: Clauses, quantities: readonly SpannedQuantity[], index: number, each: Each, total: number): number | undefined {
  const { text } = clauses
  const [figure, claimed] = [quantities[index], quantities[total]]
  const [per] = each.pers
  if (!figure || !claimed || per === undefined || total !== index + 1 || each.pers.slice(1).some((time) => time !== '年')) return undefined
  const floor = sentenceStart(clauses, figure.start)
  if ((quantities[index - 1]?.start ?? -1) >= floor || figure.hedge !== undefined || BREAKS_PRODUCT.test(text.slice(floor, claimed.start)))
    return undefined
  if (!/^[\u4e00-\u9fff]{0,4}[，,]共(?:计|需|补助|配备)?$/.test(text.slice(figure.end, claimed.start).replace(/\s/g, ''))) return undefined
  const from = sentenceStart(clauses, Math.max(0, floor - 2))
  const name = each.names[0] ?? ''
  const named = indicesBefore(clauses, quantities, index, from).filter((i) => {
    const quantity = quantities[i]
    if (!quantity || !counts(clauses, quantity, per, each.label)) return false
    const words = nounOf(quantity) ?? wordsBefore(clauses, quantity)
    return words.endsWith(name === '' ? per : name)
  })
  const [number, ...others] = named
  return number !== undefined && others.length === 0 && quantities[number]?.hedge === undefined ? number : undefined
}
