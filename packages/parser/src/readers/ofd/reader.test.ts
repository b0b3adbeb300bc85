import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readBulletin } from '../../read.js'
import { codeRejected } from '../../testing/errors.js'
import { expectPlaces } from '../../testing/places.js'
import { readerFor } from '../index.js'
import type { ReaderOptions } from '../reader.js'
import { ofdReader } from './index.js'
import { readOfd } from './reader.js'
import { deltas } from './text-code.js'
import { documentPart, pagePart, rootPart, textObject, type WrittenObject, writeOfd } from './write-ofd.js'

const read = (bytes: Uint8Array, options: Partial<ReaderOptions> = {}) => readOfd(bytes, { filename: 'bulletin.ofd', limits: {}, ...options })

const textOf = async (objects: readonly WrittenObject[]) => (await read(writeOfd([objects]))).text

const codesOf = async (bytes: Uint8Array) => (await read(bytes)).warnings?.map(({ code }) => code)

const SENTENCE: WrittenObject = { text: '共检查 312 家' }

describe('the characters of a text object', () => {
  it('stand as far apart as DeltaX says, g for the same again', async () => {
    expect(await textOf([{ ...SENTENCE, code: 'X="0" Y="5" DeltaX="5 5 5 2.5 g 4 2.5"' }])).toBe('共检查 312 家\n')
    expect(deltas('g 2 5 2.5', 9)).toEqual([5, 5, 2.5])
    // A file may ask for any number of them.
    expect(deltas('g 4000000000 5', 3)).toEqual([5, 5, 5])
  })

  it('have blanks where they stand far apart', async () => {
    expect(await textOf([{ text: '编辑校对', code: 'X="0" Y="5" DeltaX="5 25 5"' }])).toBe('编辑        校对\n')
  })

  it('go on from the code before where X and Y are left out, and lines from DeltaY', async () => {
    const before = '<ofd:TextCode X="0" Y="5" DeltaX="5">共查</ofd:TextCode>'
    expect(await textOf([{ text: '处隐患', before, code: 'X="10" DeltaX="5 5"' }])).toBe('共查处隐患\n')
    expect(await textOf([{ text: '共查整改', code: 'X="0" Y="5" DeltaX="5 -5 5" DeltaY="0 8 0"' }])).toBe('共查\n整改\n')
  })

  it('are read downwards where they stand so, the right line first', async () => {
    const down = (text: string, x: number) => ({ text, x, code: 'X="0" Y="5" DeltaY="g 5 5"' })
    expect(await textOf([down('整改隐患多处', 100), down('全年检查企业', 110)])).toBe('全年检查企业\n整改隐患多处\n')
  })

  it('are moved and turned by the matrix of the object', async () => {
    const turned = (text: string, x: number): WrittenObject => ({ text, x, y: 100, attributes: 'CTM="0 1 -1 0 0 0"' })
    expect(await textOf([turned('整改四十五处', 90), turned('共检查一百家', 100)])).toBe('共检查一百家\n整改四十五处\n')
    expect(
      await textOf([
        { text: '后', x: 20, attributes: 'CTM="1 0 0 1 30 0"' },
        { text: '先', x: 20 },
      ]),
    ).toBe('先          后\n')
  })

  it('are narrower by HScale', async () => {
    const narrow = { text: '共检查一百家', attributes: 'HScale="0.5"', code: 'X="0" Y="5" DeltaX="2.5 2.5 2.5 2.5 2.5"' }
    expect(await textOf([narrow])).toBe('共检查一百家\n')
  })

  it('are counted by their glyphs where several characters share one', async () => {
    const before = '<ofd:CGTransform CodePosition="1" CodeCount="2" GlyphCount="1"><ofd:Glyphs>7</ofd:Glyphs></ofd:CGTransform>'
    // Three glyphs, 共, fi and 家, at 0, 5 and 10 millimetres.
    expect(await textOf([{ text: '共fi家', before, code: 'X="0" Y="5" DeltaX="5 5"' }])).toBe('共fi家\n')
  })
})

describe('the parts of an OFD file', () => {
  const page = pagePart([SENTENCE])

  it('are found by paths from the root, in any case, and with steps up', async () => {
    for (const location of ['/Doc_0/Pages/P/Content.xml', 'pages/p/content.XML', '../Doc_0/Pages/P/Content.xml', 'Doc_0/Pages/P/Content.xml']) {
      const parts = {
        'OFD.xml': rootPart(['/Doc_0/Document.xml']),
        'Doc_0/Document.xml': documentPart([location]),
        'Doc_0/Pages/P/Content.xml': page,
      }
      expect((await read(writeOfd([], parts))).text).toBe('共检查 312 家\n')
    }
  })

  it('may have another prefix and namespace', async () => {
    const plain = (text: string) => text.replaceAll('ofd:', '').replace('xmlns:ofd="http://www.ofdspec.org/2016"', 'xmlns="http://example.org"')
    const parts = {
      'ofd.xml': plain(rootPart(['Doc_0/Document.xml'])),
      'Doc_0/Document.xml': plain(documentPart(['C.xml'])),
      'Doc_0/C.xml': plain(page),
    }
    const entries = Object.fromEntries(Object.entries(parts).map(([name, content]) => [name, strToU8(content)]))
    expect((await read(zipSync(entries))).text).toBe('共检查 312 家\n')
  })

  it('have the text of the template of a page beside its own, in the order of the page', async () => {
    const parts = {
      'Doc_0/Document.xml': documentPart(['Pages/Page_0/Content.xml'], '<ofd:TemplatePage ID="7" BaseLoc="Tpls/T.xml"/>'),
      'Doc_0/Tpls/T.xml': pagePart([{ text: '清溪工作简报', y: 10 }]),
      'Doc_0/Pages/Page_0/Content.xml': pagePart([SENTENCE], '<ofd:Template TemplateID="7" ZOrder="Background"/>'),
    }
    expect((await read(writeOfd([[]], parts))).text).toMatch(/^清溪工作简报\n\n?共检查 312 家\n$/)
  })

  it('have what is drawn by a group of objects', async () => {
    const resources = `<ofd:Res xmlns:ofd="x"><ofd:CompositeGraphicUnits><ofd:CompositeGraphicUnit ID="8" Width="100" Height="20"><ofd:Content>${textObject(SENTENCE)}</ofd:Content></ofd:CompositeGraphicUnit></ofd:CompositeGraphicUnits></ofd:Res>`
    const parts = {
      'Doc_0/Document.xml': documentPart(['C.xml'], '<ofd:DocumentRes>Res.xml</ofd:DocumentRes>'),
      'Doc_0/Res.xml': resources,
      'Doc_0/C.xml': '<Page><Content><Layer><CompositeObject ID="1" Boundary="0 0 100 20" ResourceID="8"/></Layer></Content></Page>',
    }
    expect((await read(writeOfd([], parts))).text).toBe('共检查 312 家\n')
  })

  it('do not have what is invisible, or stands outside of the sheet', async () => {
    expect(await textOf([SENTENCE, { text: '旧稿', y: 40, attributes: 'Visible="false"' }, { text: '裁去', y: 400 }])).toBe('共检查 312 家\n')
  })
})

describe('an OFD file', () => {
  it('becomes articles with places on their pages', async () => {
    const rows = (texts: readonly string[], from: number): WrittenObject[] =>
      texts.map((text, row) => ({ text: text.trimStart(), x: 20 + (text.length - text.trimStart().length) * 5, y: from + row * 9 }))
    const title = { text: '清溪县开展安全生产检查', x: 66, y: 20, size: 7 }
    const first = [
      '　　清溪县应急管理局围绕矿山、工地、商场等场所开展检查，全年',
      '共检查企业三百一十二家次，发现隐患三百二十一处，其中重大隐患',
      '十二处，全部建立台账，逐项明确整改的责任人和完成整改的时限。',
      '县应急管理局还会同公安、消防、住建等部门组成联合检查组，对重',
      '点企业开展夜间突击检查，对检查中发现的问题当场下达整改通知。',
      '　　对整改不力的企业约谈负责人，对拒不整改的企业依法予以处罚',
      '，各乡镇和有关部门还组织了回头看检查，对存在的问题逐一销号，',
    ]
    const second = ['全县全年没有发生较大以上安全事故。']
    const { bulletin, text, format } = await readBulletin(writeOfd([[title, ...rows(first, 36)], rows(second, 20)]))
    expect(format).toBe('ofd')
    const [article] = bulletin.sections[0]?.articles ?? []
    expect(article?.title).toBe('清溪县开展安全生产检查')
    expect(article?.paragraphs.map((block) => block.text)).toEqual([
      first.slice(0, 5).join('').trim(),
      [...first.slice(5), ...second].join('').trim(),
    ])
    expect(article?.paragraphs[1]?.segments.map(({ page }) => page)).toEqual([1, 1, 2])
    expectPlaces(text, bulletin, 5)
  })

  it('is read in its first document, and names the others', async () => {
    const parts = { 'OFD.xml': rootPart(['Doc_0/Document.xml', 'Doc_1/Document.xml']), 'Doc_1/Document.xml': documentPart([]) }
    const bytes = writeOfd([[SENTENCE]], parts)
    expect((await read(bytes)).text).toBe('共检查 312 家\n')
    expect(await codesOf(bytes)).toEqual(['JB_TEXT_LEFT_OUT'])
  })

  it('is read without the text of annotations, and says so', async () => {
    const list = '<Annotations><Page PageID="1"><FileLoc>A.xml</FileLoc></Page></Annotations>'
    const annotations = `<PageAnnot><Annot Type="Stamp"><Appearance Boundary="0 0 50 20">${textObject({ text: '已阅' }).replaceAll('ofd:', '')}</Appearance></Annot></PageAnnot>`
    const document = documentPart(['Pages/Page_0/Content.xml']).replace(
      '</ofd:Document>',
      '<ofd:Annotations>Annots/List.xml</ofd:Annotations></ofd:Document>',
    )
    const bytes = writeOfd([[SENTENCE]], { 'Doc_0/Document.xml': document, 'Doc_0/Annots/List.xml': list, 'Doc_0/Annots/A.xml': annotations })
    expect((await read(bytes)).text).toBe('共检查 312 家\n')
    expect(await codesOf(bytes)).toEqual(['JB_TEXT_LEFT_OUT'])
  })

  it('has no text layer where no page shows text, and warns of some that do not', async () => {
    expect(await codeRejected(read(writeOfd([[], []])))).toBe('JB_NO_TEXT_LAYER')
    const { warnings } = await read(writeOfd([[SENTENCE], []]))
    expect(warnings?.map(({ code, messages }) => [code, messages.zh.slice(0, 5)])).toEqual([['JB_PAGES_WITHOUT_TEXT', '第 2 页']])
  })

  it('is read up to where a part of it breaks off, with a warning', async () => {
    const cut = pagePart([SENTENCE, { text: '整改', y: 40 }]).replace(/整改.*$/, '')
    expect(await codesOf(writeOfd([[]], { 'Doc_0/Pages/Page_0/Content.xml': cut }))).toEqual(['JB_CUT_OFF'])
  })

  it('is damaged where it is cut, has no document, or random bytes behind its first ones', async () => {
    const whole = writeOfd([[SENTENCE]])
    for (const length of [4, 60, whole.length - 30]) expect(await codeRejected(read(whole.slice(0, length)))).toBe('JB_DAMAGED')
    expect(await codeRejected(read(writeOfd([], { 'OFD.xml': rootPart(['Doc_9/Document.xml']) })))).toBe('JB_DAMAGED')
    const random = Uint8Array.from({ length: 3000 }, (_, index) => (index * index * 31 + index * 17) % 251)
    random.set(whole.slice(0, 30))
    expect(await codeRejected(read(random))).toBe('JB_DAMAGED')
  })

  it('is refused where it is encrypted, has more pages than may be, or unpacks to more', async () => {
    expect(await codeRejected(read(writeOfd([[SENTENCE]], { 'Encryptions.xml': '<Encryptions/>' })))).toBe('JB_ENCRYPTED')
    const bytes = writeOfd([[SENTENCE], [SENTENCE], [SENTENCE]])
    expect(await codeRejected(read(bytes, { limits: { pages: 2 } }))).toBe('JB_LIMIT')
    expect(await codeRejected(read(bytes, { limits: { archive: { entryBytes: 300 } } }))).toBe('JB_LIMIT')
    expect(await codeRejected(read(bytes, { limits: { depth: 3 } }))).toBe('JB_LIMIT')
  })

  it('ends where a group of objects stands in itself', async () => {
    const own = '<CompositeObject ID="1" Boundary="0 0 100 20" ResourceID="8"/>'
    const parts = {
      'Doc_0/Document.xml': documentPart(['C.xml'], '<ofd:DocumentRes>Res.xml</ofd:DocumentRes>'),
      'Doc_0/Res.xml': `<Res><CompositeGraphicUnit ID="8"><Content>${own}</Content></CompositeGraphicUnit></Res>`,
      'Doc_0/C.xml': `<Page><Content><Layer>${own}${textObject(SENTENCE).replaceAll('ofd:', '')}</Layer></Content></Page>`,
    }
    expect((await read(writeOfd([], parts))).text).toBe('共检查 312 家\n')
  })

  it('is known by its content, whatever its name', () => {
    expect(readerFor(writeOfd([[SENTENCE]]), 'bulletin.docx')).toBe(ofdReader)
    expect(readerFor(writeOfd([[SENTENCE]]), 'bulletin')).toBe(ofdReader)
    expect(readerFor(zipSync({ 'word/document.xml': strToU8('<w/>') }), 'bulletin.docx')).not.toBe(ofdReader)
  })
})

const SAMPLES = new URL('../../../../../../shared/files/ofd/', import.meta.url)

describe.skipIf(!existsSync(SAMPLES))('the files of ../shared/files/ofd (skipped where the folder is absent)', () => {
  it('are all read', async () => {
    const names = readdirSync(SAMPLES).filter((name) => name.endsWith('.ofd'))
    expect(names.length).toBe(10)
    for (const name of names) {
      const { text, bulletin, format } = await readBulletin(readFileSync(new URL(encodeURIComponent(name), SAMPLES)), { filename: name })
      expect([name, format, text.trim() !== '']).toEqual([name, 'ofd', true])
      expectPlaces(text, bulletin, 3)
    }
  })
})
