import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { bad, folderOf, good, root } from './command.js'
import { checkoutCommand, committed, git } from './pipeline.js'

interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>
  readonly outputs: Readonly<Record<string, { readonly description: string; readonly value: string }>>
  readonly runs: { readonly using: string; readonly steps: readonly Step[] }
}

interface Step {
  readonly id: string
  readonly shell: string
  readonly env: Readonly<Record<string, string>>
  readonly run: string
}

const action = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as Action
const warned = good.replace('全县共', '截止 9 月 1 日，全县共')

interface Outcome {
  readonly code: number | null
  readonly out: string
  readonly summary: string
  readonly outputs: Readonly<Record<string, string>>
}

/** Runs the steps of the action in a checkout, as GitHub does with these inputs. */
function runAction(checkout: string, inputs: Readonly<Record<string, string>> = {}, command = checkoutCommand()): Outcome {
  const runner = mkdtempSync(join(tmpdir(), 'jianbao-runner-'))
  const value = (expression: string) => {
    const name = /^\$\{\{ inputs\.([a-z-]+) \}\}$/.exec(expression)?.[1] ?? expect.fail(`${expression} is not an input`)
    return inputs[name] ?? action.inputs[name]?.default ?? ''
  }
  const files = { GITHUB_OUTPUT: join(runner, 'output'), GITHUB_STEP_SUMMARY: join(runner, 'summary') }
  for (const file of Object.values(files)) writeFileSync(file, '')
  let out = ''
  let code: number | null = 0
  for (const { env, run } of action.runs.steps) {
    const step = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', run], {
      cwd: checkout,
      encoding: 'utf8',
      env: {
        PATH: process.env['PATH'],
        HOME: runner,
        LANG: 'zh_CN.UTF-8',
        GITHUB_ACTION_PATH: root,
        RUNNER_TEMP: runner,
        JIANBAO_COMMAND: command,
        ...files,
        ...Object.fromEntries(Object.entries(env).map(([name, expression]) => [name, value(expression)])),
      },
    })
    out += step.stdout
    code = step.status
    if (code !== 0) break
  }
  const lines = readFileSync(files.GITHUB_OUTPUT, 'utf8').split('\n').filter(Boolean)
  return {
    code,
    out,
    summary: readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8'),
    outputs: Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)])),
  }
}

describe('action.yml', () => {
  it('describes every input and output', () => {
    for (const { description } of [...Object.values(action.inputs), ...Object.values(action.outputs)]) expect(description).not.toBe('')
  })

  it('hands every input over in the environment and puts none of them into a command', () => {
    const handed = action.runs.steps.flatMap(({ env }) => Object.values(env))
    expect(handed.toSorted()).toEqual(
      Object.keys(action.inputs)
        .map((name) => `\${{ inputs.${name} }}`)
        .toSorted(),
    )
    for (const { run } of action.runs.steps) expect(run).not.toContain('${{')
  })

  it('takes its outputs from a step that writes them', () => {
    const script = readFileSync(join(root, 'scripts/action.sh'), 'utf8')
    for (const [name, { value }] of Object.entries(action.outputs)) {
      expect(value).toBe(`\${{ steps.lint.outputs.${name} }}`)
      expect(script).toContain(`${name}=`)
    }
  })
})

describe('the action', () => {
  it('annotates the findings, writes the summary, and ends as the command does', () => {
    const { code, out, summary, outputs } = runAction(folderOf({ 'a.txt': bad, 'b.txt': good }))
    expect(code).toBe(1)
    expect(out).toMatch(/^::error file=a\.txt,line=3,endLine=3,col=24,endColumn=29,title=part-exceeds-whole::.*254/)
    expect(summary).toContain('a.txt')
    expect(outputs).toEqual({ errors: '1', warnings: '0', files: '2' })
  })

  it('ends with 0 where all is well', () => {
    expect(runAction(folderOf({ 'b.txt': good }))).toMatchObject({ code: 0, out: '', outputs: { errors: '0', warnings: '0', files: '1' } })
  })

  it('ends with 2 where nothing can be run, and has no counts then', () => {
    expect(runAction(folderOf({ 'b.txt': good }), { config: 'none.json' })).toMatchObject({ code: 2, outputs: {} })
    expect(runAction(folderOf({}))).toMatchObject({ code: 2, outputs: {} })
  })

  it('reads one name or glob a line, with spaces, quotes and dashes in them', () => {
    const folder = folderOf({ '简 报.txt': bad, "它's “一”.txt": good, '-x.txt': good, 'drafts/a.md': good, 'other.txt': bad })
    const { code, out, outputs } = runAction(folder, { files: "简 报.txt\n它's “一”.txt\n-x.txt\ndrafts/*.md\n" })
    expect([code, outputs['files'], outputs['errors']]).toEqual([1, '4', '1'])
    expect(out).toMatch(/^::error file=简 报\.txt,/)
  })

  it('leaves what looks like a command text, in every input', () => {
    for (const [name, text] of [
      ['files', 'a.txt; touch owned'],
      ['files', '$(touch owned)'],
      ['config', '`touch owned`'],
      ['args', '--rule=$(touch owned)'],
      ['args', '--lang=en; rm -rf .'],
      ['since', '--output=owned'],
      ['working-directory', '.; touch owned'],
      ['version', '0; touch owned'],
    ] as const) {
      const folder = folderOf({ 'a.txt': good })
      const { code } = runAction(folder, { [name]: text }, name === 'version' ? '' : undefined)
      expect([text, code]).toEqual([text, 2])
      expect(existsSync(join(folder, 'owned'))).toBe(false)
      expect(existsSync(join(folder, 'a.txt'))).toBe(true)
    }
  })

  it('passes on what fails a run', () => {
    const folder = folderOf({ 'a.txt': warned })
    expect(runAction(folder)).toMatchObject({ code: 0, outputs: { errors: '0', warnings: '1' } })
    expect(runAction(folder, { 'max-warnings': '0' }).code).toBe(1)
    expect(runAction(folder, { 'fail-on': 'warning' }).code).toBe(1)
    expect(runAction(folderOf({ 'a.txt': bad }), { 'fail-on': 'never' })).toMatchObject({ code: 0, outputs: { errors: '1' } })
  })

  it('takes further arguments, one a line', () => {
    expect(runAction(folderOf({ 'a.txt': bad }), { args: '--rule\npart-exceeds-whole:off\n--lang=en' })).toMatchObject({ code: 0, out: '' })
  })

  it('writes the file for code scanning, and says where', () => {
    const folder = folderOf({ 'a.txt': bad })
    const { outputs, code } = runAction(folder, { 'sarif-file': 'out/扫 描.sarif' })
    expect([code, outputs['sarif-file']]).toEqual([1, join(folder, 'out/扫 描.sarif')])
    expect(JSON.parse(readFileSync(outputs['sarif-file'] ?? '', 'utf8'))).toMatchObject({ version: '2.1.0' })
    expect(runAction(folder, { 'sarif-file': 'a\nerrors=0' })).toMatchObject({ code: 2, outputs: {} })
  })

  it('names files from the root of the repository, wherever it runs', () => {
    const folder = committed({ 'drafts/a.txt': bad })
    const { out, outputs } = runAction(folder, { 'working-directory': 'drafts', 'sarif-file': 'out.sarif' })
    expect(out).toMatch(/^::error file=drafts\/a\.txt,/)
    expect(readFileSync(outputs['sarif-file'] ?? '', 'utf8')).toContain('"uri": "drafts/a.txt"')
  })

  it('checks what a pull request changes, against the branch of the remote', () => {
    const origin = committed({ 'old.txt': bad })
    const checkout = mkdtempSync(join(tmpdir(), 'jianbao-checkout-'))
    git(checkout, 'clone', '-q', origin, '.')
    // As actions/checkout leaves it: no branch but origin's.
    git(checkout, 'checkout', '-q', '--detach')
    git(checkout, 'branch', '-D', 'main')
    mkdirSync(join(checkout, 'new'))
    writeFileSync(join(checkout, 'new/a.txt'), bad)
    expect(runAction(checkout, { since: 'main' })).toMatchObject({ code: 1, outputs: { files: '1' } })
    expect(runAction(checkout, { since: 'origin/main' })).toMatchObject({ code: 1, outputs: { files: '1' } })
    expect(runAction(checkout, { since: 'nowhere' })).toMatchObject({ code: 2, outputs: {} })
  })

  it('tells only what is not in the baseline', () => {
    const folder = folderOf({ 'a.txt': bad })
    spawnSync(checkoutCommand(), ['baseline', '--baseline', '已 知.jsonl'], { cwd: folder })
    expect(runAction(folder)).toMatchObject({ code: 1 })
    expect(runAction(folder, { baseline: '已 知.jsonl' })).toMatchObject({ code: 0, outputs: { errors: '0' } })
  })
})
