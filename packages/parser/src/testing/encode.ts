/** Bytes of a text in encodings that Node only decodes. */
export const encoders = {
  'utf-8': (text: string) => Buffer.from(text, 'utf8'),
  'utf-8 with mark': (text: string) => Buffer.from(`\ufeff${text}`, 'utf8'),
  'utf-16le': (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  'utf-16le without mark': (text: string) => Buffer.from(text, 'utf16le'),
  gb18030: encodeGb18030,
} satisfies Record<string, (text: string) => Uint8Array>

let table: Map<string, number> | undefined

/** By the reverse of what TextDecoder makes of every pair of bytes. */
function encodeGb18030(text: string): Uint8Array {
  table ??= reverseTable()
  const bytes: number[] = []
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0
    const pair = table.get(sign)
    if (code < 0x80) bytes.push(code)
    else if (pair !== undefined) bytes.push(pair >> 8, pair & 0xff)
    else throw new Error(`no pair of bytes for ${sign}`)
  }
  return Uint8Array.from(bytes)
}

function reverseTable(): Map<string, number> {
  const decoder = new TextDecoder('gb18030')
  const pairs = new Map<string, number>()
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const sign = decoder.decode(Uint8Array.of(lead, trail))
      if (trail !== 0x7f && [...sign].length === 1 && sign !== '\ufffd') pairs.set(sign, (lead << 8) | trail)
    }
  }
  return pairs
}
