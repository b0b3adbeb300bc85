/**
 * The first and the last year of each five-year plan. Those before 十五 are left out: “七五” and “八五” in a bulletin are mostly the plans
 * of legal education (普法), which have years of their own.
 */
export const PLANS: ReadonlyMap<string, readonly [first: number, last: number]> = new Map([
  ['十五', [2001, 2005]],
  ['十一五', [2006, 2010]],
  ['十二五', [2011, 2015]],
  ['十三五', [2016, 2020]],
  ['十四五', [2021, 2025]],
  ['十五五', [2026, 2030]],
  ['十六五', [2031, 2035]],
])

/** Which year of its five: 收官之年 is the fifth. 关键之年 and 承上启下 may be any. */
export const YEARS: readonly (readonly [words: string, year: number])[] = [
  ['开局之年|开局年|起步之年|起步年|启动之年|第一年|头一年|首年|开局起步之年|开局的?第一年', 1],
  ['第二年', 2],
  ['第三年|中期之年|中间之年', 3],
  ['第四年', 4],
  ['收官之年|收官年|收官的一年|收尾之年|最后一年|末年|第五年', 5],
]
