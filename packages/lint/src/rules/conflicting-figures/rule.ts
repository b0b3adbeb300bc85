import { withArithmetic } from '../../candidate-arithmetic.js'
import { amountOf } from '../../computed-amount.js'
import type { PlacedFigure } from '../../facts.js'
import { CANDIDATE, reportRelation } from '../../relation-report.js'
import { type Bilingual, defineRule } from '../../rule.js'
import { nominal, operandsOf, violations } from '../../violations.js'

export const conflictingFigures = defineRule({
  id: 'conflicting-figures',
  since: '0.1.0',
  group: 'figures',
  severity: 'error',
  presets: ['recommended', 'strict'],
  relations: ['equality'],
  standard: { name: '编辑惯例：同一事项的数据前后一致', rank: 'practice' },
  fixable: false,
  hasSuggestions: true,
  description: { zh: '同一事项前后写了不同的数', en: 'The same thing is given two different figures' },
  messages: {
    ...CANDIDATE,
    textConflict: {
      zh: '前文写 {first}，这里写 {again}（相差 {difference}），说的是同一件事。请核对原始数据，前后改为一致。{note}',
      en: 'Given as {first} before and as {again} here (off by {difference}), for the same thing. Check it and make both alike.{note}',
    },
    titleConflict: {
      zh: '标题写 {first}，正文写 {again}（相差 {difference}），说的是同一件事。请核对原始数据，改为一致。{note}',
      en: 'The title says {first}, the text {again} (off by {difference}), for the same thing. Check it and make both alike.{note}',
    },
  },
  defaults: {},
  examples: [
    {
      text: '36 名教师获表彰\n\n　　会上，63 名教师受到表彰。\n\n信息来源：县教育局\n',
      because: 'the title and its text tell of the same teachers',
      findings: ['63 名'],
    },
    {
      text: '村妇联换届\n\n　　全县共选举产生村妇联主席 325 名。随后，县妇联对新当选的全部 352 名村妇联主席开展了轮训。\n\n信息来源：县妇联\n',
      because: '全部 … 主席 are those just elected',
      findings: ['352 名'],
    },
    {
      text: '我县新建村卫生室 46 座\n\n　　今年以来，我县新建村卫生室 64 座。\n\n信息来源：县卫健局\n',
      because: 'the text repeats the words of the title',
      findings: ['64 座'],
    },
    {
      text: '近 40 名教师获表彰\n\n　　会上，38 名教师受到表彰。\n\n信息来源：县教育局\n',
      because: 'the title rounds',
      findings: [],
    },
    {
      text: '培训情况\n\n　　2019 年培训妇女 1154 名。截至 2020 年底，累计培训妇女 9266 名。\n\n信息来源：县妇联\n',
      because: 'a year and a running total',
      findings: [],
    },
    {
      text: '冷库建设\n\n　　全县计划新建冷库 62 座。到 10 月底，全县新建冷库 26 座。\n\n信息来源：县农业农村局\n',
      because: 'a plan and what was done',
      findings: [],
    },
  ],
  check(context) {
    for (const relation of violations(context, 'equality')) {
      const [first] = operandsOf(context, relation, 'first')
      const [again] = operandsOf(context, relation, 'again')
      if (!first || !again) continue
      const { title, subtitle, kicker } = context.article?.blocks ?? {}
      const inWords = withArithmetic(context, (changed) => `${changed(first)} = ${changed(again)}`)
      reportRelation(inWords, relation, {
        messageId: [title, subtitle, kicker].includes(first.block) ? 'titleConflict' : 'textConflict',
        data: {
          first: first.text,
          again: again.text,
          difference: amountOf(Math.abs(nominal(first) - nominal(again)), again),
          note: noteOn(first, again),
        },
      })
    }
  },
})

/** How the one may have come of the other; which of them is wrong nobody can say. */
function noteOn(first: PlacedFigure, again: PlacedFigure): Bilingual {
  const times = Math.log10(nominal(first) / nominal(again))
  if (Math.abs(times) > 0.5 && Math.abs(times - Math.round(times)) < 1e-9)
    return { zh: `两数相差 ${10 ** Math.abs(Math.round(times))} 倍，疑为小数点或“万”字有误。`, en: ' They differ by a power of ten.' }
  const [one, other] = [first, again].map(({ text }) => [...text.replace(/[^0-9]/g, '')].sort().join(''))
  return one === other && one !== '' ? { zh: '两数的数字相同、次序不同。', en: ' They have the same digits in another order.' } : { zh: '', en: '' }
}
