import { expect, it } from 'vitest'
import { findingsOf, specifyRule } from '../../rule-cases.js'
import { emptyArticle as rule } from './rule.js'

const last = '县妇联开展宣讲\n\n　　11 月 4 日，县妇联开展宣讲。\n\n信息来源：县妇联\n'
const empty = '区妇联举办读书会\n\n信息来源：区妇联\n'
const title = '区妇联举办读书会'

specifyRule(rule, {
  invalid: [
    { text: `${empty}\n${last}`, quotes: [title], because: 'its source follows the title' },
    { text: `${last}\n${title}\n`, quotes: [title], because: 'a title that ends the file' },
    { text: `${last}\n${empty}`, quotes: [title], because: 'the last of two' },
    { text: `${last}\n${empty}\n${last}`, quotes: [title], because: 'between two articles' },
    { text: `${last}\n${title}\n\n（来源：区妇联）\n`, quotes: [title], because: 'a source in brackets' },
    { text: `${empty}\n镇妇联走访慰问\n\n信息来源：镇妇联\n\n${last}`, quotes: [title, '镇妇联走访慰问'], because: 'two of them' },
  ],
  valid: [
    { text: last, because: 'one short paragraph is a text' },
    { text: `平川妇女工作简报\n平川县妇联办公室编　　2020 年 11 月 30 日\n\n${last}`, because: 'a head without its number' },
    { text: `巾帼志愿者在行动\n\n图为志愿者清理河道。\n\n信息来源：镇妇联\n\n${last}`, because: 'a caption is a text' },
    { text: `${last}\n${last.replace('宣讲', '走访')}`, because: 'two articles' },
    { text: '县妇联开展宣讲\n　　11 月 4 日，县妇联开展宣讲。\n信息来源：县妇联\n', because: 'no blank lines' },
    { text: '春风送岗\n——区妇联举办女性专场招聘会\n\n　　2 月 16 日，区妇联举办招聘会。\n\n信息来源：区妇联\n', because: 'two lines of title' },
    { text: `简讯：\n\n${last}`, because: 'a section heading is no article' },
    { text: '县妇联开展宣讲\n\n　　县妇联开展宣讲。\n', because: 'a text without a source' },
    { text: '县妇联开展宣讲\n\n　　一、开展情况\n\n　　县妇联开展宣讲 3 场。\n\n信息来源：县妇联\n', because: 'a heading inside the text' },
    { text: '县妇联开展宣讲\n\n　　县妇联开展宣讲。\n\n　　群众反响热烈。\n\n信息来源：县妇联\n', because: 'two paragraphs' },
  ],
})

it('names the article', () => {
  const [finding] = findingsOf(rule, `${empty}\n${last}`)
  expect(finding?.message).toBe('《区妇联举办读书会》没有正文。请补上正文，或删去标题。')
  expect(finding?.severity).toBe(2)
})
