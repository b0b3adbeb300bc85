import type { Language } from '@jianbao/lint'
import type { Finding } from '@jianbao/schema'
import { intervalText, type Style } from '../../figures/values.js'
import { formulaWords } from '../../figures/words.js'
import { say } from '../../language.js'

/** The arithmetic behind a finding, where it has one and its message does not say what it comes to. */
export function unsaidArithmetic({ evidence, message }: Finding, language: Language): string | undefined {
  // Dates and ratios are compared by numbers that say nothing to a reader.
  if (!evidence || evidence.unit === '' || !evidence.computed.some((end) => end !== null) || says(message, evidence.computed)) return undefined
  const shown = (interval: typeof evidence.stated) => intervalText(interval, evidence.unit, styleIn(language))
  const [formula, stated, computed] = [formulaWords({ evidence }, language), shown(evidence.stated), shown(evidence.computed)]
  return say({ zh: `算式 ${formula}：文中 ${stated}，算得 ${computed}`, en: `${formula}: stated ${stated}, computed ${computed}` }, language)
}

const styleIn = (language: Language): Style => ({ scale: { word: '', factor: 1 }, decimals: 2, grouped: true, language })

const SCALES: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 }

/** Whether one of the numbers of a message is what was computed, or an open end of it. */
function says(message: string, [low, high]: readonly [number | null, number | null]): boolean {
  const numbers = [...message.replaceAll(',', '').matchAll(/(\d+(?:\.\d+)?)\s*([万亿]?)/g)].map(
    ([, digits, scale = '']) => Number(digits) * (SCALES[scale] ?? 1),
  )
  const near = (number: number, end: number) => Math.abs(number - end) <= Math.abs(end) * 0.01
  return numbers.some((number) =>
    low !== null && high !== null ? (number >= low && number <= high) || near(number, low) || near(number, high) : near(number, low ?? high ?? 0),
  )
}
