import { beginsWith, endingOf } from '../endings.js'
import type { Reader } from '../reader.js'

/** PDF with a text layer, by pdf.js. */
export const pdfReader: Reader = {
  id: 'pdf',
  endings: ['pdf'],
  sniff: (bytes, filename) => (beginsWith(bytes, 0x25, 0x50, 0x44, 0x46) ? 1 : endingOf(filename) === 'pdf' ? 0.6 : 0),
  places: 'extract',
  read: async (bytes, options) => (await import('./reader.js')).readPdf(bytes, options),
}
