import type { Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import { parse } from 'yaml'
import type { Masthead } from '../../types.js'

/** The mdast tree of a Markdown text, with the tables and footnotes of GitHub and YAML front matter. */
export function readMarkdown(text: string): Root {
  return unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).use(withoutAccidents, text).use(withoutFoundLinks).parse(text)
}

/**
 * A paragraph that is set in by four blanks is a paragraph in a bulletin, and no code. In a file without a single # a row of - below a
 * line is a rule of the masthead, and makes no heading of the line.
 */
function withoutAccidents(this: Processor, text: string): void {
  const data = this.data() as { micromarkExtensions?: unknown[] }
  const accidents = /^ {0,3}#{1,6}\s/m.test(text) ? ['codeIndented'] : ['codeIndented', 'setextUnderline']
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: accidents } }]
}

/** remark-gfm looks for addresses in text a second time and makes nodes without a place of what it finds. A bulletin needs no links. */
function withoutFoundLinks(this: Processor): void {
  const data = this.data() as { fromMarkdownExtensions?: (Extension | Extension[])[] }
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? []).flat().map((extension) => ({ ...extension, transforms: [] }))
}

type Extension = { readonly transforms?: readonly unknown[] }

/** What the front matter says of the masthead: title, issue, cumulativeIssue, issuer, date. */
export function frontMatter(tree: Root): Omit<Masthead, 'lines'> | undefined {
  const [first] = tree.children
  if (first?.type !== 'yaml') return undefined
  const data = yamlMapping(first.value)
  const words = (key: string) => (typeof data[key] === 'string' && data[key] !== '' ? { [key]: data[key] } : {})
  const number = (key: string) => (Number.isInteger(data[key]) ? { [key]: data[key] } : {})
  const date = data['date'] instanceof Date ? data['date'].toISOString().slice(0, 10) : data['date']
  const found = {
    ...words('title'),
    ...words('issuer'),
    ...number('issue'),
    ...number('cumulativeIssue'),
    ...(typeof date === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(date) ? { date } : {}),
  }
  return Object.keys(found).length > 0 ? found : undefined
}

/** Front matter that is not YAML says nothing; it is no error of the bulletin. */
function yamlMapping(value: string): Record<string, unknown> {
  try {
    const data: unknown = parse(value)
    return typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}
