import type { Counts } from './counts.js'
import { attribute, type HtmlElement, isElement, isUnseen, textOf, walk } from './document.js'
import { metaEntry, type PageMeta } from './meta.js'
import { isBlock } from './settings.js'
import { isTitleName } from './site-names.js'

/** The page around an article. */
export interface Surroundings {
  readonly body: HtmlElement
  readonly counts: Counts
  readonly meta: PageMeta
  /** Is navigation. */
  readonly isLeft: (element: HtmlElement) => boolean
}

/** A title as it is compared. */
export const titleKey = (text: string): string => text.replace(/[\s\u3000\u00a0]/g, '')

const MOST_TITLE = 120

/**
 * The element before the text of an article that is its title: the one that has the words of the page's own title, else a heading, or what is
 * named a title; of two alike the one that is nearer to the text. Where there is none, what stands above the line of source and date, or is
 * set in large or bold type.
 */
export function titleBefore(root: HtmlElement, { body, counts, meta, isLeft }: Surroundings): HtmlElement | undefined {
  const known = titleKey(metaEntry(meta, 'title')?.content ?? '')
  const page = titleKey(meta.title ?? '')
  const blocks: HtmlElement[] = []
  let best: { readonly element: HtmlElement; readonly score: number } | undefined
  let over = false
  walk(body, {
    enter(node) {
      over ||= node === root
      if (over || !isElement(node) || isUnseen(node) || (node !== body && isLeft(node))) return false
      if (counts.text(node) > MOST_TITLE) return true
      const words = titleKey(textOf(node))
      if (words.length < 2) return false
      if (isBlock(node)) {
        // Of blocks in blocks the innermost.
        if (blocks.at(-1) === node.parentNode) blocks.pop()
        blocks.push(node)
      }
      const score = scoreOf(node, words, known, page)
      if (score > 0 && (!best || score > best.score || (score === best.score && (score === EXACT || node.parentNode !== best.element))))
        best = { element: node, score }
      return true
    },
  })
  return best?.element ?? aboveOrigin(blocks) ?? blocks.findLast(isLarge)
}

const EXACT = 5

function scoreOf(element: HtmlElement, words: string, known: string, page: string): number {
  const heads = /^h[1-3]$/.test(element.tagName)
  const named = isTitleName(element)
  if (words === known) return EXACT
  if (words.length >= 6 && page.startsWith(words)) return 4
  if (words.length >= 4 && page.includes(words) && (heads || named)) return 4
  return element.tagName === 'h1' ? 3 : heads || named ? 2 : 0
}

/** What stands above 来源：县妇联　更新时间：2020-11-16. */
function aboveOrigin(blocks: readonly HtmlElement[]): HtmlElement | undefined {
  const at = blocks.findLastIndex((block) => {
    const text = textOf(block)
    return (
      (text.match(/(?:来源|作者|时间|日期|浏览|点击|字号|字体)[^：:]{0,3}[：:]/g)?.length ?? 0) > 1 || /(?:发布|更新)(?:时间|日期)\s*[：:]/.test(text)
    )
  })
  return blocks[at - 1]
}

/** All of it is bold, or in a large font. */
function isLarge(block: HtmlElement): boolean {
  const words = textOf(block)
  let found = false
  walk(block, {
    enter(node) {
      if (!isElement(node)) return false
      const size = node.tagName === 'font' ? Number.parseInt(attribute(node, 'size') ?? '', 10) : 0
      if ((/^(?:b|strong)$/.test(node.tagName) || size >= 4) && textOf(node) === words) found = true
      return !found
    },
  })
  return found
}
