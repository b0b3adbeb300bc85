import { damaged } from '../../errors.js'

/** The streams of an OLE compound file (MS-CFB) that stand in its root, by their names. */
export type CompoundFile = ReadonlyMap<string, () => Uint8Array>

const ENTRY = 128
const STREAM = 2
/** Sector numbers from here on mean something else: free, end of chain. */
const LAST_SECTOR = 0xfffffffa
const NO_ENTRY = 0xffffffff
const OWN_DIFAT = 109

/**
 * Opens a compound file. Chains are followed no further than the file is long, so that one that leads back into itself is an error.
 *
 * @throws {ReadError} JB_DAMAGED, or a RangeError where a number leads out of the file.
 */
export function openCompoundFile(bytes: Uint8Array): CompoundFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const shift = view.getUint16(30, true)
  if (shift !== 9 && shift !== 12) throw damaged()
  const size = 1 << shift
  const sectors = Math.ceil(bytes.length / size)
  const sectorAt = (sector: number): number => {
    const at = (sector + 1) * size
    if (at >= bytes.length) throw damaged()
    return at
  }
  const table = fatOf(view, size, sectorAt)
  const chain = (first: number): number[] => chainOf(first, (sector) => view.getUint32(tableAt(table, sector, size), true), sectors)
  const joined = (first: number) => joinSectors(chain(first).map((sector) => bytes.subarray(sectorAt(sector), sectorAt(sector) + size)))
  const directory = joined(view.getUint32(48, true))
  const entries = new DataView(directory.buffer, directory.byteOffset, directory.byteLength)
  const cutoff = view.getUint32(56, true)
  const small = once(() => smallStreams(view, joined(entries.getUint32(116, true)), joined(view.getUint32(60, true))))
  const found = new Map<string, () => Uint8Array>()
  for (const at of rootEntries(entries)) {
    if (entries.getUint8(at + 66) !== STREAM) continue
    const [first, length] = [entries.getUint32(at + 116, true), entries.getUint32(at + 120, true)]
    found.set(nameAt(entries, at), () => {
      const stream = length < cutoff ? small()(first) : joined(first)
      if (stream.length < length) throw damaged()
      return stream.subarray(0, length)
    })
  }
  return found
}

/** Where the parts of the table of sectors stand in the file. */
function fatOf(view: DataView, size: number, sectorAt: (sector: number) => number): number[] {
  const count = Math.min(view.getUint32(44, true), Math.ceil(view.byteLength / size))
  const found: number[] = []
  for (let index = 0; index < Math.min(count, OWN_DIFAT); index += 1) found.push(sectorAt(view.getUint32(76 + 4 * index, true)))
  let next = view.getUint32(68, true)
  while (found.length < count && next < LAST_SECTOR) {
    const at = sectorAt(next)
    for (let index = 0; index < size / 4 - 1 && found.length < count; index += 1) found.push(sectorAt(view.getUint32(at + 4 * index, true)))
    next = view.getUint32(at + size - 4, true)
  }
  return found
}

function tableAt(table: readonly number[], sector: number, size: number): number {
  const perPart = size / 4
  const part = table[Math.floor(sector / perPart)]
  if (part === undefined) throw damaged()
  return part + 4 * (sector % perPart)
}

function chainOf(first: number, next: (sector: number) => number, most: number): number[] {
  const chain: number[] = []
  for (let sector = first; sector < LAST_SECTOR; sector = next(sector)) {
    if (chain.length >= most) throw damaged()
    chain.push(sector)
  }
  return chain
}

function joinSectors(sectors: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(sectors.reduce((length, sector) => length + sector.length, 0))
  let at = 0
  for (const sector of sectors) {
    all.set(sector, at)
    at += sector.length
  }
  return all
}

/** Streams that are shorter than a sector is worth stand together in one, in small sectors. */
function smallStreams(view: DataView, all: Uint8Array, table: Uint8Array): (first: number) => Uint8Array {
  const size = 1 << view.getUint16(32, true)
  const next = new DataView(table.buffer, table.byteOffset, table.byteLength)
  return (first) =>
    joinSectors(
      chainOf(first, (sector) => next.getUint32(4 * sector, true), Math.ceil(all.length / size)).map((sector) =>
        all.subarray(sector * size, (sector + 1) * size),
      ),
    )
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** The entries in the root: those of documents that are embedded in this one have the same names. */
function rootEntries(entries: DataView): number[] {
  const found: number[] = []
  const seen = new Set<number>()
  const open = [entries.getUint32(76, true)]
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    if (index === NO_ENTRY || seen.has(index)) continue
    seen.add(index)
    const at = index * ENTRY
    found.push(at)
    open.push(entries.getUint32(at + 68, true), entries.getUint32(at + 72, true))
  }
  return found
}

function nameAt(entries: DataView, at: number): string {
  const length = Math.max(0, Math.min(62, entries.getUint16(at + 64, true) - 2))
  let name = ''
  for (let index = 0; index < length; index += 2) name += String.fromCharCode(entries.getUint16(at + index, true))
  return name
}
