import { type Counts, countsOf } from './counts.js'
import { attribute, type HtmlDocument, type HtmlElement, type HtmlNode, isElement, isUnseen, textOf, walk } from './document.js'
import { metaEntry, type PageMeta } from './meta.js'
import { isContentName, isEditorName, isNavigation, isOfBulletin, saysWhoWrote } from './site-names.js'
import { titleBefore, titleKey } from './title.js'

/** Where the article of a page is. */
export interface MainContent {
  /** What is no part of it: the outermost elements and texts. */
  readonly left: ReadonlySet<HtmlNode>
  /** It was told from the rest by its name, and its title may stand apart from it. */
  readonly isNamed: boolean
  /** The element of the title, where it stands before it. */
  readonly title?: HtmlElement
}

/** A container holds the article if it holds so much of the words outside of links. */
const LEAST_SHARE = { editor: 0.5, content: 0.7 } as const

/**
 * Tells the article of a page from the navigation of its site: by the names that sites give to what holds the text (TRS_Editor, UCAP-CONTENT,
 * <article>), where it holds most of the words outside of links; else all is the article but for what is navigation by its name or its links.
 */
export function findContent(document: HtmlDocument, meta: PageMeta): MainContent {
  const body = bodyOf(document)
  const left = new Set<HtmlNode>()
  if (!body) return { left, isNamed: false }
  const counts = countsOf(body)
  const isLeft = (element: HtmlElement, among: boolean) => isNavigation(element, counts, among) && counts.prose(element) < counts.prose(body) / 2
  const root = containerOf(body, counts, isLeft) ?? body
  if (root === body) {
    collect(body, left, (node) => isElement(node) && isLeft(node, true))
    return { left, isNamed: false }
  }
  const around = ancestorsOf(root)
  const title = hasTitle(root, meta, counts) ? undefined : titleBefore(root, { body, counts, meta, isLeft: (element) => isLeft(element, true) })
  let passed: 'before' | 'head' | 'after' = 'before'
  walk(body, {
    enter(node) {
      if (node === title) passed = 'head'
      if (node === root) {
        collect(root, left, (inner) => isElement(inner) && inner !== root && isLeft(inner, false))
        passed = 'after'
        return false
      }
      if (around.has(node)) return true
      if (isElement(node) ? isUnseen(node) : node.nodeName !== '#text') return false
      if (isElement(node) && title && node !== title && isWithin(title, node)) return true
      const isOwn = isElement(node) ? !isLeft(node, true) : true
      if (passed === 'head' && isOwn) return false
      if (isOwn && isElement(node)) {
        const isPart = passed === 'after' ? (words: string) => saysWhoWrote(words) || isOfBulletin(words) : isOfBulletin
        if (counts.text(node) <= MOST_BESIDE && counts.links(node) < 2) {
          if (isPart(textOf(node))) return false
          if (holds(node, isPart)) return true
        }
      }
      left.add(node)
      return false
    },
  })
  return { left, isNamed: true, ...(title ? { title } : {}) }
}

const MOST_BESIDE = 400

/** An element inside says something. */
function holds(element: HtmlElement, says: (words: string) => boolean): boolean {
  let found = false
  walk(element, {
    enter(node) {
      if (found || !isElement(node) || isUnseen(node)) return false
      found = says(textOf(node))
      return !found
    },
  })
  return found
}

function bodyOf(document: HtmlDocument): HtmlElement | undefined {
  const html = document.childNodes.find((node): node is HtmlElement => isElement(node) && node.tagName === 'html')
  return html?.childNodes.find((node): node is HtmlElement => isElement(node) && node.tagName === 'body')
}

/** Adds the outermost nodes that a test is true of. */
function collect(root: HtmlElement, found: Set<HtmlNode>, test: (node: HtmlNode) => boolean): void {
  walk(root, {
    enter(node) {
      if (isElement(node) && isUnseen(node)) return false
      if (node !== root && test(node)) {
        found.add(node)
        return false
      }
      return isElement(node)
    },
  })
}

/** The element around all that is named as what holds the text; a weaker name counts where the stronger ones hold too little. */
function containerOf(body: HtmlElement, counts: Counts, isLeft: (element: HtmlElement, among: boolean) => boolean): HtmlElement | undefined {
  const editors: HtmlElement[] = []
  const contents: HtmlElement[] = []
  let navigation = 0
  walk(body, {
    enter(node) {
      if (!isElement(node) || isUnseen(node)) return false
      if (node !== body && isLeft(node, true)) {
        navigation += counts.prose(node)
        return false
      }
      if (counts.prose(node) === 0) return false
      if (node !== body && isContentName(node)) contents.push(node)
      if (node === body || !isEditorName(node)) return true
      editors.push(node)
      return false
    },
  })
  const all = counts.prose(body) - navigation
  if (editors.length > 0 && editors.reduce((sum, element) => sum + counts.prose(element), 0) >= all * LEAST_SHARE.editor)
    return commonAncestor(editors)
  const content = contents.findLast((element) => counts.prose(element) >= all * LEAST_SHARE.content)
  // An <article> for each article: all of them.
  return content && commonAncestor([content, ...contents.filter((element) => isAlike(element, content) && !isWithin(content, element))])
}

const isAlike = (element: HtmlElement, other: HtmlElement) =>
  element !== other && element.tagName === other.tagName && attribute(element, 'class') === attribute(other, 'class')

function ancestorsOf(element: HtmlElement): Set<HtmlNode> {
  const found = new Set<HtmlNode>()
  for (let node: HtmlNode | null = element.parentNode; node; node = 'parentNode' in node ? node.parentNode : null) found.add(node)
  return found
}

const isWithin = (element: HtmlElement, outer: HtmlElement) => ancestorsOf(element).has(outer)

function commonAncestor(elements: readonly HtmlElement[]): HtmlElement | undefined {
  let shared = elements[0]
  let around = shared ? ancestorsOf(shared).add(shared) : new Set<HtmlNode>()
  for (const element of elements) {
    let node: HtmlNode | null = element
    while (node && !around.has(node)) node = 'parentNode' in node ? node.parentNode : null
    if (!node || !isElement(node)) return undefined
    if (node === shared) continue
    shared = node
    around = ancestorsOf(node).add(node)
  }
  return shared
}

/** Whether the title stands in an element itself. */
function hasTitle(root: HtmlElement, meta: PageMeta, counts: Counts): boolean {
  const known = titleKey(metaEntry(meta, 'title')?.content ?? '')
  let found = false
  walk(root, {
    enter(node) {
      if (found || !isElement(node) || isUnseen(node)) return false
      if (node.tagName === 'h1' && textOf(node) !== '') found = true
      else if (
        known !== '' &&
        counts.text(node) === known.length &&
        /^(?:p|div|h[2-6]|span|strong|td)$/.test(node.tagName) &&
        titleKey(textOf(node)) === known
      )
        found = true
      return !found
    },
  })
  return found
}
