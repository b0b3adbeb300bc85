import { amountOf } from '../../computed-amount.js'
import type { PlacedFigure } from '../../facts.js'
import { defineRule } from '../../rule.js'
import { nominal, operandsOf, violations } from '../../violations.js'

export const impliedTotalMismatch = defineRule({
  id: 'implied-total-mismatch',
  since: '0.1.0',
  group: 'figures',
  severity: 'error',
  presets: ['recommended', 'strict'],
  relations: ['implied-total'],
  standard: { name: '统计常识：同一总体的各个占比推出同一总数', rank: 'practice' },
  fixable: false,
  hasSuggestions: false,
  description: { zh: '两个占比推出的总数不一致', en: 'Two shares of one named total imply different totals' },
  messages: {
    totalsDiffer: {
      zh: '{first} ÷ {firstShare} ≈ {firstTotal}，{second} ÷ {secondShare} ≈ {secondTotal}：两个占比推出的{name}不一致。请核对两个数和两个占比。',
      en: '{first} ÷ {firstShare} ≈ {firstTotal}, but {second} ÷ {secondShare} ≈ {secondTotal}: two totals for one name. Check both figures and both shares.',
    },
  },
  defaults: {},
  examples: [
    {
      text: '热线运行情况\n\n　　咨询类 1080 件，占诉求总量的 45%；投诉类 720 件，占诉求总量的 38%。\n\n信息来源：热线办\n',
      because: '1080 ÷ 45 % = 2400, but 720 ÷ 38 % = 1895',
      findings: ['38%'],
    },
    {
      text: '学员构成\n\n　　大专学历 63 人，占参训妇女的 42%；高中学历 51 人，占参训妇女的 43%。\n\n信息来源：县妇联\n',
      because: '150 against 119',
      findings: ['43%'],
    },
    {
      text: '热线运行情况\n\n　　（一）噪声类 540 件，占诉求总量的 36%。\n\n　　（二）停车类 330 件，占诉求总量的 32%。\n\n信息来源：热线办\n',
      because: 'the list runs over two paragraphs: 1500 against 1031',
      findings: ['32%'],
    },
    {
      text: '特色产业\n\n　　我县示范社 6 家，占全省的 12%；家庭农场 30 家，占全省的 10%。\n\n信息来源：县农业农村局\n',
      because: '占全省的 is of something else each time',
      findings: [],
    },
    {
      text: '热线运行情况\n\n　　咨询类 1080 件，占诉求总量的 45%；投诉类近 720 件，占诉求总量的 38%。\n\n信息来源：热线办\n',
      because: 'hedged',
      findings: [],
    },
    {
      text: '热线运行情况\n\n　　咨询类 1080 件，占诉求总量的 45%；投诉类 720 件，占办结总量的 38%。\n\n信息来源：热线办\n',
      because: 'two totals, by their names',
      findings: [],
    },
  ],
  check(context) {
    for (const relation of violations(context, 'implied-total')) {
      const [first, second] = operandsOf(context, relation, 'part')
      const [firstShare, secondShare] = operandsOf(context, relation, 'share')
      if (!first || !second || !firstShare || !secondShare) continue
      context.report({
        at: relation,
        messageId: 'totalsDiffer',
        data: {
          first: first.text,
          firstShare: firstShare.text,
          firstTotal: totalOf(first, firstShare),
          second: second.text,
          secondShare: secondShare.text,
          secondTotal: totalOf(second, secondShare),
          name: { zh: nameOf(firstShare), en: '' },
        },
      })
    }
  },
})

/** To as many places as the part has, for a total that the text does not print is no exact one. */
function totalOf(part: PlacedFigure, share: PlacedFigure): string {
  const [, number = '', unit = ''] = /^([0-9.]+)(.*)$/.exec(amountOf((100 * nominal(part)) / nominal(share), part)) ?? []
  const places = /\.([0-9]+)/.exec(part.text)?.[1]?.length ?? 0
  return `${Number(Number(number).toFixed(places))}${unit}`
}

/** 占诉求总量的: “诉求总量”. */
function nameOf({ block, start }: PlacedFigure): string {
  const name = /占([\u4e00-\u9fff]{2,12}?)的?\s?$/.exec(block.text.slice(Math.max(0, start - 18), start))?.[1]
  return name === undefined ? '总数' : `“${name}”`
}
