import type { WriteStream } from 'node:tty'
import { expect, it } from 'vitest'
import { createProgress } from './progress.js'

/** A terminal that remembers what was written on it, and a clock that goes by hand. */
function terminal(isTTY = true) {
  const written: string[] = []
  const stream = { isTTY, write: (text: string) => written.push(text) > 0 } as unknown as WriteStream
  return { written, stream }
}

function run(total: number, at: readonly number[], { isTTY = true, environment = {} } = {}) {
  const { written, stream } = terminal(isTTY)
  let time = 0
  const progress = createProgress(total, stream, { environment, now: () => time })
  for (const moment of at) {
    time = moment
    progress.done()
  }
  progress.clear()
  return written
}

it('a run of less than a second has no bar', () => {
  expect(run(40, [100, 500, 999])).toEqual([])
})

it('a longer one has a bar, that is wiped away at its end', () => {
  expect(run(4, [500, 1500])).toEqual(['[===============               ] 2/4', '\r\u001b[K'])
})

it('is not drawn for every file', () => {
  expect(run(400, [1001, 1010, 1020, 1030]).filter((text) => text.startsWith('['))).toHaveLength(1)
})

it.each([
  ['in CI', { environment: { CI: 'true' } }],
  ['where standard error is no terminal', { isTTY: false }],
  ['on a terminal without cursor', { environment: { TERM: 'dumb' } }],
])('there is none %s', (_, circumstances) => {
  expect(run(4, [1500, 2500], circumstances)).toEqual([])
})

it('what is written while the bar is there is written in its place, whole', () => {
  const { written, stream } = terminal()
  let time = 0
  const progress = createProgress(3, stream, { environment: {}, now: () => time })
  time = 2000
  progress.done()
  stream.write('draft.txt: a warning\n')
  progress.clear()
  expect(written).toEqual(['[==========                    ] 1/3', '\r\u001b[K', 'draft.txt: a warning\n'])
})
