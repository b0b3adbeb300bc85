import type { CheckedFile } from '../formatters/formatter.js'

/**
 * A checked file that waits for the others of its series: what it gives to the comparison is held packed, a tenth of its size, and unpacked
 * when its series is compared, so that the memory of a run hardly grows with the archive.
 */
export function packed(file: CheckedFile): CheckedFile {
  if (!file.collected) return file
  // Not loaded by a run over few files.
  const { deflateRawSync, inflateRawSync } = process.getBuiltinModule('node:zlib')
  const { values, ...header } = file.collected
  // A copy: what zlib gives is the begin of a buffer of 16 KiB.
  const bytes = new Uint8Array(deflateRawSync(JSON.stringify(values), { level: 1 }))
  return {
    ...file,
    collected: {
      ...header,
      get values() {
        return JSON.parse(inflateRawSync(bytes).toString('utf8')) as typeof values
      },
    },
  }
}
