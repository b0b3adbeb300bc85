import { describe, expect, it } from 'vitest'
import { type DocxContent, docxOf, p } from './docx-fixture.js'
import { docxReader } from './index.js'

const read = (content: DocxContent) => docxReader.read(docxOf(content), { filename: '', limits: {} })

interface LevelContent {
  readonly format?: string
  readonly text: string
  /** Further elements of the level. */
  readonly more?: string
}

const level = (index: number, { format = 'decimal', text, more = '' }: LevelContent) =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`

const abstract = (id: number, ...levels: readonly LevelContent[]) =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.map((own, index) => level(index, own)).join('')}</w:abstractNum>`

const list = (id: number, abstractId: number, overrides = '') => `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstractId}"/>${overrides}</w:num>`

const item = (at: number, words: string, id = 1) => p(words, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr>`)

const CHINESE = abstract(
  0,
  { format: 'chineseCounting', text: '%1、' },
  { format: 'chineseCountingThousand', text: '（%2）' },
  { format: 'decimal', text: '%3.' },
)

const linesOf = async (numbering: string, ...items: readonly string[]) => (await read({ numbering, body: items.join('') })).text.trimEnd().split('\n')

describe('automatic numbers', () => {
  it('are written out, a level anew below each of the one above it', async () => {
    const numbering = CHINESE + list(1, 0)
    const lines = await linesOf(
      numbering,
      item(0, '健全队伍'),
      item(1, '选人'),
      item(1, '育人'),
      item(2, '培训'),
      item(0, '优化服务'),
      item(1, '热线'),
    )
    expect(lines).toEqual(['一、健全队伍', '（一）选人', '（二）育人', '1. 培训', '二、优化服务', '（一）热线'])
  })

  it('go on below another level where it does not begin them anew', async () => {
    const numbering = abstract(0, { text: '%1、' }, { text: '（%2）', more: '<w:lvlRestart w:val="0"/>' }) + list(1, 0)
    expect(await linesOf(numbering, item(0, '甲'), item(1, '乙'), item(0, '丙'), item(1, '丁'))).toEqual(['1、甲', '（1）乙', '2、丙', '（2）丁'])
  })

  it('begin anew only below the level that does so', async () => {
    const numbering = abstract(0, { text: '%1、' }, { text: '%2、' }, { text: '%3）', more: '<w:lvlRestart w:val="1"/>' }) + list(1, 0)
    const lines = await linesOf(numbering, item(0, '甲'), item(1, '乙'), item(2, '丙'), item(1, '丁'), item(2, '戊'), item(0, '己'), item(2, '庚'))
    expect(lines).toEqual(['1、甲', '1、乙', '1）丙', '2、丁', '2）戊', '2、己', '1）庚'])
  })

  it('go on from list to list of the same kind, and begin where a list says so, once', async () => {
    const numbering = CHINESE + list(1, 0) + list(2, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>') + list(3, 0)
    const lines = await linesOf(numbering, item(0, '甲'), item(0, '乙', 3), item(0, '丙', 2), item(0, '丁', 2))
    expect(lines).toEqual(['一、甲', '二、乙', '一、丙', '二、丁'])
  })

  it('begin where a list says each time they begin anew', async () => {
    const numbering = CHINESE + list(1, 0, '<w:lvlOverride w:ilvl="1"><w:startOverride w:val="3"/></w:lvlOverride>')
    expect(await linesOf(numbering, item(0, '甲'), item(1, '乙'), item(0, '丙'), item(1, '丁'))).toEqual(['一、甲', '（三）乙', '二、丙', '（三）丁'])
  })

  it('have the form that a list puts in place of its level', async () => {
    const override = `<w:lvlOverride w:ilvl="0">${level(0, { format: 'upperRoman', text: '%1)' })}</w:lvlOverride>`
    expect(await linesOf(CHINESE + list(1, 0, override), item(0, '甲'), item(0, '乙'))).toEqual(['I) 甲', 'II) 乙'])
  })

  it('of several levels have the forms of each, or are all in figures', async () => {
    const levels = (more: string) =>
      abstract(0, { format: 'chineseCounting', text: '%1、' }, { text: '%1.%2', more: `<w:suff w:val="space"/>${more}` }) + list(1, 0)
    expect(await linesOf(levels(''), item(0, '甲'), item(1, '乙'))).toEqual(['一、甲', '一.1 乙'])
    expect(await linesOf(levels('<w:isLgl/>'), item(0, '甲'), item(1, '乙'))).toEqual(['一、甲', '1.1 乙'])
  })

  it('count a level that was not reached from its start', async () => {
    const numbering = abstract(0, { text: '%1、' }, { text: '%1.%2' }) + list(1, 0)
    expect(await linesOf(numbering, item(1, '乙'), item(0, '甲'))).toEqual(['1.1 乙', '1、甲'])
  })

  it('are parted by a blank from figures that follow', async () => {
    expect(await linesOf(abstract(0, { text: '%1.' }) + list(1, 0), item(0, '3 万人受益'))).toEqual(['1. 3 万人受益'])
  })

  it('set their paragraph in, but for what it says itself', async () => {
    const numbering = abstract(0, { text: '%1、', more: '<w:pPr><w:ind w:firstLine="640"/></w:pPr>' }) + list(1, 0)
    const own = p('乙', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:ind w:firstLine="0"/>')
    expect((await read({ numbering, body: item(0, '甲') + own })).text).toBe('　　1、甲\n2、乙\n')
  })

  it('of deleted paragraphs are not counted', async () => {
    const gone = p(
      '<w:del><w:r><w:delText>乙</w:delText></w:r></w:del>',
      '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:del/></w:rPr>',
    )
    expect(await linesOf(CHINESE + list(1, 0), item(0, '甲'), gone, item(0, '丙'))).toEqual(['一、甲', '二、丙'])
  })
})

describe('numbers of a style', () => {
  const styles =
    '<w:style w:type="paragraph" w:styleId="H1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="H2"><w:basedOn w:val="H1"/></w:style>' +
    '<w:style w:type="numbering" w:styleId="Numbers"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
  const numbering =
    abstract(
      0,
      { format: 'chineseCounting', text: '%1、', more: '<w:pStyle w:val="H1"/>' },
      { format: 'chineseCounting', text: '（%2）', more: '<w:pStyle w:val="H2"/>' },
    ) +
    '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="Numbers"/></w:abstractNum>' +
    list(1, 0) +
    list(2, 1)

  it('are those of the level that the list has for it', async () => {
    const body = ['H1', 'H2', 'H2', 'H1'].map((style) => p('甲', `<w:pStyle w:val="${style}"/>`)).join('')
    expect((await read({ styles, numbering, body })).text).toBe('一、甲\n（一）甲\n（二）甲\n二、甲\n')
  })

  it('are none where the paragraph says so', async () => {
    const body = p('甲', '<w:pStyle w:val="H1"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>')
    expect((await read({ styles, numbering, body })).text).toBe('甲\n')
  })

  it('are those of a list that only links to it', async () => {
    expect((await read({ styles, numbering, body: item(0, '甲', 2) + item(1, '乙', 2) })).text).toBe('一、甲\n（一）乙\n')
  })
})

describe('the forms of numbers', () => {
  it('are Chinese in what LibreOffice makes of chineseCounting', async () => {
    const { text, warnings } = await read({
      numbering: abstract(0, { format: 'taiwaneseCountingThousand', text: '%1、' }) + list(1, 0),
      body: item(0, '健全队伍'),
    })
    expect([text, warnings]).toEqual(['一、健全队伍\n', []])
  })

  it('are told of where they are not known, and never plain figures in silence', async () => {
    const { text, warnings } = await read({
      numbering: abstract(0, { format: 'klingonCounting', text: '%1、' }) + list(1, 0),
      body: item(0, '甲') + item(0, '乙'),
    })
    expect(text).toBe('1、甲\n2、乙\n')
    expect(warnings?.map(({ code }) => code)).toEqual(['JB_UNKNOWN_NUMBERING'])
    expect(warnings?.[0]?.messages.zh).toContain('klingonCounting')
  })

  it('of the file itself begin with their zeros', async () => {
    const format =
      '<mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent>'
    const numbering = `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/>${format}<w:lvlText w:val="%1、"/></w:lvl></w:abstractNum>${list(1, 0)}`
    expect(await linesOf(numbering, item(0, '甲'))).toEqual(['001、甲'])
  })

  it('of bullets are a point, whatever font draws them', async () => {
    const numbering = abstract(0, { format: 'bullet', text: '\uf06e' }) + list(1, 0)
    expect(await linesOf(numbering, item(0, '甲'))).toEqual(['• 甲'])
  })
})
