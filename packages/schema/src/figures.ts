import { z } from 'zod'
import { Place } from './place.js'

const { array, enum: oneOf, exactOptional, int, nullable, number, object, string, tuple } = z

/** `[low, high]`, both ends included; `null` is open. */
export const Interval = tuple([nullable(number()), nullable(number())])
export type Interval = z.infer<typeof Interval>

/** What a numeral says. `label` is a numeral that is no amount (12338 热线, 国发〔2020〕5 号), `number` one without unit. */
export const Kind = oneOf([
  'count',
  'money',
  'measure',
  'percent',
  'point',
  'permille',
  'rate-per',
  'multiple',
  'fraction',
  'ratio',
  'age',
  'duration',
  'date',
  'date-range',
  'time',
  'ordinal',
  'label',
  'number',
])
export type Kind = z.infer<typeof Kind>

/** 约, 左右 (`about`) · 余, 多, 超过 (`over`) · 近, 不足 (`under`) · 以上, 不少于 (`at-least`) · 以下, 不超过 (`at-most`). */
export const Hedge = oneOf(['about', 'over', 'under', 'at-least', 'at-most'])
export type Hedge = z.infer<typeof Hedge>

/** What a numeral says, apart from where it stands. */
export const QuantityValue = object({
  /** The words as printed, joined. */
  text: string().min(1),
  kind: Kind,
  /** The base unit in Chinese: 人 for 人/名/位 of persons, 元, 人次, 户, %; "" where there is none. */
  unit: string(),
  /** In `unit`: money in 元, percent, point, 成 and 折 as 0–100, fraction and multiple as the number, permille 0–1000. */
  low: exactOptional(nullable(number())),
  high: exactOptional(nullable(number())),
  /** One unit of the last printed place, in `unit`; absent: exact. */
  step: exactOptional(number().positive()),
  hedge: exactOptional(Hedge),
  /** What is counted. */
  noun: exactOptional(string().min(1)),
  /** The unit that it is reckoned by: 户 in 每户 5 万元. */
  per: exactOptional(string().min(1)),
  /** Of dates and times: `2020-11-05`, `--11-05`, `2016/2018`. */
  iso: exactOptional(string().min(1)),
})
export type QuantityValue = z.infer<typeof QuantityValue>

/** A quantity and its place. Every kind but date, date-range and time has `low` and `high`; these three have `iso`. */
export const Quantity = object({ ...QuantityValue.shape, ...Place.shape })
export type Quantity = z.infer<typeof Quantity>

/** What one quantity may be to others. */
export const RelationType = oneOf([
  'part-whole',
  'sum',
  'share',
  'shares-sum',
  'implied-total',
  'completion',
  'bound',
  'change',
  'growth-index',
  'multiple',
  'average',
  'product',
  'ratio',
  'gap',
  'extremes',
  'conversion',
  'enumeration',
  'respective',
  'range',
  'equality',
  'duration',
  'weekday',
  'order',
])
export type RelationType = z.infer<typeof RelationType>

/** The arithmetic of a relation: what is printed, and what the other figures make of it. */
export const Evidence = object({ formula: string().min(1), stated: Interval, computed: Interval, unit: string() })
export type Evidence = z.infer<typeof Evidence>

/** A relation that the text claims between quantities, and whether it holds. */
export const Relation = object({
  type: RelationType,
  /** *Violated* only if no reading, within the precision stated, makes it true. */
  verdict: oneOf(['consistent', 'violated', 'undetermined']),
  /** *Likely* where one assumption that the text does not print is needed. */
  confidence: oneOf(['certain', 'likely']),
  /** The distance between the stated and the computed interval, in steps of the claimed figure. */
  deviation: exactOptional(number().min(0)),
  /** `quantity` is an index into `quantities`. */
  operands: array(object({ role: string().min(1), quantity: int().min(0) })).min(1),
  /** The operand that the relation claims: an index into `operands`. */
  claim: int().min(0),
  /** The violated relation that this one rests on: an index into `relations`. */
  blockedBy: exactOptional(int().min(0)),
  evidence: Evidence,
})
export type Relation = z.infer<typeof Relation>

/** The figures of one file, as `jianbao figures --format json` prints them. */
export const FileFigures = object({ filePath: string(), quantities: array(Quantity), relations: array(Relation) })
export type FileFigures = z.infer<typeof FileFigures>

export const Figures = array(FileFigures)
export type Figures = z.infer<typeof Figures>
