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

/** Control characters, and those that turn the direction of writing, which could show a figure other than it is. */
const UNSEEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]/g

/** What cannot be seen is named: [U+202E]. */
const escaped = (text: string): string =>
  text
    .replace(UNSEEN, (sign) => `[U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]`)
    .replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign)
