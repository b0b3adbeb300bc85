import { beginsWith, endingOf } from '../endings.js'
import type { Reader } from '../reader.js'
import { holdsStream } from '../word/sniff.js'

/** Word 97 to 2003 (MS-DOC), as Word, WPS and LibreOffice write it. */
export const docReader: Reader = {
  id: 'doc',
  endings: ['doc'],
  sniff(bytes, filename) {
    if (!beginsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return 0
    if (holdsStream(bytes, 'WordDocument')) return 0.99
    // What was cut off may have lost its directory.
    return this.endings.includes(endingOf(filename)) ? 0.95 : 0
  },
  places: 'extract',
  read: async (bytes, options) => (await import('./reader.js')).readDoc(bytes, options),
}
