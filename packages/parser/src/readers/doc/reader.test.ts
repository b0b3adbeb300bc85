import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type ReadOptions, readBulletin } from '../../read.js'
import { expectPlaces } from '../../testing/places.js'
import { wordsOf } from '../../testing/words.js'
import { property, short, type WrittenDocument, writeDoc } from './write-doc.js'

const CENTRED = property(0x2461, 1)
const RIGHT = property(0x2461, 2)
const SET_IN = property(0x8460, ...short(640))
const IN_TABLE = property(0x2416, 1)
const ENDS_ROW = [...IN_TABLE, ...property(0x2417, 1)]

const read = (document: WrittenDocument, options: ReadOptions = {}) => readBulletin(writeDoc(document), { filename: '简报.doc', ...options })
const plain = (...texts: string[]): WrittenDocument => ({ body: texts.map((text) => ({ text: `${text}\r` })) })

/** The paragraphs of the first article. */
async function paragraphs(document: WrittenDocument, options?: ReadOptions) {
  return (await read(document, options)).bulletin.sections[0]?.articles[0]?.paragraphs ?? []
}
const texts = async (document: WrittenDocument, options?: ReadOptions) => (await paragraphs(document, options)).map(({ text }) => text)

const LONG = '云岭镇妇联组织普法宣传活动 12 场，覆盖群众 3600 人次，发放宣传资料 500 份，受到群众好评。'
const BULLETIN: WrittenDocument = {
  body: [
    { text: '青禾妇儿简报\r', properties: CENTRED },
    { text: '第 3 期\r', properties: CENTRED },
    { text: '青禾县妇儿工委办编　　2026年3月5日\r' },
    { text: '云岭镇开展“普法”宣传\r', properties: CENTRED },
    { text: `${LONG}\r`, properties: SET_IN },
    { text: '（云岭镇妇联）\r', properties: RIGHT },
    { text: '文昌镇走访𠮷困难家庭\r', properties: CENTRED },
    { text: `${LONG.replace('云岭', '文昌')}\r`, properties: SET_IN },
    { text: '（文昌镇妇联）\r', properties: RIGHT },
  ],
}

describe('a DOC', () => {
  it('has masthead, articles and sources, told by how its paragraphs are set', async () => {
    const { bulletin, format, isWritable } = await read(BULLETIN)
    expect([format, isWritable]).toEqual(['doc', false])
    expect(bulletin.masthead).toMatchObject({ title: '青禾妇儿简报', issue: 3, issuer: '青禾县妇儿工委办', date: '2026-03-05' })
    expect(
      bulletin.sections.flatMap(({ articles }) => articles).map((article) => [article.title, article.paragraphs.length, article.source?.name]),
    ).toEqual([
      ['云岭镇开展“普法”宣传', 1, '云岭镇妇联'],
      ['文昌镇走访𠮷困难家庭', 1, '文昌镇妇联'],
    ])
  })

  it('has its places in the text that was taken out of it', async () => {
    const { text, bulletin } = await read(BULLETIN)
    expectPlaces(text, bulletin, 3)
  })

  it('says which paragraph, and which character of it, its text is', async () => {
    const { text, anchors } = await read(plain('走访 128 户。', '其中老人 36 户。'))
    const anchor = anchors.find(({ at, length }) => at <= text.indexOf('老人') && text.indexOf('老人') < at + length)
    expect(anchor).toMatchObject({ part: 'WordDocument', paragraph: 1, character: 0 })
  })

  it('may have its text in bytes', async () => {
    expect((await read({ ...plain('Qinghe \x93Daily\x94: 128 homes.'), narrow: true })).text).toBe('Qinghe “Daily”: 128 homes.\n')
  })
})

describe('a paragraph', () => {
  it('is parted at a soft line break and at a page break', async () => {
    const before = Array.from({ length: 8 }, (_, index) => `第 ${index + 1} 组走访 128 户。`)
    expect((await texts(plain(...before, '走访 128 户。\x0b其中老人 36 户。\x0c慰问 6 次。'))).slice(8)).toEqual([
      '走访 128 户。',
      '其中老人 36 户。',
      '慰问 6 次。',
    ])
  })

  it('has the result of a field, and not its code, in a field in a field, too', async () => {
    expect(await texts(plain('见\x13 HYPERLINK "http://\x13 SITE \x14x\x15" \x14名\x13 PAGE \x14单\x15\x15，走访 128 户。'))).toEqual([
      '见名单，走访 128 户。',
    ])
  })

  it('is not swallowed by a field that does not end', async () => {
    expect(await texts(plain('走访 128 户。\x13 TOC', '其中老人 36 户。'))).toEqual(['走访 128 户。', '其中老人 36 户。'])
  })

  it('has no signs of pictures, and a hyphen that does not break is one', async () => {
    expect(await texts(plain('走访\x01 128 户，电话 0931\x1e88。'))).toEqual(['走访 128 户，电话 0931-88。'])
  })

  it('has no hidden text, and a sign of another font in place of its bracket', async () => {
    const document: WrittenDocument = {
      ...plain('走访暗记128 户(。'),
      characters: [
        { words: '暗记', properties: property(0x083c, 1) },
        { words: '(', properties: property(0x6a09, 0, 0, ...short(0x2103)) },
      ],
    }
    expect(await texts(document)).toEqual(['走访128 户℃。'])
  })

  it.each([
    ['accepted', '走访新增128 户。'],
    ['original', '走访删去128 户。'],
  ] as const)('has its changes %s', async (changes, text) => {
    const document: WrittenDocument = {
      ...plain('走访删去新增128 户。'),
      characters: [
        { words: '删去', properties: property(0x0800, 1) },
        { words: '新增', properties: property(0x0801, 1) },
      ],
    }
    expect(await texts(document, { changes })).toEqual([text])
  })

  it('goes on where its mark was deleted', async () => {
    const document = { ...plain('走访', '128 户。'), characters: [{ words: '\r', properties: property(0x0800, 1) }] }
    expect(await texts(document)).toEqual(['走访128 户。'])
  })
})

describe('a section', () => {
  const first = `${LONG}\r`
  it.each([
    ['that begins a page', true, 2],
    ['that goes on below', false, 1],
  ])('%s parts the pages so', async (_, breaksPage, pages) => {
    const body = [{ text: first }, { text: '\x0c' }, { text: '走访困难家庭 128 户。\r' }]
    const { readDoc } = await import('./reader.js')
    const { text } = readDoc(writeDoc({ body, sections: [{ end: first.length + 1, breaksPage }] }), { filename: '', limits: {} })
    expect(text.split('\f')).toHaveLength(pages)
    expect(text).toContain('走访困难家庭 128 户。')
  })
})

describe('a table', () => {
  const row = (edges: readonly number[]) => {
    const operand = [edges.length - 1, ...edges.flatMap(short)]
    return { text: '\x07', properties: [...ENDS_ROW, ...property(0xd608, ...short(operand.length + 1), ...operand)] }
  }
  const cell = (text: string) => ({ text: `${text}\x07`, properties: IN_TABLE })

  it('is one block, with an empty cell where one reaches over several', async () => {
    const document: WrittenDocument = {
      body: [
        { text: '走访情况如下。\r' },
        ...['乡镇', '户数', '金额'].map(cell),
        row([0, 1000, 2000, 3000]),
        cell('云岭'),
        { text: '上年\r', properties: IN_TABLE },
        cell('36'),
        cell('1.8'),
        row([0, 1010, 1990, 3000]),
        ...['合计', '37.8'].map(cell),
        row([0, 1000, 3000]),
        { text: '以上为全部。\r' },
      ],
    }
    const [before, table, after] = await paragraphs(document)
    expect([before?.text, after?.text]).toEqual(['走访情况如下。', '以上为全部。'])
    expect(table?.rows).toEqual([
      ['乡镇', '户数', '金额'],
      ['云岭', expect.stringMatching(/^上年\s?36$/), '1.8'],
      ['合计', '37.8', ''],
    ])
  })
})

describe('what stands beside the body', () => {
  it('of a footnote is a note, without its mark', async () => {
    const blocks = await paragraphs({ ...plain('走访 128 户\x02。'), footnotes: ['\x02 数据截至 2 月底。'] })
    expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([
      [undefined, '走访 128 户。'],
      ['note', '数据截至 2 月底。'],
    ])
  })

  it('of a text box stands before the paragraph that it hangs on', async () => {
    const document = { ...plain('走访 128 户。', '\x08其中老人 36 户。'), textBoxes: ['本期要点共 2 条。'] }
    expect(await texts(document)).toEqual(['走访 128 户。', '本期要点共 2 条。', '其中老人 36 户。'])
  })

  it('of a comment speaks to the checker, or not at all', async () => {
    const document = {
      ...plain('走访 128 户。\x05', '其中老人 36 户。\x05'),
      comments: ['\x05jianbao-disable-next-line missing-source -- 转载', '\x05请核对'],
    }
    const { bulletin } = await read(document)
    expect(bulletin.ignored.map(({ reason, text }) => [reason, text])).toEqual([['directive', 'jianbao-disable-next-line missing-source -- 转载']])
    expect(bulletin.sections[0]?.articles[0]?.paragraphs.map(({ text }) => text)).toEqual(['走访 128 户。', '其中老人 36 户。'])
  })
})

describe('automatic numbers', () => {
  const item = (text: string, list: number, level = 0) => ({
    text: `${text}\r`,
    properties: [...property(0x260a, level), ...property(0x460b, ...short(list))],
  })
  const CHINESE = 37
  const lists = [
    [
      { text: '\0、', format: CHINESE },
      { text: '（\x01）', format: CHINESE },
      { text: '\x02.', format: 0 },
    ],
    [{ text: '\uf0b7', format: 23 }],
    [{ text: '\0)', format: 0, start: 5 }],
  ]

  it('are written as the file shows them, level by level', async () => {
    const body = [
      item('组织领导', 1),
      item('压实责任', 1, 1),
      item('走访 128 户', 1, 2),
      item('普法 12 场', 1, 2),
      item('督促检查', 1, 1),
      item('强化保障', 1),
    ]
    expect(await texts({ body, lists })).toEqual([
      '一、组织领导',
      '（一）压实责任',
      '1. 走访 128 户',
      '2. 普法 12 场',
      '（二）督促检查',
      '二、强化保障',
    ])
  })

  it('begin where the list says, and a bullet is a sign', async () => {
    const body = [item('走访 128 户。', 3), item('普法 12 场。', 3), item('助学 6 人。', 2)]
    expect(await texts({ body, lists })).toEqual(['5) 走访 128 户。', '6) 普法 12 场。', '• 助学 6 人。'])
  })

  it('that were taken off are none', async () => {
    expect(await texts({ body: [item('走访 128 户。', 0), item('普法 12 场。', 0xf801)], lists })).toEqual(['走访 128 户。', '普法 12 场。'])
  })

  it('of a list that the file does not describe are lost, and that is said', async () => {
    const { bulletin, warnings } = await read({ body: [item('走访 128 户。', 4)], lists })
    expect(bulletin.sections[0]?.articles[0]?.paragraphs[0]?.text).toBe('走访 128 户。')
    expect(warnings.map(({ code }) => code)).toEqual(['JB_NUMBERS_LOST'])
  })
})

describe('a file that cannot be read', () => {
  const whole = writeDoc(BULLETIN)
  const code = async (bytes: Uint8Array, filename = '简报.doc') =>
    readBulletin(bytes, { filename }).then(
      () => undefined,
      (error: { code?: string }) => error.code,
    )

  it('has a password, which is said', async () => {
    expect(await code(writeDoc({ ...BULLETIN, flags: 0x0100 }))).toBe('JB_ENCRYPTED')
  })

  it('is older than Word 97, which is said', async () => {
    expect(await code(writeDoc({ ...BULLETIN, version: 0x65 }))).toBe('JB_UNSUPPORTED')
  })

  it('is known by its content, whatever its name', async () => {
    expect((await readBulletin(whole, { filename: '简报.txt' })).format).toBe('doc')
  })

  it.each([8, 100, 512, 700, 2000, 4000])('is cut off after %i bytes', async (length) => {
    expect(await code(whole.slice(0, length))).toBe('JB_DAMAGED')
  })

  it('has chains of sectors that lead back into themselves', async () => {
    const bytes = whole.slice()
    const view = new DataView(bytes.buffer)
    const table = (view.getUint32(76, true) + 1) * 512
    for (let sector = 0; sector < 20; sector += 1) view.setUint32(table + 4 * sector, sector % 2 === 0 ? 1 : 0, true)
    expect(await code(bytes)).toBe('JB_DAMAGED')
  })

  it('has pieces of text that stand on one another', async () => {
    const bytes = whole.slice()
    const at = bytes.findIndex((_, index) => index > 512 && String(bytes.subarray(index, index + 5)) === String([2, 16, 0, 0, 0]))
    new DataView(bytes.buffer).setUint32(at + 9, 0x7fffffff, true)
    expect(at).toBeGreaterThan(0)
    expect(await code(bytes)).toBe('JB_DAMAGED')
  })

  it('has any bytes, and is read or said to be damaged', async () => {
    let state = 9
    const random = (below: number) => {
      state = (state * 1103515245 + 12345) % 2147483648
      return Math.floor((state / 2147483648) * below)
    }
    for (let count = 0; count < 400; count += 1) {
      const bytes = whole.slice()
      for (let change = 0; change < 4; change += 1) bytes[8 + random(bytes.length - 8)] = random(256)
      expect([undefined, 'JB_DAMAGED', 'JB_ENCRYPTED', 'JB_UNSUPPORTED', 'JB_EMPTY']).toContain(await code(bytes))
    }
  })
})

describe('what LibreOffice saves of a bulletin', () => {
  const folder = new URL('../../../../../../shared/seed/', import.meta.url)
  const file = (name: string) => new Uint8Array(readFileSync(new URL(name, folder)))

  it.skipIf(!existsSync(new URL('bulletin.doc', folder)))('is the same bulletin as its text (needs ../shared/seed)', async () => {
    const doc = await readBulletin(file('bulletin.doc'), { filename: 'bulletin.doc' })
    const text = await readBulletin(file('bulletin.txt'), { filename: 'bulletin.txt' })
    expect(wordsOf(doc.bulletin)).toEqual(wordsOf(text.bulletin))
    expectPlaces(doc.text, doc.bulletin, 5)
  })
})
