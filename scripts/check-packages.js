// Packs what would be published and holds it against what users do with it: publint, attw, an installation in an empty folder where the
// command lints the example, a TypeScript consumer that compiles and runs, and the example plugin as one that was published.
import { execFileSync, spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const libraries = ['packages/schema', 'packages/figures', 'packages/parser', 'packages/lint']
const all = [...libraries, 'apps/cli']
const plugin = 'examples/plugin'
const folder = mkdtempSync(join(tmpdir(), 'jianbao-packages-'))
const bin = (name) => resolve('node_modules/.bin', name)
const run = (command, args, options = {}) => execFileSync(command, args, { stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8', ...options })

const CONSUMER = `
import { readFigures } from '@jianbao/figures'
import { lint } from '@jianbao/lint'
import { parseBulletin, readBulletin, type ReadResult } from '@jianbao/parser'
import { Bulletin, type Finding } from '@jianbao/schema'

const text = '县妇联排查隐患\\n\\n　　共排查隐患 245 处，其中重大隐患 254 处。\\n\\n信息来源：县妇联\\n'
const result: ReadResult = await readBulletin(new TextEncoder().encode(text), { filename: 'draft.txt' })
Bulletin.parse(result.bulletin)
const { messages } = lint(parseBulletin(text, { format: 'text' }).bulletin, { language: 'en' })
const findings = messages.filter((message): message is Finding => !('fatal' in message))
const { relations } = readFigures([{ text: '共排查隐患 245 处，其中重大隐患 254 处。', role: 'prose' }])
console.log(findings.map(({ ruleId, quote }) => ruleId + ' ' + quote).join(), relations.map(({ verdict }) => verdict).join())
`

try {
  const tarballs = all.map(pack)
  for (const [index, tarball] of tarballs.entries()) {
    run(bin('publint'), ['run', tarball, '--strict'])
    // The command has no module to import, so there are no types to get wrong.
    if (index < libraries.length) run(bin('attw'), [tarball, '--profile', 'esm-only', '--no-color', '--no-emoji'])
    console.log(`publint${index < libraries.length ? ' and attw' : ''}: ${all[index]} is clean`)
  }
  installAndUse(tarballs)
  installPlugin(tarballs)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function pack(path) {
  return join(folder, JSON.parse(run('npm', ['pack', `./${path}`, '--json', '--pack-destination', folder]))[0].filename)
}

/** A new folder that holds nothing but what was installed from the tarballs. */
function install(name, tarballs) {
  const home = join(folder, name)
  mkdirSync(home)
  writeFileSync(join(home, 'package.json'), JSON.stringify({ name, private: true, type: 'module' }))
  run('npm', ['install', '--no-audit', '--no-fund', '--silent', ...tarballs], { cwd: home })
  return home
}

function installAndUse(tarballs) {
  const home = install('consumer', tarballs)
  for (const name of readdirSync('examples')) if (name.endsWith('.txt')) copyFileSync(join('examples', name), join(home, name))

  const lint = spawnSync('npx', ['--no-install', 'jianbao', '--no-config', '--format', 'json', 'defects.txt', 'clean.txt'], {
    cwd: home,
    encoding: 'utf8',
  })
  const [clean, defects] = JSON.parse(lint.stdout)
  if (lint.status !== 1 || clean.messages.length !== 0 || defects.messages.length === 0)
    throw new Error(`the installed command ended with ${lint.status}`)
  console.log(`installed in an empty folder, jianbao finds ${defects.messages.length} defects in the example and none in the clean one`)

  writeFileSync(join(home, 'consumer.ts'), CONSUMER)
  writeFileSync(
    join(home, 'tsconfig.json'),
    JSON.stringify({
      compilerOptions: {
        target: 'es2022',
        module: 'nodenext',
        strict: true,
        exactOptionalPropertyTypes: true,
        skipLibCheck: false,
        types: [],
        lib: ['es2022', 'dom'],
        outDir: 'out',
      },
      include: ['consumer.ts'],
    }),
  )
  run(bin('tsc'), ['-p', 'tsconfig.json'], { cwd: home })
  const printed = run(process.execPath, ['out/consumer.js'], { cwd: home })
  if (printed.trim() !== 'part-exceeds-whole 254 处 violated') throw new Error(`the TypeScript consumer printed ${printed}`)
  console.log('a TypeScript consumer compiles and runs')
}

/** The plugin as its user has it: installed beside the command, named in the configuration, and with its own tests. */
function installPlugin(tarballs) {
  run(bin('tsc'), ['-p', plugin])
  const home = install('office', [...tarballs, pack(plugin)])
  for (const name of ['jianbao.config.js', 'draft.txt']) copyFileSync(join(plugin, name), join(home, name))
  const jianbao = (...args) => spawnSync('npx', ['--no-install', 'jianbao', ...args], { cwd: home, encoding: 'utf8' })

  const lint = jianbao('lint', 'draft.txt', '--format', 'json')
  if (lint.status !== 1) throw new Error(`with the plugin the command ended with ${lint.status}: ${lint.stderr}`)
  const found = JSON.parse(lint.stdout)[0].messages.map(({ ruleId, quote }) => `${ruleId} ${quote}`)
  const planted = ['example/share-decimals 34.15%', 'example/place-missing 11 月 6 日，妇联举办家庭教育讲座，86 名家长参加，其中父亲 21 名。']
  if (found.join('\n') !== planted.join('\n')) throw new Error(`with the plugin the command found ${found.join(', ') || 'nothing'}`)

  const page = jianbao('rules', 'example/share-decimals', '--lang', 'en')
  if (page.status !== 0 || !page.stdout.startsWith('example/share-decimals\n') || !page.stdout.includes('decimals: 1'))
    throw new Error(`jianbao rules does not explain the rule of the plugin: ${page.stdout}${page.stderr}`)

  const tests = run(process.execPath, ['--test', '--test-reporter=tap'], { cwd: join(home, 'node_modules/jianbao-plugin-example') })
  const passed = Number(/^# pass (\d+)$/m.exec(tests)?.[1] ?? 0)
  // A run that finds no test file passes too.
  if (passed === 0) throw new Error(`no test of the installed plugin was run:\n${tests}`)
  console.log(
    `the plugin, installed in an empty folder, brings its ${found.length} findings, explains its rules, and passes ${passed} tests of its own`,
  )
}
