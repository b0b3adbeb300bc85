import { expect, it } from 'vitest'
import { findingsOf, specifyRule } from '../../rule-cases.js'
import { contentsMismatch as rule } from './rule.js'

const piece = (title: string) => `${title}\n\n　　11 月 3 日，有关单位开展活动，36 人参加。\n\n信息来源：县妇联\n\n`
const issue = (entries: string[], titles: string[]) =>
  `目录\n${entries.map((entry, index) => `${entry}……${index + 1}\n`).join('')}\n${titles.map(piece).join('')}`

const [reading, law, visit, training] = ['县妇联举办家庭读书会', '区妇联开展法律宣传', '镇妇联慰问高龄老人', '乡妇联培训巾帼电商骨干']

specifyRule(rule, {
  invalid: [
    { text: issue([reading, '镇妇联慰问高龄妇女'], [reading, visit]), quotes: ['镇妇联慰问高龄妇女'], because: 'two signs differ' },
    { text: issue(['县妇联举办家庭读书汇', law], [reading, law]), quotes: ['县妇联举办家庭读书汇'], because: 'one sign differs' },
    { text: issue([reading, visit, law], [reading, law, visit]), quotes: [law], because: 'another order' },
    { text: issue([visit, reading, law], [reading, law, visit]), quotes: [reading], because: 'the last comes first' },
    {
      text: issue([reading, '我县新建儿童之家 12 个'], [reading, '我县新建儿童之家 21 个']),
      quotes: ['我县新建儿童之家 12 个'],
      because: 'a figure differs',
    },
    {
      text: issue(['42 名医师到乡镇卫生院驻点', law], ['12 名医师到乡镇卫生院驻点', law]),
      quotes: ['42 名医师到乡镇卫生院驻点'],
      because: 'the figure that a title begins with',
    },
    {
      text: issue(['6.2 万名老人领到体检报告', law], ['3.2 万名老人领到体检报告', law]),
      quotes: ['6.2 万名老人领到体检报告'],
      because: 'a figure with a point is no numbering',
    },
    {
      text: issue([reading, '区妇联开展法律宣讲', '镇妇联慰问高龄妇女'], [reading, law, visit]),
      quotes: ['区妇联开展法律宣讲', '镇妇联慰问高龄妇女'],
      because: 'two of them',
    },
    { text: issue([reading, law, training, visit], [reading, law, visit]), quotes: [training], because: 'an entry without an article' },
    { text: issue([reading, law, visit], [reading, law, training, visit]), quotes: [training], because: 'an article that a list of all leaves out' },
    {
      text: issue([reading, law, visit], [reading, law, visit]).replace('老人……3', '老人……1'),
      quotes: [visit],
      because: 'a page before that of the entry above',
    },
  ],
  valid: [
    { text: issue([reading, law, visit], [reading, law, visit]), because: 'the same' },
    { text: issue(['县妇联举办读书会', '镇妇联慰问老人'], [reading, visit]), because: 'shortened titles (subsequence)' },
    { text: issue(['县妇联举办家庭读书', law], [reading, law]), because: 'shortened titles (prefix)' },
    { text: issue([reading, visit], [reading, law, visit]), because: 'not every article is listed' },
    { text: issue([reading, law, visit], [reading, law, training, visit]).replace('目录', '本期要目'), because: 'a list of the main items' },
    { text: issue([reading, law, visit], [reading, law, visit, training]), because: 'the last is not listed' },
    {
      text: issue([reading, law, training, visit], [reading, law, visit]).replace('36 人参加', `36 人参加；${training}`),
      because: 'what an entry names stands in a text',
    },
    { text: issue([reading, law, visit], [reading, law, visit]).replace('……2', '……1').replace('……3', '……1'), because: 'three items on one page' },
    { text: issue(['1. 县妇联举办家庭读书会', '2. 区妇联开展法律宣传'], [reading, law]), because: 'numbered entries' },
    { text: issue(['1 县妇联举办家庭读书会', '2 区妇联开展法律宣传'], [reading, law]), because: 'numbered with a blank' },
    { text: issue(['“书香润家”读书会', law], ['书香润家读书会开讲', law]), because: 'other marks' },
    {
      text: issue(['春风送岗——区妇联举办女性招聘会', law], ['春风送岗\n——区妇联举办女性招聘会', law]),
      because: 'title and subtitle in one entry',
    },
    { text: issue(['女性招聘会送岗进村', law], ['春风送岗\n——区妇联举办招聘会', law]), because: 'an entry in other words' },
    { text: piece(reading) + piece(law), because: 'no list' },
    { text: issue(['要闻', reading, '简讯', law], [`要闻：\n\n${reading}`, `简讯：\n\n${law}`]), because: 'the names of sections' },
    {
      text: issue([reading, '第一次全体会议召开'], [reading, '第二次全体会议召开', '第一次全体会议召开']),
      because: 'two titles that are nearly alike',
    },
  ],
})

it('shows both titles', () => {
  const [finding] = findingsOf(rule, issue([reading, '镇妇联慰问高龄妇女'], [reading, visit]))
  expect(finding?.message).toBe('目录作“镇妇联慰问高龄妇女”，正文标题作“镇妇联慰问高龄老人”。请核对并统一。')
  expect(finding?.related?.map(({ quote }) => quote)).toEqual([visit])
})

it('says what the order is', () => {
  const [finding] = findingsOf(rule, issue([reading, visit, law], [reading, law, visit]))
  expect(finding?.message).toBe('目录把“区妇联开展法律宣传”排在“镇妇联慰问高龄老人”之后，正文中它在前面。请核对次序。')
  expect(rule.severity).toBe('warning')
})
