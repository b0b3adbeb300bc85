import { describe, expect, it } from 'vitest'
import { findingsOf } from '../../rule-cases.js'
import { missingTitle as rule } from './rule.js'

const first = '区妇联举办读书会\n\n　　11 月 3 日，区妇联举办家庭读书会。\n\n信息来源：区妇联\n\n'
const quotes = (text: string) => findingsOf(rule, text).map(({ quote }) => quote)

describe('fires on the first words', () => {
  it('of a paragraph that follows a source', () => {
    expect(quotes(`${first}　　县妇联在城关镇开展普法宣讲，发放资料 300 份。\n\n信息来源：县妇联\n`)).toEqual(['县妇联在城关镇开展普'])
  })

  it('of a paragraph that follows a section heading', () => {
    expect(quotes('简讯：\n\n　　县妇联在城关镇开展普法宣讲，发放资料 300 份。\n\n信息来源：县妇联\n')).toEqual(['县妇联在城关镇开展普'])
  })
})

describe('stays silent', () => {
  it.each([
    ['on a title of two lines', '春风送岗\n——区妇联举办女性专场招聘会\n\n　　2 月 16 日，区妇联举办招聘会。\n\n信息来源：区妇联\n'],
    ['on a title that asks', '留守儿童的心事谁来听？\n\n　　2 月 16 日，区妇联开展调研。\n\n信息来源：区妇联\n'],
    ['on a caption under its title', '巾帼志愿者在行动\n\n图为志愿者清理河道。\n\n信息来源：镇妇联\n'],
  ])('%s', (_, text) => {
    expect(quotes(text)).toEqual([])
  })
})
