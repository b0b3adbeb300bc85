import type { Root } from 'mdast'
import type { Bilingual } from '../errors.js'
import type { Masthead } from '../types.js'
import type { ArchiveLimits } from './archive/zip.js'

/** What a file may cost. */
export interface ReadLimits {
  /** The largest file that is read, in bytes. Default 64 MiB. */
  readonly bytes?: number
  /** The most pages of a PDF or OFD that are read. Default 2,000. */
  readonly pages?: number
  /** How deep the elements of a file may be nested. Default 1,000. */
  readonly depth?: number
  /** What DOCX, ODT and OFD, which are ZIP archives, may unpack to. */
  readonly archive?: ArchiveLimits
}

export interface ReaderOptions {
  /** The file's name, or nothing. */
  readonly filename: string
  /** A WHATWG label; absent: found out. */
  readonly encoding?: string
  readonly password?: string
  /** Of a Word file with tracked changes: what it was, instead of what it became. */
  readonly changes?: 'accepted' | 'original'
  readonly limits: ReadLimits
  readonly signal?: AbortSignal
}

/** Something about the file that its reader should know, though it was read. */
export interface ReadWarning {
  readonly code: 'JB_REPLACED_CHARACTERS' | 'JB_CUT_OFF' | 'JB_NUMBERS_LOST' | 'JB_UNKNOWN_NUMBERING' | 'JB_PAGES_WITHOUT_TEXT' | 'JB_TEXT_LEFT_OUT'
  readonly messages: Bilingual
}

/** Where a stretch of the laid-out text stands in the file's own structure: `length` characters from `at` on. */
export interface Anchor {
  readonly at: number
  readonly length: number
  /** The part of a package: word/document.xml. */
  readonly part?: string
  /** Counted from 0 in the part. */
  readonly paragraph?: number
  /** Counted from 0 in the paragraph. */
  readonly run?: number
  /** The first character in the run, in UTF-16 code units. */
  readonly character?: number
}

/**
 * A file laid out as text: a line of it is a paragraph, or a line of a page; blanks before a line set it in or in the middle, as the file
 * does; an empty line is one; \f begins a page.
 */
export interface Layout {
  readonly text: string
  /** Positions count in `text`. Lines as the text reader makes them; tables and headings where the format itself has them. */
  readonly tree: Root
  /** Each \f begins a page of the file, so that places have a page. */
  readonly isPaged?: boolean
  /** What the file says of its masthead apart from its text. */
  readonly masthead?: Omit<Masthead, 'lines'>
  /** Ascending. */
  readonly anchors?: readonly Anchor[]
  readonly warnings?: readonly ReadWarning[]
}

/** Reads one file format. */
export interface Reader {
  readonly id: string
  /** The endings of its files, in lower case, without the point. */
  readonly endings: readonly string[]
  /**
   * How sure it is that a file is its own, from 0 (it is not) to 1: by its bytes first, and by its name where they do not tell. The surest
   * reader reads the file.
   */
  sniff(bytes: Uint8Array, filename: string): number
  /**
   * Whose lines the places count: those of the file, which is a text itself and can be written back, or those of the text that was taken
   * out of it, a line for each block.
   */
  readonly places: 'file' | 'extract'
  /**
   * @throws {ReadError} where the bytes cannot be read.
   */
  read(bytes: Uint8Array, options: ReaderOptions): Promise<Layout>
}
