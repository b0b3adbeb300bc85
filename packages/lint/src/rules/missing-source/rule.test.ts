import { expect, it } from 'vitest'
import { findingsOf, specifyRule } from '../../rule-cases.js'
import { missingSource as rule } from './rule.js'

const first = '区妇联举办读书会\n\n　　11 月 3 日，区妇联举办家庭读书会。\n\n信息来源：区妇联\n\n'
const last = '县妇联开展宣讲\n\n　　11 月 4 日，县妇联开展宣讲。\n'
const title = '县妇联开展宣讲'

specifyRule(rule, {
  invalid: [
    { text: `${first}${last}`, quotes: [title], because: 'the last article' },
    { text: `${last}\n${first}`, quotes: [title], because: 'the first article' },
    { text: `${first}${last}\n${first}`, quotes: [title], because: 'one in the middle' },
    {
      text: `${first}　　11 月 4 日，县妇联在城关镇开展宣讲活动，发放资料。\n`,
      quotes: ['11 月 4 日，县'],
      because: 'no title: the first words',
    },
    {
      text: `${first}${last}\n　　参加宣讲的群众表示很有收获。\n`,
      quotes: [title],
      because: 'two paragraphs',
    },
    {
      text: '春风送岗\n——区妇联举办女性专场招聘会\n\n　　2 月 16 日，区妇联举办招聘会。\n',
      quotes: ['春风送岗'],
      because: 'a title of two lines',
    },
  ],
  valid: [
    { text: first, because: 'a source' },
    { text: `${last}\n（来源：县妇联）\n`, because: 'a source in brackets' },
    { text: `${last}\n【信息来源】县妇联\n`, because: 'a label in brackets' },
    { text: `${last}\n来源：县妇联微信公众号\n`, because: 'the short label' },
    { text: `${last}\n供稿：县妇联\n`, because: 'a contributor' },
    { text: `${last}\n作者：林晓\n`, because: 'a byline' },
    { text: `${last}\n撰稿人：林晓\n`, because: 'who wrote it' },
    { text: `${first}${last}\n信息来源：县妇联\n`, because: 'two articles, two sources' },
    { text: '巾帼志愿者在行动\n\n图为志愿者清理河道。\n\n信息来源：镇妇联\n', because: 'a picture with its source' },
  ],
})

it('names the article', () => {
  const [finding] = findingsOf(rule, `${first}${last}`)
  expect(finding?.message).toBe('《县妇联开展宣讲》没有信息来源。请在文末补上“信息来源：……”，或注明作者。')
  expect(finding?.severity).toBe(2)
})
