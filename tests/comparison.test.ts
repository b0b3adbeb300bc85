import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { jianbao } from './command.js'

const rows = readFileSync('docs/comparison.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (?:---|\*\*|\|)/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
const own = rows.map(([, row = '', cell = '']) => ({ row, cell }))
const help = jianbao(['lint', '--help']).out

describe('the column of jianbao in docs/comparison.md', () => {
  it('has every row that was promised', () => {
    expect(own.length).toBeGreaterThanOrEqual(45)
  })

  it.each(own)('$row: it has it', ({ cell }) => {
    expect(cell).not.toMatch(/^(?:–|\?|no|)$/)
  })

  it.each(own.flatMap(({ cell }) => cell.match(/--[a-z-]+/g) ?? []))('%s is a flag of the command', (flag) => {
    expect(help).toMatch(new RegExp(`${flag}(?![a-z-])`))
  })

  it.each(own.flatMap(({ row }) => /^`([a-z]+)`(?: \/ `([a-z]+)`)?$/.exec(row)?.slice(1) ?? []).filter((format) => format !== undefined))(
    '%s is a format of the command',
    (format) => {
      expect(help.replace(/\s+/g, ' ')).toMatch(new RegExp(`[ ,]${format}[,;]`))
    },
  )

  it('has as many cells in each row as the head', () => {
    expect(rows.filter((cells) => cells.length !== 9)).toEqual([])
  })
})
