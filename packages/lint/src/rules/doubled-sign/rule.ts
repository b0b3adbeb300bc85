import { defineRule } from '../../rule.js'
import { textBefore } from '../../surroundings.js'

/** A fall, then a minus: 下降-3.2%, 降幅为-3.2%. After 到 or 至 stands a level, which may be below zero. */
const FALL = /(下降|减少|降低|回落|下跌|下滑|缩减|缩小|缩短|收窄|压减|减亏|负增长)了?(?:约|近)?( ?[-－−] ?| ?负 ?)$/
const EXTENT = /(降幅|跌幅|减幅)(?:为|达|约|约为)?( ?[-－−] ?| ?负 ?)$/
const KINDS = new Set(['count', 'money', 'measure', 'percent', 'point', 'permille', 'age', 'duration', 'number'])
/** 气温下降 -3℃ may be what is left of 下降到. */
const TEMPERATURE = /℃|[0-9] ?度/

export const doubledSign = defineRule({
  id: 'doubled-sign',
  since: '0.1.0',
  group: 'text',
  severity: 'warning',
  presets: ['recommended', 'strict'],
  relations: [],
  standard: { name: '统计表述惯例：下降、减少之后用正数', rank: 'practice' },
  fixable: false,
  hasSuggestions: true,
  description: { zh: '“下降”“减少”之后又用了负号', en: 'A fall is given with a minus' },
  messages: {
    doubledSign: {
      zh: '“{verb}”已经表示变小，后面又用负号（“{quote}”），成了双重否定。请核对：{verb} {figure}，还是增长 {figure}？',
      en: '"{verb}" is a fall already, and the minus of "{quote}" turns it round. Check: a fall by {figure}, or a rise?',
    },
    extent: {
      zh: '“{verb}”本身表示下降，后面又用负号（“{quote}”）。请核对：{verb} {figure}，还是增长 {figure}？',
      en: '"{verb}" is the size of a fall, and the minus of "{quote}" turns it round. Check: a fall by {figure}, or a rise?',
    },
    takeOut: { zh: '删去负号：“{fixed}”', en: 'Take the minus out: "{fixed}"' },
    turn: { zh: '改为“{fixed}”', en: 'Write "{fixed}"' },
  },
  defaults: {},
  examples: [
    { text: '信访形势\n\n　　前三季度信访总量同比下降-6.4%。\n\n信息来源：信访局\n', because: 'a fall with a minus', findings: ['下降-6.4%'] },
    { text: '安全生产\n\n　　事故起数比上年减少 -15 起。\n\n信息来源：应急局\n', because: 'a count', findings: ['减少 -15 起'] },
    { text: '价格监测\n\n　　猪肉价格回落了－2.5 个百分点。\n\n信息来源：发改局\n', because: 'a wide minus', findings: ['回落了－2.5 个百分点'] },
    { text: '工业运行\n\n　　规模以上工业增加值增长-3.2%。\n\n信息来源：统计局\n', because: 'a rise below zero', findings: [] },
    { text: '天气\n\n　　夜间最低气温下降到-3℃。\n\n信息来源：气象局\n', because: 'a level below zero', findings: [] },
    { text: '药品采购\n\n　　药品价格下降 3-5%。\n\n信息来源：医保局\n', because: 'a range', findings: [] },
  ],
  check({ quantities, report }) {
    for (const figure of quantities) {
      if (!KINDS.has(figure.kind) || TEMPERATURE.test(figure.text)) continue
      const { block, end } = figure
      // The minus, and a hedge before it, may be read as part of the figure.
      const number = figure.start + Math.max(0, figure.text.search(/[0-9０-９]/))
      const before = textBefore({ block, start: number, end }, 14)
      const fall = FALL.exec(before)
      const match = fall ?? EXTENT.exec(before)
      if (!match) continue
      const [printed, verb = '', minus = ''] = match
      const at = { block, start: number - printed.length, end }
      const sign = { block, start: number - minus.length, end: number }
      const blank = /^\s|\s$/.test(minus) ? ' ' : ''
      const amount = block.text.slice(number, end)
      const words = printed.slice(0, printed.length - minus.length) + blank + amount
      const risen = `增长${blank}${amount}`
      report({
        messageId: fall ? 'doubledSign' : 'extent',
        at,
        data: { verb, figure: amount, quote: block.text.slice(at.start, end) },
        suggestions: [
          { messageId: 'takeOut', data: { fixed: words }, fix: { at: sign, text: blank } },
          ...(fall ? [{ messageId: 'turn' as const, data: { fixed: risen }, fix: { at, text: risen } }] : []),
        ],
      })
    }
  },
})
