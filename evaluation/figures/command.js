import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The figures that the built command reads in some texts, each with its offset in the text. */
export function figuresOf(texts) {
  const folder = mkdtempSync(join(tmpdir(), 'jianbao-figures-'))
  for (const [index, text] of texts.entries()) writeFileSync(join(folder, `${String(index).padStart(5, '0')}.txt`), `${text}\n`)
  const { stdout } = spawnSync(
    process.execPath,
    [join(process.cwd(), 'apps/cli/bin/jianbao.js'), 'figures', '--no-config', '--format', 'json', '.'],
    { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 30 },
  )
  rmSync(folder, { recursive: true })
  const files = new Map(JSON.parse(stdout).map((file) => [Number.parseInt(file.filePath, 10), file]))
  return texts.map((text, index) => withOffsets(text, files.get(index) ?? { quantities: [], relations: [] }))
}

function withOffsets(text, { quantities, relations }) {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  const offset = (line, column) => starts[line - 1] + column - 1
  return {
    relations,
    quantities: quantities.map((quantity) => ({
      ...quantity,
      start: offset(quantity.line, quantity.column),
      end: offset(quantity.endLine, quantity.endColumn),
    })),
  }
}
