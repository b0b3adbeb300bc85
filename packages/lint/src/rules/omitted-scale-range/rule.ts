import type { PlacedFigure } from '../../facts.js'
import { defineRule } from '../../rule.js'
import { safeFix } from '../../runs.js'
import { narrow } from '../../signs.js'

/** 5—10 万, 35-60%: the sign of the second figure is wanting after the first. 至 is how it is read out, and common in speeches. */
const RANGE = /^([^0-9０-９]{0,6}[0-9０-９.．]+) ?(?:[-－–—~～]|——) ?([0-9０-９.．]+) ?[余多]?(万亿|万|亿|%|％|‰)/
const MONEY_OR_COUNT = new Set(['count', 'money', 'measure', 'percent', 'permille', 'number'])

export const omittedScaleRange = defineRule({
  id: 'omitted-scale-range',
  since: '0.1.0',
  group: 'text',
  severity: 'warning',
  presets: ['recommended', 'strict'],
  relations: [],
  standard: {
    name: 'GB/T 15835—2011《出版物上数字用法》（数值范围中“万”“亿”和百分号不能省略；引自二手资料，未核对原文）',
    rank: 'national-standard',
  },
  fixable: true,
  hasSuggestions: true,
  description: { zh: '数值范围的前一个数省略了“万”“亿”或百分号', en: 'The first figure of a range lacks the 万, 亿 or % of the second' },
  messages: {
    percent: {
      zh: '“{range}”前一个数缺百分号，应为“{fixed}”。',
      en: 'The first figure of "{range}" lacks its percent sign: write "{fixed}".',
    },
    scale: {
      zh: '“{range}”前一个数没有“{scale}”：是“{first}”还是“{plain}”？请写明，如“{fixed}”。',
      en: 'The first figure of "{range}" has no {scale}: is it "{first}" or "{plain}"? Say so, as in "{fixed}".',
    },
    repeat: { zh: '改为“{fixed}”', en: 'Write "{fixed}"' },
  },
  defaults: {},
  examples: [
    {
      text: '集中采购\n\n　　医用耗材价格下降 30—45%。\n\n信息来源：医保局\n',
      because: 'each figure has its percent sign',
      findings: ['30—45%'],
    },
    {
      text: '创业扶持\n\n　　每个项目可获贷款 5-10 万元。\n\n信息来源：人社局\n',
      because: 'from 5 元, or from 5 万元',
      findings: ['5-10 万元'],
    },
    { text: '客流预测\n\n　　预计接待游客 1—1.5 亿人次。\n\n信息来源：文旅局\n', because: '亿', findings: ['1—1.5 亿人次'] },
    { text: '创业扶持\n\n　　每个项目可获贷款 5 万—10 万元。\n\n信息来源：人社局\n', because: 'both have it', findings: [] },
    { text: '网格走访\n\n　　每天走访 3—5 户。\n\n信息来源：镇妇联\n', because: 'a plain unit need not be repeated', findings: [] },
    { text: '创业扶持\n\n　　每户补助 3000—1 万元。\n\n信息来源：人社局\n', because: '3000 cannot be 3000 万', findings: [] },
  ],
  check({ quantities, report }) {
    for (const figure of quantities) {
      const range = rangeIn(figure)
      if (!range) continue
      const { at, end, scale, unit } = range
      const printed = figure.text
      const fixed = printed.slice(0, end) + scale + printed.slice(end)
      if (scale === '%' || scale === '％' || scale === '‰') {
        report({
          messageId: 'percent',
          at: figure,
          data: { range: printed, fixed },
          ...safeFix(at, fixed),
        })
        continue
      }
      const blank = /[0-9０-９] [万亿]/.test(printed) ? ' ' : ''
      const spelt = printed.slice(0, end) + blank + scale + printed.slice(end)
      const first = printed.slice(0, end) + blank + scale + unit
      const plain = printed.slice(0, end) + (blank === '' ? '' : ' ') + unit
      const other = plain + printed.slice(end)
      report({
        messageId: 'scale',
        at: figure,
        data: { range: printed, scale, first, plain: plain.trimEnd(), fixed: spelt },
        suggestions: [spelt, ...(unit === '' ? [] : [other])].map((text) => ({
          messageId: 'repeat' as const,
          data: { fixed: text },
          fix: { at, text },
        })),
      })
    }
  },
})

interface OmittedScale {
  readonly at: Pick<PlacedFigure, 'block' | 'start' | 'end'>
  /** Where the first figure ends in the printed quantity. */
  readonly end: number
  readonly scale: string
  readonly unit: string
}

/** A range that ascends as printed: 3000—1 万 can only be read with a plain first figure. */
function rangeIn({ kind, text, block, start, end }: PlacedFigure): OmittedScale | undefined {
  if (!MONEY_OR_COUNT.has(kind)) return undefined
  const match = RANGE.exec(text)
  if (!match) return undefined
  const [all, first = '', second = '', scale = ''] = match
  if (/[0-9A-Za-z@_./-]/.test(block.text.charAt(start - 1))) return undefined
  if (Number(narrow(first).replace(/^[^0-9]+/, '')) >= Number(narrow(second))) return undefined
  const unit = /^[^0-9０-９以左上下多余来]{0,3}/.exec(text.slice(all.length).trim())?.[0] ?? ''
  return { at: { block, start, end }, end: first.length, scale, unit }
}
