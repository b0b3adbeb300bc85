import { spawnSync } from 'node:child_process'
import { chmodSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderOf, jianbao, root } from './command.js'

/** What may stand in the place of the last word. */
const complete = (...words: string[]) =>
  jianbao(['__complete', '--', ...words], { environment: { LANG: 'en' } })
    .out.trimEnd()
    .split('\n')
    .map((line) => line.split('\t')[0])

describe('what is offered', () => {
  it('commands and files for the first word, and no command after it', () => {
    expect(complete('')).toEqual(expect.arrayContaining(['lint', 'explain', 'doctor', 'completion', ':files']))
    expect(complete('')).not.toContain('__complete')
    expect(complete('parse', '')).toEqual([':files'])
  })

  it('every option that --help names', () => {
    const help = jianbao(['lint', '--help', '--lang', 'en']).out
    const named = [...help.matchAll(/^ {2}(?:-\w, )?(--[\w-]+)/gm)].map(([, flag]) => flag)
    expect(named.length).toBeGreaterThan(15)
    expect(complete('lint', '--')).toEqual(expect.arrayContaining(named))
  })

  it('formats, each command its own', () => {
    expect(complete('lint', '--format', '')).toEqual(expect.arrayContaining(['stylish', 'json', 'ndjson']))
    expect(complete('figures', '--format', '')).toEqual(['text', 'csv', 'json', 'ndjson'])
    expect(complete('lint', '--format=nd')).toEqual(['--format=ndjson'])
  })

  it('levels, shells and schemas, from what their help says', () => {
    expect(complete('lint', '--fail-on', '')).toEqual(['error', 'warning', 'never'])
    expect(complete('completion', '')).toEqual(['bash', 'zsh', 'fish', 'powershell'])
    expect(complete('schema', 'f')).toEqual(['figures', 'finding'])
  })

  it('rules, to explain one', () => {
    expect(complete('explain', 'part')).toEqual(['part-exceeds-whole', 'parts-sum-mismatch'])
  })

  it('files where an option takes one, and nothing where any word may stand', () => {
    expect(complete('lint', '--config', '')).toEqual([':files'])
    expect(complete('lint', '--max-warnings', '')).toEqual([''])
  })
})

it('a shell that is misspelt is named with the nearest', () => {
  expect(jianbao(['completion', 'bsh', '--lang', 'zh'])).toMatchObject({ code: 2 })
  expect(jianbao(['completion', 'bsh']).err).toContain('"bash"')
})

/** A folder where the command lies under its name, for the shells to find. */
function installed(): string {
  const folder = folderOf({ jianbao: `#!/bin/sh\nexec "${process.execPath}" "${join(root, 'apps/cli/bin/jianbao.js')}" "$@"\n` })
  chmodSync(join(folder, 'jianbao'), 0o755)
  return folder
}

function inShell(shell: string, args: readonly string[]): string[] {
  const cwd = folderOf({ 'draft one.txt': '', 'drafts/a.txt': '' })
  const { stdout, stderr } = spawnSync(shell, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, PATH: `${installed()}${delimiter}${process.env['PATH']}`, LANG: 'C.UTF-8', HOME: cwd },
  })
  expect(stderr).toBe('')
  return stdout.trimEnd().split('\n')
}

const isThere = (shell: string) => spawnSync(shell, ['-c', 'true']).status === 0

describe.skipIf(!isThere('bash'))('bash (skipped where it is not installed)', () => {
  const inBash = (...words: string[]) =>
    inShell('bash', [
      '--norc',
      '-c',
      `eval "$(jianbao completion bash)"; COMP_WORDS=(jianbao "$@"); COMP_CWORD=$#; _jianbao; printf "%s\\n" "\${COMPREPLY[@]}"`,
      'bash',
      ...words,
    ])

  it('completes commands, options and rules', () => {
    expect(inBash('exp')).toEqual(['explain'])
    expect(inBash('lint', '--max')).toEqual(['--max-warnings'])
    expect(inBash('explain', 'weekday')).toEqual(['weekday-mismatch'])
  })

  it('completes a value behind =, which bash makes a word of its own', () => {
    expect(inBash('lint', '--format', '=', 'nd')).toEqual(['ndjson'])
    expect(inBash('lint', '--fail-on', '=')).toEqual(['error', 'warning', 'never'])
  })

  it('completes names of files, blanks in them too', () => {
    expect(inBash('lint', 'dra')).toEqual(expect.arrayContaining(['draft one.txt', 'drafts']))
  })

  it('is registered for the command', () => {
    expect(inShell('bash', ['--norc', '-c', 'eval "$(jianbao completion bash)"; complete -p jianbao'])).toEqual(['complete -F _jianbao jianbao'])
  })
})

describe.skipIf(!isThere('zsh'))('zsh (skipped where it is not installed)', () => {
  const inZsh = (...words: string[]) =>
    inShell('zsh', [
      '-f',
      '-c',
      // What _describe would show, and that _files was asked.
      `compdef() {}; _describe() { print -l -- "\${(@P)3}" }; _files() { print -- FILES }; compset() {}; eval "$(jianbao completion zsh)"; words=(jianbao "$@"); CURRENT=$#words; _jianbao`,
      'zsh',
      ...words,
    ])

  it('completes commands with what they are for, options and rules', () => {
    expect(inZsh('comp')[0]).toBe('completion:print what makes Tab complete the command')
    expect(inZsh('lint', '--max')[0]).toMatch(/^--max-warnings:/)
    expect(inZsh('explain', 'weekday')[0]).toMatch(/^weekday-mismatch:/)
  })

  it('asks for names of files where they may stand', () => {
    expect(inZsh('lint', 'dra')).toContain('FILES')
    expect(inZsh('explain', 'weekday')).not.toContain('FILES')
  })
})

describe.skipIf(!isThere('fish'))('fish (skipped where it is not installed)', () => {
  const inFish = (line: string) =>
    inShell('fish', ['--no-config', '-c', `jianbao completion fish | source; complete -C "${line}"`]).map((row) => row.split('\t')[0])

  it('completes commands, options, values behind = and rules', () => {
    expect(inFish('jianbao exp')).toEqual(['explain'])
    expect(inFish('jianbao lint --max')).toEqual(['--max-warnings'])
    expect(inFish('jianbao lint --format=nd')).toEqual(['--format=ndjson'])
    expect(inFish('jianbao explain weekday')).toEqual(['weekday-mismatch'])
  })

  it('completes names of files', () => {
    expect(inFish('jianbao lint draf')).toEqual(expect.arrayContaining(['drafts/']))
  })
})
