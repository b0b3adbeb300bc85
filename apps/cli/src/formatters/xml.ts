/** Text as XML 1.0 allows it: what no escape can express is left out. */
export const xml = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/\r/g, '&#13;')
    .replace(/\n/g, '&#10;')
    .replace(/\t/g, '&#9;')

/** An element with its attributes; without content it closes itself. */
export function element(name: string, attributes: Readonly<Record<string, string | number>>, content: readonly string[] = []): string {
  const printed = Object.entries(attributes).map(([key, value]) => ` ${key}="${xml(String(value))}"`)
  const opening = `<${name}${printed.join('')}`
  return content.length === 0 ? `${opening}/>` : `${opening}>${content.join('')}</${name}>`
}

export const XML_DECLARATION = '<?xml version="1.0" encoding="utf-8"?>\n'
