/**
 * What is asked of Node, by names that no bundler for a browser and no check of types without Node looks up: only where a PDF is read is it
 * needed.
 */
const builtIn = async <Module>(name: string): Promise<Module> => (await import(/* @vite-ignore */ name)) as Module

interface Files {
  readFile(path: string): Promise<Uint8Array>
}

interface Modules {
  createRequire(from: string): { resolve(name: string): string }
}

interface Compression {
  inflateSync(packed: Uint8Array, options: { maxOutputLength: number; finishFlush: number }): Uint8Array
  readonly constants: { readonly Z_SYNC_FLUSH: number }
}

export const nodeFiles = (): Promise<Files> => builtIn('node:fs/promises')

export const nodeModules = (): Promise<Modules> => builtIn('node:module')

export const nodeCompression = (): Promise<Compression> => builtIn('node:zlib')
