import { attribute, type HtmlElement, isElement, isUnseen, walk } from './document.js'

/** How many characters, white space apart, the elements of a page hold. */
export interface Counts {
  text(element: HtmlElement): number
  /** Those that stand in no link to another page. */
  prose(element: HtmlElement): number
  /** Links to other pages. */
  links(element: HtmlElement): number
}

interface Count {
  text: number
  linked: number
  links: number
}

const NONE: Count = { text: 0, linked: 0, links: 0 }

export function countsOf(root: HtmlElement): Counts {
  const counts = new Map<HtmlElement, Count>()
  const open: Count[] = []
  let inLink = 0
  walk(root, {
    enter(node) {
      const around = open.at(-1)
      if (node.nodeName === '#text' && 'value' in node && around) {
        const characters = node.value.replace(/\s+/g, '').length
        around.text += characters
        if (inLink > 0) around.linked += characters
      }
      if (!isElement(node) || isUnseen(node)) return false
      const own = { ...NONE }
      if (isLink(node)) {
        inLink += 1
        own.links = 1
      }
      counts.set(node, own)
      open.push(own)
      return true
    },
    leave(node) {
      if (!isElement(node)) return
      const own = open.pop() ?? NONE
      if (isLink(node)) inLink -= 1
      const around = open.at(-1)
      if (!around) return
      around.text += own.text
      around.linked += own.linked
      around.links += own.links
    },
  })
  const of = (element: HtmlElement) => counts.get(element) ?? NONE
  return {
    text: (element) => of(element).text,
    prose: (element) => of(element).text - of(element).linked,
    links: (element) => of(element).links,
  }
}

/** Entries of a contents list and marks of notes lead to the page itself, an address to no page. */
const isLink = (element: HtmlElement) => element.tagName === 'a' && !/^\s*(?:#|mailto:|tel:|$)/i.test(attribute(element, 'href') ?? '')
