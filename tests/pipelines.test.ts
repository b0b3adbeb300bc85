import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import picomatch from 'picomatch'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { ENDINGS } from '../apps/cli/src/files.js'
import { bad, example, good, root } from './command.js'
import { checkoutCommand, committed, git } from './pipeline.js'

const text = (name: string) => readFileSync(join(root, name), 'utf8')
const yaml = <T>(name: string) => parse(text(name)) as T

interface Hook {
  readonly id: string
  readonly entry: string
  readonly files: string
  readonly additional_dependencies: readonly string[]
}

describe('the hooks', () => {
  const [published] = yaml<Hook[]>('.pre-commit-hooks.yaml')
  const [local] = yaml<{ repos: { hooks: Hook[] }[] }>('examples/pipelines/pre-commit-config.yaml').repos.flatMap(({ hooks }) => hooks)
  const names = ['简 报.DOCX', 'drafts/稿.md', ...ENDINGS.map((ending) => `a.${ending}`)]
  const others = ['a.js', 'docx', 'a.docx.bak', 'photo.png']

  it.each([
    ['of the repository', published],
    ['of the example', local],
  ])('%s takes the files that the command reads, and passes over others', (_, hook) => {
    const python = (pattern = '') => new RegExp(pattern.replace(/^\(\?i\)/, ''), 'i')
    expect([...names, ...others].filter((name) => python(hook?.files).test(name))).toEqual(names)
    expect(hook?.entry).toMatch(/^jianbao --ignore-unknown\b/)
  })

  it('for lint-staged takes the same files', async () => {
    const { default: config } = (await import(example('pipelines/lint-staged.config.js'))) as { default: Record<string, string> }
    const isTaken = picomatch(Object.keys(config))
    // As lint-staged matches: a pattern without a slash fits a name in any folder.
    expect([...ENDINGS.map((ending) => `a.${ending}`), ...others].filter((name) => isTaken(name))).toEqual(ENDINGS.map((ending) => `a.${ending}`))
    expect(Object.values(config)).toEqual(['jianbao --ignore-unknown --quiet'])
  })
})

describe('the workflow for GitHub', () => {
  interface Job {
    readonly if?: string
    readonly permissions?: Record<string, string>
    readonly steps: readonly { readonly uses: string; readonly with: Record<string, unknown> }[]
  }
  const { jobs, permissions } = yaml<{ jobs: Record<string, Job>; permissions: Record<string, string> }>('examples/pipelines/github.yml')
  const usesOf = ({ steps }: Job) => steps.map(({ uses }) => uses.split('@')[0])
  const ours = Object.values(jobs).flatMap(({ steps }) => steps.filter(({ uses }) => uses.startsWith('jianbao/jianbao@')))

  it('gives the action inputs that it has', () => {
    const inputs = Object.keys(yaml<{ inputs: object }>('action.yml').inputs)
    expect(ours).toHaveLength(2)
    for (const step of ours) for (const name of Object.keys(step.with)) expect(inputs).toContain(name)
  })

  it('fetches the whole history where it asks what has changed', () => {
    for (const { steps } of Object.values(jobs)) {
      const since = steps.some((step) => step.with['since'] !== undefined)
      expect(steps[0]?.with['fetch-depth']).toBe(since ? 0 : undefined)
    }
  })

  it('may write security events only where it uploads them, and never for a fork', () => {
    expect(permissions).toEqual({ contents: 'read' })
    for (const job of Object.values(jobs)) {
      const uploads = usesOf(job).includes('github/codeql-action/upload-sarif')
      expect(job.permissions?.['security-events']).toBe(uploads ? 'write' : undefined)
      if (uploads) expect(job.if).toContain('head.repo.full_name == github.repository')
    }
  })
})

describe('the job for GitLab', () => {
  const { jianbao: job } = yaml<{
    jianbao: { script: string[]; cache: { paths: string[] }; artifacts: { reports: Record<string, string> } }
  }>('examples/pipelines/gitlab-ci.yml')

  /** Runs the lines of the script as a runner does: one shell, which ends at the first that fails. */
  const runJob = (checkout: string, variables: Readonly<Record<string, string>> = {}) =>
    spawnSync('bash', ['-eo', 'pipefail', '-c', job.script.join('\n')], {
      cwd: checkout,
      encoding: 'utf8',
      env: {
        HOME: mkdtempSync(join(tmpdir(), 'jianbao-home-')),
        PATH: [dirname(checkoutCommand()), process.env['PATH']].join(delimiter),
        ...variables,
      },
    })
  const report = (checkout: string, kind: string) => readFileSync(join(checkout, job.artifacts.reports[kind] ?? ''), 'utf8')
  const paths = (checkout: string) =>
    (JSON.parse(report(checkout, 'codequality')) as { location: { path: string } }[]).map(({ location }) => location.path)

  it('fails on the main branch for any finding, and leaves its reports and its cache', () => {
    const checkout = committed({ 'bulletins/简 报.txt': bad, 'bulletins/b.txt': good })
    expect(runJob(checkout).status).toBe(1)
    expect(paths(checkout)).toEqual(['bulletins/简 报.txt'])
    expect(report(checkout, 'junit')).toContain('<failure')
    expect(job.cache.paths.map((path) => readFileSync(join(checkout, path), 'utf8').split('\n')[0])).toEqual([
      expect.stringContaining('bulletins/b.txt'),
    ])
  })

  it('fails in a merge request for what that changes, and reports everything', () => {
    const checkout = committed({ 'bulletins/old.txt': bad })
    const base = git(checkout, 'rev-parse', 'HEAD').trim()
    const change = (content: string) => {
      writeFileSync(join(checkout, 'bulletins/new.txt'), content)
      git(checkout, 'add', '-A')
      git(checkout, 'commit', '-qm', 'change')
      return runJob(checkout, { CI_MERGE_REQUEST_DIFF_BASE_SHA: base }).status
    }
    expect([change(good), paths(checkout)]).toEqual([0, ['bulletins/old.txt']])
    expect([change(bad), paths(checkout)]).toEqual([1, ['bulletins/new.txt', 'bulletins/old.txt']])
  })
})

describe('the versions that users copy', () => {
  it('are that of the command', () => {
    const { stdout, status } = spawnSync(process.execPath, [join(root, 'scripts/versions.js'), '--check'], { encoding: 'utf8' })
    expect([stdout, status]).toEqual(['', 0])
  })

  it('are named in the action, the hooks, the image and the manual', () => {
    const { version } = JSON.parse(text('apps/cli/package.json')) as { version: string }
    expect(yaml<{ inputs: { version: { default: string } } }>('action.yml').inputs.version.default).toBe(version)
    for (const name of [
      '.pre-commit-hooks.yaml',
      'examples/pipelines/pre-commit-config.yaml',
      'examples/pipelines/gitlab-ci.yml',
      'docs/pipelines.md',
    ])
      expect(text(name)).toContain(`jianbao@${version}`)
    expect(text('Dockerfile')).toContain(`ARG VERSION=${version}\n`)
    expect(text('examples/pipelines/github.yml')).toContain(`jianbao/jianbao@v${version.split('.')[0]}\n`)
  })

  it('are written by the step that raises them', () => {
    const { scripts } = JSON.parse(text('package.json')) as { scripts: Record<string, string> }
    expect(scripts['version-packages']).toMatch(/^changeset version && node scripts\/versions\.js\b/)
  })
})
