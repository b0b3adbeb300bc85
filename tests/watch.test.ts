import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FileResult } from '@jianbao/schema'
import { afterEach, describe, expect, it } from 'vitest'
import { bad, folderOf, good, root } from './command.js'

let child: ChildProcess | undefined
afterEach(() => child?.kill('SIGKILL'))

/** Starts --watch in a folder; `next` resolves to the findings of the next run, each by its rule and severity. */
function watch(folder: string, ...args: string[]) {
  const own = spawn(process.execPath, [join(root, 'apps/cli/bin/jianbao.js'), '--watch', '--format', 'ndjson', ...args], { cwd: folder })
  child = own
  let out = ''
  let err = ''
  let taken = 0
  own.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString()
  })
  own.stderr.on('data', (chunk: Buffer) => {
    err += chunk.toString()
  })
  const until = async (isThere: () => boolean) => {
    while (!isThere()) await pause(30)
  }
  return {
    async next(): Promise<string[]> {
      await until(() => out.split('\n').length - 1 > taken)
      const { messages } = JSON.parse(out.split('\n')[taken] ?? '') as FileResult
      taken += 1
      // What watches needs a moment before it sees changes.
      await pause(400)
      return messages.map(({ ruleId, severity }) => `${ruleId} ${severity}`)
    },
    complaint: (words: string) => until(() => err.includes(words)),
    runs: () => out.split('\n').length - 1,
    async end() {
      own.kill('SIGINT')
      return (await once(own, 'close'))[0] as number
    },
  }
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

describe('--watch', () => {
  it('checks again what changes, until it is interrupted', async () => {
    const folder = folderOf({ 'a.txt': bad })
    const run = watch(folder)
    expect(await run.next()).toEqual(['part-exceeds-whole 2'])
    writeFileSync(join(folder, 'a.txt'), good)
    expect(await run.next()).toEqual([])
    expect(await run.end()).toBe(0)
  })

  it('ends with the run that an interrupt found under way', async () => {
    const slow = "process.stderr.write('loading')\nawait new Promise((done) => setTimeout(done, 1200))\nexport default {}\n"
    const run = watch(folderOf({ 'a.txt': bad, 'jianbao.config.mjs': slow }))
    await run.complaint('loading')
    expect(await run.end()).toBe(0)
    expect(run.runs()).toBe(1)
  })

  it('and waits where nothing changes', async () => {
    const run = watch(folderOf({ 'a.txt': bad, 'jianbao.config.mjs': 'export default {}' }))
    await run.next()
    await pause(1000)
    expect(run.runs()).toBe(1)
  })
})

describe('--watch reads anew', () => {
  const severity = (level: string) => `export default { rules: { 'part-exceeds-whole': '${level}' } }\n`

  it.each(['jianbao.config.js', 'jianbao.config.mjs', 'jianbao.config.ts'])('%s', async (name) => {
    const folder = folderOf({ 'a.txt': bad, [name]: severity('error'), 'package.json': '{"type":"module"}' })
    const run = watch(folder, 'a.txt')
    expect(await run.next()).toEqual(['part-exceeds-whole 2'])
    writeFileSync(join(folder, name), severity('warn'))
    expect(await run.next()).toEqual(['part-exceeds-whole 1'])
  })

  it('what a configuration imports, and what that imports', async () => {
    const folder = folderOf({
      'drafts/a.txt': bad,
      'drafts/jianbao.config.mjs': "import { rules } from '../house/rules.mjs'\nexport default { rules }\n",
      'house/rules.mjs': "import level from './level.mjs'\nexport const rules = { 'part-exceeds-whole': level }\n",
      'house/level.mjs': "export default 'error'\n",
    })
    const run = watch(join(folder, 'drafts'))
    expect(await run.next()).toEqual(['part-exceeds-whole 2'])
    writeFileSync(join(folder, 'house/level.mjs'), "export default 'warn'\n")
    expect(await run.next()).toEqual(['part-exceeds-whole 1'])
  })

  it('a configuration in a folder above, and one that was named', async () => {
    const folder = folderOf({ 'jianbao.config.json': '{}', 'own.mjs': severity('warn'), 'drafts/a.txt': bad })
    const run = watch(join(folder, 'drafts'))
    expect(await run.next()).toEqual(['part-exceeds-whole 2'])
    writeFileSync(join(folder, 'jianbao.config.json'), '{"rules":{"part-exceeds-whole":"off"}}')
    expect(await run.next()).toEqual([])
    await run.end()
    const named = watch(join(folder, 'drafts'), '--config', '../own.mjs')
    expect(await named.next()).toEqual(['part-exceeds-whole 1'])
    writeFileSync(join(folder, 'own.mjs'), severity('error'))
    expect(await named.next()).toEqual(['part-exceeds-whole 2'])
  })

  it('a rule of a plugin whose words lie in a file of their own', async () => {
    const rule = `import { words } from './words.mjs'
export default { plugins: [{ name: 'house', rules: [{ id: 'house/word', since: '1', group: 'text', severity: 'error', presets: [], fixable: false,
  hasSuggestions: false, description: { zh: '不用', en: 'no' }, messages: { found: { zh: '不用', en: 'no' } }, defaults: {}, examples: [],
  check({ article, report }) {
    for (const block of article?.paragraphs ?? []) for (const word of words) {
      const start = block.text.indexOf(word)
      if (start >= 0) report({ messageId: 'found', at: { block, start, end: start + word.length } })
    }
  } }] }], rules: { 'house/word': 'error' } }\n`
    const folder = folderOf({ 'a.txt': good, 'jianbao.config.mjs': rule, 'words.mjs': "export const words = ['全国']\n" })
    const run = watch(folder)
    expect(await run.next()).toEqual([])
    writeFileSync(join(folder, 'words.mjs'), "export const words = ['全县']\n")
    expect(await run.next()).toEqual(['house/word 2'])
  })

  it('a configuration that was broken, when it is mended', async () => {
    const folder = folderOf({
      'a.txt': bad,
      'jianbao.config.mjs': "import level from './house/level.mjs'\nexport default { rules: { 'part-exceeds-whole': level } }\n",
      'house/level.mjs': "export default 'warn\n",
    })
    const run = watch(folder)
    await run.complaint('JB_CONFIG')
    await pause(400)
    writeFileSync(join(folder, 'house/level.mjs'), "export default 'warn'\n")
    expect(await run.next()).toEqual(['part-exceeds-whole 1'])
  })
})
