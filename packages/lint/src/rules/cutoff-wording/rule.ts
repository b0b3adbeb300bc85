import type { Block } from '@jianbao/schema'
import type { PlacedFigure } from '../../facts.js'
import { figuresIn } from '../../figure-index.js'
import { defineRule } from '../../rule.js'
import { safeFix } from '../../runs.js'

/** 截止 or 截至到 at the start of a clause; 截止到, 截止至 and 截止于 are right. */
const CUTOFF = /(?<=^|[，。；：、“（\s\u3000])(?:截止(?![到至于时日期之前])|截至到)\s?/g
const RELATIVE_TIME = /^(?:目前|现在|今年|今天|当前|本月|上月|上周|去年|年底|月底|发稿|昨日|昨天|当日|统计)/

export const cutoffWording = defineRule({
  id: 'cutoff-wording',
  since: '0.1.0',
  group: 'dates',
  severity: 'warning',
  presets: ['recommended', 'strict'],
  relations: [],
  standard: { name: '《现代汉语词典》第 7 版“截至”“截止”条（转引，未核原书）', rank: 'practice' },
  fixable: true,
  hasSuggestions: false,
  description: { zh: '表示统计时点用“截至”，不用“截止”', en: 'A point of reckoning is 截至; 截止 is the end of something' },
  messages: {
    cutoff: { zh: '“{printed}{time}”表示统计到这一时点，应为“截至{time}”。', en: '"{printed}{time}" is a point of reckoning: write "截至{time}".' },
  },
  defaults: {},
  examples: [
    {
      text: '两癌检查\n\n　　截止 9 月 30 日，全县检查妇女 8600 人。\n\n信息来源：卫健局\n',
      because: 'a state reckoned up to a day',
      findings: ['截止'],
    },
    { text: '改造工程\n\n　　截止目前，完成改造 12 处。\n\n信息来源：住建局\n', because: 'a point of time in words', findings: ['截止'] },
    { text: '两癌检查\n\n　　截至到 9 月 30 日，全县检查妇女 8600 人。\n\n信息来源：卫健局\n', because: '至 already says 到', findings: ['截至到'] },
    { text: '征文启事\n\n　　征文于 10 月 15 日截止，共收到 36 篇。\n\n信息来源：县妇联\n', because: 'the verb, rightly used', findings: [] },
    { text: '报名\n\n　　报名截止时间为 3 月 1 日，受理到当天 18:00。\n\n信息来源：县妇联\n', because: 'part of a noun', findings: [] },
    {
      text: '信访受理\n\n　　截止到 6 月 23 日，共受理 18 件。\n\n信息来源：信访局\n',
      because: '截止到 is how the dictionary glosses 截至',
      findings: [],
    },
  ],
  check({ article, quantities, report }) {
    for (const block of article?.paragraphs ?? []) {
      for (const match of block.text.matchAll(CUTOFF)) {
        const printed = match[0].trimEnd()
        const bare = timeAt(block, match.index + match[0].length, quantities)
        if (bare === undefined) continue
        // The blank that a house sets between Chinese and digits goes with the time.
        const time = match[0].slice(printed.length) + bare
        const at = { block, start: match.index, end: match.index + printed.length }
        report({ messageId: 'cutoff', at, data: { printed, time }, ...safeFix(at, '截至') })
      }
    }
  },
})

/** The time that follows, where something is said of it: 截止 8 月 31 日。 alone is a deadline. */
function timeAt(block: Block, at: number, quantities: readonly PlacedFigure[]): string | undefined {
  const date = figuresIn(quantities, block, { from: at, to: at + 1 }).find(({ kind }) => kind === 'date' || kind === 'time')
  const time = date?.text ?? RELATIVE_TIME.exec(block.text.slice(at, at + 8))?.[0]
  if (time === undefined || /^[^，]{0,10}[。；]/.test(block.text.slice(at + time.length))) return undefined
  return time
}
