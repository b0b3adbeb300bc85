import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from './command.js'

const text = (name: string) => readFileSync(join(root, name), 'utf8')
const instructions = text('Dockerfile')
  .replaceAll('\\\n', '')
  .split('\n')
  .filter((line) => /^[A-Z]+ /.test(line))
const of = (keyword: string) => instructions.filter((line) => line.startsWith(`${keyword} `)).map((line) => line.slice(keyword.length + 1))
const packageOfCommand = JSON.parse(text('apps/cli/package.json')) as { name: string; engines: { node: string }; bin: Record<string, string> }

describe('the Dockerfile', () => {
  it('copies only what the build context lets through', () => {
    const [kept, ...rest] = text('.dockerignore').trimEnd().split('\n')
    const sources = of('COPY').flatMap((line) => line.split(' ').slice(0, -1))
    expect(kept).toBe('*')
    expect(rest.toSorted()).toEqual(sources.map((source) => `!${source}`).toSorted())
    for (const source of sources.filter((name) => !name.includes('*'))) expect(existsSync(join(root, source))).toBe(true)
  })

  it('starts the command that the package has, as a user who is not root', () => {
    expect(of('ENTRYPOINT')).toEqual([JSON.stringify(Object.keys(packageOfCommand.bin))])
    expect(of('RUN')[0]).toContain(`${packageOfCommand.name}@$VERSION`)
    expect(of('RUN')[0]).toContain(`/opt/jianbao/node_modules/.bin/${packageOfCommand.name} /usr/local/bin/${packageOfCommand.name}`)
    expect(of('USER')).toEqual(['node'])
    expect(instructions.findIndex((line) => line.startsWith('USER'))).toBeGreaterThan(instructions.findLastIndex((line) => line.startsWith('RUN')))
  })

  it('brings a Node that the package runs on', () => {
    const has = Number(/^node:(\d+)-/.exec(of('FROM')[0] ?? '')?.[1])
    expect(has).toBeGreaterThan(Number(/\d+/.exec(packageOfCommand.engines.node)?.[0]))
  })
})
