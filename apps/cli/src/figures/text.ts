import type { FileFigures, Quantity, Relation } from '@jianbao/schema'
import { createColors } from 'picocolors'
import { say } from '../language.js'
import { printable } from '../unseen.js'
import { arithmeticText, claimedQuantity, operandsText } from './arithmetic.js'
import { cut, displayWidth, fitColumns, pad, widest } from './columns.js'
import type { FiguresContext, FiguresFormat } from './format.js'
import { valueText } from './values.js'
import { formulaWords, hedgeWord, kindWord, typeWord, VERDICT_MARKS, verdictWord } from './words.js'

type Verdict = Relation['verdict']
const VERDICTS: readonly Verdict[] = ['consistent', 'violated', 'undetermined']

/** For people: the quantities of each file as a table, its relations with their arithmetic, and what it comes to. */
export const text: FiguresFormat = {
  each(file, context) {
    const sections = [heading(file, context)]
    if (context.quantities && file.quantities.length > 0) sections.push(quantityTable(file.quantities, context))
    if (context.relations && file.relations.length > 0) sections.push(relationList(file, context))
    return `${sections.join('\n\n')}\n\n`
  },
  end({ files, failed }, context) {
    const { language } = context
    const paint = createColors(context.colors)
    const relations = files.flatMap((file) => file.relations)
    const counts = [
      say({ zh: `${files.length} 个文件`, en: count(files.length, 'file') }, language),
      ...countsOf({ quantities: files.flatMap((file) => file.quantities), relations }, context),
    ].join(say({ zh: '，', en: ', ' }, language))
    const verdicts = VERDICTS.map((verdict) => [verdict, relations.filter((relation) => relation.verdict === verdict).length] as const)
      .filter(([, number]) => number > 0)
      .map(([verdict, number]) => say({ zh: `${number} 条${verdictWord(verdict, language)}`, en: `${number} ${verdict}` }, language))
    const outcome =
      context.relations && verdicts.length > 0
        ? say({ zh: '：', en: ': ' }, language) + paint.bold(verdicts.join(say({ zh: '，', en: ', ' }, language)))
        : ''
    const bad = failed > 0 ? say({ zh: `；${failed} 个文件无法读取`, en: `; ${count(failed, 'file')} could not be read` }, language) : ''
    const isWrong = failed > 0 || (context.relations && relations.some(({ verdict }) => verdict === 'violated'))
    return `${verdictMark(isWrong ? 'violated' : 'consistent', context)} ${counts}${outcome}${bad}\n`
  },
}

const count = (number: number, noun: string) => `${number} ${number === 1 ? noun : noun.replace(/y$/, 'ie').concat('s')}`

function verdictMark(verdict: Verdict, { colors }: FiguresContext): string {
  const paint = createColors(colors)
  const color = { consistent: paint.green, violated: paint.red, undetermined: paint.yellow }[verdict]
  return color(VERDICT_MARKS[verdict])
}

function heading({ filePath, ...figures }: FileFigures, context: FiguresContext): string {
  const paint = createColors(context.colors)
  const marks = VERDICTS.flatMap((verdict) => {
    const number = figures.relations.filter((relation) => relation.verdict === verdict).length
    return context.relations && number > 0 ? `${verdictMark(verdict, context)} ${number}` : []
  })
  const counts = countsOf(figures, context).join(say({ zh: '，', en: ', ' }, context.language))
  return [paint.underline(printable(filePath)), counts, ...marks].join('  ')
}

function countsOf({ quantities, relations }: Pick<FileFigures, 'quantities' | 'relations'>, context: FiguresContext): string[] {
  const [found, related] = [quantities.length, relations.length]
  return [
    ...(context.quantities ? [say({ zh: `${found} 个数量`, en: count(found, 'quantity') }, context.language)] : []),
    ...(context.relations ? [say({ zh: `${related} 条关系`, en: count(related, 'relation') }, context.language)] : []),
  ]
}

const GAP = '  '

/** Place, words, value and meaning, in columns. */
function quantityTable(quantities: readonly Quantity[], { language, colors, width }: FiguresContext): string {
  const paint = createColors(colors)
  const header = language === 'en' ? ['place', 'printed', 'value', 'meaning'] : ['位置', '原文', '数值', '含义']
  const rows = quantities.map((quantity) => [
    `${quantity.line}:${quantity.column}`,
    printable(quantity.text),
    valueText(quantity, language),
    meaning(quantity, language),
  ])
  const natural = header.map((name, column) => widest([name, ...rows.map((row) => row[column] ?? '')]))
  const widths = fitColumns(natural, width - GAP.length * header.length)
  const cells = (row: readonly string[]) =>
    row.map((cell, column) => {
      const room = widths[column] ?? 0
      return column === row.length - 1 ? cut(cell, room) : pad(cut(cell, room), room)
    })
  const line = ([place = '', printed = '', value = '', means = '']: readonly string[]) => [paint.dim(place), printed, value, paint.dim(means)]
  return [cells(header).map(paint.dim), ...rows.map((row) => line(cells(row)))].map((row) => `${GAP}${row.join(GAP)}`).join('\n')
}

const meaning = (quantity: Quantity, language: FiguresContext['language']): string =>
  [
    kindWord(quantity, language),
    quantity.hedge === undefined ? undefined : hedgeWord(quantity.hedge, language),
    quantity.noun === undefined ? undefined : printable(quantity.noun),
  ]
    .filter((part) => part !== undefined)
    .join(' · ')

/** Two lines a relation, by place: its verdict and operands, then the formula with what is printed and what is computed. */
function relationList(file: FileFigures, context: FiguresContext): string {
  const rows = file.relations
    .map((relation) => {
      const { line = 0, column = 0 } = claimedQuantity(relation, file.quantities) ?? {}
      return { relation, line, column, place: `${line}:${column}`, type: typeWord(relation.type, context.language) }
    })
    .sort((a, b) => a.line - b.line || a.column - b.column)
  const [types, places] = [widest(rows.map(({ type }) => type)), widest(rows.map(({ place }) => place))]
  return rows
    .flatMap(({ relation, type, place }) => [
      operandsLine(relation, file, { type: pad(type, types), place: pad(place, places) }, context),
      arithmeticLine(relation, file, context),
    ])
    .join('\n')
}

function operandsLine(
  relation: Relation,
  { quantities }: FileFigures,
  { type, place }: { readonly type: string; readonly place: string },
  context: FiguresContext,
): string {
  const paint = createColors(context.colors)
  const room = context.width - displayWidth(`${GAP}✓ ${type}${GAP}${place}${GAP}`)
  const operands = cut(operandsText(relation, quantities, context.language), room)
  return `${GAP}${verdictMark(relation.verdict, context)} ${type}${GAP}${paint.dim(place)}${GAP}${operands}`
}

/** A formula cut shorter than this says nothing: its figures stand alone. */
const LEAST_FORMULA = 10

function arithmeticLine(relation: Relation, file: FileFigures, { language, colors, width }: FiguresContext): string {
  const paint = createColors(colors)
  const room = width - GAP.length * 2
  const figures = arithmeticText(relation, file, language)
  const tail = figures === '' ? '' : `${say({ zh: '：', en: ': ' }, language)}${figures}`
  const left = room - displayWidth(tail)
  const line = left < LEAST_FORMULA ? cut(figures, room) : `${cut(formulaWords(relation, language), left)}${tail}`
  return `${GAP}${GAP}${relation.verdict === 'violated' ? paint.red(line) : paint.dim(line)}`
}
