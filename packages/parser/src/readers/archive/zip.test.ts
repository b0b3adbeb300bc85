import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { codeThrown } from '../../testing/errors.js'
import { openArchive } from './zip.js'

const parts = { 'word/document.xml': strToU8('<正文>共 312 处</正文>'), 'word/媒体.txt': strToU8('图片'), 'empty.txt': new Uint8Array(0) }
const zip = zipSync(parts)

/** The bytes with a number changed at some place behind a signature. */
function altered(bytes: Uint8Array, signature: number, behind: number, value: number): Uint8Array {
  const copy = bytes.slice()
  const view = new DataView(copy.buffer)
  for (let at = 0; at + 4 <= copy.length; at += 1) if (view.getUint32(at, true) === signature) view.setUint32(at + behind, value, true)
  return copy
}

const DIRECTORY = 0x02014b50

describe('an archive', () => {
  it('gives the bytes of each of its entries, packed or stored', () => {
    for (const level of [0, 6] as const) {
      const archive = openArchive(zipSync(parts, { level }))
      expect(archive.names).toEqual(Object.keys(parts))
      for (const [name, content] of Object.entries(parts)) expect(archive.read(name)).toEqual(content)
    }
  })

  it('has nothing of a name that is not there', () => {
    expect(openArchive(zip).read('word/styles.xml')).toBeUndefined()
  })
})

describe('an archive that is damaged', () => {
  it('is refused wherever it was cut', () => {
    for (let length = 0; length < zip.length; length += 7) {
      const cut = () => {
        const archive = openArchive(zip.slice(0, length))
        for (const name of archive.names) archive.read(name)
      }
      expect(codeThrown(cut)).toBe('JB_DAMAGED')
    }
  })

  it('is refused where a byte of its content was changed', () => {
    const stored = zipSync(parts, { level: 0 })
    const at = stored.findIndex((_, index) => stored[index] === 0x33 && stored[index + 1] === 0x31 && stored[index + 2] === 0x32)
    const changed = stored.slice()
    changed[at] = 0x34
    expect(codeThrown(() => openArchive(changed).read('word/document.xml'))).toBe('JB_DAMAGED')
  })

  it('is refused where its size is falsified, and never cut in silence', () => {
    const content = new Uint8Array(5000).fill(0x41)
    const falsified = altered(zipSync({ a: content }), DIRECTORY, 24, 100)
    expect(codeThrown(() => openArchive(falsified).read('a'))).toBe('JB_DAMAGED')
  })

  it('is refused where it is a name of random bytes', () => {
    const random = Uint8Array.from({ length: 3000 }, (_, index) => (index * 7919) % 251)
    random.set([0x50, 0x4b, 3, 4])
    expect(codeThrown(() => openArchive(random))).toBe('JB_DAMAGED')
  })
})

describe('an archive that would unpack to too much', () => {
  const bomb = zipSync({ a: new Uint8Array(3_000_000), b: new Uint8Array(3_000_000) })

  it('is stopped by what comes out of one entry', () => {
    expect(codeThrown(() => openArchive(bomb, { entryBytes: 1_000_000 }).read('a'))).toBe('JB_LIMIT')
  })

  it('is stopped by what really comes out, whatever size it claims', () => {
    const falsified = altered(bomb, DIRECTORY, 24, 10)
    expect(codeThrown(() => openArchive(falsified, { entryBytes: 1_000_000 }).read('a'))).toBe('JB_LIMIT')
  })

  it('is stopped by what comes out of all entries together', () => {
    const archive = openArchive(bomb, { totalBytes: 4_000_000 })
    expect(codeThrown(() => archive.read('a'))).toBeUndefined()
    expect(codeThrown(() => archive.read('b'))).toBe('JB_LIMIT')
  })

  it('is stopped by the number of its entries', () => {
    const many = zipSync(Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`${index}`, new Uint8Array(1)])))
    expect(codeThrown(() => openArchive(many, { entries: 20 }))).toBe('JB_LIMIT')
  })
})

it('an archive with a password says so', () => {
  expect(codeThrown(() => openArchive(altered(zip, DIRECTORY, 8, 1)).read('word/document.xml'))).toBe('JB_PASSWORD')
})
