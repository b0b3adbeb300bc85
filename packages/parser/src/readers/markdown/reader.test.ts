import { describe, expect, it } from 'vitest'
import { locate } from '../../blocks.js'
import { parseBulletin } from '../../parse.js'
import { frontMatter, readMarkdown } from './reader.js'

const markdown = (text: string) => parseBulletin(text, { format: 'markdown' })

/** The paragraphs of the first article. */
const paragraphs = (text: string) => markdown(text).bulletin.sections[0]?.articles[0]?.paragraphs ?? []

/** Where some words of the first paragraph stand: the source there, and line:column of both ends. */
function place(text: string, words: string): { source: string; at: string } {
  const [block] = paragraphs(text)
  const start = block?.text.indexOf(words) ?? -1
  if (!block || start < 0) throw new Error(`no “${words}” in “${block?.text}”`)
  const found = locate(block, start, start + words.length)
  return {
    source: text.slice(found.start.offset, found.end.offset),
    at: `${found.start.line}:${found.start.column}–${found.end.line}:${found.end.column}`,
  }
}

describe('an escape', () => {
  const text = '## 走访\n\n慰问 128\\*户，合计 6.4 万元。'

  it('reads as the sign alone', () => {
    expect(paragraphs(text).map((block) => block.text)).toEqual(['慰问 128*户，合计 6.4 万元。'])
  })

  it('lies within the place of the words around it', () => {
    expect(place(text, '128*户')).toEqual({ source: '128\\*户', at: '3:4–3:10' })
  })

  it('moves the place of what follows by one', () => {
    expect(place(text, '6.4 万元')).toEqual({ source: '6.4 万元', at: '3:14–3:20' })
  })
})

describe('a character reference', () => {
  const text = '## 走访\n\n妇联 &amp; 工会 &lt;联合&gt; 走访 &#x4E2D;心 128 户，&#20849; 6 天。'

  it('reads as its character', () => {
    expect(paragraphs(text).map((block) => block.text)).toEqual(['妇联 & 工会 <联合> 走访 中心 128 户，共 6 天。'])
  })

  it.each([
    ['&', '&amp;', '3:4–3:9'],
    ['<', '&lt;', '3:13–3:17'],
    ['>', '&gt;', '3:19–3:23'],
    ['中', '&#x4E2D;', '3:27–3:35'],
    ['共', '&#20849;', '3:43–3:51'],
  ])('has the place of the whole reference: %s', (sign, source, at) => {
    expect(place(text, sign)).toEqual({ source, at })
  })

  it('lies within the place of the words around it', () => {
    expect(place(text, '妇联 & 工会')).toEqual({ source: '妇联 &amp; 工会', at: '3:1–3:12' })
    expect(place(text, '中心')).toEqual({ source: '&#x4E2D;心', at: '3:27–3:36' })
  })

  it('does not shift what follows', () => {
    expect(place(text, '128 户')).toEqual({ source: '128 户', at: '3:37–3:42' })
    expect(place(text, '6 天')).toEqual({ source: '6 天', at: '3:52–3:55' })
  })

  it('that is escaped, or stands in code, is none', () => {
    expect(place('## 走访\n\n写作 \\&amp; 的 128 处', '&amp; 的 128')).toEqual({ source: '&amp; 的 128', at: '3:5–3:16' })
    expect(place('## 走访\n\n写作 `&amp;` 的 128 处', '&amp;')).toEqual({ source: '&amp;', at: '3:5–3:10' })
  })

  it('that does not exist stays as it is printed', () => {
    expect(place('## 走访\n\n代码 &qinghe; 共 128 户。', '&qinghe;')).toEqual({ source: '&qinghe;', at: '3:4–3:12' })
  })
})

describe('emphasis, links and code', () => {
  const text = '## 走访\n\n共走访**128 户**，其中*老人* 36 户，见[名单](https://example.cn/a)和`附件 1`。'

  it('have the words and not the marks', () => {
    expect(paragraphs(text).map((block) => block.text)).toEqual(['共走访128 户，其中老人 36 户，见名单和附件 1。'])
  })

  it.each([
    ['128 户', '128 户', '3:6–3:11'],
    ['老人', '老人', '3:17–3:19'],
    ['名单', '名单', '3:28–3:30'],
    ['附件 1', '附件 1', '3:55–3:59'],
  ])('have their words at the words: %s', (words, source, at) => {
    expect(place(text, words).source).toBe(source)
    expect(place(text, words).at).toBe(at)
  })

  it('have the marks in the place of words that reach over them', () => {
    expect(place(text, '走访128 户，').source).toBe('走访**128 户**，')
    expect(place(text, '老人 36').source).toBe('老人* 36')
    expect(place(text, '名单和').source).toBe('名单](https://example.cn/a)和')
  })
})

describe('an address that is no link of its own', () => {
  const text = '## 走访\n\n来稿请寄\\_qinghe@example.cn，共 128 篇。'

  it('has its place, and so has what follows', () => {
    expect(paragraphs(text).map((block) => block.text)).toEqual(['来稿请寄_qinghe@example.cn，共 128 篇。'])
    expect(place(text, 'example.cn').source).toBe('example.cn')
    expect(place(text, '128 篇').source).toBe('128 篇')
  })
})

describe('a soft-wrapped paragraph', () => {
  const text = '## 走访\n\n青禾县妇联共走访困难家庭\n128 户，发放慰问金 6.4\n万元。'

  it('is one block, with no blank at the line ends', () => {
    expect(paragraphs(text).map((block) => block.text)).toEqual(['青禾县妇联共走访困难家庭128 户，发放慰问金 6.4万元。'])
  })

  it('has the place of each word on its own line', () => {
    expect(place(text, '128 户')).toEqual({ source: '128 户', at: '4:1–4:6' })
  })

  it('has the place of words over a line end reach over it', () => {
    expect(place(text, '6.4万元')).toEqual({ source: '6.4\n万元', at: '4:13–5:3' })
  })

  it('keeps the blank between Latin words', () => {
    expect(paragraphs('## 走访\n\n据 Qinghe Daily\nNews 报道。').map((block) => block.text)).toEqual(['据 Qinghe Daily News 报道。'])
  })

  it('is parted at a hard break', () => {
    expect(paragraphs('## 走访\n\n云岭 36 户  \n文昌 92 户\\\n合计 128 户').map((block) => block.text)).toEqual([
      '云岭 36 户',
      '文昌 92 户',
      '合计 128 户',
    ])
  })

  it('is a paragraph though it is set in by four blanks', () => {
    expect(place('## 走访\n\n    走访 128 户。', '128 户')).toEqual({ source: '128 户', at: '3:8–3:13' })
  })
})

describe('a text with CRLF', () => {
  const text = '## 走访\r\n\r\n青禾县妇联共走访困难家庭\r\n128 户，发放慰问金\r\n6.4 万元。\r\n'

  it('reads as one with LF', () => {
    expect(paragraphs(text).map((block) => block.text)).toEqual(['青禾县妇联共走访困难家庭128 户，发放慰问金6.4 万元。'])
  })

  it('has the same lines and columns', () => {
    expect(place(text, '6.4 万元')).toEqual({ source: '6.4 万元', at: '5:1–5:7' })
  })

  it('counts both signs in its offsets', () => {
    expect(place(text, '家庭128 户')).toEqual({ source: '家庭\r\n128 户', at: '3:11–4:6' })
  })
})

describe('a block quote', () => {
  const text = '## 走访\n\n> 青禾县妇联共走访困难家庭\n> 128 户，发放\n慰问金 6.4 万元。'

  it('reads without its >', () => {
    expect(paragraphs(text).map((block) => block.text)).toEqual(['青禾县妇联共走访困难家庭128 户，发放慰问金 6.4 万元。'])
  })

  it('has its places behind the >', () => {
    expect(place(text, '青禾县')).toEqual({ source: '青禾县', at: '3:3–3:6' })
    expect(place(text, '128 户')).toEqual({ source: '128 户', at: '4:3–4:8' })
  })

  it('has its places at the margin on a line without one', () => {
    expect(place(text, '慰问金')).toEqual({ source: '慰问金', at: '5:1–5:4' })
  })

  it('has the > in the place of words over a line end', () => {
    expect(place(text, '家庭128 户')).toEqual({ source: '家庭\n> 128 户', at: '3:13–4:8' })
  })
})

describe('a list', () => {
  it('has a block for each item, wrapped or numbered', () => {
    const blocks = paragraphs('## 走访\n\n- 走访 128 户，\n  发放 6.4 万元\n- 普法 12 场\n\n1. 培训 3 期')
    expect(blocks.map(({ text, kind }) => [text, kind])).toEqual([
      ['走访 128 户，发放 6.4 万元', 'list-item'],
      ['普法 12 场', 'list-item'],
      ['培训 3 期', 'list-item'],
    ])
  })
})

describe('a table', () => {
  const text = '## 走访\n\n| 乡镇 | 户数 |\n| --- | ---: |\n| 云岭 | 36 |\n| **文昌** | 92\\|2 |\n| 城东 | |'

  it('is one block, its cells parted by \\t and its rows by \\n', () => {
    const [table] = paragraphs(text)
    expect(table).toMatchObject({
      kind: 'table',
      text: '乡镇\t户数\n云岭\t36\n文昌\t92|2\n城东\t',
      rows: [
        ['乡镇', '户数'],
        ['云岭', '36'],
        ['文昌', '92|2'],
        ['城东', ''],
      ],
    })
  })

  it.each([
    ['乡镇', '乡镇', '3:3–3:5'],
    ['36', '36', '5:8–5:10'],
    ['文昌', '文昌', '6:5–6:7'],
    ['92|2', '92\\|2', '6:12–6:17'],
    ['城东', '城东', '7:3–7:5'],
  ])('has the place of a cell: %s', (words, source, at) => {
    expect(place(text, words)).toEqual({ source, at })
  })

  it('has the bars in the place of a span over cells', () => {
    expect(place(text, '云岭\t36')).toEqual({ source: '云岭 | 36', at: '5:3–5:10' })
    expect(place(text, '户数\n云岭')).toEqual({ source: '户数 |\n| --- | ---: |\n| 云岭', at: '3:8–5:5' })
  })
})

describe('what is left out', () => {
  it('is code, rules and comments, each with its reason', () => {
    const text =
      '## 走访\n\n走访 128 户。\n\n```\n草稿 1\n```\n\n---\n\n<!-- 待核 -->\n\n<!-- jianbao-disable-next-line missing-source -- 转载 -->\n\n走访结束。'
    expect(markdown(text).bulletin.ignored.map(({ reason, position }) => [reason, position.start.line, position.end.line])).toEqual([
      ['code', 5, 7],
      ['rule', 9, 9],
      ['code', 11, 11],
      ['directive', 13, 13],
    ])
    expect(paragraphs(text).map((block) => block.text)).toEqual(['走访 128 户。', '走访结束。'])
  })
})

describe('front matter', () => {
  const read = (...lines: string[]) => frontMatter(readMarkdown(['---', ...lines, '---', '', '## 走访'].join('\n')))

  it('gives title, numbers, issuer and date of the masthead', () => {
    expect(read('title: 青禾妇儿简报', 'issue: 3', 'cumulativeIssue: 61', 'issuer: 青禾县妇联', 'date: 2026-03-05')).toEqual({
      title: '青禾妇儿简报',
      issue: 3,
      cumulativeIssue: 61,
      issuer: '青禾县妇联',
      date: '2026-03-05',
    })
  })

  it('leaves out what is of another kind or form', () => {
    expect(read('title: 128', 'issue: 第 3 期', 'date: 3 月 5 日', 'issuer: ""', 'author: 王敏')).toBeUndefined()
  })

  it.each([
    ['is no YAML', 'title: [青禾'],
    ['is a list', '- 青禾妇儿简报'],
    ['is empty', ''],
  ])('says nothing where it %s', (_, line) => {
    expect(read(line)).toBeUndefined()
  })

  it('is ignored as text, and the masthead has no lines of it', () => {
    const { bulletin } = markdown('---\ntitle: 青禾妇儿简报\nissue: 3\n---\n\n## 走访\n\n走访 128 户。')
    expect(bulletin.masthead).toEqual({ title: '青禾妇儿简报', issue: 3, lines: [] })
    expect(bulletin.ignored.map(({ reason }) => reason)).toEqual(['front-matter'])
  })

  it('is none where a rule opens the text', () => {
    expect(frontMatter(readMarkdown('---\n\n走访 128 户。'))).toBeUndefined()
  })
})
