// npm run demo: lints the defective example as an editor would. Showing the findings is its job, so it ends with 0.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

const planted = JSON.parse(readFileSync('examples/defects.json', 'utf8')).length
const run = spawnSync(process.execPath, ['apps/cli/bin/jianbao.js', 'lint', '--no-config', 'examples/defects.txt'], { stdio: 'inherit' })
if (run.status !== 1) {
  console.error(`jianbao ended with ${run.status}: it should have found ${planted} defects and ended with 1`)
  process.exit(1)
}
console.log(`\nThis was examples/defects.txt, in which ${planted} defects were planted. Try: npx jianbao examples/clean.txt`)
