import { positionOf } from '../blocks.js'
import type { FlowItem } from '../flow.js'
import type { Ignored } from '../types.js'
import { attributionOf } from './attribution.js'
import { closeUp, directiveIn, isDressedPageNumber, isRule } from './cues.js'

/**
 * Takes out what the page adds to the text — page numbers, running heads, rules — so that a paragraph goes on over a page.
 *
 * A dressed number (— 3 —) always goes; a bare one only where its like recurs and counts on. A running head is what begins several
 * pages, or repeats a line of the masthead at the beginning of one; 信息来源：县妇联 ends an article wherever it is printed.
 */
export function withoutFurniture(items: readonly FlowItem[], labels: readonly string[]): { items: FlowItem[]; ignored: Ignored[] } {
  const reasons = [...items].map((item): Ignored['reason'] | undefined =>
    item.block
      ? undefined
      : item.line.text.length <= 20 && isDressedPageNumber(item.line.text)
        ? 'page-number'
        : isRule(item.line.text)
          ? 'rule'
          : directiveIn(item.line.text) !== undefined
            ? 'directive'
            : undefined,
  )
  markBareNumbers(items, reasons)
  markRunningHeads(items, reasons, labels)
  const kept: FlowItem[] = []
  const ignored: Ignored[] = []
  let page = false
  let rule = false
  for (const [index, item] of items.entries()) {
    const reason = reasons[index]
    if (reason) {
      const directive = reason === 'directive' ? directiveIn(item.line.text) : undefined
      ignored.push({ reason, position: positionOf([item.line]), ...(directive === undefined ? {} : { text: directive }) })
      if (directive !== undefined) continue
      page ||= reason !== 'rule' || item.line.pageBreakBefore
      rule ||= reason === 'rule'
      continue
    }
    const { line } = item
    kept.push(
      page || rule ? { ...item, line: { ...line, pageBreakBefore: line.pageBreakBefore || page, ...(rule ? { ruleBefore: true } : {}) } } : item,
    )
    page = false
    rule = false
  }
  return { items: kept, ignored }
}

/** 1, 2, 3… each alone on a line, at least three of them, each one more than the last. */
function markBareNumbers(items: readonly FlowItem[], reasons: (Ignored['reason'] | undefined)[]): void {
  const bare = items.flatMap(({ line, block }, index) => (!block && /^[0-9]{1,4}$/.test(line.text) ? [{ index, value: Number(line.text) }] : []))
  const counting = bare.filter(({ value }, index) => bare[index + 1]?.value === value + 1 || bare[index - 1]?.value === value - 1)
  if (counting.length < 3) return
  for (const { index } of counting) reasons[index] = 'page-number'
}

const FIRST_LINES = 8

function markRunningHeads(items: readonly FlowItem[], reasons: (Ignored['reason'] | undefined)[], labels: readonly string[]): void {
  const firsts = items.flatMap(({ line, block }, index) =>
    !block && !reasons[index] && index > 0 && beginsPage(items, reasons, index) && line.text.length <= 40 && !attributionOf(line.text, labels)
      ? [{ index, key: headKey(line.text) }]
      : [],
  )
  const counts = new Map<string, number>()
  for (const { key } of firsts) counts.set(key, (counts.get(key) ?? 0) + 1)
  // Only what stands on the page before repeats the masthead: a line that begins the second page within the first lines is none of it.
  const head = items.slice(0, FIRST_LINES).map(({ line }) => headKey(line.text))
  for (const { index, key } of firsts)
    if (key.length > 1 && ((counts.get(key) ?? 0) > 1 || head.slice(0, index).includes(key))) reasons[index] = 'running-head'
}

/** After a form feed, or after a page number (rules and blank lines between them do not count). */
function beginsPage(items: readonly FlowItem[], reasons: readonly (Ignored['reason'] | undefined)[], index: number): boolean {
  if (items[index]?.line.pageBreakBefore) return true
  for (let before = index - 1; before >= 0 && reasons[before]; before -= 1) if (reasons[before] === 'page-number') return true
  return false
}

/** A head is the same on every page but for its numbers and blanks: 信访简报　　第 7 期. */
const headKey = (text: string) => closeUp(text).replace(/[\s\u3000]|第?[0-9０-９]+期?|[（）()]/g, '')
