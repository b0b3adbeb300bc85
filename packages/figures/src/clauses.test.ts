import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clauseStart, readClauses } from './clauses.js'

const sentencesOf = (text: string) => readClauses(text).sentences.map(({ start, end }) => text.slice(start, end))

describe('a passage is cut into sentences', () => {
  it('at 。！？ and line ends, the mark staying with its sentence', () => {
    expect(sentencesOf('县妇联走访 12 户。效果怎样？很好！\n下一步再访')).toEqual(['县妇联走访 12 户。', '效果怎样？', '很好！', '\n', '下一步再访'])
  })

  it('but not inside brackets', () => {
    expect(sentencesOf('培训 45 人（其中女 33 人。男 12 人。）效果明显。')).toEqual(['培训 45 人（其中女 33 人。男 12 人。）效果明显。'])
  })

  it('but not at ，；：', () => {
    expect(sentencesOf('走访 12 户，慰问 8 人；现通报如下：')).toHaveLength(1)
  })

  it('although a bracket is never closed', () => {
    expect(sentencesOf('走访（12 户。慰问 8 人。')).toEqual(['走访（12 户。', '慰问 8 人。'])
  })

  it('although a bracket was never opened', () => {
    expect(sentencesOf('1）走访 12 户。2）慰问 8 人。')).toEqual(['1）走访 12 户。', '2）慰问 8 人。'])
  })

  it('of which an empty one has one, empty', () => {
    expect(readClauses('').sentences).toEqual([{ start: 0, end: 0 }])
  })

  it('and tells which one a character stands in, its end included', () => {
    const clauses = readClauses('走访。慰问。')
    expect([0, 2, 3, 5, 6].map(clauses.sentenceAt)).toEqual([0, 0, 1, 1, 1])
  })
})

describe('the brackets of a passage', () => {
  it('are paired by nesting and listed as they open', () => {
    const text = '甲（乙〔丙〕丁）'
    expect(readClauses(text).brackets.map(({ start, end }) => text.slice(start, end + 1))).toEqual(['（乙〔丙〕丁）', '〔丙〕'])
  })

  it('are full and half width alike', () => {
    expect(readClauses('甲(乙)丙（丁）').brackets).toHaveLength(2)
  })

  it('tell the innermost pair around a character, their own marks not inside', () => {
    const clauses = readClauses('甲（乙〔丙〕丁）')
    expect([...'甲（乙〔丙〕丁）'].map((_, at) => clauses.bracketAt(at))).toEqual([-1, -1, 0, 0, 1, 0, 0, -1])
  })

  it('that have no partner are none', () => {
    expect(readClauses('1）走访（12 户').brackets).toEqual([])
  })
})

describe('the start of a clause', () => {
  it('is after the last mark before it', () => {
    const text = '走访 12 户，其中低保 5 户'
    expect(text.slice(clauseStart(text, text.length, 0))).toBe('其中低保 5 户')
  })

  it('is not moved by 、', () => {
    const text = '走访 12 户，低保、五保 5 户'
    expect(text.slice(clauseStart(text, text.length, 0))).toBe('低保、五保 5 户')
  })

  it('is never before the floor', () => {
    expect(clauseStart('走访低保户', 5, 2)).toBe(2)
  })
})

describe('laws', () => {
  const passage = fc.string({ unit: fc.constantFrom('户', '（', '）', '(', ')', '〔', '〕', '。', '！', '，', '\n', '1') })

  it('the sentences joined are the passage', () => {
    fc.assert(fc.property(passage, (text) => sentencesOf(text).join('') === text))
  })

  it('every character stands in the sentence that is told', () => {
    fc.assert(
      fc.property(passage, (text) => {
        const clauses = readClauses(text)
        return [...text].every((_, at) => {
          const sentence = clauses.sentences[clauses.sentenceAt(at)]
          return sentence !== undefined && sentence.start <= at && at < sentence.end
        })
      }),
    )
  })

  it('pairs of brackets nest or stand apart', () => {
    fc.assert(
      fc.property(passage, (text) => {
        const { brackets } = readClauses(text)
        return brackets.every((a) => brackets.every((b) => a.end < b.start || b.end < a.start || a.start < b.start === a.end > b.end || a === b))
      }),
    )
  })
})
