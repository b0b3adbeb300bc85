import { expect, it } from 'vitest'
import { findingsOf, specifyRule } from '../../rule-cases.js'
import { findingsIn } from '../../rule-tester.js'
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
