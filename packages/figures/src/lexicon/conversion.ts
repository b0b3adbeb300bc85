/** What is measured, and how many of the smallest unit of its table one unit is; two ends where custom rounds or the calendar varies. */
export interface Scale {
  readonly dimension: string
  readonly low: number
  readonly high: number
}

/**
 * The units of one dimension a line, as multiples of its first. 亩 is 666⅔ 平方米, and reckoned as 666 or 667. A month has 28 to 31
 * days. Currencies are none: their rate is not in the text. 天 and 小时 stand apart, for a day of work or of teaching has eight hours;
 * so do 周 and 天, for a week of it has five days.
 */
const TABLE: Readonly<Record<string, Readonly<Record<string, number | readonly [number, number]>>>> = {
  area: { 平方米: 1, 亩: [666, 667], 公顷: 10_000, 平方公里: 1_000_000, 平方千米: 1_000_000 },
  // 公顷 and 亩 are 1 to 15 exactly; this line is looked at first.
  field: { 亩: 1, 公顷: 15, 平方公里: 1500, 平方千米: 1500 },
  length: { 微米: 0.001, 毫米: 1, 厘米: 10, 米: 1000, 里: 500_000, 华里: 500_000, 公里: 1_000_000, 千米: 1_000_000, 海里: [1_850_000, 1_853_000] },
  mass: { 微克: 0.001, 毫克: 1, 克: 1000, 斤: 500_000, 公斤: 1_000_000, 千克: 1_000_000, 吨: 1_000_000_000 },
  volume: { 毫升: 1, 升: 1000, 立方米: 1_000_000 },
  energy: { 度: 1, 千瓦时: 1 },
  power: { 千瓦: 1, 兆瓦: 1000, 吉瓦: 1_000_000 },
  storage: { GB: 1, TB: [1000, 1024] },
  calendar: { 月: 1, 季度: 3, 年: 12 },
  days: { 天: 1, 月: [28, 31], 年: [365, 366] },
  weeks: { 天: 1, 周: 7 },
  hours: { 分钟: 1, 小时: 60, 天: 1440 },
  seconds: { 秒: 1, 分钟: 60, 小时: 3600 },
}

/** Two units that people may relate otherwise: 培训 3 天（24 小时）, 一周（5 天）. They agree, or nothing is said. */
export const LOOSE_PAIRS: ReadonlySet<string> = new Set(['周 天', '天 周', '天 小时', '小时 天', '天 分钟', '分钟 天', '年 天', '天 年'])

const SCALES: readonly ReadonlyMap<string, Scale>[] = ['field', ...Object.keys(TABLE).filter((dimension) => dimension !== 'field')].map(
  (dimension) =>
    new Map(
      Object.entries(TABLE[dimension] ?? {}).map(([unit, size]) => {
        const [low, high] = typeof size === 'number' ? [size, size] : size
        return [unit, { dimension, low, high }]
      }),
    ),
)

/** The sizes of two different units in the first line of the table that has both. */
export function scalesOf(from: string, to: string): readonly [Scale, Scale] | undefined {
  for (const scales of SCALES) {
    const [one, other] = [scales.get(from), scales.get(to)]
    if (one && other) return [one, other]
  }
  return undefined
}

/** Between the two figures, outside a bracket or at its front: 3 公里即 6 里, 12 公顷（合 180 亩）. 合计, 合格 and 即将 do not end in them. */
export const CONVERSION_CUE = /^(?:(?:也就是说?|亦即|也即|即|等于|折合成?|折|折算(?:成|为)?|换算(?:成|为)?|相当于|合)(?:为|有)?|＝|=)$/

/** Right before a figure that stands apart from what it converts: 修复面积折合 65.6 平方公里. */
export const CONVERTED_BEFORE = /(?:折合|折算|约合|相当于|换算)(?:成|为|约)?\s?$/

/** 约合 1800 亩: hedged, whatever stands after it. */
export const HEDGED_CUE = /^(?:约|大约|大概)(?:合|折合|等于|相当于|为)?$|^(?:折合|相当于|合)(?:大约|约|近)$/

/** Dried, refined or reckoned by a standard, less may be left: 鲜果 3 吨，折合 600 公斤. */
export const YIELD_CUE = /折|换算|相当于/
export const YIELD_DIMENSIONS: ReadonlySet<string> = new Set(['mass', 'volume', 'energy'])

/** After the second figure: it is one per something, or goes on as another thing (180 亩/人, 600 公斤干果). */
export const GOES_ON = /^\s*[/／每]/

/** After the bracket: both are hedged, 500 公斤（1100 斤）左右. */
export const HEDGED_AFTER = /^\s*(?:左右|上下|以上|以下|以内|之内|之间|多|余)/

/** Before the first figure: it is one of several, or no size at all. */
export const NOT_CONVERTED = /第|每[\u4e00-\u9fff]{0,3}$/
