// jianbao beside its peers, each as a whole process, over 200 text files and over 200 Markdown files of 10 kB, in turns within one run.
// They check other things: none checks figures. Run it as: node benchmarks/peers.js [rounds]
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const FILES = 200
const BYTES = 10_240
const ROUNDS = Number(process.argv[2] ?? 5)
const PEERS = resolve('benchmarks/peers')
const peer = (path) => join(PEERS, 'node_modules', path)

if (!existsSync(peer('textlint'))) {
  const { status } = spawnSync('npm', ['install', '--prefix', PEERS, '--no-package-lock', '--no-fund', '--no-audit'], { stdio: 'inherit' })
  if (status !== 0) {
    console.error('the peers could not be installed: npm has no network here, perhaps; nothing was timed')
    process.exit(2)
  }
}

const lines = readFileSync('examples/clean.txt', 'utf8').split('\n')
const folder = mkdtempSync(join(tmpdir(), 'jianbao-'))

/** The example from its nth line on and round again, so that no two files are alike. */
function writeFiles(kind, line) {
  mkdirSync(join(folder, kind))
  for (let index = 0; index < FILES; index += 1) {
    let text = ''
    for (let at = index; Buffer.byteLength(text) < BYTES; at += 1) text += line(lines[at % lines.length])
    writeFileSync(join(folder, kind, `${index}.${kind}`), text)
  }
}
writeFiles('txt', (line) => `${line}\n`)
writeFiles('md', (line) => `${line.trim()}\n\n`)

const rules = {
  'max-comma': true,
  'no-nfd': true,
  'no-zero-width-spaces': true,
  'sentence-length': true,
  'zh-half-and-full-width-bracket': true,
  '@textlint-rule/no-unmatched-pair': true,
}
writeFileSync(join(folder, '.textlintrc.json'), JSON.stringify({ rules }))
writeFileSync(join(folder, '.remarkrc.json'), JSON.stringify({ plugins: [peer('remark-preset-lint-recommended/index.js')] }))

const jianbao = resolve('apps/cli/bin/jianbao.js')
const commands = (kind) => ({
  jianbao: [jianbao, '--no-config', kind],
  'jianbao --jobs 1': [jianbao, '--no-config', '--jobs', '1', kind],
  'autocorrect-node': [peer('autocorrect-node/cli.js'), '--lint', kind],
  'remark-cli': [peer('remark-cli/cli.js'), kind, '--quiet', '--ext', kind],
  zhlint: [peer('zhlint/bin/index.js'), `${kind}/*.${kind}`],
  textlint: [peer('textlint/bin/textlint.js'), '--rules-base-directory', peer(''), `${kind}/*.${kind}`],
})

/** Seconds; a run that could not do its work is an error, so that nothing is timed that did nothing. */
function time(name, args) {
  const start = process.hrtime.bigint()
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 1e9 })
  if (status === null || status > 1) throw new Error(`${name} ended with ${status}: ${stderr}`)
  return Number(process.hrtime.bigint() - start) / 1e9
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1]

try {
  for (const kind of ['txt', 'md']) {
    const all = Object.entries(commands(kind))
    const rounds = Array.from({ length: ROUNDS }, () => Object.fromEntries(all.map(([name, args]) => [name, time(name, args)])))
    console.log(`${FILES} files .${kind} of 10 kB, ${ROUNDS} rounds, medians`)
    for (const [name] of all) {
      const seconds = median(rounds.map((round) => round[name]))
      const ratio = median(rounds.map((round) => round[name] / round.jianbao))
      console.log(`  ${name.padEnd(18)} ${seconds.toFixed(2).padStart(6)} s  ${ratio.toFixed(2).padStart(6)} × jianbao`)
    }
  }
} finally {
  rmSync(folder, { recursive: true })
}
