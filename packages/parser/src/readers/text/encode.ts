/** Text to bytes; undefined where a character has no place in the encoding. */
export type Encode = (text: string) => Uint8Array | undefined

const encoders = new Map<string, Encode>()

/** The way back of `TextDecoder`: by name as `TextDecoder.encoding` gives it. No byte order mark is written. */
export function encoderOf(encoding: string): Encode {
  const known = encoders.get(encoding)
  if (known) return known
  const made = makeEncoder(encoding)
  encoders.set(encoding, made)
  return made
}

function makeEncoder(encoding: string): Encode {
  if (encoding === 'utf-8') return (text) => new TextEncoder().encode(text)
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return (text) => utf16(text, encoding === 'utf-16le')
  const table = reverseTable(encoding)
  const more = encoding === 'gb18030' ? fourByteTable() : undefined
  return (text) => {
    const bytes: number[] = []
    for (const character of text) {
      const code = character.codePointAt(0) ?? 0
      const own =
        code < 0x80 ? [code] : (table.get(character) ?? more?.get(character) ?? (encoding === 'gb18030' && code > 0xffff ? astral(code) : undefined))
      if (!own) return undefined
      bytes.push(...own)
    }
    return Uint8Array.from(bytes)
  }
}

function utf16(text: string, little: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), little)
  return bytes
}

type Table = ReadonlyMap<string, readonly number[]>

/** What each one or two bytes stand for, turned round; the first of several that stand for one character is the usual one. */
function reverseTable(encoding: string): Table {
  const decoder = new TextDecoder(encoding)
  const table = new Map<string, readonly number[]>()
  const add = (...bytes: number[]) => {
    const character = decoder.decode(Uint8Array.from(bytes))
    if ([...character].length === 1 && character !== '\ufffd' && !table.has(character)) table.set(character, bytes)
  }
  for (let byte = 0x80; byte <= 0xff; byte += 1) add(byte)
  for (let lead = 0x81; lead <= 0xfe; lead += 1) for (let trail = 0x40; trail <= 0xfe; trail += 1) add(lead, trail)
  return table
}

/** The characters below U+10000 that GB18030 has no two bytes for. */
function fourByteTable(): Table {
  const decoder = new TextDecoder('gb18030')
  const table = new Map<string, readonly number[]>()
  for (let a = 0x81; a <= 0x84; a += 1)
    for (let b = 0x30; b <= 0x39; b += 1)
      for (let c = 0x81; c <= 0xfe; c += 1)
        for (let d = 0x30; d <= 0x39; d += 1) {
          const character = decoder.decode(Uint8Array.of(a, b, c, d))
          if ([...character].length === 1 && character !== '\ufffd') table.set(character, [a, b, c, d])
        }
  return table
}

/** GB18030-2022, from U+10000 on: four bytes that count up. */
function astral(code: number): number[] {
  const index = code - 0x10000
  return [0x90 + Math.floor(index / 12600), 0x30 + (Math.floor(index / 1260) % 10), 0x81 + (Math.floor(index / 10) % 126), 0x30 + (index % 10)]
}
