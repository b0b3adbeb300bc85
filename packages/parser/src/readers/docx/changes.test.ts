import { describe, expect, it } from 'vitest'
import { cell, type DocxContent, docxOf, p, row, run, table } from './docx-fixture.js'
import { docxReader } from './index.js'

const textOf = async (content: DocxContent, changes?: 'original') =>
  (await docxReader.read(docxOf(content), { filename: '', limits: {}, ...(changes ? { changes } : {}) })).text

/** What it became, and what it was. */
const bothOf = async (body: string, others: Partial<DocxContent> = {}) => [
  await textOf({ body, ...others }),
  await textOf({ body, ...others }, 'original'),
]

const deleted = (text: string) => `<w:del w:id="1">${run(text).replaceAll('w:t', 'w:delText')}</w:del>`
const inserted = (text: string) => `<w:ins w:id="2">${run(text)}</w:ins>`

describe('tracked changes', () => {
  it('are accepted, or taken back', async () => {
    expect(await bothOf(p(run('共 ') + deleted('321') + inserted('312') + run(' 处。')))).toEqual(['共 312 处。\n', '共 321 处。\n'])
  })

  it('of text that moved leave it in one place', async () => {
    const body = p(`<w:moveFrom>${run('县妇联')}</w:moveFrom>${run('送法下乡')}`) + p(`<w:moveTo>${run('县妇联')}</w:moveTo>${run('开展普法')}`)
    expect(await bothOf(body)).toEqual(['送法下乡\n县妇联开展普法\n', '县妇联送法下乡\n开展普法\n'])
  })

  it('of a paragraph mark join the paragraphs, which are set as the last one is', async () => {
    const body = p('共排查隐患', '<w:jc w:val="center"/><w:rPr><w:del/></w:rPr>') + p(' 312 处。', '<w:ind w:firstLineChars="200"/>')
    const [now, before] = await bothOf(body)
    expect(now).toBe('　　共排查隐患 312 处。\n')
    expect(before?.split('\n').map((line) => line.trim())).toEqual(['共排查隐患', '312 处。', ''])
  })

  it('of a whole paragraph leave no empty line', async () => {
    const gone = p(deleted('其中重大隐患 21 处。'), '<w:rPr><w:del/></w:rPr>')
    const added = p(inserted('已整改 300 处。'), '<w:rPr><w:ins/></w:rPr>')
    expect(await bothOf(p('共 312 处。') + gone + added + p('特此通报。'))).toEqual([
      '共 312 处。\n已整改 300 处。\n特此通报。\n',
      '共 312 处。\n其中重大隐患 21 处。\n特此通报。\n',
    ])
  })

  it('of how a paragraph is set are taken back, too', async () => {
    const body = p('县妇联', '<w:jc w:val="left"/><w:pPrChange><w:pPr><w:jc w:val="right"/></w:pPr></w:pPrChange>')
    expect(await bothOf(body)).toEqual(['县妇联\n', `${' '.repeat(74)}县妇联\n`])
  })

  it('of rows take the rows', async () => {
    const changed = (name: string, ...cells: readonly string[]) => row(...cells).replace('<w:tr>', `<w:tr><w:trPr><w:${name}/></w:trPr>`)
    const body = table(row('片区', '人数'), changed('del', '城区', '30'), changed('ins', '城区', '31'), row('东片', '16'))
    expect(await bothOf(body)).toEqual(['片区\t人数\n城区\t31\n东片\t16\n', '片区\t人数\n城区\t30\n东片\t16\n'])
  })

  it('of the last paragraph of a cell lose nothing', async () => {
    const body = table(row('片区', '人数'), row('城区', cell(p('30', '<w:rPr><w:del/></w:rPr>'))))
    expect(await textOf({ body })).toBe('片区\t人数\n城区\t30\n')
  })
})
