import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readBulletin } from '../../index.js'
import { expectPlaces } from '../../testing/places.js'
import { lostOrDoubled } from '../../testing/whole.js'
import { wordsOf } from '../../testing/words.js'
import { odtReader } from './index.js'
import { cell, type OdtContent, odtOf, p, row, style, table } from './odt-fixture.js'

const EXAMPLE = readFileSync(new URL('../../../../../examples/clean.txt', import.meta.url), 'utf8')

const layoutOf = (content: OdtContent) => odtReader.read(odtOf(content), { filename: '', limits: {} })

const textOf = async (body: string, others: Partial<OdtContent> = {}) => (await layoutOf({ body, ...others })).text

describe('the text of a paragraph', () => {
  it('has its spans, links and fields, and blanks, tabs and soft breaks', async () => {
    const body = p(
      '共<text:span> 312 </text:span><text:a>处</text:a>，<text:page-number>3</text:page-number><text:s text:c="2"/>页<text:tab/>县妇联<text:line-break/>电话',
    )
    expect(await textOf(body)).toBe('共 312 处，3  页\t县妇联\n电话\n')
  })

  it('has the signs of a symbol font, and points before the pages of a contents list', async () => {
    const automatic =
      '<style:style style:name="T1" style:family="text"><style:text-properties style:font-name="Wingdings"/></style:style>' +
      '<style:style style:name="P1" style:family="paragraph"><style:paragraph-properties><style:tab-stops><style:tab-stop style:leader-style="dotted"/></style:tab-stops></style:paragraph-properties></style:style>'
    expect(await textOf(p('已签约<text:span text:style-name="T1">\uf0fe</text:span><text:tab/>3', 'P1'), { automatic })).toBe('已签约☑……3\n')
  })

  it('has one blank for the white space of the XML, and none at its beginning', async () => {
    expect(await textOf(p('\n  共  312\n  <text:span> 处</text:span>。\n'))).toBe('共 312 处。\n')
  })

  it('has no hidden text, the words below a phonetic guide, and no comment', async () => {
    const automatic =
      '<style:style style:name="T1" style:family="text"><style:text-properties text:display="none"/></style:style>' +
      '<style:style style:name="P9" style:family="paragraph"><style:text-properties text:display="none"/></style:style>'
    const body =
      p('共 <text:span text:style-name="T1">321</text:span>312 处') +
      p('不打印', 'P9') +
      p(
        '<text:ruby><text:ruby-base>芝</text:ruby-base><text:ruby-text>zhī</text:ruby-text></text:ruby>麻镇<office:annotation><dc:creator>林晓</dc:creator><text:p>请核对</text:p></office:annotation>',
      )
    expect(await textOf(body, { automatic })).toBe('共 312 处\n芝麻镇\n')
  })
})

describe('where a paragraph stands', () => {
  const styles =
    '<style:default-style style:family="paragraph"><style:text-properties style:font-size-asian="16pt" fo:font-size="12pt"/></style:default-style>' +
    style('Head', 'fo:text-align="center"') +
    style('Body', 'fo:text-indent="1.13cm"')
  const automatic =
    style('P1', '', 'style:parent-style-name="Head"') +
    style('P2', 'fo:text-align="end"', 'style:parent-style-name="Head"') +
    style('P3', 'fo:text-indent="0cm"', 'style:parent-style-name="Body"') +
    style('P4', 'fo:break-before="page"') +
    style('P5', 'fo:margin-top="0.8cm"') +
    style('P6', 'fo:text-indent="2em"')
  const lineOf = async (name: string) => (await textOf(p('县妇联', name), { styles, automatic })).replace('\n', '')

  it('is that of its style, or of the one that it rests on', async () => {
    expect(await lineOf('P1')).toBe(`${' '.repeat(37)}县妇联`)
    expect(await lineOf('P2')).toBe(`${' '.repeat(74)}县妇联`)
    expect(await lineOf('Body')).toBe('　　县妇联')
    expect(await lineOf('P6')).toBe('　　县妇联')
    expect(await lineOf('P3')).toBe('县妇联')
  })

  it('begins a page, or stands below an empty line', async () => {
    expect(await textOf(p('一') + p('二', 'P4') + p('三', 'P5') + p('') + p('四'), { styles, automatic })).toBe('一\n\f二\n\n三\n\n四\n')
  })
})

describe('lists', () => {
  const number = (level: number, format: string, suffix: string, more = '') =>
    `<text:list-level-style-number text:level="${level}" style:num-format="${format}" style:num-suffix="${suffix}" ${more}/>`
  const lists = (...levels: readonly string[]) => `<text:list-style style:name="L">${levels.join('')}</text:list-style>`
  const list = (content: string, attributes = 'text:style-name="L"') => `<text:list ${attributes}>${content}</text:list>`
  const item = (content: string, attributes = '') => `<text:list-item ${attributes}>${content}</text:list-item>`
  const CHINESE = lists(number(1, '一, 二, 三, ...', '、'), number(2, '一, 二, 三, ...', '）', 'style:num-prefix="（"'), number(3, '1', '.'))
  const linesOf = async (body: string, styles = CHINESE) => (await textOf(body, { styles })).trimEnd().split('\n')

  it('have their numbers written out, those below anew', async () => {
    const inner = (...words: string[]) => `<text:list>${words.map((word) => item(p(word))).join('')}</text:list>`
    const body = list(item(p('健全队伍') + inner('选人', '育人')) + item(p('优化服务') + p('不编号的一段') + inner('热线')))
    expect(await linesOf(body)).toEqual(['一、健全队伍', '（一）选人', '（二）育人', '二、优化服务', '不编号的一段', '（一）热线'])
  })

  it('begin anew, or go on where they say so, over what stands between them', async () => {
    const go = 'text:style-name="L" text:continue-numbering="true"'
    const deep = (word: string) => list(item(`<text:list>${item(p(word))}</text:list>`), go)
    const body = list(item(p('甲'))) + p('正文。') + list(item(p('乙')), go) + deep('丙') + p('正文。') + deep('丁') + list(item(p('戊')))
    expect(await linesOf(body)).toEqual(['一、甲', '正文。', '二、乙', '（一）丙', '正文。', '（二）丁', '一、戊'])
  })

  it('go on with the list that they name', async () => {
    const body =
      list(item(p('甲')), 'xml:id="a" text:style-name="L"') + list(item(p('乙'))) + list(item(p('丙')), 'text:continue-list="a" text:style-name="L"')
    expect(await linesOf(body)).toEqual(['一、甲', '一、乙', '二、丙'])
  })

  it('begin where an item says, and have none in their head', async () => {
    const body = list(`<text:list-header>${p('要点')}</text:list-header>${item(p('甲'), 'text:start-value="5"')}${item(p('乙'))}`)
    expect(await linesOf(body)).toEqual(['要点', '五、甲', '六、乙'])
  })

  it('have another form where an item says so', async () => {
    const other =
      '<text:list-style style:name="M"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="、"/></text:list-style>'
    expect(await linesOf(list(item(p('甲')) + item(p('乙'), 'text:style-override="M"')), CHINESE + other)).toEqual(['一、甲', '2、乙'])
  })

  it('show several levels, as the standard or LibreOffice writes them', async () => {
    const body = list(item(`${p('甲')}<text:list>${item(p('乙'))}</text:list>`))
    expect(await linesOf(body, lists(number(1, '1', '、'), number(2, '1', '、', 'text:display-levels="2"')))).toEqual(['1、甲', '1.1、乙'])
    expect(await linesOf(body, lists(number(1, '一, 二, 三, ...', '、'), number(2, '1', '', 'loext:num-list-format="第%1%－%2%）"')))).toEqual([
      '一、甲',
      '第一－1）乙',
    ])
  })

  it('of bullets have a point, and those without a format nothing', async () => {
    const bullets = lists('<text:list-level-style-bullet text:level="1" text:bullet-char="\uf0b7"/>', number(2, '', ''))
    expect(await linesOf(list(item(`${p('甲')}<text:list>${item(p('乙'))}</text:list>`)), bullets)).toEqual(['• 甲', '乙'])
  })

  it('of a form that is not known say so', async () => {
    const { text, warnings } = await layoutOf({ body: list(item(p('甲'))), styles: lists(number(1, '☰, ☱, ☲, ...', '、')) })
    expect([text, warnings?.map(({ code }) => code)]).toEqual(['1、甲\n', ['JB_UNKNOWN_NUMBERING']])
  })

  it('number the headings of a file', async () => {
    const outline =
      '<text:outline-style><text:outline-level-style text:level="1" style:num-format="一, 二, 三, ..." style:num-suffix="、"/><text:outline-level-style text:level="2" style:num-format="1" style:num-suffix="、"/></text:outline-style>'
    const h = (level: number, words: string, more = '') => `<text:h text:outline-level="${level}" ${more}>${words}</text:h>`
    const body = h(1, '甲') + h(2, '乙') + h(1, '无号', 'text:is-list-header="true"') + h(2, '丙') + h(1, '丁')
    expect(await linesOf(body, outline)).toEqual(['一、甲', '1、乙', '无号', '2、丙', '二、丁'])
  })
})

it('headings are those of the file where two at one depth have no number', async () => {
  const h = (level: number, words: string) => `<text:h text:outline-level="${level}">${words}</text:h>`
  const { tree } = await layoutOf({ body: h(1, '工作动态') + h(2, '县妇联送法下乡') + p('共 3 场。') + h(2, '县教育局开展家访') + p('共 42 户。') })
  expect(tree.children.map((node) => (node.type === 'heading' ? node.depth : node.type))).toEqual([1, 2, 'paragraph', 2, 'paragraph'])
  const styles = style('Heading_20_1', '')
  const styled = await layoutOf({
    styles,
    body: ['县妇联送法下乡', '县教育局开展家访'].map((title) => p(title, 'Heading_20_1') + p('共 3 场。')).join(''),
  })
  expect(styled.tree.children.map(({ type }) => type)).toEqual(['heading', 'paragraph', 'heading', 'paragraph'])
  const single = await layoutOf({ body: h(1, '县妇联送法下乡') + h(2, '一、进村入户') + h(2, '二、以案说法') })
  expect(single.tree.children.map(({ type }) => type)).toEqual(['paragraph', 'paragraph', 'paragraph'])
})

describe('tables', () => {
  it('have empty cells where cells are merged', async () => {
    const body = table(
      row(cell('片区', 'table:number-rows-spanned="2"'), cell('人数', 'table:number-columns-spanned="2"'), '<table:covered-table-cell/>'),
      row('<table:covered-table-cell><text:p>片区</text:p></table:covered-table-cell>', '男', '女'),
      `<table:table-header-rows>${row('城区', '30', '31')}</table:table-header-rows>`,
    )
    expect(await textOf(body)).toBe('片区\t人数\t\n\t男\t女\n城区\t30\t31\n')
  })

  it('inside a cell are its words, and one of one cell is a frame', async () => {
    const inner = table(row('男', '30'), row('女', '31'))
    expect(await textOf(table(row('城区', cell(inner)), row('东片', '58')) + table(row(cell(p('甲。') + p('乙。')))))).toBe(
      '城区\t男 30 女 31\n东片\t58\n甲。\n乙。\n',
    )
  })

  it('that say they go on without end do not', async () => {
    const { tree } = await layoutOf({
      body: table(row('片区', cell('人数', 'table:number-columns-repeated="100000000"')), row('城区', '30')),
    })
    const [own] = tree.children
    expect(own?.type === 'table' ? own.children[0]?.children.length : 0).toBe(63)
  })
})

it('notes stand at the end, text boxes before the paragraph that they hang on', async () => {
  const note = (words: string, kind: string) =>
    `<text:note text:note-class="${kind}"><text:note-citation>1</text:note-citation><text:note-body>${p(words)}</text:note-body></text:note>`
  const box = `<draw:frame><draw:text-box>${p('编者按')}</draw:text-box></draw:frame><draw:g><draw:custom-shape>${p('专题')}</draw:custom-shape></draw:g>`
  const body = p(`共${note('截至 9 月。', 'endnote')} 312 处${box}${note('不含乡镇。', 'footnote')}。`)
  const { text, tree } = await layoutOf({ body })
  expect(text).toBe('编者按\n专题\n共 312 处。\n不含乡镇。\n截至 9 月。\n')
  expect(tree.children.map(({ type }) => type)).toEqual(['paragraph', 'paragraph', 'paragraph', 'footnoteDefinition', 'footnoteDefinition'])
})

describe('a comment that holds a directive', () => {
  const comment = (name: string) =>
    `<office:annotation ${name}><dc:creator>林晓</dc:creator>${p('jianbao-disable-next-line share-mismatch')}</office:annotation>`

  it('speaks for the paragraphs that it is anchored to', async () => {
    const end = '<office:annotation-end office:name="a"/>'
    expect(await textOf(p('甲。') + p(`${comment('office:name="a"')}乙。${end}`))).toBe('甲。\njianbao-disable-next-line share-mismatch\n乙。\n')
    expect(await textOf(p(`甲。${comment('office:name="a"')}`) + p('乙。') + p(`丙。${end}`) + p('丁。'))).toBe(
      '甲。\njianbao-disable share-mismatch\n乙。\n丙。\njianbao-enable share-mismatch\n丁。\n',
    )
  })

  it('speaks for the paragraph that it stands in where it is on no words', async () => {
    expect(await textOf(p('甲。') + p(`乙。${comment('')}`))).toBe('甲。\njianbao-disable-next-line share-mismatch\n乙。\n')
  })
})

describe('a document with the lines of a bulletin', () => {
  const bytes = odtOf({
    automatic: style('P1', 'fo:text-indent="24pt"'),
    body: EXAMPLE.split('\n')
      .map((line) => (line.startsWith('　　') ? p(line.trim(), 'P1') : p(line)))
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

it('anchors lead from each stretch of the text to the characters of its text node', async () => {
  const nodes = [['  共', ' 312', ' 处'], ['片区'], ['其中', '重大  隐患', '21 处']]
  const [first = [], second = [], third = []] = nodes
  const body =
    p(`${first[0]}<text:span>${first[1]}</text:span>${first[2]}`) +
    table(row(cell(p(second[0] ?? '')), cell(p(`${third[0]}<text:span>${third[1]}</text:span><text:s/>${third[2]}`))), row('城区', '61'))
  const { text, anchors = [] } = await layoutOf({ body })
  expect(text.startsWith('共 312 处\n片区\t其中重大 隐患 21 处\n')).toBe(true)
  const known = anchors.filter(({ paragraph = 9 }) => paragraph < nodes.length)
  expect(known.map(({ at, length }) => text.slice(at, at + length)).join('|')).toBe('共| |312| |处|片区|其中|重大| |隐患|21 处')
  for (const { at, length, paragraph = 0, run = 0, character = 0 } of known)
    expect(nodes[paragraph]?.[run]?.slice(character, character + length)).toBe(text.slice(at, at + length))
})

const SEED = new URL('../../../../../../shared/seed/', import.meta.url)

describe.skipIf(!existsSync(SEED))('the seed (skipped: there is no ../shared/seed)', () => {
  it('says as ODT what it says as text', async () => {
    const words = async (name: string) => {
      const { bulletin } = await readBulletin(new Uint8Array(readFileSync(new URL(name, SEED))), { filename: name })
      return wordsOf(bulletin)
    }
    expect(await words('bulletin.odt')).toEqual(await words('bulletin.txt'))
  })
})
