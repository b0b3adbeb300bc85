import { describe, expect, it } from 'vitest'
import { findingsOf } from '../../rule-cases.js'
import { missingSource as rule } from './rule.js'

const first = '区妇联举办读书会\n\n　　11 月 3 日，区妇联举办家庭读书会。\n\n信息来源：区妇联\n\n'
const quotes = (text: string) => findingsOf(rule, text).map(({ quote }) => quote)

describe('fires on the title', () => {
  it('of the last article without a source', () => {
    expect(quotes(`${first}县妇联开展宣讲\n\n　　11 月 4 日，县妇联开展宣讲。\n`)).toEqual(['县妇联开展宣讲'])
  })

  it('of an article in the middle', () => {
    expect(quotes(`县妇联开展宣讲\n\n　　11 月 4 日，县妇联开展宣讲。\n\n${first}`)).toEqual(['县妇联开展宣讲'])
  })

  it('or on the first words where there is no title', () => {
    expect(quotes(`${first}　　11 月 4 日，县妇联在城关镇开展宣讲活动，发放资料。\n`)).toEqual(['11 月 4 日，县'])
  })
})

describe('stays silent', () => {
  it.each([
    ['on a source in brackets', '县妇联开展宣讲\n\n　　11 月 4 日，县妇联开展宣讲。\n\n（来源：县妇联）\n'],
    ['on a bracketed label', '县妇联开展宣讲\n\n　　11 月 4 日，县妇联开展宣讲。\n\n【信息来源】县妇联\n'],
    ['on a contributor', '县妇联开展宣讲\n\n　　11 月 4 日，县妇联开展宣讲。\n\n供稿：县妇联\n'],
    ['on a byline', '县妇联开展宣讲\n\n　　11 月 4 日，县妇联开展宣讲。\n\n作者：林晓\n'],
  ])('%s', (_, text) => {
    expect(quotes(text)).toEqual([])
  })
})
