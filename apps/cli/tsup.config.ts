import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { defineConfig } from 'tsup'
import { thirdPartyNotices } from './third-party-notices.js'

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }

// Everything is bundled, in chunks that are loaded when they are used: starting from node_modules takes half as long again.
export default defineConfig({
  entry: ['src/main.ts'],
  format: 'esm',
  target: 'node20',
  platform: 'node',
  splitting: true,
  clean: true,
  // pdf.js reads fonts and character maps that lie beside its code.
  noExternal: [/^(?!jiti$|pdfjs-dist)/],
  define: { 'process.env.JIANBAO_VERSION': JSON.stringify(version) },
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
