import { attribute, declared, type HtmlElement, isElement, walk } from './document.js'

const MOST_BLOCKS = 3

/** An item of a list, and not an article, or a part of the page, that the site keeps in one. */
export function isListed(item: HtmlElement): boolean {
  let blocks = 0
  let isPart = false
  walk(item, {
    enter(node) {
      if (!isElement(node)) return false
      if (/^(?:h[1-6]|table)$/.test(node.tagName)) isPart = true
      if (/^(?:p|div)$/.test(node.tagName)) blocks += 1
      return node === item || !/^[uo]l$/.test(node.tagName)
    },
  })
  return !isPart && blocks <= MOST_BLOCKS
}

/** The number that a browser shows before an item, with its blank: "3. ", "三、". None where the list shows none. */
export function markerOf(item: HtmlElement): string | undefined {
  const list = item.parentNode
  if (!list || !isElement(list) || list.tagName !== 'ol') return undefined
  const styled = [item, list].map((own) => declared(own, 'list-style-type') ?? declared(own, 'list-style')).find((value) => value !== undefined)
  const named = styled?.split(/\s+/).find((word) => !/^(?:inside|outside)$|^url/.test(word))
  const type = named ?? TYPES[attribute(item, 'type') ?? attribute(list, 'type') ?? '1'] ?? 'decimal'
  return written(numberOf(item, list), type)
}

const TYPES: Readonly<Record<string, string>> = { '1': 'decimal', a: 'lower-alpha', A: 'upper-alpha', i: 'lower-roman', I: 'upper-roman' }

const numbers = new WeakMap<HtmlElement, ReadonlyMap<HtmlElement, number>>()

/** The items of a list are counted once. */
function numberOf(item: HtmlElement, list: HtmlElement): number {
  const counted = numbers.get(list) ?? numbersOf(list)
  numbers.set(list, counted)
  return counted.get(item) ?? 1
}

function numbersOf(list: HtmlElement): Map<HtmlElement, number> {
  const found = new Map<HtmlElement, number>()
  const start = Number.parseInt(attribute(list, 'start') ?? '', 10)
  let number = Number.isNaN(start) ? 1 : start
  for (const node of list.childNodes) {
    if (!isElement(node) || node.tagName !== 'li') continue
    const own = Number.parseInt(attribute(node, 'value') ?? '', 10)
    if (!Number.isNaN(own)) number = own
    found.set(node, number)
    number += 1
  }
  return found
}

function written(number: number, type: string): string | undefined {
  if (/^(?:decimal|decimal-leading-zero)$/.test(type)) return `${number}. `
  if (/^(?:lower|upper)-(?:alpha|latin)$/.test(type) && number >= 1 && number <= 26) {
    const letter = String.fromCharCode(96 + number)
    return `${type.startsWith('upper') ? letter.toUpperCase() : letter}. `
  }
  if (/^(?:cjk-ideographic|cjk-decimal|simp-chinese-informal|trad-chinese-informal|japanese-informal)$/.test(type) && number >= 1 && number < 100)
    return `${chinese(number)}、`
  if (/^(?:none|disc|circle|square)$/.test(type)) return undefined
  return `${number}. `
}

const DIGITS = '〇一二三四五六七八九'

/** 1 to 99. */
function chinese(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10]
  return `${tens > 1 ? DIGITS.charAt(tens) : ''}${tens > 0 ? '十' : ''}${ones > 0 ? DIGITS.charAt(ones) : ''}`
}
