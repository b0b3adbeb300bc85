/** What a file is, by its bytes, without unpacking: readers are asked about every file, and must cost nothing. */

/** Names stand in the headers at the start of an archive, and in its directory at the end. */
const HEAD = 64 * 1024
const TAIL = 1024 * 1024

/** Whether a name, or the beginning of one, stands in an archive. */
export function holdsName(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from(name, (letter) => letter.charCodeAt(0))
  return holds(bytes, wanted, 0, Math.min(bytes.length, HEAD)) || holds(bytes, wanted, Math.max(0, bytes.length - TAIL), bytes.length)
}

function holds(bytes: Uint8Array, wanted: readonly number[], from: number, until: number): boolean {
  const [first = 0] = wanted
  for (let at = bytes.indexOf(first, from); at >= 0 && at + wanted.length <= until; at = bytes.indexOf(first, at + 1))
    if (wanted.every((code, index) => bytes[at + index] === code)) return true
  return false
}

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
/** An entry of an OLE directory has so many bytes, and begins with its name in UTF-16. */
const DIRECTORY_ENTRY = 128

/** Whether bytes are an OLE file that has a stream of a name. */
export function holdsStream(bytes: Uint8Array, name: string): boolean {
  if (!OLE.every((byte, index) => bytes[index] === byte)) return false
  for (let at = 0; at + 2 * name.length + 2 <= bytes.length; at += DIRECTORY_ENTRY) if (isNameAt(bytes, name, at)) return true
  return false
}

function isNameAt(bytes: Uint8Array, name: string, at: number): boolean {
  for (let index = 0; index <= name.length; index += 1) {
    const code = index < name.length ? name.charCodeAt(index) : 0
    if (bytes[at + 2 * index] !== (code & 0xff) || bytes[at + 2 * index + 1] !== code >> 8) return false
  }
  return true
}
