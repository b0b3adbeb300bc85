import type { SourceLines } from '@jianbao/parser'
import type { Nodes, PhrasingContent, Root, Text } from 'mdast'

type Point = NonNullable<Text['position']>['start']

/**
 * The tree of a Markdown file as the parser of jianbao takes it, whatever the user's remark knows: with a place for every stretch of its
 * text, and front matter that is front matter. The tree itself is left as it is.
 *
 * @param source what its positions count in
 */
export const placedTree = (tree: Root, source: SourceLines): Root => placed(withFrontMatter(tree, source))

const FRONT_MATTER = /^---[\t ]*(?:\r\n?|\n)(?:([\s\S]*?)(?:\r\n?|\n))?---[\t ]*(?=[\r\n]|$)/

/** Without remark-frontmatter the lines between --- and --- are headings and paragraphs, articles without text and source. */
function withFrontMatter(tree: Root, source: SourceLines): Root {
  const match = FRONT_MATTER.exec(source.text)
  if (!match || tree.children[0]?.type === 'yaml') return tree
  const [all, value = ''] = match
  const position = { start: source.point(0), end: source.point(all.length) }
  const others = tree.children.filter((node) => (node.position?.start.offset ?? all.length) >= all.length)
  return { ...tree, children: [{ type: 'yaml', value, position }, ...others] }
}

/**
 * remark-gfm takes addresses (example@example.com) out of text once it is parsed, and neither the link nor the text around it keeps a
 * place. What lies between two places is the source of what lies between two nodes, so that such a run becomes one text node again.
 */
function placed<Node extends Nodes>(node: Node): Node {
  if (!('children' in node)) return node
  const children: Nodes[] = node.children
  const { start, end } = node.position ?? {}
  if (!start || !end || !children.some(isLost)) return { ...node, children: children.map(placed) }
  const found: Nodes[] = []
  let run = ''
  let from: Point = start
  const close = (until: Point) => {
    if (run !== '') found.push({ type: 'text', value: run, position: { start: from, end: until } })
    run = ''
  }
  for (const child of children) {
    if (isLost(child)) run += textOf(child)
    else {
      close(child.position?.start ?? end)
      found.push(placed(child))
      from = child.position?.end ?? from
    }
  }
  close(end)
  return { ...node, children: found }
}

const isLost = (node: Nodes): node is PhrasingContent => node.position === undefined && (node.type === 'text' || node.type === 'link')

const textOf = (node: PhrasingContent): string => ('children' in node ? node.children.map(textOf).join('') : 'value' in node ? node.value : '')
