/** How far into a page the declaration of its encoding is looked for. */
const WITHIN_BYTES = 4096

/**
 * The encoding that a page names in a <meta>, as a label of `TextDecoder`. Absent where it names none that exists, or where the bytes say
 * more: a byte order mark, or UTF-8 throughout, as pages that were saved anew keep a <meta> that is no longer true.
 */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff) || bytes[0] === 0xef) return undefined
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, WITHIN_BYTES)).replace(/<!--[\s\S]*?-->/g, '')
  const label = /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1]
  const encoding = label === undefined ? undefined : knownEncoding(label)
  // What can be read as ASCII is not in UTF-16, whatever it says of itself.
  if (encoding === undefined || encoding.startsWith('utf-16')) return undefined
  return encoding === 'utf-8' ? (isMostlyUtf8(bytes) ? encoding : undefined) : isUtf8(bytes) ? undefined : encoding
}

/** gb2312 and gbk are parts of gb18030; pages that name them hold characters of all of it. */
function knownEncoding(label: string): string | undefined {
  try {
    const { encoding } = new TextDecoder(label)
    return encoding === 'gbk' ? 'gb18030' : encoding
  } catch {
    return undefined
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** Of a page that says so, a few bytes may be broken: cut off at its end, or pasted in from elsewhere. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes)
  return text.split('\ufffd').length - 1 <= text.length * 0.01
}
