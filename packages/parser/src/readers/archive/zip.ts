import { Inflate } from 'fflate'
import { damaged, ReadError } from '../../errors.js'

/** What an archive may hold. All sizes are of what comes out, in bytes: what an archive says of itself is no guard. */
export interface ArchiveLimits {
  /** Default 10,000. */
  readonly entries?: number
  /** Of one entry. Default 64 MiB. */
  readonly entryBytes?: number
  /** Of all entries that are read. Default 256 MiB. */
  readonly totalBytes?: number
}

/** A ZIP archive that is open for reading. */
export interface Archive {
  /** In the order of its directory, with /. */
  readonly names: readonly string[]
  /**
   * The bytes of an entry; nothing where there is none of that name.
   *
   * @throws {ReadError} JB_DAMAGED where it is cut, or is not what its checksum says; JB_LIMIT where more comes out than may;
   * JB_PASSWORD where it is encrypted.
   */
  read(name: string): Uint8Array | undefined
}

interface Entry {
  readonly name: string
  readonly isEncrypted: boolean
  readonly method: number
  readonly crc: number
  readonly packed: number
  readonly unpacked: number
  readonly header: number
}

const END = 0x06054b50
const DIRECTORY = 0x02014b50
const LOCAL = 0x04034b50
const END_BYTES = 22
const LONGEST_COMMENT = 0xffff
const STORED = 0
const DEFLATED = 8
/** A size or offset that stands in the ZIP64 extension instead. No bulletin is that large. */
const IN_ZIP64 = 0xffffffff

const MOST_ENTRIES = 10_000
const MOST_ENTRY_BYTES = 64 * 1024 * 1024
const MOST_TOTAL_BYTES = 256 * 1024 * 1024

/**
 * Opens a ZIP archive by its central directory (APPNOTE 4.3).
 *
 * @throws {ReadError} JB_DAMAGED where there is none, JB_LIMIT where it has too many entries.
 */
export function openArchive(bytes: Uint8Array, limits: ArchiveLimits = {}): Archive {
  const entries = readDirectory(bytes, limits.entries ?? MOST_ENTRIES)
  const byName = new Map(entries.map((entry) => [entry.name, entry]))
  let left = limits.totalBytes ?? MOST_TOTAL_BYTES
  return {
    names: entries.map(({ name }) => name),
    read(name) {
      const entry = byName.get(name)
      if (!entry) return undefined
      const content = unpack(bytes, entry, Math.min(left, limits.entryBytes ?? MOST_ENTRY_BYTES))
      left -= content.length
      return content
    },
  }
}

function readDirectory(bytes: Uint8Array, most: number): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOfDirectory(view)
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  if (count > most)
    throw new ReadError('JB_LIMIT', {
      zh: `压缩包里有 ${count} 个条目，超过上限 ${most}。请确认文件来源。`,
      en: `The archive has ${count} entries, more than the limit of ${most}. Make sure where the file comes from.`,
    })
  const entries: Entry[] = []
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== DIRECTORY) throw damaged()
    const [nameBytes, extraBytes, commentBytes] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true), view.getUint16(at + 32, true)]
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameBytes)).replaceAll('\\', '/')
    const [packed, unpacked, header] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true), view.getUint32(at + 42, true)]
    if ([packed, unpacked, header].includes(IN_ZIP64)) throw damaged()
    entries.push({
      name,
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed,
      unpacked,
      header,
    })
    at += 46 + nameBytes + extraBytes + commentBytes
  }
  return entries
}

/** The end record stands at the end, before a comment that nobody writes. */
function endOfDirectory(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_BYTES - LONGEST_COMMENT)
  for (let at = view.byteLength - END_BYTES; at >= first; at -= 1) if (view.getUint32(at, true) === END) return at
  throw damaged()
}

function unpack(bytes: Uint8Array, entry: Entry, most: number): Uint8Array {
  const { name, isEncrypted, method, crc, packed, unpacked, header } = entry
  if (isEncrypted)
    throw new ReadError('JB_PASSWORD', {
      zh: '文件加了密码，无法读取。请先去掉密码，再另存一份。',
      en: 'The file is protected by a password. Take the password off, save it, and try again.',
    })
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (header + 30 > bytes.length || view.getUint32(header, true) !== LOCAL) throw damaged()
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true)
  if (start + packed > bytes.length || (method !== STORED && method !== DEFLATED)) throw damaged()
  const data = bytes.subarray(start, start + packed)
  if (unpacked > most) throw tooLarge(name, most)
  const content = method === STORED ? data : inflate(data, name, most)
  if (content.length !== unpacked || checksum(content) !== crc) throw damaged()
  return content
}

/** Counts what really comes out, and stops when it is too much. */
function inflate(data: Uint8Array, name: string, most: number): Uint8Array {
  const pieces: Uint8Array[] = []
  let length = 0
  let isDone = false
  const stream = new Inflate((piece, final) => {
    length += piece.length
    if (length > most) throw tooLarge(name, most)
    pieces.push(piece)
    isDone = final
  })
  try {
    for (let at = 0; at < data.length; at += STEP) stream.push(data.subarray(at, at + STEP), at + STEP >= data.length)
  } catch (error) {
    throw error instanceof ReadError ? error : damaged()
  }
  if (!isDone) throw damaged()
  const content = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    content.set(piece, at)
    at += piece.length
  }
  return content
}

/** So much is unpacked at once: deflate makes a thousand bytes of one at most. */
const STEP = 16 * 1024

const TABLE = Int32Array.from({ length: 256 }, (_, index) => {
  let value = index
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
  return value
})

/** CRC-32 (ISO 3309), as ZIP has it. */
function checksum(bytes: Uint8Array): number {
  let value = -1
  for (let at = 0; at < bytes.length; at += 1) value = (TABLE[(value ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (value >>> 8)
  return (value ^ -1) >>> 0
}

const tooLarge = (name: string, most: number) =>
  new ReadError('JB_LIMIT', {
    zh: `压缩包里的 ${name} 解压后超过上限 ${most} 字节，可能是压缩炸弹。请确认文件来源。`,
    en: `${name} in the archive unpacks to more than the limit of ${most} bytes and may be a zip bomb. Make sure where the file comes from.`,
  })
