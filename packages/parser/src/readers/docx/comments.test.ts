import { describe, expect, it } from 'vitest'
import { readBulletin } from '../../index.js'
import { type DocxContent, docxOf, p, row, run, table } from './docx-fixture.js'
import { docxReader } from './index.js'

const layoutOf = (content: DocxContent) => docxReader.read(docxOf(content), { filename: '', limits: {} })

const comment = (words: string) => `<w:comment w:id="7">${p(words)}</w:comment>`
const START = '<w:commentRangeStart w:id="7"/>'
const END = '<w:commentRangeEnd w:id="7"/>'
const MARK = '<w:r><w:commentReference w:id="7"/></w:r>'
const DIRECTIVE = 'jianbao-disable-next-line share-mismatch -- 含兼职'

const linesOf = async (body: string, words = DIRECTIVE) => (await layoutOf({ body, comments: comment(words) })).text.trimEnd().split('\n')

describe('a comment that holds a directive', () => {
  it('speaks for the paragraph that it is anchored to', async () => {
    expect(await linesOf(p('共 312 处。') + p(run('其中 ') + START + run('321 处') + END + MARK + run('。')))).toEqual([
      '共 312 处。',
      DIRECTIVE,
      '其中 321 处。',
    ])
  })

  it('speaks for that one alone where it says disable', async () => {
    expect(await linesOf(p(START + run('共 312 处。') + END + MARK) + p('特此通报。'), 'jianbao-disable share-mismatch')).toEqual([
      'jianbao-disable-next-line share-mismatch',
      '共 312 处。',
      '特此通报。',
    ])
  })

  it('speaks for all of several paragraphs, and for none behind them', async () => {
    const body = p('甲。') + p(START + run('乙。')) + p('丙。') + p(run('丁。') + END + MARK) + p('戊。')
    expect(await linesOf(body)).toEqual([
      '甲。',
      'jianbao-disable share-mismatch -- 含兼职',
      '乙。',
      '丙。',
      '丁。',
      'jianbao-enable share-mismatch',
      '戊。',
    ])
  })

  it('does not speak for a paragraph of which it has no character', async () => {
    expect(await linesOf(p(START + run('甲。')) + p(END + MARK + run('乙。')))).toEqual([DIRECTIVE, '甲。', '乙。'])
  })

  it('without words of its own speaks for the paragraph of its mark', async () => {
    expect(await linesOf(p('甲。') + p(run('乙。') + MARK))).toEqual(['甲。', DIRECTIVE, '乙。'])
  })

  it('has its reason behind the one dash that Word makes of two', async () => {
    expect(await linesOf(p(START + run('共 312 处。') + END + MARK), 'jianbao-disable-next-line share-mismatch — 含兼职——见附表')).toEqual([
      'jianbao-disable-next-line share-mismatch -- 含兼职——见附表',
      '共 312 处。',
    ])
    expect(await linesOf(p(START + run('共 312 处。') + END + MARK), `${DIRECTIVE}——见附表`)).toEqual([`${DIRECTIVE}——见附表`, '共 312 处。'])
  })

  it('in a cell speaks for the table', async () => {
    const body = p('甲。') + table(row('片区', '人数'), row('城区', `<w:tc>${p(START + run('30') + END + MARK)}</w:tc>`))
    expect(await linesOf(body)).toEqual(['甲。', DIRECTIVE, '片区\t人数', '城区\t30'])
  })

  it('is one of what is left out, in a file with headings, too', async () => {
    const styles = '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/></w:style>'
    const heading = (words: string) => p(words, '<w:pStyle w:val="1"/>')
    const body =
      heading('县妇联送法下乡') +
      p(START + run('共开展 3 场。') + END + MARK) +
      heading('县教育局开展家访') +
      p('jianbao-disable-next-line') +
      p('共走访 42 户。')
    for (const content of [{ body, styles }, { body }]) {
      const { bulletin } = await readBulletin(docxOf({ ...content, comments: comment(DIRECTIVE) }))
      expect(bulletin.ignored.map(({ reason, text }) => [reason, text])).toEqual([
        ['directive', DIRECTIVE],
        ['directive', 'jianbao-disable-next-line'],
      ])
    }
  })
})

it('a comment of people is not in the text', async () => {
  expect(await linesOf(p(START + run('共 312 处。') + END + MARK), '请核对')).toEqual(['共 312 处。'])
})
