import { describe, expect, it } from 'vitest'
import { record } from './csv.js'

describe('a record of CSV', () => {
  it('ends with CRLF, and quotes what holds a comma, a quote or a line end', () => {
    expect(record(['藏书', '40 册, 50 册', '读者“小”"大"', 'a\nb'])).toBe('藏书,"40 册, 50 册","读者“小”""大""","a\nb"\r\n')
  })

  it('leaves numbers bare, and an absent or open one empty', () => {
    expect(record([-5.5, 0, null, undefined, ''])).toBe('-5.5,0,,,\r\n')
  })

  it.each(['=1+1', '+86', '-5℃', '@SUM(A1)', '＝1+1', '\tx'])('makes text of %j, which a spreadsheet would run', (text) => {
    expect(record([text])).toBe(`'${text}\r\n`)
  })

  it('guards a text that is quoted too', () => {
    expect(record(['=HYPERLINK("x")'])).toBe(`"'=HYPERLINK(""x"")"\r\n`)
  })

  it('takes no sign inside a text for a formula', () => {
    expect(record(['1-8 月', '总数 = 分项'])).toBe('1-8 月,总数 = 分项\r\n')
  })
})
