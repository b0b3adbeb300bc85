import type { ListItem, Paragraph, RootContent } from 'mdast'
import { numberedLevel, sourceCue } from '../../structure/cues.js'
import type { HtmlElement } from './document.js'
import type { SetLine } from './line.js'
import { markerOf } from './lists.js'
import { indentOf, type NodeMaker } from './nodes.js'
import { joinLines, type LinePart, partsOfLine } from './published.js'
import type { Setting } from './settings.js'

/** Where a line stands. */
interface Standing {
  readonly setting: Setting
  /** No line of its paragraph stands before it. */
  readonly isFirst: boolean
  /** The note, the item of a list, or the heading that it belongs to. */
  readonly note?: string | undefined
  readonly item?: HtmlElement | undefined
  readonly heading?: HtmlElement | undefined
}

/** Makes nodes of lines as they come. */
export interface Emitter {
  /** How many lines, and blocks that are none, were made. */
  readonly count: number
  line(line: SetLine, standing: Standing): void
  /** What is no line: a table, a rule, a comment, navigation. */
  node(node: RootContent): void
  /** An empty line is shown here, or a page begins. */
  gap(kind: 'blank' | 'page'): void
  close(): RootContent[]
}

export function emitter(make: NodeMaker): Emitter {
  const nodes: RootContent[] = []
  let blankBefore = false
  let pageBreakBefore = false
  let openItem: { readonly element: HtmlElement; readonly node: ListItem } | undefined
  /** A date that waits for the source that may follow it, and a source that has no date yet. */
  let date: SetLine | undefined
  let source: Paragraph | undefined

  const leaveOut = (line: SetLine) => {
    const [first, last] = [line.pieces[0], line.pieces.at(-1)]
    if (first && last) nodes.push(make.html({ start: first.start, end: last.end }, { ignored: 'navigation' }))
  }
  const closeDate = () => {
    if (date) leaveOut(date)
    date = undefined
  }
  const push = (node: RootContent) => {
    closeDate()
    source = undefined
    nodes.push(node)
    blankBefore = false
    pageBreakBefore = false
  }
  const paragraph = (line: SetLine, { setting, isFirst }: Standing) =>
    make.paragraph(make.phrasing(line), {
      indent: indentOf(line, setting, isFirst),
      ...(blankBefore ? { blankBefore } : {}),
      ...(pageBreakBefore ? { pageBreakBefore } : {}),
    })
  const part = ({ line, field }: LinePart, standing: Standing) => {
    if (field === 'left') leaveOut(line)
    else if (field === 'date' && source) {
      make.goOn(source, line)
      source = undefined
    } else if (field === 'date') {
      closeDate()
      date = line
    } else {
      const isSource = field !== 'byline' && sourceCue(textOf(line)) !== undefined
      const whole = date && isSource ? joinLines([date, line]) : line
      if (whole !== line) date = undefined
      const own = paragraph(whole, standing)
      push(own)
      source = isSource && field !== 'published' ? own : undefined
    }
  }
  const item = (element: HtmlElement, line: SetLine) => {
    if (openItem?.element === element) {
      openItem.node.children.push(make.paragraph(make.phrasing(line)))
      return
    }
    const marker = numberedLevel(textOf(line)) === undefined ? markerOf(element) : undefined
    const node: ListItem = { type: 'listItem', children: [make.paragraph(make.phrasing(line, marker))], ...make.position(element) }
    const last = nodes.at(-1)
    if (last?.type === 'list' && openItem?.element.parentNode === element.parentNode) last.children.push(node)
    else push({ type: 'list', ordered: marker !== undefined, children: [node] })
    openItem = { element, node }
  }
  return {
    get count() {
      return nodes.filter(({ type }) => type !== 'html').length
    },
    line(line, standing) {
      const { note, heading } = standing
      if (note !== undefined) push({ type: 'footnoteDefinition', identifier: note, label: note, children: [make.paragraph(make.phrasing(line))] })
      else if (standing.item) item(standing.item, line)
      else if (heading)
        push({
          type: 'heading',
          depth: Number(heading.tagName.charAt(1)) as 1,
          children: make.phrasing(line),
          ...make.position(heading),
        })
      else for (const own of partsOfLine(line)) part(own, standing)
    },
    node(node) {
      if (node.type === 'html') nodes.push(node)
      else push(node)
    },
    gap(kind) {
      if (kind === 'blank') blankBefore = true
      else pageBreakBefore = true
    },
    close() {
      closeDate()
      return nodes
    },
  }
}

const textOf = ({ pieces }: SetLine) => pieces.map(({ value }) => value).join('')
