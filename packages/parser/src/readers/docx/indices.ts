import { type Element, isElement } from '../archive/xml.js'

/**
 * Where a run stands: its paragraph in the part, and the run in the paragraph, counted from 0 in the order of the XML. What is deleted,
 * hidden or a fallback counts, too; the runs of a text box are not its host paragraph's.
 */
export interface RunIndex {
  readonly paragraph: number
  readonly run: number
}

export function runIndices(root: Element): ReadonlyMap<Element, RunIndex> {
  const runs = new Map<Element, RunIndex>()
  const waiting: { element: Element; host: { paragraph: number; runs: number } }[] = [{ element: root, host: { paragraph: 0, runs: 0 } }]
  let paragraphs = 0
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { element } = next
    let { host } = next
    if (element.name === 'p') {
      host = { paragraph: paragraphs, runs: 0 }
      paragraphs += 1
    } else if (element.name === 'r') {
      runs.set(element, { paragraph: host.paragraph, run: host.runs })
      host.runs += 1
    }
    const { children } = element
    for (let index = children.length - 1; index >= 0; index -= 1) {
      const child = children[index]
      if (child !== undefined && isElement(child)) waiting.push({ element: child, host })
    }
  }
  return runs
}
