import { withUnseenNamed } from '../../unseen.js'

/** Text that is HTML already. Whatever else is put into a page is escaped. */
export interface Markup {
  readonly markup: string
}

export type Content = Markup | string | number | undefined | readonly Content[]

/** A piece of HTML: strings that are put into it are escaped, in text as in quoted attributes. */
export function html(parts: TemplateStringsArray, ...values: readonly Content[]): Markup {
  let markup = parts[0] ?? ''
  for (const [index, value] of values.entries()) markup += `${markupOf(value)}${parts[index + 1] ?? ''}`
  return { markup }
}

/** Without blanks between them. */
export const joined = (contents: readonly Content[]): Markup => ({ markup: contents.map(markupOf).join('') })

function markupOf(value: Content): string {
  if (value === undefined) return ''
  if (typeof value === 'string') return escaped(value)
  if (typeof value === 'number') return String(value)
  return 'markup' in value ? value.markup : value.map(markupOf).join('')
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** What cannot be seen is named, too. */
const escaped = (text: string): string => withUnseenNamed(text).replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign)
