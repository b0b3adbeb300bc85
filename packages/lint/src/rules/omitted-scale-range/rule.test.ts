import { readQuantities } from '@jianbao/figures'
import { expect, it } from 'vitest'
import { applyFixes } from '../../fixes.js'
import { article, findingsOf, specifyRule } from '../../rule-cases.js'
import { omittedScaleRange as rule } from './rule.js'

specifyRule(rule, {
  invalid: [
    { text: '医用耗材价格下降 30—45%。', quotes: ['30—45%'] },
    { text: '每个项目可获贷款 5-10 万元。', quotes: ['5-10 万元'], because: 'from 5 元, or from 5 万元' },
    { text: '预计接待游客 1—1.5 亿人次。', quotes: ['1—1.5 亿人次'], because: '亿' },
    { text: '培训人数为5～8万人。', quotes: ['5～8万人'], because: 'set without blanks' },
    { text: '投诉率为 2~3‰。', quotes: ['2~3‰'], because: 'per mille' },
    { text: '服务费下浮约 8—10％。', quotes: ['8—10％'], because: 'a wide sign, and a hedge' },
    { text: '每亩增收 0.3—0.5 万元，降本 10—15%。', quotes: ['0.3—0.5 万元', '10—15%'], because: 'twice' },
  ],
  valid: [
    { text: '每个项目可获贷款 5 万—10 万元。', because: 'both have it' },
    { text: '医用耗材价格下降 30%—45%。', because: 'both have it' },
    { text: '每天走访 3—5 户。', because: 'a plain unit need not be repeated' },
    { text: '每袋重 100—150 kg。', because: 'a plain unit in Latin letters' },
    { text: '每户补助 3000—1 万元。', because: '3000 cannot be 3000 万' },
    { text: '计划于 2026—2028 年实施。', because: 'years' },
    { text: '适龄妇女为 35—64 岁。', because: 'an age' },
    { text: '占比由 30% 提高到 45%。', because: 'no range' },
    { text: '热线 0931-8929000 受理 12 万件。', because: 'a telephone number' },
    { text: '培训 3—5 期，每期投入 2 万元。', because: 'another figure follows' },
    { text: '增长 5—6 个百分点。', because: '百分点 is a plain unit' },
    { text: '全程投入 10 至 15 万元。', because: 'as it is read out: not a matter of the mark' },
  ],
})

it('mends a percent sign by itself, once, and leaves the figure as it is', () => {
  const text = article('医用耗材价格下降 30—45% 左右，服务费下浮 8—10％。')
  const fixed = fixesMade(text)
  expect(fixed).toBe(article('医用耗材价格下降 30%—45% 左右，服务费下浮 8％—10％。'))
  expect(fixesMade(fixed)).toBe(fixed)
  const values = (from: string) => readQuantities(from).map(({ low, high, unit }) => [low, high, unit])
  expect(values(fixed)).toEqual(values(text))
})

it('asks which is meant where 万 is wanting', () => {
  const [finding] = findingsOf(rule, article('每个项目可获贷款 5-10 万元。'))
  expect(finding?.message).toBe('“5-10 万元”前一个数没有“万”：是“5 万元”还是“5 元”？请写明，如“5 万-10 万元”。')
  expect(finding?.fix).toBeUndefined()
  expect(finding?.suggestions?.map(({ desc }) => desc)).toEqual(['改为“5 万-10 万元”', '改为“5 元-10 万元”'])
})

const fixesMade = (text: string) =>
  applyFixes(
    text,
    findingsOf(rule, text).flatMap(({ fix }) => fix ?? []),
  )
