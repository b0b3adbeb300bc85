/** Writes small Word 97 files for tests: MS-DOC in an MS-CFB container. */

/** A paragraph: its text with the sign that ends it (\r, or \x07 for a cell), and its properties as `property` makes them. */
interface WrittenParagraph {
  readonly text: string
  readonly properties?: readonly number[]
}

export interface WrittenDocument {
  readonly body: readonly WrittenParagraph[]
  readonly footnotes?: readonly string[]
  readonly comments?: readonly string[]
  readonly textBoxes?: readonly string[]
  /** Stretches of the body, by words that stand in it once, with properties of characters. */
  readonly characters?: readonly { readonly words: string; readonly properties: readonly number[] }[]
  /** Its lists, each of levels: the sign \0 in the text is the number of the first level, \x01 of the second. */
  readonly lists?: readonly (readonly { readonly text: string; readonly format: number; readonly start?: number }[])[]
  /** Where sections end, in characters, and whether the next one begins a page. */
  readonly sections?: readonly { readonly end: number; readonly breaksPage: boolean }[]
  /** The body is stored in bytes (windows-1252). */
  readonly narrow?: true
  /** Set over those of a plain file. */
  readonly flags?: number
  readonly version?: number
}

const TEXT_AT = 0x600
const PAGE = 512

export const short = (value: number): number[] => [value & 0xff, (value >> 8) & 0xff]
const long = (value: number): number[] => [...short(value), ...short(value >>> 16)]
export const property = (code: number, ...operand: number[]): number[] => [...short(code), ...operand]

export function writeDoc(document: WrittenDocument): Uint8Array {
  const { body, footnotes = [], comments = [], textBoxes = [], narrow, flags = 0, version = 0xc1 } = document
  const stories = [
    body.map(({ text }) => text).join(''),
    ...[footnotes, comments, textBoxes].map((texts) => texts.map((text) => `${text}\r`).join('')),
  ]
  const closed = stories.map((text, index) => (index > 0 && text !== '' ? `${text}\r` : text))
  const [main = '', notes = '', remarks = '', boxes = ''] = closed
  const text = closed.join('')
  const width = narrow ? 1 : 2
  const bytes = narrow ? [...Buffer.from(text, 'latin1')] : [...Buffer.from(text, 'utf16le')]
  const stream: number[] = [...new Array<number>(TEXT_AT).fill(0), ...bytes]
  const page = (content: number[]): number => {
    while (stream.length % PAGE !== 0) stream.push(0)
    stream.push(...content)
    return stream.length / PAGE - 1
  }
  const table: number[] = []
  const places = new Map<number, [start: number, size: number]>()
  const part = (number: number, content: readonly number[], behind: readonly number[] = []) => {
    places.set(number, [table.length, content.length])
    table.push(...content, ...behind)
  }
  const offset = (position: number) => TEXT_AT + position * width
  const end = offset(text.length)
  const pages = (number: number, kind: 'paragraph' | 'character', runs: readonly WrittenRun[]) =>
    part(number, [...long(TEXT_AT), ...long(end), ...long(page(propertyPage(kind, runs)))])

  pages(
    13,
    'paragraph',
    paragraphRuns(body, text.length).map(([from, to, properties]) => [offset(from), offset(to), properties]),
  )
  pages(
    12,
    'character',
    characterRuns(document, main).map(([from, to, properties]) => [offset(from), offset(to), properties]),
  )
  const pieces = [...long(0), ...long(text.length), 0, 0, ...long(narrow ? (TEXT_AT * 2) | 0x40000000 : TEXT_AT), 0, 0]
  part(33, [2, ...long(pieces.length), ...pieces])
  const references = (sign: string) => [...main].flatMap((own, position) => (own === sign ? [position] : []))
  const starts = (texts: readonly string[]) => {
    let at = 0
    return [0, ...texts.map((own) => (at += own.length + 1))]
  }
  if (footnotes.length > 0) {
    part(2, [...[...references('\x02'), main.length].flatMap(long), ...footnotes.flatMap(() => [1, 0])])
    part(3, [...starts(footnotes), notes.length].flatMap(long))
  }
  if (comments.length > 0) {
    part(4, [...[...references('\x05'), main.length].flatMap(long), ...comments.flatMap(() => new Array<number>(30).fill(0))])
    part(5, [...starts(comments), remarks.length].flatMap(long))
  }
  if (textBoxes.length > 0) {
    part(40, [
      ...[...references('\x08'), main.length].flatMap(long),
      ...textBoxes.flatMap((_, index) => [...long(100 + index), ...new Array<number>(22).fill(0)]),
    ])
    const box = (id: number) => [...new Array<number>(14).fill(0), ...long(id), ...long(0)]
    part(56, [...[...starts(textBoxes), boxes.length].flatMap(long), ...textBoxes.flatMap((_, index) => box(100 + index)), ...box(0)])
  }
  if (document.lists) writeLists(document.lists, part)
  if (document.sections) {
    const properties = document.sections.map(({ breaksPage }) => {
      const at = stream.length
      stream.push(...short(3), ...property(0x3009, breaksPage ? 2 : 0))
      return at
    })
    // What a section says of its beginning stands at the section that begins.
    const items = [0, ...properties].map((at) => [0, 0, ...long(at === 0 ? 0xffffffff : at), 0, 0, 0, 0, 0, 0])
    part(6, [...[0, ...document.sections.map((section) => section.end), main.length].flatMap(long), ...items.flat()])
  }
  const head: [at: number, values: number[]][] = [
    [0, short(0xa5ec)],
    [2, short(version)],
    [0x0a, short(0x0200 | flags)],
    [0x4c, long(main.length)],
    [0x50, long(notes.length)],
    [0x5c, long(remarks.length)],
    [0x64, long(boxes.length)],
    ...[...places].map(([number, place]): [number, number[]] => [0x9a + 8 * number, place.flatMap(long)]),
  ]
  for (const [at, values] of head) stream.splice(at, values.length, ...values)
  return writeCompoundFile({ WordDocument: Uint8Array.from(stream), '1Table': Uint8Array.from(table) })
}

type WrittenRun = readonly [start: number, end: number, properties: readonly number[]]

function paragraphRuns(body: readonly WrittenParagraph[], length: number): WrittenRun[] {
  const runs: WrittenRun[] = []
  let at = 0
  for (const { text, properties = [] } of body) {
    runs.push([at, at + text.length, [0, 0, ...properties]])
    at += text.length
  }
  return at < length ? [...runs, [at, length, [0, 0]]] : runs
}

function characterRuns({ characters = [] }: WrittenDocument, main: string): WrittenRun[] {
  const runs: WrittenRun[] = []
  let at = 0
  for (const { words, properties } of characters) {
    const start = main.indexOf(words)
    if (start > at) runs.push([at, start, []])
    runs.push([start, start + words.length, properties])
    at = start + words.length
  }
  return [...runs, [at, main.length, []]]
}

/** A page of 512 bytes with the properties of runs, those of the last run at its end. */
function propertyPage(kind: 'paragraph' | 'character', runs: readonly WrittenRun[]): number[] {
  const page = new Array<number>(PAGE).fill(0)
  const put = (at: number, values: readonly number[]) => page.splice(at, values.length, ...values)
  put(0, [...runs.map(([start]) => start), runs.at(-1)?.[1] ?? 0].flatMap(long))
  let free = PAGE - 2
  for (const [index, [, , properties]] of runs.entries()) {
    if (properties.length === 0) continue
    const padded = properties.length % 2 === 1 ? properties : [...properties, 0]
    const content = kind === 'character' ? [properties.length, ...properties] : [(padded.length + 1) / 2, ...padded]
    free -= content.length + (content.length % 2)
    put(free, content)
    page[4 * (runs.length + 1) + (kind === 'paragraph' ? 13 : 1) * index] = free / 2
  }
  page[PAGE - 1] = runs.length
  return page
}

function writeLists(
  lists: NonNullable<WrittenDocument['lists']>,
  part: (number: number, content: readonly number[], behind?: readonly number[]) => void,
): void {
  const level = ({ text, format, start = 1 }: NonNullable<WrittenDocument['lists']>[number][number]) => [
    ...long(start),
    format,
    0,
    ...new Array<number>(9).fill(0),
    0,
    ...new Array<number>(12).fill(0),
    ...short(text.length),
    ...[...text].flatMap((sign) => short(sign.charCodeAt(0))),
  ]
  const nine = (levels: (typeof lists)[number]) => Array.from({ length: 9 }, (_, index) => levels[index] ?? { text: '', format: 255 })
  part(
    73,
    [...short(lists.length), ...lists.flatMap((_, index) => [...long(index + 1), ...new Array<number>(24).fill(0)])],
    lists.flatMap((levels) => nine(levels).flatMap(level)),
  )
  part(74, [
    ...long(lists.length),
    ...lists.flatMap((_, index) => [...long(index + 1), ...new Array<number>(12).fill(0)]),
    ...lists.flatMap(() => long(0xffffffff)),
  ])
}

const SECTOR = 512
const SMALL = 64
const CUTOFF = 4096
const [FREE, END, OF_TABLE] = [0xffffffff, 0xfffffffe, 0xfffffffd]

/** An OLE file with some streams in its root; those of less than 4,096 bytes in small sectors. */
function writeCompoundFile(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const sectors: Uint8Array[] = []
  const next: number[] = []
  const store = (bytes: Uint8Array): number => {
    const first = sectors.length
    for (let at = 0; at < bytes.length; at += SECTOR) {
      const sector = new Uint8Array(SECTOR)
      sector.set(bytes.subarray(at, at + SECTOR))
      sectors.push(sector)
      next.push(at + SECTOR < bytes.length ? sectors.length : END)
    }
    return bytes.length === 0 ? END : first
  }
  const small: number[] = []
  const smallNext: number[] = []
  const storeSmall = (bytes: Uint8Array): number => {
    const first = smallNext.length
    for (let at = 0; at < bytes.length; at += SMALL) {
      const sector = [...bytes.subarray(at, at + SMALL)]
      small.push(...sector, ...new Array<number>(SMALL - sector.length).fill(0))
      smallNext.push(at + SMALL < bytes.length ? smallNext.length + 1 : END)
    }
    return first
  }
  const stored = Object.entries(streams).map(([name, bytes]) => ({
    name,
    size: bytes.length,
    first: bytes.length < CUTOFF ? storeSmall(bytes) : store(bytes),
  }))
  const smallFirst = store(Uint8Array.from(small))
  const smallTable = store(Uint8Array.from(smallNext.flatMap(long)))
  const entries = [
    entry('Root Entry', 5, smallFirst, small.length, 1),
    ...stored.map(({ name, size, first }, index) => entry(name, 2, first, size, FREE, index + 1 < stored.length ? index + 2 : FREE)),
  ]
  const directory = store(Uint8Array.from(entries.flat()))
  const tableSectors = Math.ceil((sectors.length + 4) / (SECTOR / 4))
  const table = Array.from({ length: tableSectors }, (_, index) => sectors.length + index)
  const fat = [...next, ...table.map(() => OF_TABLE)]
  while (fat.length % (SECTOR / 4) !== 0) fat.push(FREE)
  const head = new Array<number>(SECTOR).fill(0)
  const put = (at: number, values: readonly number[]) => head.splice(at, values.length, ...values)
  put(0, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  put(24, [...short(0x3e), ...short(3), ...short(0xfffe), ...short(9), ...short(6)])
  put(44, [...long(tableSectors), ...long(directory), ...long(0), ...long(CUTOFF), ...long(smallTable), ...long(1), ...long(END), ...long(0)])
  put(76, [...table, ...new Array<number>(109 - tableSectors).fill(FREE)].flatMap(long))
  return Uint8Array.from([...head, ...sectors.flatMap((sector) => [...sector]), ...fat.flatMap(long)])
}

function entry(name: string, type: number, first: number, size: number, child: number, right = FREE): number[] {
  const letters = [...name].flatMap((letter) => short(letter.charCodeAt(0)))
  return [
    ...letters,
    ...new Array<number>(64 - letters.length).fill(0),
    ...short(letters.length + 2),
    type,
    1,
    ...long(FREE),
    ...long(right),
    ...long(type === 5 ? child : FREE),
    ...new Array<number>(36).fill(0),
    ...long(first),
    ...long(size),
    ...long(0),
  ]
}
