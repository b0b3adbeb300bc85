import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseBulletin } from '../../parse.js'
import { readBulletin } from '../../read.js'
import { codeRejected } from '../../testing/errors.js'
import { expectPlaces } from '../../testing/places.js'
import { blocksOf } from '../../testing/whole.js'
import { readerFor } from '../index.js'
import type { ReaderOptions } from '../reader.js'
import { pdfReader } from './index.js'
import { readPdf } from './reader.js'
import { type WrittenText, writePdf } from './write-pdf.js'

const read = (bytes: Uint8Array, options: Partial<ReaderOptions> = {}, folder?: string) =>
  readPdf(bytes, { filename: 'bulletin.pdf', limits: {}, ...options }, folder)

/** Lines of 28 characters between margins of 73 points, 28 points from one to the next. */
const lines = (texts: readonly string[], top = 100): WrittenText[] =>
  texts.map((text, index) => ({ text: text.trimStart(), x: 73 + (text.length - text.trimStart().length) * 16, top: top + index * 28 }))

const CHECKS = [
  '　　今年以来，县市场监管局共检查食品经营单位 1312 家，发',
  '现问题隐患 321 处，其中重大隐患 12 处，已全部整改到位，',
  '立案查处 45 起，全县没有发生食品安全事故。',
]

const PAGE = [
  { text: '全县食品安全检查成效明显', x: 165, top: 100, size: 22, font: 'hei' as const },
  ...lines([...CHECKS, '　　下一步，将继续开展专项行动，守护群众舌尖上的安全。'], 160),
  { text: '信息来源：县市场监管局', x: 345, top: 272 },
]

describe('a PDF whose Chinese fonts are not embedded', () => {
  it('is read by the character maps of pdf.js, in the encodings of Unicode and GBK', async () => {
    for (const font of ['song', 'gbk'] as const) {
      const { text } = await read(writePdf({ pages: [[{ text: '共检查 312 家', x: 73, top: 100, font }]] }))
      expect(text).toBe('共检查 312 家\n')
    }
  })

  it('is refused where the character maps are missing: it would look like a scan', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'jianbao-'))
    try {
      const bytes = writePdf({ pages: [[{ text: '共检查 312 家', x: 73, top: 100 }]] })
      expect(await codeRejected(read(bytes, {}, folder))).toBe('JB_CMAP_MISSING')
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})

describe('the text of a PDF', () => {
  it('is laid out line by line, paragraphs set in, titles in the middle, sources at the right', async () => {
    const { text, isPaged } = await read(writePdf({ pages: [PAGE] }))
    expect(text.split('\n')).toEqual([
      '                全县食品安全检查成效明显',
      '',
      '    今年以来，县市场监管局共检查食品经营单位 1312 家，发',
      '现问题隐患 321 处，其中重大隐患 12 处，已全部整改到位，',
      '立案查处 45 起，全县没有发生食品安全事故。',
      '    下一步，将继续开展专项行动，守护群众舌尖上的安全。',
      '                                  信息来源：县市场监管局',
      '',
    ])
    expect(isPaged).toBe(true)
  })

  it('becomes articles whose paragraphs go on over lines and pages', async () => {
    const opening = [
      '　　县市场监管局围绕食品生产、销售、餐饮三个环节开展专项',
      '检查，出动执法人员 860 人次，检查校园周边商店和农贸市场',
      '的经营户，发放宣传材料，督促经营者落实主体责任。各片区分',
      '别成立检查小组，对照清单逐户检查，当场指出问题，逐项登记',
      '造册，明确整改的时限和责任人，做到问题不整改不放过。',
    ]
    const pages = [
      [PAGE[0] as WrittenText, ...lines([...opening, ...CHECKS.slice(0, 2)], 160), { text: '— 1 —', x: 280, top: 780 }],
      [...lines(CHECKS.slice(2), 100), { text: '信息来源：县市场监管局', x: 345, top: 128 }],
    ]
    const { bulletin, text } = await readBulletin(writePdf({ pages }))
    const [article] = bulletin.sections[0]?.articles ?? []
    expect(article?.title).toBe('全县食品安全检查成效明显')
    expect(article?.source?.name).toBe('县市场监管局')
    expect(article?.paragraphs.map((block) => block.text)).toEqual([
      opening.join('').trim(),
      '今年以来，县市场监管局共检查食品经营单位 1312 家，发现问题隐患 321 处，其中重大隐患 12 处，已全部整改到位，立案查处 45 起，全县没有发生食品安全事故。',
    ])
    expect(article?.paragraphs[1]?.segments.map(({ page }) => page)).toEqual([1, 1, 2])
    expectPlaces(text, bulletin, 7)
  })

  it('is in the order of the page, not of the file', async () => {
    const [first, second] = lines(['先检查 10 家。', '后检查 20 家。'])
    expect((await read(writePdf({ pages: [[second, first] as WrittenText[]] }))).text).toBe('先检查 10 家。\n后检查 20 家。\n')
  })

  it('has what is shown invisibly over a scan, as programs for OCR write it', async () => {
    expect((await read(writePdf({ pages: [[{ text: '共整改 45 处', x: 73, top: 100, mode: 3 }]] }))).text).toBe('共整改 45 处\n')
  })

  it('does not have what stands outside of the sheet', async () => {
    const texts = [
      { text: '共整改 45 处', x: 73, top: 100 },
      { text: '裁去的标记', x: 73, top: -40 },
      { text: '裁去的标记', x: 700, top: 100 },
    ]
    expect((await read(writePdf({ pages: [texts] }))).text).toBe('共整改 45 处\n')
  })

  it('does not have a layer that is turned off', async () => {
    const catalogEntries = '/OCProperties << /OCGs [HIDDEN] /D << /OFF [HIDDEN] >> >>'
    const extra = '/OC /Hidden BDC BT /song 16 Tf 1 0 0 1 73 600 Tm <85CF> Tj ET EMC'
    const { text } = await read(writePdf({ pages: [[{ text: '共整改 45 处', x: 73, top: 100 }]], extra, catalogEntries }))
    expect(text).toBe('共整改 45 处\n')
  })

  it('has what is filled into the fields of a form, and not what a reader has noted', async () => {
    const pages = [[{ text: '共整改 45 处', x: 73, top: 100 }]]
    const filled = await read(writePdf({ pages, annotation: { text: '已核对', subtype: 'Widget' } }))
    expect(filled.text).toContain('已核对')
    const noted = await read(writePdf({ pages, annotation: { text: '已核对', subtype: 'FreeText' } }))
    expect(noted.text).toBe('共整改 45 处\n')
    expect(noted.warnings?.map(({ code }) => code)).toEqual(['JB_TEXT_LEFT_OUT'])
  })

  it('is read along its lines on a page that lies on its side', async () => {
    const texts = ['全年共检查 312 家。', '整改 45 处。'].map((text, index) => ({ text, x: 100 + index * 28, top: 700, turn: 90 }))
    expect((await read(writePdf({ pages: [texts] }))).text).toBe('全年共检查 312 家。\n整改 45 处。\n')
  })

  it('is read downwards, the right line first, in vertical type', async () => {
    const texts = ['全年共检查企业', '整改隐患多处'].map((text, index) => ({ text, x: 400 - index * 30, top: 100, font: 'vertical' as const }))
    expect((await read(writePdf({ pages: [texts] }))).text).toBe('全年共检查企业\n整改隐患多处\n')
  })

  it('leaves out a water mark that runs aslant, and says so', async () => {
    const texts = [
      { text: '共整改 45 处', x: 73, top: 100 },
      { text: '内部资料', x: 200, top: 500, size: 60, turn: 45 },
    ]
    const { text, warnings } = await read(writePdf({ pages: [texts] }))
    expect(text).toBe('共整改 45 处\n')
    expect(warnings?.map(({ code }) => code)).toEqual(['JB_TEXT_LEFT_OUT'])
  })
})

describe('a PDF that cannot be read, or not in full', () => {
  it('asks for its password, and is read with it', async () => {
    const bytes = writePdf({ pages: [[{ text: '共整改 45 处', x: 73, top: 100 }]], password: 'jianbao' })
    expect(await codeRejected(read(bytes))).toBe('JB_PASSWORD')
    expect(await codeRejected(read(bytes, { password: 'other' }))).toBe('JB_PASSWORD')
    expect((await read(bytes, { password: 'jianbao' })).text).toBe('共整改 45 处\n')
  })

  it('has no text layer where no page shows text, with or without pictures', async () => {
    expect(await codeRejected(read(writePdf({ pages: [[], []] })))).toBe('JB_NO_TEXT_LAYER')
    const picture = 'q 500 0 0 700 40 60 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \x80 EI Q'
    expect(await codeRejected(read(writePdf({ pages: [[]], extra: picture })))).toBe('JB_NO_TEXT_LAYER')
  })

  it('warns of the pages that have no text among others', async () => {
    const page = [{ text: '共整改 45 处', x: 73, top: 100 }]
    const { warnings } = await read(writePdf({ pages: [page, [], page, []] }))
    expect(warnings?.map(({ code, messages }) => [code, /第 [\d、]+ 页/.exec(messages.zh)?.[0]])).toEqual([['JB_PAGES_WITHOUT_TEXT', '第 2、4 页']])
  })

  it('is read where only its table of places is wrong: pdf.js finds the objects', async () => {
    const whole = writePdf({ pages: [[{ text: '共整改 45 处', x: 73, top: 100 }]] })
    const broken = new TextDecoder('latin1').decode(whole).replace(/startxref\n\d+/, 'startxref\n7')
    expect((await read(Uint8Array.from(broken, (character) => character.charCodeAt(0)))).text).toBe('共整改 45 处\n')
  })

  it('is damaged where it is cut, and where random bytes stand behind its first ones', async () => {
    const whole = writePdf({ pages: [PAGE] })
    for (const length of [5, 40, 200, 700]) expect(await codeRejected(read(whole.slice(0, length)))).toBe('JB_DAMAGED')
    const random = Uint8Array.from({ length: 3000 }, (_, index) => (index * index * 31 + index * 17) % 251)
    random.set(whole.slice(0, 9))
    expect(await codeRejected(read(random))).toBe('JB_DAMAGED')
  })

  it('has no more pages than may be read', async () => {
    const page = [{ text: '共整改 45 处', x: 73, top: 100 }]
    const bytes = writePdf({ pages: [page, page, page] })
    expect(await codeRejected(read(bytes, { limits: { pages: 2 } }))).toBe('JB_LIMIT')
    expect(await codeRejected(read(bytes, { limits: { pages: 3 } }))).toBeUndefined()
  })

  it('is refused where a page unpacks to more than any page has, keeps its state too deep, or has too many operators', async () => {
    const texts = [{ text: '共整改 45 处', x: 73, top: 100 }]
    const packed = (extra: string) => read(writePdf({ pages: [texts], isPacked: true, extra }))
    expect(await codeRejected(packed(' '.repeat(17 * 1024 * 1024)))).toBe('JB_LIMIT')
    expect(await codeRejected(packed('q '.repeat(5000)))).toBe('JB_LIMIT')
    expect(await codeRejected(read(writePdf({ pages: [texts], extra: 'q '.repeat(5000) })))).toBe('JB_LIMIT')
    expect(await codeRejected(packed('0 g '.repeat(1_100_000)))).toBe('JB_LIMIT')
    expect((await packed('q Q '.repeat(5000))).text).toBe('共整改 45 处\n')
  }, 20_000)

  it('stops where it is asked to', async () => {
    const reason = new Error('stopped')
    const signal = AbortSignal.abort(reason)
    await expect(read(writePdf({ pages: [PAGE] }), { signal })).rejects.toBe(reason)
  })
})

describe('the reader of PDF', () => {
  it('is chosen by the first bytes, whatever the name', () => {
    expect(readerFor(writePdf({ pages: [[]] }), 'bulletin.docx')).toBe(pdfReader)
  })

  it('leaves the bytes that it is given as they are', async () => {
    const bytes = Buffer.from(writePdf({ pages: [PAGE] }))
    const before = Buffer.from(bytes)
    await read(bytes)
    expect(bytes.equals(before)).toBe(true)
  })
})

const SEED = new URL('../../../../../../shared/seed/', import.meta.url)

describe.skipIf(!existsSync(SEED))('the bulletin of ../shared/seed (skipped where the folder is absent)', () => {
  const squeezed = (text: string) => text.replace(/\s/g, '')
  const words = (bulletin: Awaited<ReturnType<typeof readBulletin>>['bulletin']) => blocksOf(bulletin).map(({ text }) => squeezed(text))

  it('has the same characters in PDF as in text, and the same blocks', async () => {
    const text = readFileSync(new URL('bulletin.txt', SEED), 'utf8')
    const bytes = readFileSync(new URL('bulletin.pdf', SEED))
    expect(squeezed((await read(bytes)).text)).toBe(squeezed(text))
    const { bulletin, text: extract } = await readBulletin(bytes)
    expect(words(bulletin)).toEqual(words(parseBulletin(text, { format: 'text' }).bulletin))
    expectPlaces(extract, bulletin, 11)
  })
})
