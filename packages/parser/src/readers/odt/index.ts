import { endingOf } from '../endings.js'
import type { Reader } from '../reader.js'
import { holdsName } from '../word/sniff.js'

/** OpenDocument text (ISO/IEC 26300), as LibreOffice writes it. */
export const odtReader: Reader = {
  id: 'odt',
  endings: ['odt'],
  sniff(bytes, filename) {
    if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return 0
    // The media type stands first in the archive, and is not packed.
    if (holdsName(bytes, 'mimetypeapplication/vnd.oasis.opendocument.text')) return 1
    return this.endings.includes(endingOf(filename)) ? 0.95 : 0
  },
  places: 'extract',
  read: async (bytes, options) => (await import('./reader.js')).readOdt(bytes, options),
}
