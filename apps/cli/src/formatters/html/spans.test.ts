import { readFileSync } from 'node:fs'
import { locate, parseBulletin, readBulletin } from '@jianbao/parser'
import type { Block, Bulletin } from '@jianbao/schema'
import { describe, expect, it } from 'vitest'
import { blocksOf, spansOf } from './spans.js'

const readText = (text: string, format: 'text' | 'markdown' = 'text') => parseBulletin(text, { format }).bulletin

const blockWith = (bulletin: Bulletin, words: string): Block => {
  const block = blocksOf(bulletin).find(({ text }) => text.includes(words))
  if (!block) throw new Error(`no block says ${words}`)
  return block
}

/** The words of a block, to the file and back. */
function thereAndBack(bulletin: Bulletin, words: string) {
  const block = blockWith(bulletin, words)
  const start = block.text.indexOf(words)
  const { start: from } = locate(block, start, start + words.length)
  return { span: spansOf(blocksOf(bulletin))({ line: from.line, column: from.column, quote: words }), block, start, line: from.line }
}

const WRAPPED = [
  '妇女工作简报',
  '第 3 期',
  '县妇联办公室　　2026 年 3 月 9 日',
  '',
  '县妇联走访困难家庭 120 户',
  '　　3 月 5 日至 6 日，县妇联组成三个小组，走访困难家庭 12',
  '0 户，送去慰问金 6 万元，户均 500 元，并逐户登记了孩子',
  '的入学情况。',
  '信息来源：县妇联办公室',
  '',
].join('\n')

describe('a place becomes a span of its block', () => {
  it('in a paragraph that was hard-wrapped, where a figure is cut by the line end', () => {
    const { span, block, start, line } = thereAndBack(readText(WRAPPED), '120 户，')
    expect(line).toBe(6)
    expect(span).toEqual({ block, start, end: start + 6 })
  })

  it('in the lines after the first of such a paragraph', () => {
    const { span, block, start, line } = thereAndBack(readText(WRAPPED), '入学情况')
    expect(line).toBe(8)
    expect(span).toEqual({ block, start, end: start + 4 })
  })

  it.each([
    ['masthead', '第 3 期'],
    ['title', '困难家庭 120 户'],
    ['source', '信息来源：县妇联办公室'],
  ])('in the %s', (_, words) => {
    const { span } = thereAndBack(readText(WRAPPED), words)
    expect(span?.block.text.slice(span.start, span.end)).toBe(words)
  })

  it('where the text is not in the file character by character: decoded references, and the tab between two cells', () => {
    const markdown = '# 县妇联慰问\n\n送去米&amp;面 12 袋。\n\n| 乡镇 | 户 |\n| --- | --- |\n| 城关 | 12 |\n| 北乡 | 20 |\n'
    for (const words of ['&', '&面', '米&', '12\n北乡', '城关\t12']) {
      const { span, block, start } = thereAndBack(readText(markdown, 'markdown'), words)
      expect(span).toEqual({ block, start, end: start + words.length })
    }
  })

  it('across a blank that stands for a line end between two Latin words', () => {
    const markdown = '# 县妇联学习新知识\n\n学习材料的题目是 Large\nLanguage Models 入门。\n'
    const { span, block, start } = thereAndBack(readText(markdown, 'markdown'), 'Large Language')
    expect(block.segments.some(({ generated }) => generated)).toBe(true)
    expect(span).toEqual({ block, start, end: start + 14 })
  })

  it('not where the file says something else there: nothing wrong is marked', () => {
    const spanAt = spansOf(blocksOf(readText(WRAPPED)))
    expect(spanAt({ line: 6, column: 3, quote: '4 月' })).toBeUndefined()
    expect(spanAt({ line: 4, column: 1, quote: 'jianbao-disable' })).toBeUndefined()
    expect(spanAt({ line: 6, column: 3, quote: '' })).toBeUndefined()
  })
})

describe('every span of every block, to its place and back', () => {
  const file = (name: string) => readFileSync(new URL(`../../../../../examples/${name}`, import.meta.url))

  it.each(['defects.txt', 'formats/bulletin.txt', 'formats/bulletin.md', 'formats/bulletin.html', 'formats/bulletin.docx', 'formats/bulletin.pdf'])(
    'in %s',
    async (name) => {
      const { bulletin } = await readBulletin(file(name), { filename: name })
      const blocks = blocksOf(bulletin)
      const spanAt = spansOf(blocks)
      const missed: string[] = []
      let tried = 0
      for (const block of blocks) {
        for (let start = 0; start < block.text.length; start += 7) {
          const end = Math.min(block.text.length, start + 1 + (start % 11))
          const { start: from } = locate(block, start, end)
          const span = spanAt({ line: from.line, column: from.column, quote: block.text.slice(start, end) })
          if (span?.block !== block || span.start !== start || span.end !== end) missed.push(`${start}–${end} of ${block.text}`)
          tried += 1
        }
      }
      expect(missed).toEqual([])
      expect(tried).toBeGreaterThan(100)
    },
    20_000,
  )
})
