import { endingOf } from '../endings.js'
import type { Reader } from '../reader.js'
import { holdsName, holdsStream } from '../word/sniff.js'

/** Word's DOCX (ISO/IEC 29500), as Word, WPS and LibreOffice write it. */
export const docxReader: Reader = {
  id: 'docx',
  endings: ['docx'],
  sniff(bytes, filename) {
    const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b
    if (isZip && holdsName(bytes, 'word/document')) return 1
    // One that was cut off has no directory, and nothing of it may be left but its name.
    if (isZip) return this.endings.includes(endingOf(filename)) ? 0.95 : 0
    return holdsStream(bytes, 'EncryptedPackage') ? 1 : 0
  },
  places: 'extract',
  read: async (bytes, options) => (await import('./reader.js')).readDocx(bytes, options),
}
