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

// Everything is bundled into one file, so that bin/load.js can keep what V8 makes of it; a module runs when it is first used.
export default defineConfig({
  entry: { jianbao: 'src/bundle.ts' },
  format: 'cjs',
  target: 'node20',
  platform: 'node',
  splitting: false,
  shims: true,
  clean: true,
  // pdf.js reads fonts and character maps that lie beside its code, piscina starts its threads from a file beside it.
  noExternal: [/^(?!jiti$|pdfjs-dist|piscina$)/],
  define: { 'process.env.JIANBAO_VERSION': JSON.stringify(version), 'process.env.JIANBAO_CODE': JSON.stringify(codeHash()) },
  banner: { js: '(function (exports, require, module, __filename, __dirname, __import) {' },
  footer: { js: '})' },
  metafile: true,
  esbuildOptions: (options) => {
    options.conditions = ['jianbao-source']
    // bin/load.js reads it as Latin-1, which is the quickest.
    options.charset = 'ascii'
    // Comments and blanks are a third of what Node reads at every start; names stay as they are.
    options.minifyWhitespace = true
    options.legalComments = 'none'
  },
  onSuccess: async () => {
    const metafile = JSON.parse(readFileSync('dist/metafile-cjs.json', 'utf8')) as { inputs: Record<string, unknown> }
    rmSync('dist/metafile-cjs.json')
    writeFileSync('dist/THIRD-PARTY-NOTICES.txt', thirdPartyNotices(Object.keys(metafile.inputs)))
    // esbuild leaves the signs of regular expressions as they are.
    const ascii = readFileSync('dist/jianbao.cjs', 'utf8')
      // What V8 keeps of a script forgets how it imports: bin/load.js lends its own way.
      .replace(/(?<![.$\w])import\(/g, '__import(')
      .replace(/[^\0-\x7f]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
    writeFileSync('dist/jianbao.cjs', ascii)
    writeFileSync('dist/build-id', createHash('sha256').update(readFileSync('dist/jianbao.cjs')).digest('hex').slice(0, 16))
    rmSync('.cache', { recursive: true, force: true })
  },
})
