import type { Relation } from '@jianbao/schema'
import { withArithmetic } from '../../candidate-arithmetic.js'
import { amountOf, decimalsIn, madeBy } from '../../computed-amount.js'
import type { PlacedFigure } from '../../facts.js'
import { CANDIDATE, reportRelation } from '../../relation-report.js'
import { type Bilingual, defineRule, type RuleContext } from '../../rule.js'
import { isInTable } from '../../tables.js'
import { nominal, operandsOf, violations } from '../../violations.js'

export const tableTotalMismatch = defineRule({
  id: 'table-total-mismatch',
  since: '0.1.0',
  group: 'figures',
  severity: 'error',
  presets: ['recommended', 'strict'],
  relations: ['sum', 'share', 'shares-sum', 'part-whole'],
  standard: { name: '统计常识：表内行列之和等于合计，占比等于部分除以合计', rank: 'practice' },
  fixable: false,
  hasSuggestions: true,
  description: { zh: '表中的合计、小计或占比与表内各数不符', en: 'A total or a share in a table does not fit the figures of the table' },
  messages: {
    ...CANDIDATE,
    tableSum: {
      zh: '表中{line}各项之和 {terms} = {sum}，与合计 {whole} 不符（{direction} {difference}）。请核对合计和各项。{hint}',
      en: 'In the table, {line} adds up to {terms} = {sum}, not the printed {whole} (off by {difference}). Check the total and each item.{hint}',
    },
    tableShare: {
      zh: '表中{row}{part} ÷ {whole} {made}，与占比 {share} 不符。请核对两个数和占比。{hint}',
      en: 'In the table, {row}: {part} ÷ {whole} {made}, not the printed {share}. Check both figures and the share.{hint}',
    },
    tableSharesSum: {
      zh: '表中各项占比之和 {terms} = {sum}%，与 {whole} 不符。请核对各项占比。{hint}',
      en: 'In the table, the shares add up to {terms} = {sum}%, not {whole}. Check each share.{hint}',
    },
    tablePart: {
      zh: '表中{row}其中项 {part} 大于所属的 {whole}（多 {difference}）。请核对两个数。{hint}',
      en: 'In the table, {row}: the part {part} is more than its whole {whole} (by {difference}). Check both figures.{hint}',
    },
  },
  defaults: {},
  examples: [
    {
      text: '走访情况通报\n\n　　各乡镇走访情况如下：\n\n乡镇\t走访户数\n东桥镇\t36\n西坪镇\t28\n南沟乡\t19\n合计\t86\n\n信息来源：县妇联\n',
      because: '36 + 28 + 19 = 83',
      findings: ['86'],
    },
    {
      text: '换届情况通报\n\n　　各乡镇换届情况如下：\n\n乡镇\t男\t女\t合计\n东桥镇\t12\t19\t31\n西坪镇\t10\t14\t27\n南沟乡\t9\t8\t17\n\n信息来源：县妇联\n',
      because: 'the row of 西坪镇: 10 + 14 = 24',
      findings: ['27'],
    },
    {
      text: '热线运行情况\n\n　　分类情况如下：\n\n类别\t件数\t占比（%）\n咨询\t120\t60.0\n求助\t50\t52.0\n投诉\t30\t15.0\n合计\t200\t100.0\n\n信息来源：热线办\n',
      because: '50 ÷ 200 = 25 %',
      findings: ['52.0'],
    },
    {
      text: '走访情况通报\n\n　　各乡镇走访情况如下：\n\n乡镇\t走访户数\n东桥镇\t36\n其中低保户\t12\n西坪镇\t28\n合计\t64\n\n信息来源：县妇联\n',
      because: 'a row of 其中 is in the one above it already',
      findings: [],
    },
    {
      text: '走访情况通报\n\n　　各乡镇走访情况如下：\n\n乡镇\t走访户数\n东桥镇\t36\n西坪镇\t…\n南沟乡\t19\n合计\t86\n\n信息来源：县妇联\n',
      because: 'a cell is left out',
      findings: [],
    },
    {
      text: '资金到位情况\n\n　　资金来源如下：\n\n来源\t金额（亿元）\n中央\t21.64\n市县\t14.33\n债券\t7.52\n合计\t43.50\n\n信息来源：县财政局\n',
      because: 'each part is rounded by itself: 43.49',
      findings: [],
    },
  ],
  check(context) {
    const inTables = (type: 'sum' | 'share' | 'shares-sum' | 'part-whole') =>
      violations(context, type).filter((relation) => isInTable(context, relation))
    for (const relation of inTables('sum')) reportSum(context, relation)
    for (const relation of inTables('share')) reportShare(context, relation)
    for (const relation of inTables('shares-sum')) reportSharesSum(context, relation)
    for (const relation of inTables('part-whole')) reportPart(context, relation)
  },
})

function reportSum(context: RuleContext, relation: Relation): void {
  const [whole] = operandsOf(context, relation, 'whole')
  const parts = operandsOf(context, relation, 'part')
  if (!whole) return
  const { computed } = relation.evidence
  const sum = nominal({ low: computed[0], high: computed[1] })
  reportRelation(context, relation, {
    messageId: 'tableSum',
    data: {
      line: lineOf(whole, parts),
      terms: parts.map(({ text }) => text).join(' + '),
      sum: amountOf(sum, whole),
      whole: whole.text,
      direction: sum > nominal(whole) ? '多' : '少',
      difference: amountOf(Math.abs(sum - nominal(whole)), whole),
    },
  })
}

function reportShare(context: RuleContext, relation: Relation): void {
  const [whole] = operandsOf(context, relation, 'whole')
  const [part] = operandsOf(context, relation, 'part')
  const [share] = operandsOf(context, relation, 'share')
  if (!whole || !part || !share) return
  const made = withPercent(madeBy(relation.evidence.computed, share))
  const inWords = withArithmetic(context, (changed) => `${changed(part)} ÷ ${changed(whole)} = ${withPercent(changed(share))}`)
  reportRelation(inWords, relation, {
    messageId: 'tableShare',
    data: { row: atRow(share), part: part.text, whole: whole.text, share: share.text, made },
  })
}

const withPercent = (made: string): string => (made.endsWith('%') ? made : `${made}%`)

function reportSharesSum(context: RuleContext, relation: Relation): void {
  const shares = operandsOf(context, relation, 'share')
  const [whole] = operandsOf(context, relation, 'whole')
  const places = Math.max(...shares.map(decimalsIn))
  const sum = shares.reduce((total, share) => total + nominal(share), 0)
  reportRelation(context, relation, {
    messageId: 'tableSharesSum',
    data: {
      terms: shares.map(({ text }) => text.replace(/\s?[%％]$/, '')).join(' + '),
      sum: sum.toFixed(places),
      whole: withPercent(whole?.text ?? '100'),
    },
  })
}

function reportPart(context: RuleContext, relation: Relation): void {
  const [whole] = operandsOf(context, relation, 'whole')
  const [part] = operandsOf(context, relation, 'part')
  if (!whole || !part) return
  const difference = amountOf(nominal(part) - nominal(whole), whole)
  reportRelation(context, relation, { messageId: 'tablePart', data: { row: atRow(part), part: part.text, whole: whole.text, difference } })
}

const NOWHERE: Bilingual = { zh: '', en: 'a line' }

/** “西坪镇”一行 where all stand in one row; “走访户数”一列 where they stand in one column. */
function lineOf(whole: PlacedFigure, parts: readonly PlacedFigure[]): Bilingual {
  const place = cellOf(whole)
  const places = parts.map(cellOf)
  if (places.every(({ row }) => row === place.row)) return rowOf(whole)
  const head = whole.block.rows?.[0]?.[place.column]?.trim() ?? ''
  const isColumn = places.every(({ column, row }) => column === place.column && row > 0)
  return isColumn && place.row > 0 && isHead(head) ? { zh: `“${head}”一列`, en: `the column “${head}”` } : NOWHERE
}

function rowOf(figure: PlacedFigure): Bilingual {
  const head = figure.block.rows?.[cellOf(figure).row]?.find(isHead)?.trim()
  return head === undefined ? NOWHERE : { zh: `“${head}”一行`, en: `the row “${head}”` }
}

/** “西坪镇”一行： before what is wrong in it. */
function atRow(figure: PlacedFigure): Bilingual {
  const { zh, en } = rowOf(figure)
  return { zh: zh === '' ? '' : `${zh}：`, en }
}

const isHead = (cell: string): boolean => /[\u4e00-\u9fff]/.test(cell) && !/^[\s0-9.]*[%％]?$/.test(cell)

/** The text of a table is its cells, parted by tabs and line ends; its title, which is no row, is the first line. */
function cellOf({ block: { text, title }, start }: PlacedFigure): { row: number; column: number } {
  const lines = text.slice(0, start).split('\n')
  return { row: lines.length - (title === undefined ? 1 : 2), column: (lines.at(-1)?.split('\t').length ?? 1) - 1 }
}
