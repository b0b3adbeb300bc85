import { endingOf } from '../endings.js'
import type { Reader } from '../reader.js'
import { decodedText } from '../text/index.js'
import { declaredEncoding } from './encoding.js'

/** HTML: pages of websites, and what word processors save. Places count in the source of the page. */
export const htmlReader: Reader = {
  id: 'html',
  endings: ['html', 'htm'],
  sniff(bytes, filename) {
    const head = headOf(bytes)
    if (DOCUMENT.test(head)) return 1
    if (!this.endings.includes(endingOf(filename))) return 0
    return FRAGMENT.test(head) ? 0.95 : 0.5
  },
  places: 'file',
  read: async (bytes, options) => {
    const { readHtml } = await import('./reader.js')
    const encoding = options.encoding ?? declaredEncoding(bytes)
    const { text, warnings } = decodedText(bytes, encoding === undefined ? {} : { encoding })
    return { text, tree: readHtml(text, options), warnings }
  },
}

const HEAD_BYTES = 4096

/** The beginning of the file, without byte order mark, zero bytes of UTF-16, white space, comments and the declaration of XML. */
function headOf(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES))
  return head
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
    .replace(/\0/g, '')
    .replace(/^(?:\s+|<!--[\s\S]*?-->|<\?xml[^>]*>)+/, '')
}

const DOCUMENT = /^<(?:!doctype\s+html|html|head|body)[\s>]/i
const FRAGMENT = /^<(?:p|div|h[1-6]|table|article|main|section|center|font|span|meta|title|style)[\s>]/i
