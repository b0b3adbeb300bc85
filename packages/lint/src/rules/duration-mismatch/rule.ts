import type { Interval, Relation } from '@jianbao/schema'
import { likeNumeral } from '../../chinese-number.js'
import { type Bilingual, defineRule } from '../../rule.js'
import { operandsOf, violations } from '../../violations.js'

export const durationMismatch = defineRule({
  id: 'duration-mismatch',
  since: '0.1.0',
  group: 'dates',
  severity: 'warning',
  presets: ['recommended', 'strict'],
  // A period that is reversed has no length: that is one mistake.
  relations: ['duration', 'range', 'order'],
  standard: { name: '历法常识：起止日期之间的时长', rank: 'practice' },
  fixable: false,
  hasSuggestions: true,
  description: { zh: '写明的时长与起止日期不符', en: 'A printed length is not that of its period' },
  messages: {
    lengthMismatch: {
      zh: '{period}为 {computed}，与“{length}”不符。请核对起止时间和时长。',
      en: '{period} is {computed}, not "{length}". Check the dates and the length.',
    },
    length: { zh: '改时长为“{fixed}”', en: 'Write {fixed}' },
  },
  defaults: {},
  examples: [
    {
      text: '县妇联举办培训班\n\n　　11 月 10—13 日，县妇联举办为期两天的培训班。\n\n信息来源：县妇联\n',
      because: 'three days, or four with the first one',
      findings: ['两天'],
    },
    {
      text: '集中整治\n\n　　行动从 5 月 1 日开始，到 5 月 31 日结束，历时 20 天。\n\n信息来源：县妇联\n',
      because: '30 or 31 days',
      findings: ['20 天'],
    },
    {
      text: '荣誉\n\n　　该村连续 6 年（2016—2020 年）获评先进。\n\n信息来源：镇政府\n',
      because: 'five years at most',
      findings: ['6 年'],
    },
    {
      text: '县妇联举办培训班\n\n　　11 月 10—13 日，县妇联举办为期三天的培训班。\n\n信息来源：县妇联\n',
      because: 'counted without its first day',
      findings: [],
    },
    {
      text: '普法宣传\n\n　　6 月 3—6 日，县妇联启动为期一年的普法行动。\n\n信息来源：县妇联\n',
      because: 'the days are those of its beginning',
      findings: [],
    },
    {
      text: '集中轮训\n\n　　11 月 1—30 日，全县开展轮训，期间举办为期 2 天的骨干培训。\n\n信息来源：县妇联\n',
      because: 'the length of something within the period',
      findings: [],
    },
  ],
  check(context) {
    const reversed = new Set([...violations(context, 'range'), ...violations(context, 'order')].flatMap(quantitiesOf))
    for (const relation of violations(context, 'duration')) {
      if (quantitiesOf(relation).some((quantity) => reversed.has(quantity))) continue
      const [length] = operandsOf(context, relation, 'length')
      const period = [...operandsOf(context, relation, 'period'), ...operandsOf(context, relation, 'start'), ...operandsOf(context, relation, 'end')]
      const [first] = period
      if (!length || !first) continue
      const printed = period.map(({ text }) => text)
      context.report({
        messageId: 'lengthMismatch',
        at: relation,
        data: {
          period: printed.length > 1 ? { zh: printed.join(first.text.includes(' ') ? '至 ' : '至'), en: printed.join(' to ') } : first.text,
          computed: lengthIn(relation.evidence.computed, length.unit),
          length: length.text,
        },
        suggestions: lengthsIn(relation.evidence.computed).map((number) => {
          const fixed = length.text.replace(NUMERAL, (numeral) => likeNumeral(number, numeral))
          return { messageId: 'length', data: { fixed }, fix: { at: length, text: fixed } }
        }),
      })
    }
  },
})

const quantitiesOf = ({ operands }: Relation) => operands.map(({ quantity }) => quantity)

/** Days and years may be counted with the first one and without; hours are rounded by half. */
function lengthIn([low, high]: Interval, unit: string): Bilingual {
  const [least, most] = [low ?? 0, high ?? 0]
  if (Number.isInteger(least) && most === least + 1)
    return { zh: `${most} ${unit}（首尾都算）或 ${least} ${unit}（只算一头）`, en: `${most} ${unit}, or ${least} without its first` }
  const middle = Number(((least + most) / 2).toFixed(1))
  return { zh: `约 ${middle} ${unit}`, en: `about ${middle} ${unit}` }
}

const NUMERAL = /[0-9]+(?:\.[0-9]+)?|[一二两三四五六七八九十百]+/

/** With the first day, then without it; hours are in the middle of what they may be. */
function lengthsIn([low, high]: Interval): number[] {
  const [least, most] = [low ?? 0, high ?? 0]
  if (Number.isInteger(least) && most === least + 1) return least > 0 ? [most, least] : [most]
  const middle = (least + most) / 2
  return Number.isInteger(middle) ? [middle] : []
}
