import { expect, it } from 'vitest'
import { findingsOf, specifyRule } from '../../rule-cases.js'
import { missingTitle as rule } from './rule.js'

const first = '区妇联举办读书会\n\n　　11 月 3 日，区妇联举办家庭读书会。\n\n信息来源：区妇联\n\n'
const untitled = '　　县妇联在城关镇开展普法宣讲，发放资料 300 份。\n\n信息来源：县妇联\n'
const opening = '县妇联在城关镇开展普'

specifyRule(rule, {
  invalid: [
    { text: `${first}${untitled}`, quotes: [opening], because: 'after a source' },
    { text: `简讯：\n\n${untitled}`, quotes: [opening], because: 'after a heading' },
    { text: `${first}${untitled}\n${first}`, quotes: [opening], because: 'between two articles' },
    {
      text: `${first}${untitled}\n　　镇妇联走访慰问困难家庭，送去米面油。\n\n信息来源：镇妇联\n`,
      quotes: [opening, '镇妇联走访慰问困难家'],
      because: 'two of them',
    },
    {
      text: `${first}　　11 月 5 日，市妇联召开会议。\n\n　　会议强调三点。\n\n信息来源：市妇联\n`,
      quotes: ['11 月 5 日，市'],
      because: 'two paragraphs, one finding',
    },
    {
      text: `${first}　　活动共服务儿童 1.86 万人次。

信息来源：镇妇联
`,
      quotes: ['活动共服务儿童'],
      because: 'a number is not cut',
    },
    {
      text: `${first}　　“小家”连着“大家”，镇妇联讲述好家风故事。\n\n信息来源：镇妇联\n`,
      quotes: ['“小家”连着“大家”'],
      because: 'it begins with a quote',
    },
  ],
  valid: [
    { text: first, because: 'a title' },
    { text: '春风送岗\n——区妇联举办女性专场招聘会\n\n　　2 月 16 日，区妇联举办招聘会。\n\n信息来源：区妇联\n', because: 'a title of two lines' },
    { text: '留守儿童的心事谁来听？\n\n　　2 月 16 日，区妇联开展调研。\n\n信息来源：区妇联\n', because: 'a title that asks' },
    { text: '幸福，从一堂家教课开始\n\n　　2 月 16 日，区妇联开展宣讲。\n\n信息来源：区妇联\n', because: 'a title with a comma' },
    { text: '“她力量”绽放乡村\n\n　　2 月 16 日，区妇联开展宣讲。\n\n信息来源：区妇联\n', because: 'a title that begins with a quote' },
    { text: '巾帼志愿者在行动\n\n图为志愿者清理河道。\n\n信息来源：镇妇联\n', because: 'a caption under its title' },
    { text: `${first}县妇联开展宣讲\n\n${untitled}`, because: 'two articles, two titles' },
    {
      text: `${first}县妇联开展宣讲\n\n　　县妇联开展宣讲。\n\n　　群众反响热烈。\n\n信息来源：县妇联\n`,
      because: 'a second paragraph is no article',
    },
    { text: '县妇联开展宣讲\n　　县妇联在城关镇开展普法宣讲，发放资料 300 份。\n信息来源：县妇联\n', because: 'no blank lines' },
  ],
})

it('quotes how the article begins', () => {
  const [finding] = findingsOf(rule, `${first}${untitled}`)
  expect(finding?.message).toBe('以“县妇联在城关镇开展普…”开头的这条信息没有标题。请补上标题。')
  expect(finding?.severity).toBe(2)
})
