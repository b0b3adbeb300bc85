import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig } from 'tsup'
import { thirdPartyNotices } from './third-party-notices.js'

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }

/** What rules and word lists are like in this build: a cache that was filled by another one does not hold. */
function codeHash(): string {
  const digest = createHash('sha256')
  for (const folder of ['src', '../../packages/schema/src', '../../packages/figures/src', '../../packages/parser/src', '../../packages/lint/src'])
    for (const name of (readdirSync(folder, { recursive: true }) as string[]).sort())
      if (name.endsWith('.ts') && !name.endsWith('.test.ts')) digest.update(readFileSync(join(folder, name)))
  return digest.digest('hex').slice(0, 16)
}

// Everything is bundled, in chunks that are loaded when they are used: starting from node_modules takes half as long again.
export default defineConfig({
  entry: ['src/main.ts', 'src/worker.ts'],
  format: 'esm',
  target: 'node20',
  platform: 'node',
  splitting: true,
  clean: true,
  // pdf.js reads fonts and character maps that lie beside its code, piscina starts its workers from a file beside it.
  noExternal: [/^(?!jiti$|pdfjs-dist|piscina$)/],
  define: { 'process.env.JIANBAO_VERSION': JSON.stringify(version), 'process.env.JIANBAO_CODE': JSON.stringify(codeHash()) },
  // Packages in CommonJS ask for Node's own modules by require.
  banner: { js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);" },
  metafile: true,
  esbuildOptions: (options) => {
    options.conditions = ['jianbao-source']
    // Comments and blanks are a third of what Node reads at every start; names stay as they are.
    options.minifyWhitespace = true
    options.legalComments = 'none'
  },
  onSuccess: async () => {
    const metafile = JSON.parse(readFileSync('dist/metafile-esm.json', 'utf8')) as { inputs: Record<string, unknown> }
    rmSync('dist/metafile-esm.json')
    writeFileSync('dist/THIRD-PARTY-NOTICES.txt', thirdPartyNotices(Object.keys(metafile.inputs)))
  },
})
