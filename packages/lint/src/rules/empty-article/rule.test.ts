import { describe, expect, it } from 'vitest'
import { findingsOf } from '../../rule-cases.js'
import { emptyArticle as rule } from './rule.js'

const last = '县妇联开展宣讲\n\n　　11 月 4 日，县妇联开展宣讲。\n\n信息来源：县妇联\n'
const quotes = (text: string) => findingsOf(rule, text).map(({ quote }) => quote)

it('fires on a title that its source follows', () => {
  expect(quotes(`区妇联举办读书会\n\n信息来源：区妇联\n\n${last}`)).toEqual(['区妇联举办读书会'])
})

it('fires on a title that ends the file', () => {
  expect(quotes(`${last}\n区妇联举办读书会\n`)).toEqual(['区妇联举办读书会'])
})

describe('stays silent', () => {
  it('on an article of one short paragraph', () => {
    expect(quotes(last)).toEqual([])
  })

  it('on a caption', () => {
    expect(quotes(`巾帼志愿者在行动\n\n图为志愿者清理河道。\n\n信息来源：镇妇联\n\n${last}`)).toEqual([])
  })
})
