import { sep } from 'node:path'

/**
 * The default export of a module as it now is, with all that it imports, though it was loaded before: Node itself loads no module twice.
 * What lies in node_modules is loaded once.
 *
 * @param sources is told the files that were loaded
 */
export async function loadAnew(path: string, sources: Set<string>): Promise<unknown> {
  const { createJiti } = await import('jiti')
  // Rules and their readers are too much to be compiled for a defineConfig.
  const jiti = createJiti(import.meta.url, { fsCache: false, nativeModules: ['@jianbao/lint'] })
  const before = new Set(Object.keys(jiti.cache))
  sources.add(path)
  try {
    return defaultOf(jiti(path))
  } catch (error) {
    // Only then: Node keeps a .mjs that is imported so.
    if (!hasTopLevelAwait(error)) throw error
    return await jiti.import(path, { default: true })
  } finally {
    for (const file of Object.keys(jiti.cache)) {
      if (before.has(file) || file.includes(`${sep}node_modules${sep}`)) continue
      sources.add(file)
      delete jiti.cache[file]
    }
  }
}

const hasTopLevelAwait = (error: unknown) => error instanceof SyntaxError && error.message.startsWith('await is only valid')

const defaultOf = (module: unknown): unknown => (typeof module === 'object' && module !== null && 'default' in module ? module.default : module)
