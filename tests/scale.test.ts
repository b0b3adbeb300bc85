import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { bad, folderOf, good, jianbao, root } from './command.js'

const BIN = join(root, 'apps/cli/bin/jianbao.js')
const SLURM = join(root, 'examples/pipelines/slurm-array.sh')

interface Told {
  readonly id?: unknown
  readonly filePath: string
  readonly errorCount: number
  readonly fatalErrorCount: number
}

const told = (out: string) =>
  out
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Told)

/** An archive of a series whose first and last issue print the same article. */
function archive(size: number): Record<string, string> {
  const again =
    '市妇联走访慰问困境儿童\n\n　　10 月 12 日，市妇联组织志愿者走进青岚县三个乡镇，看望困境儿童 36 名，送去书包、棉衣和文具，了解孩子们的学习和生活情况，并与监护人逐一谈心，叮嘱他们注意用火用电安全，约定每月回访一次，帮助解决实际困难。'
  const own = (number: number) =>
    `县妇联举办第 ${number} 场讲座\n\n　　${number} 月 3 日，县妇联举办家庭教育讲座，${number + 40} 名家长参加，其中父亲 ${number === 2 ? 90 : 9} 名。`
  return Object.fromEntries(
    Array.from({ length: size }, (_, index) => {
      const number = index + 1
      const article = index === 0 || index === size - 1 ? again : own(number)
      const name = `${String(number).padStart(2, '0')} 期.txt`
      return [
        `archive/${name}`,
        `妇儿工作简报\n\n第 ${number} 期\n\n云溪市妇儿工委办公室　　2026 年 ${number} 月 5 日\n\n${article}\n\n信息来源：市妇联\n`,
      ]
    }),
  )
}

const installed = (...command: readonly [string, ...string[]]) => spawnSync(command[0], command.slice(1)).status === 0

/** Skips with what is missing, where it is. */
const withProgram = (name: string, ...version: readonly [string, ...string[]]) =>
  installed(...version) ? (sentence: string, run: () => void) => it(sentence, run) : (sentence: string) => it.skip(`${sentence} (needs ${name})`)

function shell(script: string, { cwd, environment = {} }: { readonly cwd: string; readonly environment?: Record<string, string> }) {
  const { status, stdout, stderr } = spawnSync('bash', ['-c', `jianbao() { "${process.execPath}" "${BIN}" "$@"; }; export -f jianbao; ${script}`], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...environment, SHELL: '/bin/bash' },
  })
  return { code: status, out: stdout, err: stderr }
}

describe('a stream of documents', () => {
  const stream = (input: string) => jianbao(['--stdin-format', 'ndjson', '--no-config', '--fail-on', 'never'], { input })

  it('ends a line at a line feed only: U+2028, U+2029 and U+0085 within a text are part of it', () => {
    const text = bad.replace('其中', '\u2028\u2029\u0085其中')
    const { out } = stream(`{"id":"\u2028","text":${JSON.stringify(text)}}\n${JSON.stringify({ id: 2, text: good })}\n`)
    expect(told(out).map(({ id, errorCount }) => [id, errorCount])).toEqual([
      ['\u2028', 1],
      [2, 0],
    ])
  })

  it('takes line ends of Windows', () => {
    const { out } = stream(`${JSON.stringify({ id: 1, text: bad })}\r\n\r\n${JSON.stringify({ id: 2, text: good })}\r\n`)
    expect(told(out).map(({ id, errorCount, fatalErrorCount }) => [id, errorCount, fatalErrorCount])).toEqual([
      [1, 1, 0],
      [2, 0, 0],
    ])
  })

  it('has no output for no input, and ends with 0', () => {
    for (const input of ['', '\n', '\r\n']) expect([stream(input).code, stream(input).out]).toEqual([0, ''])
    expect(jianbao(['--stdin-format', 'ndjson', '--no-config'], { input: '' }).code).toBe(0)
  })

  it('takes a last line that has no end, and ends its own', () => {
    const { out } = stream(`${JSON.stringify({ id: 1, text: good })}\n${JSON.stringify({ id: 2, text: bad })}`)
    expect(told(out).map(({ id, errorCount }) => [id, errorCount])).toEqual([
      [1, 0],
      [2, 1],
    ])
    expect(out.endsWith('}\n')).toBe(true)
  })
})

describe('GNU parallel', () => {
  const withParallel = withProgram('GNU parallel', 'parallel', '--version')

  withParallel('splits a stream into blocks and gives the results in the order of the documents', () => {
    const documents = Array.from({ length: 60 }, (_, id) => `${JSON.stringify({ id, text: id % 3 === 0 ? bad : good })}\n`).join('')
    const folder = folderOf({ 'documents.ndjson': documents })
    const { code, out } = shell(
      'parallel --will-cite --pipe --block 4k --keep-order --jobs 2 jianbao --stdin-format ndjson --no-config --fail-on never < documents.ndjson',
      { cwd: folder },
    )
    expect(told(out).map(({ id, errorCount }) => [id, errorCount])).toEqual(Array.from({ length: 60 }, (_, id) => [id, id % 3 === 0 ? 1 : 0]))
    expect(code).toBe(0)
  })

  withParallel('checks a list of files whose parts, merged, are one run', () => {
    const folder = folderOf(archive(9))
    const whole = jianbao(['archive', '--format', 'json'], { cwd: folder })
    const { code } = shell(
      'mkdir parts; find archive -name "*.txt" -print0 | parallel --will-cite -0 -n 4 --jobs 2 --halt soon,fail=1 jianbao {} --fail-on never --format shard=parts/{#}.shard',
      { cwd: folder },
    )
    expect(code).toBe(0)
    const parts = readdirSync(join(folder, 'parts')).map((name) => join('parts', name))
    expect(parts).toHaveLength(3)
    expect(jianbao(['merge', ...parts, '--format', 'json'], { cwd: folder })).toEqual(whole)
    expect(whole.out).toContain('duplicate-article')
    expect(whole.out).toContain('part-exceeds-whole')
  })
})

describe('jianbao merge', () => {
  const parted = (of: number) => {
    const folder = folderOf(archive(4))
    for (let part = 1; part <= of; part += 1)
      jianbao(['archive', '--shard', `${part}/${of}`, '--fail-on', 'never', '--format', `shard=${part}.shard`], { cwd: folder })
    return folder
  }

  it('does without no part: its bulletins would be taken for clean', () => {
    const { code, out, err } = jianbao(['merge', '2.shard', '--lang', 'zh'], { cwd: parted(3) })
    expect([code, out, err]).toEqual([2, '', 'jianbao: 缺少第 1/3、3/3 份。请把它们也列出来，或用 --shard 重新检查。 [JB_SHARD]\n'])
  })

  it('takes no part twice', () => {
    const { code, err } = jianbao(['merge', '1.shard', '2.shard', '2.shard', '--lang', 'en'], { cwd: parted(2) })
    expect([code, err]).toEqual([
      2,
      'jianbao: archive/02 期.txt is in two parts. Name the parts of one run only, each run from the same folder. [JB_SHARD]\n',
    ])
  })
})

describe('the array job of Slurm', () => {
  /** Runs the script as a node would. */
  const asPart = (folder: string, part: string, role = 'part', command = `${process.execPath} ${BIN}`) =>
    shell(`bash "${SLURM}" archive "the report" 3 ${role}`, {
      cwd: folder,
      environment: { JIANBAO: command, SLURM_ARRAY_TASK_ID: part, SLURM_ARRAY_TASK_COUNT: '1' },
    })

  it('gives, part by part and merged, what one run gives', () => {
    const folder = folderOf({ ...archive(8), 'the report/none': '' })
    const whole = jianbao(['archive', '--format', 'json'], { cwd: folder })
    expect(whole.out).toContain('duplicate-article')
    for (const part of ['1', '2', '3']) expect(asPart(folder, part).code).toBe(0)
    const merged = asPart(folder, '', 'merge')
    expect(readFileSync(join(folder, 'the report/report.json'), 'utf8')).toBe(whole.out)
    expect(merged.code).toBe(whole.code)
  })

  it('has no report where a part is missing', () => {
    const folder = folderOf({ ...archive(8), 'the report/none': '' })
    for (const part of ['1', '3']) asPart(folder, part)
    const merged = asPart(folder, '', 'merge')
    expect(merged).toMatchObject({ code: 2, err: expect.stringContaining('2.shard') })
    expect(readdirSync(join(folder, 'the report'))).not.toContain('report.json')
  })

  it('makes the merge wait for all parts, and takes away what an earlier run left', () => {
    const folder = folderOf({
      'bin/sbatch': '#!/bin/sh\nprintf "%s|" "$@" >> calls; echo >> calls; echo "7$(wc -l < calls);cluster"\n',
      'out/9.shard': '',
    })
    const { code, out } = shell(`chmod +x bin/sbatch; PATH="$PWD/bin:$PATH" bash "${SLURM}" archive out 3`, { cwd: folder })
    const [array, merge] = readFileSync(join(folder, 'calls'), 'utf8').split('\n')
    expect(array).toBe(`--parsable|--array=1-3|--output=out/part-%a.log|${SLURM}|archive|out|3|part|`)
    expect(merge).toBe(`--parsable|--dependency=afterok:71|--kill-on-invalid-dep=yes|--output=out/merge.log|${SLURM}|archive|out|3|merge|`)
    expect([code, out]).toEqual([0, 'parts: 71, merge: 72\n'])
    expect(readdirSync(join(folder, 'out'))).toEqual([])
  })

  withProgram(
    'Slurm, with a node that is up',
    'bash',
    '-c',
    'sinfo --noheader --states=idle,mix,alloc | grep -q .',
  )('runs through sbatch, and the report is that of one run', () => {
    const folder = folderOf(archive(8))
    const whole = jianbao(['archive', '--format', 'json'], { cwd: folder })
    const { err } = shell(
      `bash "${SLURM}" archive report 3 > jobs && sbatch --wait --output=/dev/null --dependency=singleton --job-name=jianbao --wrap true`,
      {
        cwd: folder,
        environment: { JIANBAO: `${process.execPath} ${BIN}` },
      },
    )
    expect(err).toBe('')
    expect(readFileSync(join(folder, 'report/report.json'), 'utf8')).toBe(whole.out)
  })
})
