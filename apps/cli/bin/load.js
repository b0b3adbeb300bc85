// Loads the bundle with the code that V8 made of it at an earlier start: compiling takes longer than all else that a start does. Node's
// own compile cache, which Node 20 lacks, keeps less of it. The cache lies in the package, as trusted as its code; where that cannot be
// written, every start compiles.
const { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } = require('node:fs')
const { createRequire } = require('node:module')
const { dirname, join } = require('node:path')
const vm = require('node:vm')

const BUNDLE = join(__dirname, '../dist/jianbao.cjs')
/** One for each build, each version of Node and each kind of machine. */
const KEPT = join(__dirname, '../.cache', `${read(join(dirname(BUNDLE), 'build-id')) ?? ''}-${process.version}-${process.arch}.bin`)

const cachedData = read(KEPT)
// The bundle is a function of what a module gets, in ASCII.
const script = new vm.Script(readFileSync(BUNDLE, 'latin1'), { filename: BUNDLE, cachedData })
const module_ = { exports: {} }
script.runInThisContext()(module_.exports, createRequire(BUNDLE), module_, BUNDLE, dirname(BUNDLE), (name) => import(name))

/** What the bundle exports. */
exports.bundle = module_.exports

/** Keeps the code of all that has run, for the next start. */
exports.keepCode = () => {
  if (cachedData !== undefined && !script.cachedDataRejected) return
  const beside = `${KEPT}.${process.pid}.tmp`
  try {
    mkdirSync(dirname(KEPT), { recursive: true })
    writeFileSync(beside, script.createCachedData())
    renameSync(beside, KEPT)
  } catch {
    rmSync(beside, { force: true })
  }
}

function read(path) {
  try {
    return readFileSync(path)
  } catch {
    return undefined
  }
}
