// Draws the output for docs/images/terminal.svg as a terminal shows it: node scripts/terminal-picture.js (after a build)
import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'

const FILE = 'examples/defects.txt'
const MOST_LINES = 27
const MOST_COLUMNS = 92
const [COLUMN, LINE, SIZE] = [7.2, 21, 14.4]
const COLORS = { 31: '#f07178', 32: '#c3e88d', 33: '#ffcb6b' }

const { stdout } = spawnSync(process.execPath, ['apps/cli/bin/jianbao.js', '--no-config', '--color', '--lang', 'zh', FILE], {
  encoding: 'utf8',
  env: { ...process.env, COLUMNS: String(MOST_COLUMNS) },
})
const lines = [`\u001b[32m$\u001b[39m npx jianbao ${FILE}`, ...stdout.trimEnd().split('\n').slice(0, MOST_LINES), '…']
const escapeXml = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
const columns = (text) => [...text].reduce((sum, sign) => sum + (/[\u1100-\uffef—…“”‘’·]/.test(sign) ? 2 : 1), 0)

/** Runs of one style, with the column at which each begins. */
function runs(line) {
  const style = {}
  const found = []
  let column = 0
  for (const [, code, text] of line.matchAll(/\u001b\[(\d+)m|([^\u001b]+)/g)) {
    if (code !== undefined) applyCode(style, Number(code))
    else {
      const room = MOST_COLUMNS - column
      const shown = columns(text) > room ? `${cut(text, room - 1)}…` : text
      if (room > 2) found.push({ text: shown, column, style: { ...style } })
      column += columns(text)
    }
  }
  return found
}

function cut(text, room) {
  let kept = ''
  for (const sign of text) {
    if (columns(kept + sign) > room) break
    kept += sign
  }
  return kept
}

function applyCode(style, code) {
  if (COLORS[code]) style.color = COLORS[code]
  else if (code === 39) delete style.color
  else if (code === 1) style.bold = true
  else if (code === 2) style.dim = true
  else if (code === 22) style.bold = style.dim = false
  else if (code === 4 || code === 24) style.underline = code === 4
  else if (code === 7 || code === 27) style.inverse = code === 7
}

function draw({ text, column, style }, row) {
  const [x, y, width] = [16 + column * COLUMN, 34 + row * LINE, columns(text) * COLUMN]
  const background = style.inverse ? `<rect x="${x}" y="${y - 15}" width="${width}" height="19" fill="#f07178"/>` : ''
  const line = style.underline ? `<line x1="${x}" y1="${y + 4}" x2="${x + width}" y2="${y + 4}" stroke="#d0d0d0"/>` : ''
  const attributes = [
    `fill="${style.inverse ? '#1e222a' : (style.color ?? '#d0d0d0')}"`,
    style.bold ? 'font-weight="bold"' : '',
    style.dim ? 'opacity="0.6"' : '',
    `textLength="${width}"`,
  ]
  return `${background}<text x="${x}" y="${y}" ${attributes.filter(Boolean).join(' ')} xml:space="preserve">${escapeXml(text)}</text>${line}`
}

const [width, height] = [32 + MOST_COLUMNS * COLUMN, 32 + lines.length * LINE]
const body = lines.flatMap((line, row) => runs(line).map((run) => draw(run, row)))
mkdirSync('docs/images', { recursive: true })
writeFileSync(
  'docs/images/terminal.svg',
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="'Sarasa Mono SC','Noto Sans Mono CJK SC',Menlo,Consolas,monospace" font-size="${SIZE}" role="img" aria-label="jianbao in a terminal"><title>jianbao in a terminal</title><rect width="100%" height="100%" rx="8" fill="#1e222a"/>\n${body.join('\n')}\n</svg>\n`,
)
