import { expect, it } from 'vitest'
import { findingsOf, specifyRule } from '../../rule-cases.js'
import { futureDate as rule } from './rule.js'

/** A paragraph in an issue of a day. */
const inIssue = (day: string, paragraph: string) =>
  `妇联工作简报\n第 3 期\n县妇联办公室　　${day}\n\n县妇联开展活动\n\n　　${paragraph}\n\n信息来源：县妇联\n`

specifyRule(rule, {
  invalid: [
    { text: inIssue('2021 年 1 月 8 日', '1 月 15 日，县妇联召开了座谈会。'), quotes: ['1 月 15 日'], because: 'a week after the issue' },
    { text: inIssue('2021 年 1 月 8 日', '1 月 15 日上午，县妇联组织了义诊。'), quotes: ['1 月 15 日'], because: 'with the half of the day' },
    {
      text: inIssue('2021 年 1 月 8 日', '1 月 15 日，县妇联召开座谈会，邀请了 12 名代表。'),
      quotes: ['1 月 15 日'],
      because: 'what was held is told in the clause before',
    },
    {
      text: inIssue('2021 年 1 月 8 日', '2021 年 11 月 6 日，县妇联走访了 12 户困难家庭。'),
      quotes: ['2021 年 11 月 6 日'],
      because: 'the year of the issue for the year before',
    },
    { text: inIssue('2021 年 1 月 8 日', '1 月 12—14 日，县妇联成功举办巾帼比赛。'), quotes: ['1 月 12—14 日'], because: 'a range' },
    { text: inIssue('2021 年 1 月 8 日', '1 月 15 日，全县培训已圆满结束。'), quotes: ['1 月 15 日'], because: '已' },
  ],
  valid: [
    { text: inIssue('2021 年 1 月 8 日', '1 月 5 日，县妇联召开了座谈会。'), because: 'before the issue' },
    { text: inIssue('2021 年 1 月 8 日', '1 月 15 日，县妇联将召开座谈会。'), because: '将' },
    { text: inIssue('2021 年 1 月 8 日', '县妇联拟于 1 月 15 日召开座谈会，印发了方案。'), because: '拟' },
    { text: inIssue('2021 年 1 月 8 日', '征文 1 月 31 日截止，已收到了 36 篇。'), because: 'a deadline' },
    { text: inIssue('2021 年 1 月 8 日', '1 月 31 日前，各村完成了整改的要上报。'), because: '前' },
    { text: inIssue('2021 年 1 月 8 日', '12 月 28 日，县妇联走访了 12 户困难家庭。'), because: 'of the year before' },
    { text: inIssue('2021 年 1 月 8 日', '新办法自 2 月 1 日起施行，明确了职责。'), because: 'a rule that will hold' },
    { text: inIssue('2021 年 1 月 8 日', '1 月 15 日，全县中小学开学，学校做好了准备。'), because: 'made ready for what is to come' },
    { text: inIssue('2021 年 1 月 8 日', '县妇联决定 1 月 15 日召开座谈会，发出了通知。'), because: 'fixed beforehand' },
    { text: inIssue('2021 年 1 月 8 日', '1 月 15 日，县妇联召开座谈会。'), because: 'no word says that it is over' },
    { text: '1 月 15 日，县妇联召开了座谈会。', because: 'nothing says when it was issued' },
  ],
})

it('names the day of issue and the word that tells of the past', () => {
  const [finding] = findingsOf(rule, inIssue('2021 年 1 月 8 日', '1 月 15 日，县妇联召开了座谈会。'))
  expect(finding?.message).toBe('“1 月 15 日”晚于印发日期 2021 年 1 月 8 日，文中却说事情已经发生（“召开了”）。请核对日期。')
})

it('goes by the settings before the masthead', () => {
  const text = inIssue('2021 年 1 月 8 日', '1 月 15 日，县妇联召开了座谈会。')
  expect(findingsOf(rule, text, { issueDate: '2021-01-31' })).toEqual([])
})

it('is a warning', () => {
  expect(rule.severity).toBe('warning')
})
