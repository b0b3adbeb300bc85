import { attribute, type HtmlDocument, type HtmlElement, isElement, walk } from './document.js'

/** What decides how a text is laid out; all else in a style sheet is for the eye. */
const PROPERTIES = /^(?:text-align|text-indent|display|visibility|white-space|mso-hide|(?:page-)?break-before|list-style(?:-type)?)$/

type Declarations = ReadonlyMap<string, string>

interface Rules {
  readonly byTag: Map<string, Declarations>
  /** Keys: .class, tag.class */
  readonly byClass: Map<string, Declarations>
  readonly byId: Map<string, Declarations>
}

/**
 * Writes what the <style> of a page says of an element into its style attribute, before what stands there, so that the last word counts.
 * Selectors of one element (p, .MsoNormal, p.p15, #zoom) are read, which is what word processors write.
 */
export function applyStyleSheets(document: HtmlDocument): void {
  const sheets: string[] = []
  walk(document, {
    enter(node) {
      if (isElement(node) && node.tagName === 'style') sheets.push(node.childNodes.map((child) => ('value' in child ? child.value : '')).join(''))
      return 'childNodes' in node
    },
  })
  const rules = rulesOf(sheets.join('\n'))
  if (rules.byTag.size + rules.byClass.size + rules.byId.size === 0) return
  walk(document, {
    enter(node) {
      if (isElement(node)) apply(node, rules)
      return 'childNodes' in node
    },
  })
}

function rulesOf(css: string): Rules {
  const rules: Rules = { byTag: new Map(), byClass: new Map(), byId: new Map() }
  const add = (selectors: Map<string, Declarations>, key: string, declarations: Declarations) =>
    selectors.set(key, new Map([...(selectors.get(key) ?? []), ...declarations]))
  for (const { selectors, body } of blocksOf(css.replace(/\/\*[\s\S]*?\*\/|<!--|-->/g, ''))) {
    const declarations = declarationsOf(body)
    if (declarations.size === 0) continue
    for (const selector of selectors.split(',').map((own) => own.trim())) {
      if (/^[a-z][a-z0-9]*$/i.test(selector)) add(rules.byTag, selector.toLowerCase(), declarations)
      else if (/^[a-z][a-z0-9]*\.[\w-]+$|^\.[\w-]+$/i.test(selector)) add(rules.byClass, selector, declarations)
      else if (/^#[\w-]+$/.test(selector)) add(rules.byId, selector.slice(1), declarations)
    }
  }
  return rules
}

const MOST_VALUE = 60

function declarationsOf(body: string): Declarations {
  const found = new Map<string, string>()
  for (const declaration of body.split(';')) {
    const colon = declaration.indexOf(':')
    const property = declaration.slice(0, Math.max(0, colon)).trim().toLowerCase()
    const value = declaration
      .slice(colon + 1)
      .replace(/!\s*important/i, '')
      .trim()
    if (PROPERTIES.test(property) && value.length <= MOST_VALUE) found.set(property, value)
  }
  return found
}

/** Rules outside of @media and the like. */
function blocksOf(css: string): { selectors: string; body: string }[] {
  const found: { selectors: string; body: string }[] = []
  for (let at = 0; at < css.length; ) {
    const open = css.indexOf('{', at)
    if (open < 0) break
    const selectors = css
      .slice(at, open)
      .replace(/[\s\S]*;/, '')
      .trim()
    const close = selectors.startsWith('@') ? closing(css, open) : css.indexOf('}', open)
    if (close < 0) break
    if (!selectors.startsWith('@')) found.push({ selectors, body: css.slice(open + 1, close) })
    at = close + 1
  }
  return found
}

/** The brace that closes the one at `open`. */
function closing(css: string, open: number): number {
  let depth = 0
  for (let at = open; at < css.length; at += 1) {
    const sign = css.charAt(at)
    if (sign === '{') depth += 1
    else if (sign === '}') depth -= 1
    if (depth === 0) return at
  }
  return -1
}

function apply(element: HtmlElement, { byTag, byClass, byId }: Rules): void {
  const classes = (attribute(element, 'class') ?? '').split(/\s+/).filter((name) => name !== '')
  const found = new Map<string, string>()
  const take = (declarations: Declarations | undefined) => {
    for (const [property, value] of declarations ?? []) found.set(property, value)
  }
  take(byTag.get(element.tagName))
  for (const name of classes) take(byClass.get(`.${name}`))
  for (const name of classes) take(byClass.get(`${element.tagName}.${name}`))
  take(byId.get(attribute(element, 'id') ?? ''))
  if (found.size === 0) return
  const own = element.attrs.find(({ name }) => name === 'style')
  const value = `${[...found].map(([property, set]) => `${property}:${set}`).join(';')};${own?.value ?? ''}`
  if (own) own.value = value
  else element.attrs.push({ name: 'style', value })
}
