// Writes the version of the command into what names it for users: the action, the hook, the image, the examples and the manual of
// pipelines. It is a part of npm run version-packages. With --check it writes nothing and fails where one of them names another.
import { readFileSync, writeFileSync } from 'node:fs'

const FILES = [
  'action.yml',
  '.pre-commit-hooks.yaml',
  'Dockerfile',
  'examples/pipelines/github.yml',
  'examples/pipelines/gitlab-ci.yml',
  'examples/pipelines/pre-commit-config.yaml',
  'docs/pipelines.md',
]
/** jianbao@1.2.3, jianbao-1.2.3.tgz, VERSION=1.2.3, rev: v1.2.3, default: 1.2.3 */
const VERSIONS = /(?<=jianbao@|jianbao-|VERSION=|rev: v|default: )\d+\.\d+\.\d+(?:-[a-z]+\.\d+)?/g
/** The tag that moves with every release of a major version: jianbao/jianbao@v1 */
const MAJORS = /(?<=jianbao\/jianbao@v)\d+/g

const root = new URL('../', import.meta.url)
const { version } = JSON.parse(readFileSync(new URL('apps/cli/package.json', root), 'utf8'))
const isCheck = process.argv.includes('--check')

const stale = FILES.filter((name) => {
  const file = new URL(name, root)
  const text = readFileSync(file, 'utf8')
  if (text.match(VERSIONS) === null && text.match(MAJORS) === null) throw new Error(`${name} names no version any more`)
  const written = text.replaceAll(VERSIONS, version).replaceAll(MAJORS, version.split('.')[0])
  if (!isCheck) writeFileSync(file, written)
  return written !== text
})
for (const name of stale) console.log(`${name} ${isCheck ? 'names another version than' : 'now names'} ${version}`)
process.exitCode = isCheck && stale.length > 0 ? 1 : 0
