import type { Root } from 'mdast'
import { ReadError } from './errors.js'
import { extractBulletin } from './extract.js'
import { readerFor } from './readers/index.js'
import type { Anchor, Layout, Reader, ReaderOptions, ReadLimits, ReadWarning } from './readers/reader.js'
import { empty } from './readers/text/index.js'
import { type RecogniseOptions, recognise } from './recognise.js'
import type { Bulletin } from './types.js'

export interface ReadOptions extends RecogniseOptions, Partial<Pick<ReaderOptions, 'encoding' | 'password' | 'changes' | 'signal'>> {
  /** Helps to choose the reader where the content does not tell. */
  readonly filename?: string
  readonly limits?: ReadLimits
  /** Readers of other formats, or in place of those that come with jianbao. */
  readonly readers?: readonly Reader[]
}

export interface ReadResult {
  readonly tree: Root
  /** What the places of the tree and the bulletin count in: the file's own text, or the text that was taken out of it. */
  readonly text: string
  readonly bulletin: Bulletin
  readonly warnings: readonly ReadWarning[]
  /** The id of the reader. */
  readonly format: string
  /** The text is the file's own, so that what is put right in it can be written back. */
  readonly isWritable: boolean
  /** Where the text stands in the file's own structure, where its reader says so; ascending. */
  readonly anchors: readonly Anchor[]
}

const MOST_BYTES = 64 * 1024 * 1024

/**
 * Reads a bulletin from the bytes of a file, each format's reader loaded only when it is used.
 *
 * @throws {ReadError} where the bytes cannot be read, with a code and a sentence for people.
 * @throws the reason of `signal` where it was aborted.
 */
export async function readBulletin(bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadResult> {
  const { filename = '', encoding, password, changes, limits = {}, signal, readers, ...recogniseOptions } = options
  signal?.throwIfAborted()
  checkBytes(bytes, limits.bytes ?? MOST_BYTES)
  const reader = readerFor(bytes, filename, readers)
  const layout = await reader.read(bytes, {
    filename,
    limits,
    ...(encoding === undefined ? {} : { encoding }),
    ...(password === undefined ? {} : { password }),
    ...(changes === undefined ? {} : { changes }),
    ...(signal ? { signal } : {}),
  })
  signal?.throwIfAborted()
  const { tree, text, masthead, warnings = [] } = layout
  if (text.trim() === '') throw empty()
  const bulletin = recognise(tree, text, { ...recogniseOptions, ...(masthead ? { masthead } : {}) })
  const places = reader.places === 'file' ? { tree, text, bulletin, anchors: layout.anchors ?? [] } : extracted(bulletin, layout)
  return { ...places, warnings, format: reader.id, isWritable: reader.places === 'file' }
}

const extracted = (bulletin: Bulletin, { text, isPaged, anchors }: Layout) =>
  extractBulletin(bulletin, { ...(isPaged ? { pages: pageStarts(text) } : {}), ...(anchors ? { anchors } : {}) })

/** Where the pages after the first begin. */
function pageStarts(text: string): number[] {
  const starts: number[] = []
  for (let at = text.indexOf('\f'); at >= 0; at = text.indexOf('\f', at + 1)) starts.push(at)
  return starts
}

function checkBytes(bytes: Uint8Array, most: number): void {
  if (bytes.length === 0) throw empty()
  if (bytes.length > most) {
    throw new ReadError('JB_LIMIT', {
      zh: `文件有 ${bytes.length} 字节，超过上限 ${most} 字节。请拆分后再试。`,
      en: `The file has ${bytes.length} bytes, more than the limit of ${most}. Split it and try again.`,
    })
  }
}
