import { describe, expect, it } from 'vitest'
import { parseBulletin } from '../parse.js'
import { publishedCue } from './published.js'

describe('the line of source and date under a title', () => {
  it.each([
    ['来源：县妇联　发布时间：2026-03-05', '县妇联', '2026-03-05'],
    ['来源：县妇联 2026-03-05 09:30', '县妇联', '2026-03-05'],
    ['发布日期：2026年3月5日　信息来源：县妇联', '县妇联', '2026-03-05'],
    ['2026/3/5 10:20:30  来源：县妇联', '县妇联', '2026-03-05'],
    ['[2026.03.05]　来源：县妇联', '县妇联', '2026-03-05'],
  ])('gives both: %s', (text, name, date) => {
    expect(publishedCue(text)).toMatchObject({ name, date })
  })

  it.each([
    ['has a source alone', '来源：县妇联'],
    ['has a date alone', '发布时间：2026-03-05'],
    ['names no source', '来源：　发布时间：2026-03-05'],
    ['has a date that does not exist', '来源：县妇联　发布时间：2026-13-05'],
    ['is a sentence', '会议时间：2026年3月5日，走访 128 户'],
    ['has its date within a name', '来源：县妇联2026-03-05'],
  ])('is none where it %s', (_, text) => {
    expect(publishedCue(text)).toBeUndefined()
  })

  it('gives an article of a text its source and its date', () => {
    const { bulletin } = parseBulletin(
      '云岭镇开展普法宣传\n\n来源：县妇联　发布时间：2026-03-05\n\n云岭镇妇联组织普法宣传 12 场，覆盖群众 3600 人次。\n',
      {
        format: 'text',
      },
    )
    expect(bulletin.sections[0]?.articles[0]).toMatchObject({ title: '云岭镇开展普法宣传', date: '2026-03-05', source: { name: '县妇联' } })
  })
})
