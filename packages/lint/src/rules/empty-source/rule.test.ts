import { expect, it } from 'vitest'
import { findingsOf, specifyRule } from '../../rule-cases.js'
import { emptySource as rule } from './rule.js'

const first = '区妇联举办读书会\n\n　　11 月 3 日，区妇联举办家庭读书会。\n\n'
const last = '县妇联开展宣讲活动\n\n　　11 月 4 日，县妇联开展宣讲。\n\n信息来源：县妇联\n'

specifyRule(rule, {
  invalid: [
    { text: `${first}信息来源：\n\n${last}`, quotes: ['信息来源：'], because: 'a title follows' },
    { text: `${first}信息来源：\n`, quotes: ['信息来源：'], because: 'the end of the file' },
    { text: `${first}来源：\n`, quotes: ['来源：'], because: 'the short label' },
    { text: `${first}【信息来源】\n`, quotes: ['【信息来源】'], because: 'a label in brackets' },
    { text: `${first}（来源：）\n`, quotes: ['（来源：）'], because: 'brackets around nothing' },
    { text: `${first}供稿单位：——\n`, quotes: ['供稿单位：——'], because: 'a dash' },
    { text: `${first}信息来源：。\n`, quotes: ['信息来源：。'], because: 'a full stop' },
    { text: `${first}信息来源：\n\n${last}\n${first}信息来源：\n`, quotes: ['信息来源：', '信息来源：'], because: 'two of them' },
  ],
  valid: [
    { text: `${first}信息来源：区妇联\n`, because: 'a source' },
    { text: `${first}信息来源： 区妇联\n`, because: 'a blank before the name' },
    { text: `${first}【来源】区妇联\n`, because: 'a label in brackets' },
    { text: `${first}（区妇联）\n`, because: 'a name without a label' },
    { text: `${first}区妇联供稿\n`, because: 'the label after the name' },
    { text: `${first}信息来源：\n区妇联\n\n${last}`, because: 'the name stands on the next line (hard wrap)' },
    { text: first, because: 'no label (missing-source)' },
    { text: `${first}作者：林晓\n`, because: 'a byline' },
    { text: `${first}信息来源：____\n`, because: 'a place to be filled in (leftover-placeholder)' },
    { text: `${first}信息来源：Women of China\n`, because: 'a name in Latin letters' },
    { text: '县妇联开展专项工作\n\n　　调查问卷设有“信息来源：”一栏，由填表人勾选。\n\n信息来源：县妇联\n', because: 'the label inside a text' },
  ],
})

it('says what to do', () => {
  const [finding] = findingsOf(rule, `${first}信息来源：\n`)
  expect(finding?.message).toBe('“信息来源”后面是空的。请填写供稿单位，没有来源就删去这一行。')
  expect(finding?.severity).toBe(2)
})
