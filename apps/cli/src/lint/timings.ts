import type { Language, Observe } from '@jianbao/lint'
import { say } from '../language.js'

/** Adds up how long the rules and stages of a run took. */
export interface Timings {
  readonly observe: Observe
  /** A table, the slowest first: milliseconds, and the share of the whole. */
  table(language: Language): string
}

const STAGES: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  parse: { zh: '（读取文件、识别结构）', en: '(reading files and their structure)' },
  figures: { zh: '（读取数量及其关系）', en: '(reading figures and relations)' },
}

export function createTimings(): Timings {
  const spent = new Map<string, number>()
  return {
    observe: (name, milliseconds) => {
      spent.set(name, (spent.get(name) ?? 0) + milliseconds)
    },
    table(language) {
      const all = [...spent.values()].reduce((sum, own) => sum + own, 0)
      const rows = [...spent].sort((a, b) => b[1] - a[1])
      const lines = rows.map(([name, own]) => {
        const stage = STAGES[name]
        const share = `${((own / all) * 100).toFixed(1)}%`
        return `${own.toFixed(1).padStart(10)} ms  ${share.padStart(6)}  ${stage === undefined ? name : `${name} ${say(stage, language)}`}`
      })
      return [...lines, `${all.toFixed(1).padStart(10)} ms`].join('\n')
    },
  }
}
