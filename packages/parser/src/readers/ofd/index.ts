import { beginsWith, endingOf } from '../endings.js'
import type { Reader } from '../reader.js'

/** OFD (GB/T 33190), the fixed layout of Chinese offices. */
export const ofdReader: Reader = {
  id: 'ofd',
  endings: ['ofd'],
  sniff: (bytes, filename) =>
    !beginsWith(bytes, 0x50, 0x4b, 0x03, 0x04)
      ? endingOf(filename) === 'ofd'
        ? 0.3
        : 0
      : hasOfdRoot(bytes)
        ? 1
        : endingOf(filename) === 'ofd'
          ? 0.95
          : 0,
  places: 'extract',
  read: async (bytes, options) => (await import('./reader.js')).readOfd(bytes, options),
}

/** OFD.xml is an entry of the archive: its name stands in the directory at the end, whatever its case. */
function hasOfdRoot(bytes: Uint8Array): boolean {
  const end = new TextDecoder('latin1').decode(bytes.subarray(Math.max(0, bytes.length - 0x10000)))
  return /PK\x01\x02[\s\S]{42}\/?ofd\.xml/i.test(end)
}
