/** More documents than this are a long run. */
export const LONG_RUN = 500

/**
 * Before a long run: V8 collects garbage when a fifth is added to the heap, and not only when it has doubled, and does not enlarge the space
 * for what is new. That halves the memory, for a fifteenth more time.
 */
export function saveMemory(): void {
  const { setFlagsFromString } = process.getBuiltinModule('node:v8')
  for (const flag of ['--heap-growing-percent=20', '--semi-space-growth-factor=1']) setFlagsFromString(flag)
}
