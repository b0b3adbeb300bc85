import { type Clauses, clauseStart } from '../clauses.js'
import { type Bounds, difference, quotient, scaled, widen } from '../interval.js'
import {
  ABOVE_PLAN,
  ACHIEVED,
  COMMON_PLAN_WORDS,
  DONE,
  DONE_IN_PART,
  DONE_OF_PLAN,
  DONE_SO_FAR,
  GROWTH_BETWEEN,
  LACKING,
  NO_MATTER,
  PART_OF_DONE,
  PLAN,
  PLAN_AFTER,
  PLAN_BRACKET,
  RATE_OF_PLAN,
} from '../lexicon/completion.js'
import type { SpannedQuantity } from '../quantities.js'
import { isLacking, periodOf, planBefore, planLast, type RateClause, type Reading, rateClause, wordsOfPart } from './completion-plans.js'
import { amountOf, indicesBefore, isLevel, sentenceStart, wordsBefore } from './nearby.js'
import { numbered, type ReadClaims } from './reading.js'
import { boundsOf, type Claim, comesTrue } from './relation.js'

/**
 * 计划新建 50 个，已建成 56 个，完成计划的 112%: done / plan = rate, which may pass 100%; 超额完成 12% is what is above.
 * 还差 12 个 is plan − done. The plan may follow its rate: 完成任务的 90%，任务为 6 万人.
 * With several plans in sight (三年 beside 年度) only one that certainly fits is held against the rate.
 */
export const readCompletions: ReadClaims = (passage) => {
  const { clauses, quantities } = passage
  const claims = quantities.flatMap((quantity, index) => {
    if (quantity.kind !== 'percent' && quantity.kind !== 'fraction') return lackingClaim(clauses, quantities, index)
    const bracketed = bracketPlan(clauses, quantities, index)
    if (bracketed) return bracketed
    const clause = rateClause(clauses, quantities, index)
    const above = ABOVE_PLAN.test(clause.words)
    if (!above && !DONE_OF_PLAN.test(clause.words) && !RATE_OF_PLAN.test(clause.words)) return []
    const following = above ? undefined : planAfter(clauses, quantities, index, clause)
    if (following) return following
    return completionClaim(clauses, quantities, index, clause, above)
  })
  return numbered(claims, passage)
}

/** 已造林 4 万亩，完成全年任务（5 万亩）的 80%. */
function bracketPlan(clauses: Clauses, quantities: readonly SpannedQuantity[], rate: number): Claim[] | undefined {
  const { text } = clauses
  const [done, plan, figure] = [quantities[rate - 2], quantities[rate - 1], quantities[rate]]
  if (!done || !plan || !figure || done.unit !== plan.unit || !/^[）)]的 ?$/.test(text.slice(plan.end, figure.start))) return undefined
  const open = clauses.brackets[clauses.bracketAt(plan.start)]?.start
  if (open === undefined || text.slice(open + 1, plan.start).length > 6 || !isLevel(clauses, done)) return undefined
  const from = clauseStart(text, open, Math.max(0, open - 40))
  if (!PLAN_BRACKET.test(text.slice(from, open)) || !/^[\u4e00-\u9fff]{0,8}[，,]?$/.test(text.slice(done.end, from).trim())) return undefined
  return [claimOf(quantities, rate, { done: rate - 2, plan: rate - 1 }, false, 'certain')]
}

/** 输转 6.38 万人，完成年度任务的 102.9%，年度任务 6.2 万人; undefined where no plan of the same name follows. */
function planAfter(clauses: Clauses, quantities: readonly SpannedQuantity[], rate: number, clause: RateClause): Claim[] | undefined {
  const [figure, plan] = [quantities[rate], quantities[rate + 1]]
  if (!figure || !plan || plan.start - figure.end > 16) return undefined
  const named = PLAN_AFTER.exec(clauses.text.slice(figure.end, plan.start).replace(/\s/g, ''))?.groups
  if (!named?.['plan'] || !clause.words.includes(named['plan'])) return undefined
  const [said, printed] = [periodOf(clause.words), periodOf(named['period'] ?? '')]
  if (said !== undefined && printed !== undefined && said !== printed) return undefined
  const done = indicesBefore(clauses, quantities, rate).filter((i) => quantities[i]?.unit === plan.unit && isLevel(clauses, quantities[i]))
  const all = done.map((i) => ({ i, claim: claimOf(quantities, rate, { done: i, plan: rate + 1 }, false, 'certain') }))
  const right = all.findLast(({ claim }) => fits(claim, figure))
  if (right) return [right.claim]
  // What is done stands right before the rate.
  const [only, ...others] = all.filter(({ i }) => (quantities[i]?.start ?? 0) >= sentenceStart(clauses, figure.start))
  const near = only !== undefined && others.length === 0 && quantities[only.i]?.hedge === undefined
  // 完成 36.84 亿元，同比增长 6.8%，占年初预算的 88.8%: its growth may stand between.
  const between = near ? clauses.text.slice(quantities[only.i]?.end, clause.start).replace(/\s/g, '') : ''
  return near && (only.i === rate - 1 ? between.length <= 6 : only.i === rate - 2 && GROWTH_BETWEEN.test(between)) ? [only.claim] : []
}

/** 计划清淤 46 条，已清淤 41 条，还差 5 条. What was done this month may not be all, and 差 with three figures in sight is anything. */
function lackingClaim(clauses: Clauses, quantities: readonly SpannedQuantity[], index: number): Claim[] {
  const { text } = clauses
  const figure = quantities[index]
  if (!figure || (figure.kind !== 'count' && figure.kind !== 'money' && figure.kind !== 'measure')) return []
  if (!/[差缺欠]/.test(text.slice(Math.max(0, figure.start - 5), figure.start))) return []
  const { words } = rateClause(clauses, quantities, index)
  if (!LACKING.test(words.replace(/[\s\u3000]/g, ''))) return []
  const before = indicesBefore(clauses, quantities, index, sentenceStart(clauses, figure.start))
  const same = before.filter((i) => quantities[i]?.unit === figure.unit && isLevel(clauses, quantities[i]))
  const [plan, done, ...others] = same
  const [a, b] = [quantities[plan ?? -1], quantities[done ?? -1]]
  if (plan === undefined || done === undefined || !a || !b || others.length > 0) return []
  if (!PLAN.test(wordsOfPart(clauses, a, 40)) || PLAN.test(wordsBefore(clauses, b))) return []
  const computed = difference(amountOf(a), amountOf(b))
  const claim: Claim = {
    type: 'completion',
    formula: 'plan − done = gap',
    operands: [
      { role: 'plan', quantity: plan },
      { role: 'done', quantity: done },
      { role: 'gap', quantity: index },
    ],
    claim: 2,
    stated: boundsOf(figure),
    computed,
    confidence: 'certain',
  }
  if (comesTrue(claim.stated, figure, computed)) return [claim]
  const doing = wordsBefore(clauses, b)
  const certain =
    done === index - 1 &&
    (DONE_SO_FAR.test(doing) || repeatsVerb(doing, wordsOfPart(clauses, a, 40))) &&
    !DONE_IN_PART.test(text.slice(a.end, figure.start)) &&
    b.hedge === undefined
  const ends = /^ ?(?:[，,。；;]|$)/.test(text.slice(figure.end, figure.end + 2))
  return certain && ends && a.hedge === undefined && sameMatter(text.slice(a.end, b.start), wordsOfPart(clauses, a, 40), doing, b, a) ? [claim] : []
}

function completionClaim(clauses: Clauses, quantities: readonly SpannedQuantity[], rate: number, clause: RateClause, above: boolean): Claim[] {
  const figure = quantities[rate]
  if (!figure) return []
  const before = indicesBefore(clauses, quantities, rate).filter((i) => isLevel(clauses, quantities[i]))
  // 完成全年目标 900 万人的 73%: the plan stands in the clause of the rate, and is the only one.
  const own = before.filter((i) => (quantities[i]?.start ?? 0) >= clause.start && PLAN.test(clause.words))
  const ownPlan =
    own.length > 0 && /(?:计划|任务|目标|指标)[^，；。]{0,8}$/.test(clause.words.slice(0, (quantities[own.at(-1) ?? 0]?.start ?? 0) - clause.start))
      ? own.at(-1)
      : undefined
  const readings = ownPlan === undefined ? plannedReadings(clauses, quantities, before, clause) : doneReadings(quantities, before, ownPlan)
  const make = (reading: Reading, confidence: Claim['confidence'] = 'certain') => claimOf(quantities, rate, reading, above, confidence)
  const all = readings.map((reading) => ({ reading, claim: make(reading) }))
  // What is done stands right before: other figures before it belong to other rates.
  const end = ownPlan ?? rate
  // 整修 288 公里，尚差 12 公里，占计划的 96%: what is lacking stands between.
  const last = end === rate && isLacking(clauses, quantities, rate - 1) ? rate - 2 : end - 1
  const ending = all.filter(({ reading }) => reading.done === last)
  // 甲村计划 50 户，…；乙村计划 30 户，已完成 27 户: the plan of its own part of the sentence.
  const part = figure.start - wordsOfPart(clauses, figure, 160).length
  const inPart = ending.filter(({ reading }) => (quantities[reading.plan]?.start ?? 0) >= part)
  const [first, ...others] = inPart.length === 1 ? inPart : ending
  if (first && others.length === 0 && isCertain(clauses, quantities, first.reading, rate, clause, ownPlan !== undefined)) {
    return [make(first.reading, takesPeriod(clauses, quantities, first.reading, clause) ? 'likely' : 'certain')]
  }
  const right = all.findLast(({ claim }) => fits(claim, figure))
  if (right) return [right.claim]
  const sure =
    ownPlan === undefined ? (planLast(clauses, quantities, all, rate, clause) ?? planBefore(clauses, quantities, all, rate, clause)) : undefined
  return sure ? [make(sure, 'likely')] : []
}

const fits = ({ stated, computed }: Claim, figure: SpannedQuantity) => comesTrue(stated, figure, computed)

function doneReadings(quantities: readonly SpannedQuantity[], before: readonly number[], plan: number): Reading[] {
  return before.filter((done) => done < plan && quantities[done]?.unit === quantities[plan]?.unit).map((done) => ({ done, plan }))
}

function plannedReadings(clauses: Clauses, quantities: readonly SpannedQuantity[], before: readonly number[], clause: RateClause): Reading[] {
  const readings: Reading[] = []
  for (const plan of before) {
    if (!isPlanned(clauses, quantities, plan)) continue
    for (const done of before) {
      const a = quantities[plan]
      const b = quantities[done]
      if (done === plan || !a || !b || a.unit !== b.unit || b.start >= clause.start + clause.words.length) continue
      if (isPlanned(clauses, quantities, done)) continue
      readings.push({ done, plan })
    }
  }
  return readings
}

/** 计划新建 50 个; and after 任务是, the items of the list up to the end of the sentence. */
function isPlanned(clauses: Clauses, quantities: readonly SpannedQuantity[], index: number): boolean {
  const quantity = quantities[index]
  if (!quantity) return false
  const words = wordsBefore(clauses, quantity)
  const cue = words.search(PLAN)
  if (cue >= 0) return !/(?:完成|建成|实现)(?:年度|全年)?(?:计划|任务|目标)/.test(words) && !/已(?!经?下达)|累计|实际/.test(words.slice(cue))
  const { text } = clauses
  const from = Math.max(sentenceStart(clauses, quantity.start), quantity.start - 80)
  const lead = text.slice(from, quantity.start)
  // 任务是新建 4 万亩、改造 2000 户: one clause, cut by 、 alone, or by ， without a word of doing.
  const list = lead.search(/(?:任务|目标|计划)(?:是|为|：|:)/)
  return list >= 0 && !/[；;]/.test(lead.slice(list)) && !DONE.test(lead.slice(list + 2))
}

function claimOf(
  quantities: readonly SpannedQuantity[],
  rate: number,
  { done, plan }: Reading,
  above: boolean,
  confidence: Claim['confidence'],
): Claim {
  const [a, b, c] = [quantities[done], quantities[plan], quantities[rate]]
  const percent: Bounds =
    a && b ? scaled(quotient(amountOf(a), amountOf(b)), c?.kind === 'fraction' ? 1 : 100) : { low: 0, high: Number.POSITIVE_INFINITY }
  return {
    type: 'completion',
    formula: above ? 'done / plan − 1 = rate' : 'done / plan = rate',
    operands: [
      { role: 'done', quantity: done },
      { role: 'plan', quantity: plan },
      { role: 'rate', quantity: rate },
    ],
    claim: 2,
    stated: c ? boundsOf(c) : percent,
    computed: above ? widen({ low: percent.low - 100, high: percent.high - 100 }, 0) : percent,
    confidence,
  }
}

/** One plan of the unit and one figure that is done, of one matter and one period. */
function isCertain(
  clauses: Clauses,
  quantities: readonly SpannedQuantity[],
  { done, plan }: Reading,
  rate: number,
  clause: RateClause,
  own: boolean,
): boolean {
  const { text } = clauses
  const [a, b, c] = [quantities[done], quantities[plan], quantities[rate]]
  if (!a || !b || !c || a.hedge === 'at-least' || b.hedge !== undefined) return false
  if (PART_OF_DONE.test(text.slice(Math.min(a.start, b.start), c.start))) return false
  // The rate follows what is done: nothing else stands between.
  const lacking = !own && isLacking(clauses, quantities, done + 1)
  if (!own && rate !== done + (lacking ? 2 : 1)) return false
  if (own && plan !== done + 1) return false
  const planWords = wordsOfPart(clauses, b, 40)
  if (own) return text.slice(a.end, clause.start).length <= 2
  const behind = lacking ? (quantities[done + 1]?.end ?? a.end) : a.end
  if (done < plan || text.slice(behind, clause.start).length > 6 || c.start - b.start > 120) return false
  // 市定任务 beside a plan of the province is another one.
  const named = clause.words.replace(COMMON_PLAN_WORDS, '')
  if (named !== '' && !planWords.includes(named)) return false
  const doneWords = wordsBefore(clauses, a)
  const [planned, rated, doing] = [periodOf(planWords), periodOf(clause.words), periodOf(doneWords)]
  if (planned === 'long' || rated === 'long' || doing === 'long') {
    if (planned !== rated && rated !== undefined) return false
    if (planned === 'long' && (doing === 'year' || rated === undefined) && !/累计/.test(doneWords)) return false
  }
  if (rated !== undefined && planned !== undefined && rated !== planned) return false
  return sameMatter(text.slice(b.end, a.start), planWords, doneWords, a, b)
}

/** 计划新建 50 个，已建成 56 个，完成年度任务的 89%: that the plan is the year's is not printed. */
function takesPeriod(clauses: Clauses, quantities: readonly SpannedQuantity[], { plan }: Reading, { words }: RateClause): boolean {
  const quantity = quantities[plan]
  const planned = quantity && periodOf(wordsOfPart(clauses, quantity, 40))
  return planned === undefined && periodOf(words) !== undefined
}

/** 计划整修 300 公里，入冬前整修 288 公里: what was planned is what is done. */
const repeatsVerb = (doing: string, planned: string) => /[\u4e00-\u9fff]{2}$/.test(doing) && planned.includes(doing.slice(-2))

/** 改造户厕 2000 户 and 户厕改造竣工 1700 户 share a word; 建成 56 个 right after the plan names nothing of its own. */
function sameMatter(between: string, planWords: string, doneWords: string, a: SpannedQuantity, b: SpannedQuantity): boolean {
  const subject = (doneWords + (a.noun ?? '')).replace(NO_MATTER, '')
  if (subject === '') return between.length <= 30 && (a.noun === undefined || b.noun === undefined || a.noun === b.noun)
  // 先后办班，实际结业 1452 人: a verb alone says nothing of another matter.
  if (a.noun === undefined && ACHIEVED.test(subject)) return true
  const plan = planWords + (b.noun ?? '')
  for (let i = 0; i + 2 <= subject.length; i += 1) if (plan.includes(subject.slice(i, i + 2))) return true
  return false
}
