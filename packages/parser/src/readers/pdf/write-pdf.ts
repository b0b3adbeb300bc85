import { createHash } from 'node:crypto'
import { deflateSync } from 'node:zlib'

/** A string on a page, for tests: `x` and `top` (of its baseline, from the upper edge of the sheet) in points. */
export interface WrittenText {
  readonly text: string
  readonly x: number
  readonly top: number
  readonly size?: number
  readonly font?: 'song' | 'hei' | 'gbk' | 'vertical'
  /** 3: shown invisibly. */
  readonly mode?: number
  /** Degrees against the clock. */
  readonly turn?: number
  readonly characterSpacing?: number
}

export interface WrittenPdf {
  readonly pages: readonly (readonly WrittenText[])[]
  readonly password?: string
  /** The contents of pages are deflated. */
  readonly isPacked?: true
  /** What a reader has noted on each page, or has filled into a field of a form. */
  readonly annotation?: { readonly text: string; readonly subtype: 'FreeText' | 'Widget' }
  /** Operators behind the texts of each page. */
  readonly extra?: string
  /** Entries of the catalog; HIDDEN is a layer, which pages call /Hidden. */
  readonly catalogEntries?: string
}

const SHEET = { width: 595, height: 842 }

/** Writes a PDF whose Chinese fonts are not embedded, as those of old office programs: only their names and encodings stand in it. */
export function writePdf({ pages, password, isPacked, annotation, extra = '', catalogEntries = '' }: WrittenPdf): Uint8Array {
  const layer = 3 + FONTS.length * 3
  const first = layer + 2
  const kids = pages.map((_, index) => `${first + index * 2} 0 R`).join(' ')
  const objects: Written[] = [
    { body: `<< /Type /Catalog /Pages 2 0 R ${catalogEntries.replaceAll('HIDDEN', `${layer} 0 R`)} >>` },
    { body: `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>` },
  ]
  for (const [index, { font, encoding, weight }] of FONTS.entries()) {
    const own = 3 + index * 3
    objects.push(
      { body: `<< /Type /Font /Subtype /Type0 /BaseFont /${font} /Encoding /${encoding} /DescendantFonts [${own + 1} 0 R] >>` },
      {
        body: `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /${font} /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /FontDescriptor ${own + 2} 0 R /DW 1000 /W [1 95 500 814 939 500] >>`,
      },
      {
        body: `<< /Type /FontDescriptor /FontName /${font} /Flags 6 /FontBBox [0 -120 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV ${weight} >>`,
      },
    )
  }
  objects.push({ body: '<< /Type /OCG /Name (hidden) >>' })
  const note = annotation ? operatorsOf({ text: annotation.text, x: 0, top: SHEET.height - 10 }) : ''
  objects.push({ body: `/Type /XObject /Subtype /Form /BBox [0 0 200 40] /Resources << /Font << /song 3 0 R >> >>`, stream: note })
  const annotations = annotation
    ? `/Annots [<< /Type /Annot /Subtype /${annotation.subtype} /FT /Tx /F 4 /Rect [300 300 500 340] /AP << /N ${layer + 1} 0 R >> >>]`
    : ''
  for (const [index, texts] of pages.entries()) {
    const fonts = FONTS.map(({ key }, number) => `/${key} ${3 + number * 3} 0 R`).join(' ')
    objects.push(
      {
        body: `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${SHEET.width} ${SHEET.height}] /Resources << /Font << ${fonts} >> /Properties << /Hidden ${layer} 0 R >> >> /Contents ${first + index * 2 + 1} 0 R ${annotations} >>`,
      },
      contentOf(`${texts.map(operatorsOf).join('\n')}\n${extra}`, isPacked),
    )
  }
  return assemble(objects, password)
}

interface Written {
  /** Of a stream: more entries of its dictionary. */
  readonly body: string
  readonly stream?: string
}

const contentOf = (content: string, isPacked: boolean | undefined): Written =>
  isPacked ? { body: '/Filter /FlateDecode', stream: deflateSync(latin1(content), { level: 9 }).toString('latin1') } : { body: '', stream: content }

const FONTS = [
  { key: 'song', font: 'STSong-Light', encoding: 'UniGB-UCS2-H', weight: 80 },
  { key: 'hei', font: 'SimHei', encoding: 'UniGB-UCS2-H', weight: 120 },
  { key: 'gbk', font: 'STSong-Light', encoding: 'GBK-EUC-H', weight: 80 },
  { key: 'vertical', font: 'STSong-Light', encoding: 'UniGB-UCS2-V', weight: 80 },
] as const

function operatorsOf({ text, x, top, size = 16, font = 'song', mode = 0, turn = 0, characterSpacing = 0 }: WrittenText): string {
  const [cosine, sine] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)].map((value) => value.toFixed(5))
  const hex = font === 'gbk' ? gbkHex(text) : [...Array(text.length).keys()].map((at) => text.charCodeAt(at).toString(16).padStart(4, '0')).join('')
  return `BT /${font} ${size} Tf ${mode} Tr ${characterSpacing} Tc ${cosine} ${sine} ${-(sine ?? 0)} ${cosine} ${x} ${SHEET.height - top} Tm <${hex}> Tj ET`
}

/** The bytes of a few characters in GBK, found by decoding all pairs of bytes once. */
function gbkHex(text: string): string {
  const decoder = new TextDecoder('gbk')
  return [...text]
    .map((character) => {
      if (character < '\x80') return character.charCodeAt(0).toString(16).padStart(2, '0')
      for (let high = 0x81; high <= 0xfe; high += 1)
        for (let low = 0x40; low <= 0xfe; low += 1)
          if (decoder.decode(Uint8Array.of(high, low)) === character) return high.toString(16) + low.toString(16)
      throw new RangeError(`${character} is not in GBK`)
    })
    .join('')
}

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0))

function assemble(objects: readonly Written[], password: string | undefined): Uint8Array {
  const lock = password === undefined ? undefined : lockFor(password)
  let file = '%PDF-1.4\n'
  const places: number[] = []
  for (const [index, { body, stream }] of objects.entries()) {
    places.push(file.length)
    const content = stream === undefined ? undefined : lock ? lock.encrypt(index + 1, stream) : stream
    const words = lock
      ? body.replace(/\((\w+)\)/g, (_, word: string) => `<${Buffer.from(lock.encrypt(index + 1, word), 'latin1').toString('hex')}>`)
      : body
    file += `${index + 1} 0 obj\n${content === undefined ? words : `<< /Length ${content.length} ${body} >>\nstream\n${content}\nendstream`}\nendobj\n`
  }
  const start = file.length
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${lock?.entry ?? ''} >>\nstartxref\n${start}\n%%EOF\n`
  return latin1(file)
}

const PADDING = '28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A'

/** The standard security handler, revision 2: RC4 with 40 bits (PDF 1.4, 3.5.2). */
function lockFor(password: string) {
  const padded = Uint8Array.from([...latin1(password), ...Buffer.from(PADDING, 'hex')].slice(0, 32))
  const id = latin1('0123456789abcdef')
  const owner = rc4(md5(padded).subarray(0, 5), padded)
  const key = md5(padded, owner, Uint8Array.of(0xfc, 0xff, 0xff, 0xff), id).subarray(0, 5)
  const user = rc4(key, Buffer.from(PADDING, 'hex'))
  const hex = (bytes: Uint8Array) => `<${Buffer.from(bytes).toString('hex')}>`
  return {
    entry: `/ID [${hex(id)} ${hex(id)}] /Encrypt << /Filter /Standard /V 1 /R 2 /O ${hex(owner)} /U ${hex(user)} /P -4 >>`,
    encrypt: (number: number, content: string) =>
      Buffer.from(rc4(md5(key, Uint8Array.of(number & 255, number >> 8, 0, 0, 0)).subarray(0, 10), latin1(content))).toString('latin1'),
  }
}

const md5 = (...parts: readonly Uint8Array[]): Uint8Array => parts.reduce((hash, part) => hash.update(part), createHash('md5')).digest()

function rc4(key: Uint8Array, content: Uint8Array): Uint8Array {
  const state = Uint8Array.from({ length: 256 }, (_, index) => index)
  const swap = (a: number, b: number) => {
    const kept = state[a] ?? 0
    state[a] = state[b] ?? 0
    state[b] = kept
  }
  let j = 0
  for (let i = 0; i < 256; i += 1) {
    j = (j + (state[i] ?? 0) + (key[i % key.length] ?? 0)) & 255
    swap(i, j)
  }
  let [a, b] = [0, 0]
  return content.map((byte) => {
    a = (a + 1) & 255
    b = (b + (state[a] ?? 0)) & 255
    swap(a, b)
    return byte ^ (state[((state[a] ?? 0) + (state[b] ?? 0)) & 255] ?? 0)
  })
}
