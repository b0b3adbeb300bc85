import { CANDIDATE, reportRelation } from '../../relation-report.js'
import { defineRule } from '../../rule.js'
import { isInTable } from '../../tables.js'
import { amountLike, labelBefore, nominal, operandsOf, violations } from '../../violations.js'

export const partExceedsWhole = defineRule({
  id: 'part-exceeds-whole',
  since: '0.1.0',
  group: 'figures',
  severity: 'error',
  presets: ['recommended', 'strict'],
  relations: ['part-whole'],
  standard: { name: '统计常识：部分不大于总体', rank: 'practice' },
  fixable: false,
  hasSuggestions: true,
  description: { zh: '分项大于它所属的总数', en: 'A part is greater than the whole that it belongs to' },
  messages: {
    ...CANDIDATE,
    partAboveWhole: {
      zh: '其中{label}{part}，超过总数 {whole}（多 {difference}）。请核对两个数。{hint}',
      en: 'The part {label}{part} is more than its whole {whole} (by {difference}). Check both figures.{hint}',
    },
    partAboveAll: {
      zh: '其中{label}{part}，超过前面各数之和 {whole}（多 {difference}）。请核对这几个数。{hint}',
      en: 'The part {label}{part} is more than all that stands before it together, {whole} (by {difference}). Check the figures.{hint}',
    },
  },
  defaults: {},
  examples: [
    {
      text: '镇妇联化解矛盾纠纷\n\n　　全镇共排查矛盾纠纷 318 起，其中婚姻家庭类 381 起。\n\n信息来源：镇妇联\n',
      because: '381 > 318: the digits were swapped',
      findings: ['381 起'],
    },
    {
      text: '区妇联开展两癌检查\n\n　　全区检查妇女 2.16 万人（其中农村妇女 2.61 万人）。\n\n信息来源：区妇联\n',
      because: 'the part stands in brackets',
      findings: ['2.61 万人'],
    },
    {
      text: '县妇联走访慰问\n\n　　全县共走访困难家庭 246 户。其中，单亲家庭 264 户。\n\n信息来源：县妇联\n',
      because: 'the whole stands in the sentence before',
      findings: ['264 户'],
    },
    {
      text: '市妇联开展技能培训\n\n　　培训妇女 4120 人，比去年增加 300 人左右，其中家政类增加 420 人。\n\n信息来源：市妇联\n',
      because: 'a part of a net change may be greater than the change',
      findings: [],
    },
    {
      text: '热线受理群众来电\n\n　　10 月份日均受理 236 件，其中 18 日受理 412 件。\n\n信息来源：热线办\n',
      because: 'a mean has no parts: one day may be above it',
      findings: [],
    },
    {
      text: '景区接待游客\n\n　　假日期间接待游客超 12 万人次，其中古镇景区 15.2 万人次。\n\n信息来源：文旅局\n',
      because: 'the whole is open upwards',
      findings: [],
    },
  ],
  check(context) {
    for (const relation of violations(context, 'part-whole')) {
      const [part] = operandsOf(context, relation, 'part')
      const wholes = operandsOf(context, relation, 'whole')
      const [whole] = wholes
      if (!part || !whole || isInTable(context, relation)) continue
      const total = wholes.reduce((sum, figure) => sum + nominal(figure), 0)
      const label = labelBefore(part)
      reportRelation(context, relation, {
        messageId: wholes.length > 1 ? 'partAboveAll' : 'partAboveWhole',
        data: {
          label: label === undefined ? '' : `“${label}”`,
          part: part.text,
          whole: wholes.length > 1 ? amountLike(total, whole) : whole.text,
          difference: amountLike(nominal(part) - total, whole),
        },
      })
    }
  },
})
