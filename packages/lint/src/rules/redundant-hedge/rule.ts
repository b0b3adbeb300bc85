import type { PlacedFigure } from '../../facts.js'
import { defineRule } from '../../rule.js'
import { AFTER, BEFORE, type Claim, DISTANT, judge, NEGATED, NEGATION, NO_HEDGE } from './words.js'

export const redundantHedge = defineRule({
  id: 'redundant-hedge',
  since: '0.1.0',
  group: 'figures',
  severity: 'warning',
  presets: ['recommended', 'strict'],
  relations: [],
  standard: { name: '汉语概数表达习惯：一个数只用一个概数词', rank: 'practice' },
  fixable: false,
  hasSuggestions: true,
  description: { zh: '一个数上叠用了重复或矛盾的概数词', en: 'Two hedges on one figure repeat or contradict each other' },
  messages: {
    repeated: {
      zh: '“{first}”与“{second}”意思重复。请只留一个。',
      en: '"{first}" and "{second}" say the same twice. Keep one of them.',
    },
    contradicted: {
      zh: '“{first}”与“{second}”互相矛盾：{why}。请核实数量，只留一个。',
      en: '"{first}" and "{second}" contradict each other: {why}. Check the figure and keep one of them.',
    },
    drop: { zh: '删去“{word}”', en: 'Take out "{word}"' },
  },
  defaults: {},
  examples: [
    { text: '宣讲活动\n\n　　宣讲持续到傍晚，约 60 人左右参加。\n\n信息来源：镇妇联\n', because: '约 and 左右 are one', findings: ['约 60 人左右'] },
    { text: '宣讲活动\n\n　　近 700 多人在线收看。\n\n信息来源：镇妇联\n', because: '近 is below, 多 is above', findings: ['近 700 多人'] },
    { text: '走访制度\n\n　　每月走访至少 4 次以上。\n\n信息来源：镇妇联\n', because: '至少 already says 以上', findings: ['至少 4 次以上'] },
    { text: '就业帮扶\n\n　　近 5 年来，700 多人实现就业。\n\n信息来源：人社局\n', because: '近 belongs to the years', findings: [] },
    {
      text: '医联体建设\n\n　　超过 40 家二级以上医院加入医联体。\n\n信息来源：卫健局\n',
      because: '以上 belongs to the grade',
      findings: [],
    },
    {
      text: '招商引资\n\n　　签约 20 余个项目，其中签约 5 亿元以上项目 3 个。\n\n信息来源：招商局\n',
      because: '签约 is a verb',
      findings: [],
    },
  ],
  check({ quantities, report }) {
    for (const figure of quantities) {
      const claims = claimsOn(figure)
      const [first, second] = claims
      if (!first || !second) continue
      const verdict = judge(first.claim, second.claim)
      if (!verdict) continue
      const { block } = figure
      const at = { block, start: Math.min(first.start, figure.start), end: Math.max(figure.end, second.end) }
      report({
        messageId: verdict === 'repeated' ? 'repeated' : 'contradicted',
        at,
        data: { first: first.word, second: second.word, ...(verdict === 'repeated' ? {} : { why: verdict }) },
        suggestions: [second, first].map(({ word, start, end }) => ({
          messageId: 'drop' as const,
          data: { word },
          fix: { at: { block, start, end: block.text.charAt(end) === ' ' && start === at.start ? end + 1 : end }, text: '' },
        })),
      })
    }
  },
})

interface Hedging {
  readonly word: string
  readonly claim: Claim
  readonly start: number
  readonly end: number
}

const UNHEDGED = new Set(['date', 'date-range', 'time', 'ordinal', 'label', 'ratio', 'number'])

/** The hedges that stand on a figure, in reading order. */
function claimsOn(figure: PlacedFigure): Hedging[] {
  if (UNHEDGED.has(figure.kind)) return []
  const following = after(figure)
  const first = before(figure)
  return [...(first.length > 0 ? first : distant(figure, following)), ...inside(figure), ...following]
}

/** 约, 不得少于 and, before another one, 大约. The figure begins with the nearest. */
function before({ text, block, start }: PlacedFigure): Hedging[] {
  const word = BEFORE.find(({ word }) => text.startsWith(word))
  const left = block.text.slice(Math.max(0, start - 4), start)
  const outer = outerAt(left, start)
  if (!word) return outer && /[0-9０-９] ?[—～~至到-] ?[0-9０-９]|^近/.test(text) ? [outer] : []
  const end = start + word.word.length
  if (NO_HEDGE.test(left + word.word)) return []
  const negation = NEGATION.exec(left)?.[0]
  const negated = NEGATED[word.claim]
  if (negation !== undefined) return negated ? [{ word: negation + word.word, claim: negated, start: start - negation.length, end }] : []
  const nearest = { word: word.word, claim: word.claim, start, end }
  return outer ? [outer, nearest] : [nearest]
}

/** 大约, 约 or 至少 right before a figure that has a hedge of its own, or two ends. */
function outerAt(left: string, end: number): Hedging | undefined {
  const printed = /(大约|大概|至少|最少|约) ?$/.exec(left)
  const [all = '', word = ''] = printed ?? []
  if (!printed || NO_HEDGE.test(left.trimEnd())) return undefined
  const start = end - all.length
  return { word, claim: word.endsWith('少') ? 'at-least' : 'about', start, end: start + word.length }
}

/** 约占总数的 30% 左右, 至少开展 2 次以上: what follows must not begin a noun, whose the second would be. */
function distant({ kind, block, start, end }: PlacedFigure, following: readonly Hedging[]): Hedging[] {
  const [own] = following
  if (!own || kind === 'age' || !/^ ?(?:[，。；、）)！：\n]|$)/.test(block.text.slice(own.end ?? end))) return []
  const from = Math.max(0, start - 16)
  const match = DISTANT.exec(block.text.slice(from, start))
  if (!match || NO_HEDGE.test(block.text.slice(Math.max(0, from + match.index - 1), from + match.index + 1))) return []
  const word = match[1] ?? match[2] ?? ''
  const at = from + match.index
  return [{ word, claim: match[1] === undefined ? 'at-least' : 'about', start: at, end: at + word.length }]
}

/** The 余, 多 or 来 of 300 余人, 10 多万, 三百来户. */
function inside({ text, start }: PlacedFigure): Hedging[] {
  const match = /[0-9０-９零一二两三四五六七八九十百千万亿]\s?([余多来])/.exec(text)
  if (!match) return []
  const [printed, word = ''] = match
  const end = start + match.index + printed.length
  return [{ word, claim: word === '来' ? 'about' : 'more', start: end - 1, end }]
}

/** 左右, 以上: within the figure, or right after one that has 余 already. */
function after({ text, block, end }: PlacedFigure): Hedging[] {
  const own = AFTER.find(({ word }) => text.endsWith(word))
  if (own) return [{ ...own, start: end - own.word.length, end }]
  const blank = block.text.charAt(end) === ' ' ? 1 : 0
  const next = AFTER.find(({ word }) => block.text.startsWith(word, end + blank))
  return next ? [{ ...next, start: end + blank, end: end + blank + next.word.length }] : []
}
