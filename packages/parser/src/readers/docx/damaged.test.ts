import { existsSync, readFileSync } from 'node:fs'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { type ReadOptions, readBulletin } from '../../index.js'
import { wordsOf } from '../../testing/words.js'
import { docxOf, p, row, run, table } from './docx-fixture.js'
import { docxReader } from './index.js'

const codeOf = async (bytes: Uint8Array, options: ReadOptions = { filename: '通报.docx' }): Promise<string | undefined> => {
  try {
    await readBulletin(bytes, options)
    return undefined
  } catch (error) {
    return (error as { code?: string }).code ?? String(error)
  }
}

const whole = docxOf({ body: p('县妇联送法下乡') + p('共开展普法宣传 3 场。') })

/** An OLE file whose directory, at some sector, has an entry of a name. */
function oleWith(name: string): Uint8Array {
  const bytes = new Uint8Array(4096)
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  for (const [index, letter] of [...name].entries()) bytes[1024 + 128 + 2 * index] = letter.charCodeAt(0)
  return bytes
}

describe('a DOCX', () => {
  it('is known by its content, whatever its name', async () => {
    for (const filename of ['', '通报.txt', '通报.odt', '通报.docx']) expect((await readBulletin(whole, { filename })).format).toBe('docx')
  })

  it('is read by its relationships, whatever its parts are named', async () => {
    const relations = (inside: string) => strToU8(`<Relationships>${inside}</Relationships>`)
    const bytes = zipSync({
      '_rels/.rels': relations(
        '<Relationship Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/word/document2.xml"/>',
      ),
      'word/document2.xml': strToU8(`<w:document xmlns:w="w"><w:body>${p('共 312 处。')}</w:body></w:document>`),
    })
    expect((await readBulletin(bytes)).text).toBe('共 312 处。\n')
  })

  it('with a text inside that is none of Word says so', async () => {
    expect(await codeOf(zipSync({ 'word/document.xml': strToU8('<html><body/></html>') }))).toBe('JB_DAMAGED')
    expect(await codeOf(zipSync({ 'a.txt': strToU8('简报') }))).toBe('JB_DAMAGED')
  })

  it('that says nothing is empty', async () => {
    expect(await codeOf(docxOf({ body: p('') }))).toBe('JB_EMPTY')
  })
})

describe('a DOCX that is damaged', () => {
  it('says so wherever it was cut off', async () => {
    for (let length = 30; length < whole.length; length += 41) expect(await codeOf(whole.slice(0, length))).toBe('JB_DAMAGED')
  })

  it('says so where random bytes stand behind its first ones', async () => {
    const random = Uint8Array.from({ length: 3000 }, (_, index) => (index * 7919) % 251)
    random.set([0x50, 0x4b, 3, 4])
    expect(await codeOf(random)).toBe('JB_DAMAGED')
  })

  it('keeps what precedes a fault in its XML, and says so', async () => {
    const body = `${p('共 312 处。')}<w:p><w:sdt><w:sdtContent></w:hyperlink></w:sdtContent></w:sdt></w:p>${p('其中 21 处。')}`
    const { text, warnings } = await readBulletin(docxOf({ body }))
    expect(text).toBe('共 312 处。\n')
    expect(warnings.map(({ code }) => code)).toEqual(['JB_CUT_OFF'])
  })

  it('is read without its styles where they are ill-formed', async () => {
    const { text, warnings } = await readBulletin(
      docxOf({ body: p('共 312 处。', '<w:pStyle w:val="a"/>'), styles: '<w:style w:styleId="a"></w:styles>' }),
    )
    expect(text).toBe('共 312 处。\n')
    expect(warnings.map(({ code }) => code)).toEqual(['JB_CUT_OFF'])
  })
})

describe('a DOCX with a password', () => {
  it('says so, and what to do', async () => {
    const bytes = oleWith('EncryptedPackage')
    expect(docxReader.sniff(bytes, '')).toBe(1)
    expect(await codeOf(bytes)).toBe('JB_ENCRYPTED')
    await expect(readBulletin(bytes)).rejects.toMatchObject({ messages: { zh: expect.stringContaining('去掉密码') } })
  })

  it('is not what another OLE file is', () => {
    expect(docxReader.sniff(oleWith('WordDocument'), '通报.doc')).toBe(0)
    expect(docxReader.sniff(oleWith('EncryptedPackages'), '')).toBe(0)
  })
})

describe('a hostile DOCX', () => {
  const nested = (depth: number) =>
    docxOf({ body: `${'<w:tbl><w:tr><w:tc>'.repeat(depth)}${p('共 312 处。')}${'</w:tc></w:tr></w:tbl>'.repeat(depth)}` })

  it('is stopped where it is nested too deep, and read where it is not', async () => {
    expect(await codeOf(nested(30_000))).toBe('JB_LIMIT')
    expect(await codeOf(nested(300))).toBeUndefined()
  })

  it('never ends in an overflow, whatever limit was asked for', async () => {
    expect(await codeOf(nested(30_000), { limits: { depth: 1_000_000 } })).toBe('JB_LIMIT')
  })

  it('is stopped where it unpacks to too much', async () => {
    const bytes = docxOf({ body: p('共 312 处。'.repeat(100_000)) })
    expect(await codeOf(bytes, { limits: { archive: { entryBytes: 500_000 } } })).toBe('JB_LIMIT')
  })

  it('has no more columns than a program allows', async () => {
    const wide = row('城区', '<w:tc><w:tcPr><w:gridSpan w:val="100000000"/></w:tcPr><w:p/></w:tc>')
    const { tree } = await docxReader.read(docxOf({ body: table(row('片区', '人数'), wide) }), { filename: '', limits: {} })
    const [own] = tree.children
    expect(own?.type === 'table' ? own.children[1]?.children.length : 0).toBe(63)
  })

  it('has a note once, however often it is referred to', async () => {
    const reference = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    const footnotes = `<w:footnote w:id="2">${p('不含乡镇。')}</w:footnote>`
    expect((await readBulletin(docxOf({ body: p(run('共 312 处。') + reference.repeat(1000)), footnotes }))).text).toBe('共 312 处。\n不含乡镇。\n')
  })

  it('has no number that is longer than a line', async () => {
    const numbering = `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="32767"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="${'%1、'.repeat(10_000)}"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`
    const body = p('共 312 处。', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')
    const { text } = await docxReader.read(docxOf({ body, numbering }), { filename: '', limits: {} })
    expect(text.length).toBeLessThan(120)
  })

  it('has styles that rest on each other without end', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="a"><w:basedOn w:val="b"/></w:style><w:style w:type="paragraph" w:styleId="b"><w:basedOn w:val="a"/></w:style>'
    expect((await readBulletin(docxOf({ styles, body: p('共 312 处。', '<w:pStyle w:val="a"/>') }))).text).toBe('共 312 处。\n')
  })

  it('is left where its reading was called off', async () => {
    const controller = new AbortController()
    controller.abort(new Error('called off'))
    expect(await codeOf(whole, { signal: controller.signal })).toBe('Error: called off')
  })
})

const SEED = new URL('../../../../../../shared/seed/', import.meta.url)

describe.skipIf(!existsSync(SEED))('the seed (skipped: there is no ../shared/seed)', () => {
  it('says as DOCX what it says as text', async () => {
    const words = async (name: string) => {
      const { bulletin } = await readBulletin(new Uint8Array(readFileSync(new URL(name, SEED))), { filename: name })
      return wordsOf(bulletin)
    }
    expect(await words('bulletin.docx')).toEqual(await words('bulletin.txt'))
  })
})
