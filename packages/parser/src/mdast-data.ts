import type { Ignored } from './types.js'

/** What a reader says of a node of a format whose source is not laid out as it is shown. */
declare module 'mdast' {
  /** A line as it is shown: where `indent` is there, nothing is found out from the source. */
  interface ParagraphData {
    /** Columns that the line is set in by. */
    indent?: number
    /** An empty line is shown before it. */
    blankBefore?: boolean
    pageBreakBefore?: boolean
  }
  interface TextData {
    /** Stands on one line with the text before it, wherever it stands in the source. */
    goesOn?: boolean
  }
  interface HtmlData {
    /** Why the stretch is no part of the bulletin. */
    ignored?: Ignored['reason']
  }
}
