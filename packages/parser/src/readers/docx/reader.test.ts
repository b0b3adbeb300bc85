import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readBulletin } from '../../index.js'
import { expectPlaces } from '../../testing/places.js'
import { lostOrDoubled } from '../../testing/whole.js'
import { wordsOf } from '../../testing/words.js'
import { cell, type DocxContent, docxOf, p, row, run, table } from './docx-fixture.js'
import { docxReader } from './index.js'

const EXAMPLE = readFileSync(new URL('../../../../../examples/clean.txt', import.meta.url), 'utf8')

const layoutOf = (content: DocxContent, changes?: 'original') =>
  docxReader.read(docxOf(content), { filename: '', limits: {}, ...(changes ? { changes } : {}) })

const textOf = async (body: string, others: Partial<DocxContent> = {}) => (await layoutOf({ body, ...others })).text

describe('the text of a paragraph', () => {
  it('is that of its runs, with the blanks between them', async () => {
    expect(await textOf(p(run('共排查隐患 ') + run('312') + run(' 处。')))).toBe('共排查隐患 312 处。\n')
  })

  it('has what hyperlinks, content controls and the results of fields show, and no code', async () => {
    const field =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> DATE \\@ "yyyy" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>' +
      `${run('2026')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
    const body = p(
      `<w:hyperlink r:id="x">${run('县妇联')}</w:hyperlink><w:sdt><w:sdtPr/><w:sdtContent>${run('于 ')}</w:sdtContent></w:sdt>${field}<w:fldSimple w:instr="PAGE">${run(' 年')}</w:fldSimple>`,
    )
    expect(await textOf(body)).toBe('县妇联于 2026 年\n')
  })

  it('goes on behind a field that is never closed', async () => {
    expect(await textOf(p('<w:r><w:fldChar w:fldCharType="begin"/></w:r>') + p('其中重大隐患 21 处。'))).toContain('其中重大隐患 21 处。')
  })

  it('has a line for each soft break, tabs, hyphens that do not break, and symbols', async () => {
    const body = p(
      `${run('县妇联')}<w:r><w:tab/><w:t>9 月</w:t><w:br/><w:t>电话 0931</w:t><w:noBreakHyphen/><w:t>12</w:t><w:sym w:font="Wingdings" w:char="F0FE"/><w:softHyphen/></w:r>`,
    )
    expect(await textOf(body)).toBe('县妇联\t9 月\n电话 0931-12☑\n')
  })

  it('has the signs of a symbol font, written as letters, too', async () => {
    const fonts = '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>'
    expect(await textOf(p(run('已签约') + run('\uf0fe', fonts)))).toBe('已签约☑\n')
  })

  it('has no hidden text, but what a run shows though its style hides it', async () => {
    const styles = '<w:style w:type="character" w:styleId="Secret"><w:rPr><w:vanish/></w:rPr></w:style>'
    const body = p(
      run('共 ') +
        run('321', '<w:vanish/>') +
        run('320', '<w:rStyle w:val="Secret"/>') +
        run('312', '<w:rStyle w:val="Secret"/><w:vanish w:val="0"/>') +
        run(' 处。'),
    )
    expect(await textOf(body, { styles })).toBe('共 312 处。\n')
  })

  it('has the words below a phonetic guide, and those of two lines in one', async () => {
    const ruby = `<w:r><w:ruby><w:rt>${run('zhī')}</w:rt><w:rubyBase>${run('芝')}</w:rubyBase></w:ruby></w:r>`
    expect(await textOf(p(ruby + run('麻镇') + run('县委县政府', '<w:eastAsianLayout w:combine="1"/>')))).toBe('芝麻镇县委县政府\n')
  })
})

describe('where a paragraph stands', () => {
  const styles =
    '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="32"/></w:rPr></w:rPrDefault></w:docDefaults>' +
    '<w:style w:type="paragraph" w:default="1" w:styleId="a"/>' +
    '<w:style w:type="paragraph" w:styleId="Base"><w:pPr><w:jc w:val="center"/></w:pPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="Head"><w:basedOn w:val="Base"/></w:style>' +
    '<w:style w:type="paragraph" w:styleId="Body"><w:pPr><w:ind w:firstLineChars="200" w:firstLine="640"/></w:pPr></w:style>'
  const lineOf = async (properties: string, words = '县妇联') => (await textOf(p(words, properties), { styles })).replace('\n', '')

  it('is in the middle of eighty columns, or at the right, by its own word or its style', async () => {
    expect(await lineOf('<w:pStyle w:val="Head"/>')).toBe(`${' '.repeat(37)}县妇联`)
    expect(await lineOf('<w:pStyle w:val="Head"/><w:jc w:val="right"/>')).toBe(`${' '.repeat(74)}县妇联`)
    expect(await lineOf('<w:pStyle w:val="Head"/><w:jc w:val="both"/>')).toBe('县妇联')
  })

  it('is set in by two characters where its first line is by one and a half or more', async () => {
    expect(await lineOf('<w:pStyle w:val="Body"/>')).toBe('　　县妇联')
    expect(await lineOf('<w:ind w:firstLine="640"/>')).toBe('　　县妇联')
    expect(await lineOf('<w:ind w:firstLine="480"/>')).toBe('　　县妇联')
    expect(await lineOf('<w:ind w:left="640"/>')).toBe('　　县妇联')
    expect(await lineOf('<w:ind w:firstLine="300"/>')).toBe('县妇联')
    expect(await lineOf('<w:ind w:left="640" w:hanging="640"/>')).toBe('县妇联')
    expect(await lineOf('<w:pStyle w:val="Body"/><w:ind w:firstLineChars="0" w:firstLine="0"/>')).toBe('县妇联')
  })

  it('is not set in twice where blanks were typed, too', async () => {
    expect(await lineOf('<w:pStyle w:val="Body"/>', '　　县妇联')).toBe('　　县妇联')
  })

  it('is not in the middle by chance', async () => {
    const words = '群众如需预约调解，可到所在镇（街道）妇联登记（工作日上午九时至下午五时）'
    expect(await lineOf('<w:pStyle w:val="Body"/>', words)).toBe(`　　　${words}`)
  })

  it('begins a page behind a page break, a section and by its own word', async () => {
    const body =
      p(`${run('一')}<w:r><w:br w:type="page"/><w:t>二</w:t></w:r>`) +
      p('三', '<w:sectPr/>') +
      p('四', '<w:sectPr/>') +
      p('五', '<w:pageBreakBefore/>') +
      p('<w:r><w:br w:type="page"/></w:r>') +
      p('六') +
      '<w:sectPr><w:type w:val="continuous"/></w:sectPr>'
    expect(await textOf(body)).toBe('一\n\f二\n三\n\f四\n\f五\n\f六\n')
  })

  it('has an empty line where an empty paragraph stands, or the space of one', async () => {
    const body = p('一') + p('') + p('二') + p('三', '<w:spacing w:before="480"/>')
    expect(await textOf(body)).toBe('一\n\n二\n\n三\n')
  })
})

describe('text boxes', () => {
  const box = (words: string) => `<w:txbxContent>${p(words)}</w:txbxContent>`

  it('stand once, before the paragraph that they hang on', async () => {
    const alternatives = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wps:wsp><wps:txbx>${box('编者按：本期专题。')}</wps:txbx></wps:wsp></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box('编者按：本期专题。')}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
    expect(await textOf(p(`${run('共 312 ')}${alternatives}${run('处。')}`))).toBe('编者按：本期专题。\n共 312 处。\n')
  })

  it('of old files, and drawn words, are read, too', async () => {
    const old = `<w:r><w:pict><v:shape><v:textbox>${box('第 8 期')}</v:textbox></v:shape><v:shape><v:textpath string="清溪简报"/></v:shape></w:pict></w:r>`
    expect(await textOf(p(old + run('县妇联')))).toBe('第 8 期\n清溪简报\n县妇联\n')
  })
})

describe('headings', () => {
  const styles =
    '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style><w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 2"/></w:style>'
  const headingsOf = async (...lines: readonly (readonly [words: string, style: string])[]) =>
    (await layoutOf({ styles, body: lines.map(([words, style]) => p(words, `<w:pStyle w:val="${style}"/>`)).join('') })).tree.children.flatMap(
      (node) => (node.type === 'heading' && node.children[0]?.type === 'text' ? [`${node.depth} ${node.children[0].value}`] : []),
    )

  it('are those of the styles, where two at one depth have no number', async () => {
    expect(await headingsOf(['工作动态', '1'], ['县妇联送法下乡', '2'], ['共 3 场。', ''], ['县教育局开展家访', '2'])).toEqual([
      '1 工作动态',
      '2 县妇联送法下乡',
      '2 县教育局开展家访',
    ])
  })

  it('are none where a single one stands among numbered ones, or only sections have the style', async () => {
    expect(await headingsOf(['县妇联送法下乡', '1'], ['一、进村入户', '2'], ['二、以案说法', '2'])).toEqual([])
    expect(await headingsOf(['【工作动态】', '1'], ['县妇联送法下乡', ''], ['【经验交流】', '1'])).toEqual([])
  })

  it('of two lines are one, and —— below is the subtitle', async () => {
    const title = `${run('县妇联')}<w:r><w:br/></w:r>${run('送法下乡')}<w:r><w:br/></w:r>${run('——首批走进 6 个乡镇')}`
    const body = p(title, '<w:pStyle w:val="2"/>') + p('共开展 3 场。') + p('县教育局开展家访', '<w:pStyle w:val="2"/>') + p('共走访 42 户。')
    const { bulletin } = await readBulletin(docxOf({ styles, body }))
    const [first, second] = bulletin.sections[0]?.articles ?? []
    expect([first?.title, first?.subtitle, first?.paragraphs.map(({ text }) => text)]).toEqual([
      '县妇联送法下乡',
      '首批走进 6 个乡镇',
      ['共开展 3 场。'],
    ])
    expect(second?.title).toBe('县教育局开展家访')
  })
})

it('a centred line right above a centred heading is its kicker, a caption or a source is not', async () => {
  const styles = '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:pPr><w:jc w:val="center"/></w:pPr></w:style>'
  const [centre, heading] = ['<w:jc w:val="center"/>', '<w:pStyle w:val="1"/>']
  const body =
    p('小平台　大作用', centre) +
    p('“信访超市”一个窗口管到底', heading) +
    p('全县共受理信访事项 126 件。') +
    p('图为“信访超市”服务大厅', centre) +
    p('板凳会开到群众家门口', heading) +
    p('全镇共开板凳会 42 场。') +
    p('来源：杨家渡镇', centre) +
    p('县妇联送法下乡', heading) +
    p('共开展 3 场。')
  const { bulletin } = await readBulletin(docxOf({ styles, body }))
  expect(bulletin.sections.flatMap(({ articles }) => articles.map(({ kicker, title }) => [kicker, title]))).toEqual([
    ['小平台　大作用', '“信访超市”一个窗口管到底'],
    [undefined, '板凳会开到群众家门口'],
    [undefined, '县妇联送法下乡'],
  ])
})

it('a contents list has points before its pages where its tabs have', async () => {
  const entry = (title: string, page: number) =>
    p(`${run(title)}<w:r><w:tab/><w:t>${page}</w:t></w:r>`, '<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="8800"/></w:tabs>')
  const article = (title: string) => p(title, '<w:jc w:val="center"/>') + p('全县共开展 3 场，参加群众 600 人次。', '<w:ind w:firstLineChars="200"/>')
  const body =
    p('目录', '<w:jc w:val="center"/>') +
    entry('县妇联送法下乡', 1) +
    entry('县教育局开展家访', 3) +
    article('县妇联送法下乡') +
    article('县教育局开展家访')
  const { bulletin } = await readBulletin(docxOf({ body }))
  expect(bulletin.contents?.entries).toEqual([
    { text: '县妇联送法下乡', page: 1 },
    { text: '县教育局开展家访', page: 3 },
  ])
})

describe('tables', () => {
  const rowsOf = async (...rows: readonly string[]) => {
    const { bulletin } = await readBulletin(docxOf({ body: p('下面是各片区情况。') + table(...rows) + p('以上情况属实。') }))
    return bulletin.sections.flatMap(({ articles }) =>
      articles.flatMap(({ paragraphs }) => paragraphs.flatMap(({ rows: own }) => (own ? [own] : []))),
    )
  }

  it('are cells in rows, each a text, however many paragraphs it has', async () => {
    expect(await rowsOf(row('片区', '学校'), row('城区', '<w:p/>'), row(cell(p('东') + p('片')), '16'))).toEqual([
      [
        ['片区', '学校'],
        ['城区', ''],
        ['东 片', '16'],
      ],
    ])
  })

  it('have empty cells where cells are merged, and nothing twice', async () => {
    const rows = await rowsOf(
      row(cell('片区', '<w:vMerge w:val="restart"/>'), cell('人数', '<w:gridSpan w:val="2"/>')),
      row(cell('片区', '<w:vMerge/>'), '男', '女'),
      row('城区', '30', '31'),
    )
    expect(rows[0]).toEqual([
      ['片区', '人数', ''],
      ['', '男', '女'],
      ['城区', '30', '31'],
    ])
  })

  it('inside a cell are the words of the cell', async () => {
    expect(await rowsOf(row('城区', cell(table(row('男', '30'), row('女', '31')) + p(''))), row('东片', '58'))).toEqual([
      [
        ['城区', '男 30 女 31'],
        ['东片', '58'],
      ],
    ])
  })

  it('of one cell are a frame, of one row a line', async () => {
    const body = table(row('县妇联办公室', '2026 年 9 月 15 日')) + table(row(cell(p('县妇联送法下乡') + p('共开展 3 场。'))))
    const { text, tree } = await layoutOf({ body })
    expect(text).toBe('县妇联办公室　　　　2026 年 9 月 15 日\n县妇联送法下乡\n共开展 3 场。\n')
    expect(tree.children.map(({ type }) => type)).toEqual(['paragraph', 'paragraph', 'paragraph'])
  })

  it('that set the masthead and the colophon are lines', async () => {
    const body =
      table(row(cell('清溪妇联简报', '<w:gridSpan w:val="2"/>')), row('第 8 期', '2026 年 9 月 15 日')) +
      p('县妇联送法下乡', '<w:jc w:val="center"/>') +
      p('县妇联开展普法宣传 3 场，发放资料 600 份。', '<w:ind w:firstLineChars="200"/>') +
      table(row('报：', '县委、县政府领导。'), row('清溪县妇联', '2026 年 9 月 15 日印发'))
    const { masthead, colophon } = (await readBulletin(docxOf({ body }))).bulletin
    expect([masthead?.title, masthead?.issue, masthead?.date]).toEqual(['清溪妇联简报', 8, '2026-09-15'])
    expect([colophon?.reportTo, colophon?.issuer]).toEqual([['县委、县政府领导'], '清溪县妇联'])
  })
})

describe('notes', () => {
  const reference = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`
  const footnotes = `<w:footnote w:type="separator" w:id="0">${p('分隔')}</w:footnote><w:footnote w:id="2">${p(`<w:r><w:footnoteRef/><w:tab/></w:r>${run('不含乡镇。')}`)}</w:footnote>`

  it('are paragraphs of their own at the end of the body, before the colophon', async () => {
    const body = p(`${run('共 312 处')}${reference(2)}${run('。')}`) + p('报：县委、县政府领导。') + p('送：县直有关部门。')
    const { text, tree } = await layoutOf({ body, footnotes })
    expect(text).toBe('共 312 处。\n不含乡镇。\n报：县委、县政府领导。\n送：县直有关部门。\n')
    expect(tree.children.map(({ type }) => type)).toEqual(['paragraph', 'footnoteDefinition', 'paragraph', 'paragraph'])
  })

  it('that nothing refers to are not there', async () => {
    expect(await textOf(p('共 312 处。'), { footnotes })).toBe('共 312 处。\n')
  })
})

it('headers and footers stand apart from the text', async () => {
  const entries = { 'word/header1.xml': new TextEncoder().encode(`<w:hdr xmlns:w="w">${p('清溪简报')}</w:hdr>`) }
  expect(await textOf(`${p('共 312 处。')}<w:sectPr><w:headerReference w:type="default" r:id="h"/></w:sectPr>`, { entries })).toBe('共 312 处。\n')
})

it('what stands in parts of its own is not read, and the file says so', async () => {
  const drawing = (inside: string) =>
    p(`<w:r><w:drawing><wp:inline><a:graphic><a:graphicData>${inside}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`)
  const warningsOf = async (body: string) => (await layoutOf({ body: p('共 312 处。') + body })).warnings?.map(({ code }) => code)
  expect(await warningsOf('<w:altChunk r:id="x"/>')).toEqual(['JB_TEXT_LEFT_OUT'])
  expect(await warningsOf(drawing('<c:chart xmlns:c="c" r:id="x"/>') + drawing('<c:chart xmlns:c="c" r:id="y"/>'))).toEqual(['JB_TEXT_LEFT_OUT'])
  expect(await warningsOf(drawing('<pic:pic xmlns:pic="pic"/>'))).toEqual([])
})

describe('a document with the lines of a bulletin', () => {
  const bytes = docxOf({
    body: EXAMPLE.split('\n')
      .map((line) => (line.startsWith('　　') ? p(line.trim(), '<w:ind w:firstLineChars="200"/>') : p(line)))
      .join(''),
  })

  it('says what the text says', async () => {
    const typed = await readBulletin(new TextEncoder().encode(EXAMPLE), { filename: 'clean.txt' })
    expect(wordsOf((await readBulletin(bytes)).bulletin)).toEqual(wordsOf(typed.bulletin))
  })

  it('has every span where its place says, and no character lost', async () => {
    const { text, bulletin } = await readBulletin(bytes)
    for (const seed of [1, 2, 3]) expectPlaces(text, bulletin, seed)
    expect(lostOrDoubled(text, bulletin)).toEqual([])
  })
})

/** The characters of a run, a tab one of them. */
const charactersOf = (xml: string): string => [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<|<w:tab\/>/g)].map(([, text]) => text ?? '\t').join('')

describe('anchors', () => {
  it('lead from each stretch of the text to the characters of its run', async () => {
    const body =
      p(
        `${run('已删', '<w:vanish/>')}${run('  共 312')}<w:r><w:t>处，</w:t><w:tab/><w:t>其中</w:t></w:r>${run('21 处。 ')}`,
        '<w:ind w:firstLineChars="200"/>',
      ) + table(row('片区', '人数'), row('城区', cell(p(run('6') + run('1')))))
    const { text, anchors = [] } = await layoutOf({ body })
    const runs = body
      .split('<w:p>')
      .slice(1)
      .map((paragraph) => paragraph.split('<w:r>').slice(1).map(charactersOf))
    expect(anchors.map(({ at, length }) => text.slice(at, at + length))).toEqual([
      '共 312',
      '处，',
      '\t',
      '其中',
      '21 处。',
      '片区',
      '人数',
      '城区',
      '6',
      '1',
    ])
    for (const { at, length, part, paragraph = -1, run: index = -1, character = 0 } of anchors) {
      expect(part).toBe('word/document.xml')
      expect(runs[paragraph]?.[index]?.slice(character, character + length)).toBe(text.slice(at, at + length))
    }
  })

  it('are there after the text was taken out of the layout', async () => {
    const { text, anchors } = await readBulletin(docxOf({ body: p('县妇联送法下乡') + p(run('共 312 处，') + run('其中重大隐患 21 处。')) }))
    expect(anchors.map(({ at, length, run: index }) => [text.slice(at, at + length), index])).toEqual([
      ['县妇联送法下乡', 0],
      ['共 312 处，', 0],
      ['其中重大隐患 21 处。', 1],
    ])
  })
})
