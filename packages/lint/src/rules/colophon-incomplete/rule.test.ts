import { describe, expect, it } from 'vitest'
import { findingsOf, specifyRule } from '../../rule-cases.js'
import { findingsIn } from '../../rule-tester.js'
import { issue as issueOf, setFindings } from '../../set-cases.js'
import { colophonIncomplete as rule } from './rule.js'

const BODY = '县妇联举办读书会\n\n　　11 月 3 日，县妇联举办读书会。\n\n信息来源：县妇联\n'
const issue = (...lines: string[]) => `${BODY}\n${lines.join('\n')}\n`
const all = ['编辑', '审核', '签发']

specifyRule(rule, {
  invalid: [
    { text: issue('报：市妇联。', '编辑：　　　审核：林晓'), quotes: ['编辑：'] },
    { text: issue('报：市妇联。', '编辑：林晓　　签发：'), quotes: ['签发：'], because: 'at the end of the line' },
    { text: issue('报：市妇联。', '送：', '编辑：林晓'), quotes: ['送：'], because: 'no recipient' },
    { text: issue('报：市妇联。', '编辑：　审核：　签发：'), quotes: all.map((label) => `${label}：`), because: 'three of them' },
    { text: issue('报：市妇联。', '送：各乡镇妇联。', '（共印　　份）'), quotes: ['共印　　份'], because: 'no number of copies' },
    {
      text: issue('报：市妇联。', '送：各乡镇妇联。'),
      quotes: ['送：各乡镇妇联。'],
      because: 'a house that names its editors',
      options: { require: ['editor', 'copies'] },
    },
  ],
  valid: [
    { text: issue('报：市妇联。', '送：各乡镇妇联。'), because: 'recipients alone' },
    { text: issue('报：市妇联。', '送：各乡镇妇联。', '编辑：林晓　　签发：周岚', '（共印 80 份）'), because: 'complete' },
    { text: issue('报：市妇联。', '送：各乡镇妇联。', '电子邮箱：fulian@example.com'), because: 'as the bulletin of the seed has it' },
    { text: BODY, because: 'no colophon' },
    { text: issue('报：', '市妇联、市教育局', '送：各乡镇妇联。'), because: 'the names stand on the next line' },
    {
      text: issue('报：市妇联。', '编辑：林晓　　签发：周岚', '（共印 80 份）'),
      because: 'what the house asks for is there',
      options: { require: ['reportTo', 'editor', 'approver', 'copies'] },
    },
    { text: issue('报：市妇联。', '平川县妇联办公室　　2020 年 11 月 30 日印发'), because: 'issuer and date' },
    { text: issue('报：市妇联。送：各乡镇妇联。', '编辑：林晓'), because: 'two labels on one line' },
    { text: '县妇联开展征文\n\n　　请注明“编辑：”和“审核：”两栏。\n\n信息来源：县妇联\n', because: 'labels in a text' },
  ],
})

it('says what is open, and what the house asks for', () => {
  const [finding] = findingsOf(rule, issue('报：市妇联。', '编辑：　　　审核：林晓'))
  expect(finding?.message).toBe('版记“编辑”后面是空的。请填写，或删去这一项。')
  const [missing] = findingsIn(rule, { text: issue('报：市妇联。', '送：各乡镇妇联。'), options: { require: ['editor', 'copies'] } })
  expect(missing?.message).toBe('版记缺编辑、印数（共印 N 份）。请补上。')
  expect(rule.presets).toEqual(['strict'])
})

describe('a series', () => {
  const numbered = (number: number, ...lines: string[]) =>
    `${issueOf(`第${number}期`, `2026年${number}月5日`)}\n报：市妇联。\n送：各乡镇妇联。\n${lines.map((line) => `${line}\n`).join('')}`
  const [people, copies] = ['编辑：林晓　　签发：周岚', '（共印 80 份）']
  const found = (...texts: string[]) => setFindings(rule, ...texts).map((findings) => findings.map(({ message }) => /都有(.+?)，/.exec(message)?.[1]))

  it('whose last issue lacks what the two before have', () => {
    expect(found(numbered(7, people, copies), numbered(8, people, copies), numbered(9, people))).toEqual([[], [], ['印数（共印 N 份）']])
    expect(found(numbered(7, people, copies), numbered(8, people, copies), numbered(9, copies))).toEqual([[], [], ['编辑、签发']])
  })

  it('says so once, at the issue that begins it', () => {
    const issues = [numbered(6, people, copies), numbered(7, people, copies), numbered(8, people), numbered(9, people)]
    expect(found(...issues).map(({ length }) => length)).toEqual([0, 0, 1, 0])
  })

  it('that never printed it, or began to, is fine', () => {
    expect(found(numbered(7, people), numbered(8, people), numbered(9, people)).flat()).toEqual([])
    expect(found(numbered(7), numbered(8, people), numbered(9, people, copies)).flat()).toEqual([])
  })

  it('of two issues shows no custom yet', () => {
    expect(found(numbered(7, people, copies), numbered(8)).flat()).toEqual([])
  })

  it('with an issue that has no colophon at all is fine', () => {
    expect(found(numbered(7, people), numbered(8, people), issueOf('第9期', '2026年9月5日')).flat()).toEqual([])
  })
})
