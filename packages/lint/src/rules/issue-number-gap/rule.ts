import type { Block, Masthead } from '@jianbao/schema'
import { type BlockSpan, defineRule } from '../../rule.js'
import type { SetPlace, SetValue } from '../../series.js'

interface IssueNumber {
  readonly special: boolean
  /** Of its articles, by which an issue is known again. */
  readonly titles: readonly string[]
  /** Where the number stands. */
  readonly at: SetPlace
}

export const issueNumberGap = defineRule({
  id: 'issue-number-gap',
  since: '0.1.0',
  group: 'structure',
  severity: 'warning',
  presets: ['recommended', 'strict'],
  relations: [],
  standard: { name: '简报编辑惯例：期号连续，总期号逐期加一', rank: 'house' },
  fixable: false,
  hasSuggestions: false,
  description: { zh: '同一简报的期号不连续、重复，或日期倒退', en: 'The numbers of a series have a gap or a repeat, or its dates go back' },
  messages: {
    gap: {
      zh: '本期为第 {issue} 期，上一份是第 {before} 期，中间缺 {missing} 期。请核对期号，或确认是否漏了一期。',
      en: 'This is issue {issue}, and the one before it is {before}: {missing} missing. Check the number, or whether an issue is left out.',
    },
    repeat: {
      zh: '本期与另一份都是第 {issue} 期。请核对期号。',
      en: 'This and another one are both issue {issue}. Check the number.',
    },
    cumulative: {
      zh: '本期总第 {cumulative} 期，上一期总第 {before} 期，应为总第 {expected} 期。请核对总期号。',
      en: 'The cumulative number is {cumulative}, after {before}: it should be {expected}. Check it.',
    },
    aboveCumulative: {
      zh: '第 {issue} 期大于总第 {cumulative} 期。请核对两个期号。',
      en: 'Issue {issue} is above the cumulative number {cumulative}. Check both.',
    },
    dateBack: {
      zh: '第 {issue} 期的日期 {date} 早于第 {before} 期的 {earlier}。请核对日期和期号。',
      en: 'Issue {issue} is dated {date}, before issue {before} of {earlier}. Check dates and numbers.',
    },
  },
  defaults: {},
  examples: [
    {
      text: '妇联工作简报\n\n第 12 期（总第 8 期）\n\n县妇联办公室　　2026 年 3 月 5 日\n\n县妇联走访\n\n　　走访家庭 128 户。\n\n信息来源：县妇联\n',
      because: 'the number of the year is above that of all years',
      findings: ['第 12 期（总第 8 期）'],
    },
    {
      text: '妇联工作简报\n\n第 3 期（总第 58 期）\n\n县妇联办公室　　2026 年 3 月 5 日\n\n县妇联走访\n\n　　走访家庭 128 户。\n\n信息来源：县妇联\n',
      because: 'of one issue alone nothing else can be said',
      findings: [],
    },
  ],
  check({ bulletin: { masthead }, article, report }) {
    const at = masthead && numberSpan(masthead)
    if (article || !at || masthead.issue === undefined || masthead.cumulativeIssue === undefined) return
    if (masthead.issue > masthead.cumulativeIssue)
      report({ messageId: 'aboveCumulative', at, data: { issue: masthead.issue, cumulative: masthead.cumulativeIssue } })
  },
  collect({ bulletin: { masthead, sections }, placeOf }): IssueNumber | undefined {
    const at = masthead && numberSpan(masthead)
    const titles = sections.flatMap(({ articles }) => articles.map(({ title = '' }) => title.replace(/\s/g, '')))
    return at && { special: masthead.special !== undefined, titles, at: placeOf(at) }
  },
  compare({ values, report }) {
    const regular = (values as readonly SetValue<IssueNumber>[])
      .map((document, index) => ({ ...document, index }))
      .filter(({ issue, value }) => issue !== undefined && !value.special)
    for (const [position, document] of regular.entries()) {
      const before = regular[position - 1]
      const { issue = 0, cumulativeIssue, date, year, index, value } = document
      if (!before) continue
      const { issue: last = 0 } = before
      const at = value.at
      if (year !== before.year || year === undefined) {
        // A new year begins again; the cumulative number goes on, but an issue in between may be missing.
        continue
      }
      if (issue === last && date === before.date && isSameIssue(value, before.value)) continue
      if (issue === last) report({ document: index, messageId: 'repeat', at, data: { issue } })
      else if (issue > last + 1) report({ document: index, messageId: 'gap', at, data: { issue, before: last, missing: issue - last - 1 } })
      else if (cumulativeIssue !== undefined && before.cumulativeIssue !== undefined && cumulativeIssue !== before.cumulativeIssue + 1)
        report({
          document: index,
          messageId: 'cumulative',
          at,
          data: { cumulative: cumulativeIssue, before: before.cumulativeIssue, expected: before.cumulativeIssue + 1 },
        })
      if (issue > last && date !== undefined && before.date !== undefined && date < before.date)
        report({ document: index, messageId: 'dateBack', at, data: { issue, date, before: last, earlier: before.date } })
    }
  },
})

/** A draft and its copy, or a Word file and the PDF made of it, lie in one folder: most of their titles are the same. */
function isSameIssue({ titles }: IssueNumber, other: IssueNumber): boolean {
  const shared = titles.filter((title) => other.titles.includes(title)).length
  return shared * 2 >= Math.max(titles.length, other.titles.length)
}

/** 第 3 期（总第 58 期）, in the line that has it. */
function numberSpan({ lines }: Masthead): BlockSpan | undefined {
  for (const block of lines) {
    const match = NUMBER.exec(block.text)
    if (match) return spanOf(block, match)
  }
  return undefined
}

const NUMBER = /第\s?[0-9０-９〇零一二三四五六七八九十百]{1,5}\s?期(?:\s?[（(]\s?总[^（()）]{1,12}[）)])?/
const spanOf = (block: Block, match: RegExpExecArray): BlockSpan => ({ block, start: match.index, end: match.index + match[0].length })
