// Sets a bulletin that is given as data (README.md) as the text of a file: wrapped at a column or not, paged, with its indents or without.

const SHEET = 64
const WIDE = /[\u1100-\u115f\u2014-\u201d\u2026\u2236\u2460-\u27bf\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6·]/
const NOT_AT_START = /^[，。、；：？！）》〉”’％%】〕」』…]/
const NOT_AT_END = /[（《〈“‘【〔「『]$/

const columns = (text) => [...text].reduce((sum, sign) => sum + (WIDE.test(sign) ? 2 : 1), 0)

/** Blanks between Chinese and digits, where the house sets them. */
const houseText = (bulletin, text) =>
  bulletin.style.spaced ? text.replace(/(?<=[\u4e00-\u9fff])(?=[A-Za-z0-9])|(?<=[A-Za-z0-9])(?=[\u4e00-\u9fff])/g, ' ') : text

/** Breaks a text into lines: numbers and Latin words whole, no closing mark at a line's start, no opening one at its end. */
export function wrap(text, width, firstIndent = 0) {
  if (!Number.isFinite(width)) return [text]
  const lines = []
  let line = []
  let used = firstIndent
  for (const token of text.match(/[A-Za-z0-9.@%\-+]+|——|……|[\s\S]/gu) ?? []) {
    const size = columns(token)
    const hangs = NOT_AT_START.test(token) && used + size <= width + 2
    if (line.length > 0 && used + size > width && !hangs) {
      const carried = []
      while (line.length > 1 && (NOT_AT_END.test(line.at(-1)) || NOT_AT_START.test(carried[0] ?? token))) carried.unshift(line.pop())
      lines.push(line.join(''))
      line = carried
      used = columns(carried.join(''))
      if (/^\s$/.test(token) && line.length === 0) continue
    }
    line.push(token)
    used += size
  }
  if (line.length > 0) lines.push(line.join(''))
  return lines.map((part) => part.trimEnd())
}

/** A title that is too long for one line takes as many as it needs, about equally long, broken at a mark or blank if there is one near. */
function titleLines(title, width) {
  const count = Math.ceil(columns(title) / width)
  if (count < 2) return [title]
  const at = bestBreak(title, columns(title) / count, width, (count - 1) * width)
  const [first, rest] = [title.slice(0, at).trim(), title.slice(at).trim()]
  if (rest === '' || columns(first) > width) return wrap(title, width)
  return [first, ...titleLines(rest, Math.max(width, Math.ceil(columns(rest) / (count - 1))))]
}

/** Near `middle`, where what comes before and after it still fits. */
function bestBreak(title, middle, most, mostAfter) {
  const all = columns(title)
  let best = { cost: Number.POSITIVE_INFINITY, at: title.length }
  let used = 0
  for (let at = 1; at < title.length; at += 1) {
    const [before, after] = [title[at - 1], title[at]]
    used += columns(before)
    const inWord = /[A-Za-z0-9]/.test(before) && /[A-Za-z0-9]/.test(after)
    if (used > most || all - used > mostAfter) continue
    if (inWord || NOT_AT_START.test(after) || NOT_AT_END.test(before)) continue
    const cost = Math.abs(used - middle) - (/[，：、”》 \u3000]/.test(before) ? 8 : 0)
    if (cost < best.cost) best = { cost, at }
  }
  return best.at
}

/**
 * @param bulletin the data
 * @param layout `width` in columns (Infinity: not wrapped), `indent` kept or lost, `blanks` between all lines, `page` lines a page (with
 *   number lines; `heads` puts a running head on each from the second on, `feeds` a form feed)
 */
export function typeset(bulletin, { width, indent, blanks = false, page, heads = false, feeds = false }) {
  const lines = visualLines(bulletin, width, indent)
  const paged = page === undefined ? lines : paginate(bulletin, lines, { page, heads, feeds, width })
  const text = (blanks || indent === 'lost' ? paged.filter((line) => line !== '') : paged).join(blanks ? '\n\n' : '\n')
  return `${text}\n`
}

function visualLines(bulletin, width, indent) {
  const kept = indent === 'kept'
  const sheet = Number.isFinite(width) ? width : SHEET
  const { style } = bulletin
  const lines = []
  const house = (text) => houseText(bulletin, text)
  const gap = (count = 1) => {
    for (let i = 0; kept && i < count && lines.length > 0 && lines.at(-1) !== ''; i += 1) lines.push('')
  }
  const blankColumns = (count) => (style.centre === 'space' ? ' '.repeat(Math.max(0, count)) : '\u3000'.repeat(Math.max(0, Math.round(count / 2))))
  const setter = {
    flush: (text) => lines.push(...wrap(house(text), width)),
    centre: (text) => {
      const parts = Number.isFinite(width) ? titleLines(house(text), width - 8) : [house(text)]
      for (const part of parts) lines.push((kept && style.centre !== 'none' ? blankColumns(Math.floor((sheet - columns(part)) / 2)) : '') + part)
    },
    right: (text) => lines.push((kept ? blankColumns(sheet - columns(house(text))) : '') + house(text)),
    paragraph: (text) =>
      lines.push(
        ...wrap(house(text), width, 4).map((part, index) => (index === 0 && kept ? (style.indent === 'space' ? '    ' : '\u3000\u3000') : '') + part),
      ),
    hanging: (text) =>
      lines.push(...wrap(house(text), kept ? width - 4 : width).map((part, index) => (kept && index > 0 ? '\u3000\u3000' : '') + part)),
    rule: (sign) => kept && lines.push((sign || '—').repeat(Math.floor(sheet / columns(sign || '—')))),
    pair: (text) => {
      const [left, right] = text.split('|').map(house)
      if (columns(left) + columns(right) + 4 > sheet) {
        lines.push(left, right)
        return
      }
      lines.push(kept ? left + ' '.repeat(Math.max(4, sheet - columns(left) - columns(right))) + right : `${left}  ${right}`)
    },
  }
  for (const line of bulletin.masthead?.print ?? []) marked(line, setter)
  if (bulletin.contents) {
    gap()
    contentsLines(bulletin, setter, lines, { width, sheet, house })
    gap()
  }
  for (const section of bulletin.sections) sectionLines(section, { bulletin, setter, gap, lines, kept, house, sheet, blankColumns })
  if (bulletin.colophon) {
    gap()
    for (const line of bulletin.colophon.print) marked(line, setter)
  }
  return lines
}

/** ^ centred, < flush, > right, = left|right, ~ a rule; else a line whose continuation hangs. */
function marked(line, setter) {
  const text = line.slice(1)
  const set = { '^': setter.centre, '<': setter.flush, '>': setter.right, '=': setter.pair, '~': setter.rule }[line[0]]
  if (set) set(text)
  else setter.hanging(line)
}

function contentsLines({ contents }, setter, lines, { width, sheet, house }) {
  setter.centre(contents.print ?? contents.heading)
  for (const entry of contents.entries) {
    if (entry.section) setter.flush(entry.section)
    else if (contents.form === 'dots') {
      const parts = wrap(house(entry.text), Number.isFinite(width) ? width - 8 : width)
      const last = parts.pop()
      lines.push(...parts, last + '…'.repeat(Math.max(2, Math.floor((sheet - columns(last) - String(entry.page).length) / 2))) + entry.page)
    } else setter.flush(`${{ diamond: '◇ ', bullet: '● ' }[contents.form] ?? ''}${entry.text}`)
  }
}

function sectionLines(section, context) {
  const { bulletin, setter, gap } = context
  if (section.heading) {
    gap()
    const printed = section.print.heading
    if (printed === section.heading) setter.centre(printed)
    else setter.flush(printed)
  }
  for (const [index, article] of section.articles.entries()) {
    if (index > 0 || !section.heading) gap(bulletin.style.gap)
    articleLines(article, context)
  }
  if (section.source) attribution(section.print.source, context)
}

function attribution(text, { bulletin: { style }, setter, kept }) {
  const asParagraph = kept && style.indent === 'full' && style.centre !== 'none' && !style.spaced
  if (asParagraph) setter.paragraph(text)
  else setter.flush(text)
}

function articleLines(article, context) {
  const { bulletin, setter } = context
  const print = article.print ?? {}
  if (article.kicker) setter.centre(article.kicker)
  for (const line of print.titleLines ?? [article.title]) setter.centre(line)
  if (article.subtitle) setter.centre(`——${article.subtitle}`)
  if (print.bylineAt === 'title') setter.centre(print.byline)
  if (print.sourceAt === 'top') setter.centre(print.source)
  const inline = [print.bylineAt === 'inline' && print.byline, print.sourceAt === 'inline' && print.source].filter(Boolean).join('')
  const last = article.paragraphs.findLastIndex(({ kind }) => !kind)
  for (const [index, paragraph] of article.paragraphs.entries()) {
    if (paragraph.kind === 'table') tableLines(paragraph, context)
    else if (paragraph.kind === 'caption') setter.centre(paragraph.text)
    else setter.paragraph(paragraph.text + (index === last ? inline : ''))
  }
  if (print.bylineAt === 'end') (bulletin.style.centre === 'none' ? setter.flush : setter.right)(print.byline)
  if (print.sourceAt === 'line') attribution(print.source, context)
  if (print.sourceAt === 'right') setter.right(print.source)
}

function tableLines({ title, rows }, { lines, kept, house, setter, sheet }) {
  if (title) setter.centre(title)
  const cells = rows.map((row) => row.map(house))
  const content = cells[0].map((_, column) => Math.max(...cells.map((row) => columns(row[column] ?? ''))))
  const all = content.reduce((sum, size) => sum + size, 0)
  const between = Math.max(2, Math.min(4, Math.floor((sheet - all) / (content.length - 1))))
  const widths = content.map((size) => size + between)
  for (const row of cells)
    lines.push(
      row.map((cell, column) => (kept && column < row.length - 1 ? cell + ' '.repeat(widths[column] - columns(cell)) : cell)).join(kept ? '' : ' '),
    )
}

/** Pages break wherever they are full, so inside paragraphs too. */
function paginate(bulletin, lines, { page, heads, feeds, width }) {
  const paged = []
  let number = 0
  for (let rest = lines; rest.length > 0; ) {
    while (rest[0] === '') rest = rest.slice(1)
    if (rest.length === 0) break
    const own = rest.slice(0, page)
    rest = rest.slice(page)
    number += 1
    if (number > 1 && heads) own.unshift(houseText(bulletin, bulletin.style.run))
    if (number > 1 && feeds) own[0] = `\f${own[0]}`
    const foot = `— ${number} —`
    paged.push(...own, ' '.repeat(Number.isFinite(width) ? Math.floor((width - columns(foot)) / 2) : 0) + foot)
  }
  return paged
}

/** The same bulletin as Markdown: # masthead, ## section, ### article. */
export function typesetMarkdown(bulletin) {
  const out = []
  const house = (text) => houseText(bulletin, text)
  const squeeze = (text) => text.replace(/\s/g, '')
  const sectioned = bulletin.sections.some(({ heading }) => heading)
  const depth = sectioned ? 3 : bulletin.masthead ? 2 : 1
  for (const line of bulletin.masthead?.print ?? []) {
    if (line[0] === '~') continue
    const text = line.slice(1).replace('|', '\u3000\u3000')
    out.push(squeeze(text) === squeeze(bulletin.masthead.title) ? `# ${bulletin.masthead.title}` : house(text))
  }
  if (bulletin.contents) {
    out.push(`## ${bulletin.contents.print ?? bulletin.contents.heading}`)
    for (const entry of bulletin.contents.entries) out.push(entry.section ? `**${entry.section}**` : `- ${house(entry.text)}`)
  }
  for (const section of bulletin.sections) {
    if (section.heading) out.push(`## ${section.print.heading.replace(/：$/, '')}`)
    for (const article of section.articles) out.push(...articleMarkdown(article, depth, house))
    if (section.source) out.push(house(section.print.source))
  }
  if (bulletin.colophon)
    out.push('---', ...bulletin.colophon.print.filter((line) => line[0] !== '~').map((line) => house(line.replace(/^[<>^]/, ''))))
  return `${out.join('\n\n')}\n`
}

function articleMarkdown(article, depth, house) {
  const print = article.print ?? {}
  const out = [`${'#'.repeat(depth)} ${article.kicker ? `${house(article.kicker)}<br>` : ''}${house(article.title)}`]
  if (article.subtitle) out.push(house(`——${article.subtitle}`))
  if (print.bylineAt === 'title') out.push(house(print.byline))
  if (print.sourceAt === 'top') out.push(house(print.source))
  const inline = [print.bylineAt === 'inline' && print.byline, print.sourceAt === 'inline' && print.source].filter(Boolean).join('')
  const last = article.paragraphs.findLastIndex(({ kind }) => !kind)
  for (const [index, paragraph] of article.paragraphs.entries()) {
    if (paragraph.kind === 'table') {
      const row = (cells) => `| ${cells.map(house).join(' | ')} |`
      if (paragraph.title) out.push(house(paragraph.title))
      out.push([row(paragraph.rows[0]), `|${' --- |'.repeat(paragraph.rows[0].length)}`, ...paragraph.rows.slice(1).map(row)].join('\n'))
    } else out.push(paragraph.kind === 'heading' ? `**${house(paragraph.text)}**` : house(paragraph.text + (index === last ? inline : '')))
  }
  if (print.bylineAt === 'end') out.push(house(print.byline))
  if (print.sourceAt === 'line' || print.sourceAt === 'right') out.push(house(print.source))
  return out
}
