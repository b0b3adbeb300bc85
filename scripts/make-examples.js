// Makes examples/formats/bulletin.* from bulletin.json: text and Markdown here, the others by LibreOffice from a document that is written
// here as a flat ODT (.fodt). Run it again after a change: node scripts/make-examples.js (needs soffice; fonts-noto-cjk for the PDF).
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const HOME = 'examples/formats'
const bulletin = JSON.parse(readFileSync(join(HOME, 'bulletin.json'), 'utf8'))
const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十']
const folder = mkdtempSync(join(tmpdir(), 'jianbao-examples-'))

try {
  writeFileSync(join(HOME, 'bulletin.txt'), plainText())
  writeFileSync(join(HOME, 'bulletin.md'), markdown())
  const automatic = join(folder, 'bulletin.fodt')
  writeFileSync(automatic, document(true))
  for (const [filter, ending] of [
    ['docx:MS Word 2007 XML', 'docx'],
    ['odt', 'odt'],
    ['pdf', 'pdf'],
  ])
    convert(automatic, filter, ending)
  // The numbers of lists are lost in what can be read of a DOC, and HTML has none that read 一、: there they are typed.
  const typed = join(folder, 'typed', 'bulletin.fodt')
  execFileSync('mkdir', [join(folder, 'typed')])
  writeFileSync(typed, document(false))
  convert(typed, 'doc:MS Word 97', 'doc')
  convert(typed, 'html:HTML (StarWriter)', 'html')
  convert(typed, 'rtf', 'rtf')
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function convert(file, filter, ending) {
  execFileSync('soffice', ['--headless', '--convert-to', filter, '--outdir', folder, file], { stdio: 'ignore' })
  copyFileSync(join(folder, `bulletin.${ending}`), join(HOME, `bulletin.${ending}`))
}

/** Numbers the headings of an article: 一、 and （一）, the second level anew under each of the first. */
function numbered(paragraphs) {
  let first = 0
  let second = 0
  return paragraphs.map((paragraph) => {
    if (paragraph.heading === 1) {
      first += 1
      second = 0
      return { ...paragraph, number: `${numerals[first - 1]}、` }
    }
    if (paragraph.heading === 2) {
      second += 1
      return { ...paragraph, number: `（${numerals[second - 1]}）` }
    }
    return paragraph
  })
}

function plainText() {
  const { masthead, sections, colophon } = bulletin
  const lines = [masthead.title, masthead.number, `${masthead.issuer}　　　　${masthead.date}`, '————————————————————', '']
  for (const { heading, articles } of sections) {
    lines.push(`【${heading}】`, '')
    for (const { title, subtitle, paragraphs, source } of articles) {
      lines.push(title)
      if (subtitle) lines.push(`——${subtitle}`)
      for (const { number = '', text, table, rows } of numbered(paragraphs)) {
        if (rows) lines.push('', table, ...rows.map((row) => row.join('　　')), '')
        else lines.push(`　　${number}${text}`)
      }
      lines.push(`信息来源：${source}`, '')
    }
  }
  return `${[...lines, '————————————————————', ...colophon].join('\n')}\n`
}

function markdown() {
  const { masthead, sections, colophon } = bulletin
  const parts = [`# ${masthead.title}`, masthead.number, `${masthead.issuer}　　　　${masthead.date}`]
  for (const { heading, articles } of sections) {
    parts.push(`## ${heading}`)
    for (const { title, subtitle, paragraphs, source } of articles) {
      parts.push(`### ${title}`)
      if (subtitle) parts.push(`——${subtitle}`)
      for (const { number = '', text, table, rows } of numbered(paragraphs)) {
        if (rows) parts.push(table, [rows[0], rows[0].map(() => '---'), ...rows.slice(1)].map((row) => `| ${row.join(' | ')} |`).join('\n'))
        else parts.push(number + text)
      }
      parts.push(`信息来源：${source}`)
    }
  }
  return `${[...parts, '---', ...colophon].join('\n\n')}\n`
}

/** The bulletin as an office sets it: headings of lists numbered by the program, or typed. */
function document(isAutomatic) {
  const { masthead, sections, colophon } = bulletin
  const body = [
    p('Masthead', masthead.title),
    p('Centred', masthead.number),
    p('Issuer', `${escaped(masthead.issuer)}<text:tab/>${escaped(masthead.date)}`, true),
  ]
  for (const { heading, articles } of sections) {
    body.push(p('Section', `【${heading}】`))
    for (const { title, subtitle, paragraphs, source } of articles) {
      body.push(p('Title', title))
      if (subtitle) body.push(p('Centred', `——${subtitle}`))
      body.push(content(numbered(paragraphs), isAutomatic), p('Source', `信息来源：${source}`))
    }
  }
  body.push(...colophon.map((line, index) => p(index === 0 ? 'First' : 'Colophon', line)))
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
 office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:font-face-decls><style:font-face style:name="Song" svg:font-family="'Noto Serif CJK SC'"/></office:font-face-decls>
<office:styles>
<style:default-style style:family="paragraph"><style:text-properties style:font-name-asian="Song" style:font-name="Song" style:font-size-asian="14pt" fo:font-size="14pt" fo:language="zh" fo:country="CN" style:language-asian="zh" style:country-asian="CN"/></style:default-style>
${style('Standard', '')}${style('Body', 'fo:text-indent="28pt"')}
${style('Masthead', 'fo:text-align="center"', 'style:font-size-asian="32pt" fo:font-size="32pt" style:font-weight-asian="bold" fo:color="#ff0000"')}
${style('Centred', 'fo:text-align="center"')}${style('Section', '', 'style:font-weight-asian="bold"')}
${style('Title', 'fo:text-align="center" fo:margin-top="14pt"', 'style:font-size-asian="18pt" fo:font-size="18pt" style:font-weight-asian="bold"')}
${style('Source', 'fo:text-align="end"')}${style('Colophon', '')}${style('First', 'fo:border-top="1pt solid #000000"')}
<style:style style:name="Issuer" style:family="paragraph"><style:paragraph-properties fo:border-bottom="1pt solid #ff0000"><style:tab-stops><style:tab-stop style:position="15cm" style:type="right"/></style:tab-stops></style:paragraph-properties></style:style>
<text:list-style style:name="Numbers">${level(1, '', '、')}${level(2, '（', '）')}</text:list-style>
</office:styles>
<office:automatic-styles><style:page-layout style:name="Page"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin-top="3.7cm" fo:margin-bottom="3cm" fo:margin-left="2.8cm" fo:margin-right="2.6cm"/><style:footer-style/></style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="Page"><style:footer><text:p text:style-name="Centred">— <text:page-number text:select-page="current"/> —</text:p></style:footer></style:master-page></office:master-styles>
<office:body><office:text>
${body.join('\n')}
</office:text></office:body></office:document>
`
}

function content(paragraphs, isAutomatic) {
  let isFirst = true
  return paragraphs
    .map(({ heading, number, text, table, rows }) => {
      if (rows) return p('Centred', table) + tableOf(rows)
      if (!heading) return p('Body', text)
      if (!isAutomatic) return p('Body', number + text)
      const item = `<text:list-item>${p('Body', text)}</text:list-item>`
      const list = heading === 1 ? item : `<text:list-item><text:list>${item}</text:list></text:list-item>`
      const goesOn = isFirst ? '' : ' text:continue-numbering="true"'
      isFirst = false
      return `<text:list text:style-name="Numbers"${goesOn}>${list}</text:list>`
    })
    .join('\n')
}

function tableOf(rows) {
  return `<table:table><table:table-column table:number-columns-repeated="${rows[0].length}"/>${rows
    .map(
      (row) =>
        `<table:table-row>${row.map((cell) => `<table:table-cell office:value-type="string">${p('Centred', cell)}</table:table-cell>`).join('')}</table:table-row>`,
    )
    .join('')}</table:table>`
}

function p(name, text, isMarkup = false) {
  return `<text:p text:style-name="${name}">${isMarkup ? text : escaped(text)}</text:p>`
}

function style(name, paragraph, letters = '') {
  return `<style:style style:name="${name}" style:family="paragraph"><style:paragraph-properties ${paragraph}/><style:text-properties ${letters}/></style:style>`
}

function level(number, before, after) {
  return `<text:list-level-style-number text:level="${number}" style:num-prefix="${before}" style:num-suffix="${after}" style:num-format="一, 二, 三, ..."><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="nothing" fo:text-indent="28pt"/></style:list-level-properties></text:list-level-style-number>`
}

function escaped(text) {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
}
