import { defineRule } from '../../rule.js'
import { issueName, type SetValue } from '../../series.js'
import { amountLike, nominal } from '../../violations.js'
import { mismatchesIn } from './mismatches.js'
import { mismatchesAcross } from './series.js'
import { type RunningTotal, runningTotalsIn } from './totals.js'

export const cumulativeIncrementMismatch = defineRule({
  id: 'cumulative-increment-mismatch',
  since: '0.1.0',
  group: 'figures',
  severity: 'warning',
  presets: ['recommended', 'strict'],
  relations: [],
  standard: { name: '统计常识：上期累计加本期新增等于本期累计', rank: 'practice' },
  fixable: false,
  hasSuggestions: false,
  description: {
    zh: '上月底或上期的累计加本月、本期新增，不等于现在的累计',
    en: 'The running total of last month or the last issue and what has come since do not make the running total now',
  },
  messages: {
    cumulativeMismatch: {
      zh: '{from}的 {before} + {month}的 {increment} = {sum}，与{until}的 {after} 不符。请核对三个数，或写明口径变化。',
      en: '{before} ({from}) and {increment} ({month}) make {sum}, not {after} ({until}). Check the three figures, or say what changed.',
    },
    issueMismatch: {
      zh: '{before}的累计 {earlier} + {period}的 {increment} = {sum}，与本期的累计 {after} 不符。请核对两期的三个数，或写明口径变化。',
      en: 'The running total of {before}, {earlier}, and {increment} ({period}) make {sum}, not {after}. Check the three figures in both issues, or say what changed.',
    },
  },
  defaults: {},
  examples: [
    {
      text: '热线运行\n\n　　截至 8 月底，热线累计受理诉求 2.6 万件。9 月受理 0.3 万件。截至 9 月底，累计受理诉求 3.8 万件。\n\n信息来源：热线办\n',
      because: '2.6 + 0.3 = 2.9',
      findings: ['3.8 万件'],
    },
    {
      text: '会员发展\n\n　　截至 4 月底，商会累计发展会员 316 名，5 月新增 28 名，截至 5 月底累计发展会员 354 名。\n\n信息来源：工商联\n',
      because: '316 + 28 = 344',
      findings: ['354 名'],
    },
    {
      text: '培训进度\n\n　　到 6 月 30 日，全县累计培训 1240 人。7 月培训 260 人；到 7 月 31 日，累计培训 1400 人。\n\n信息来源：人社局\n',
      because: '1240 + 260 = 1500: the last day of a month is its end',
      findings: ['1400 人'],
    },
    {
      text: '热线运行\n\n　　截至 8 月底，热线累计受理诉求 2.6 万件。9 月受理 0.3 万件。截至 9 月底，累计受理诉求 2.9 万件。\n\n信息来源：热线办\n',
      because: '2.6 + 0.3 = 2.9',
      findings: [],
    },
    {
      text: '低保工作\n\n　　截至 8 月底在册对象 860 人，9 月新增 32 人，截至 9 月底在册对象 871 人。\n\n信息来源：民政局\n',
      because: 'a stock may lose members',
      findings: [],
    },
    {
      text: '热线运行\n\n　　截至 8 月底，累计受理近 2.6 万件。9 月受理 0.3 万件。截至 9 月底，累计受理 3.8 万件。\n\n信息来源：热线办\n',
      because: 'one of the three is hedged',
      findings: [],
    },
  ],
  check({ quantities, report }) {
    for (const { before, increment, after } of mismatchesIn(quantities)) {
      const [one, own, next] = [before.figure, increment.figure, after.figure]
      report({
        messageId: 'cumulativeMismatch',
        at: next,
        data: {
          from: before.name,
          month: increment.name,
          until: after.name,
          before: one.text,
          increment: own.text,
          sum: amountLike(nominal(one) + nominal(own), next),
          after: next.text,
        },
        related: [one, own],
      })
    }
  },
  collect({ bulletin, articles, placeOf }) {
    // 增刊 and 专刊 have numbers of their own.
    if (bulletin.masthead?.special !== undefined) return undefined
    const totals = articles.flatMap(({ article, quantities }) => (article ? runningTotalsIn(article, quantities, placeOf) : []))
    return totals.length > 0 ? totals : undefined
  },
  compare({ values, report }) {
    const issues = values as readonly SetValue<readonly RunningTotal[]>[]
    for (const { document, earlier, before, increment, after } of mismatchesAcross(issues)) {
      const own = issues[document]
      if (!own) continue
      report({
        document,
        messageId: 'issueMismatch',
        at: after.at,
        data: {
          before: issueName(earlier, own),
          earlier: before.text,
          period: increment.name,
          increment: increment.text,
          sum: amountLike(nominal(before) + nominal(increment), after),
          after: after.text,
        },
      })
    }
  },
})
