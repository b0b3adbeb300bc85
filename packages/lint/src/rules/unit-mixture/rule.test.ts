import { describe, expect, it } from 'vitest'
import { article, findingsOf, specifyRule } from '../../rule-cases.js'
import { unitMixture as rule } from './rule.js'

specifyRule(rule, {
  invalid: [
    { text: '三县分别下拨 6.4 万元、5.7 元、8.1 万元。', quotes: ['5.7 元'] },
    { text: '县、乡、村三级分别投入 96 万元、38 万元、21 元。', quotes: ['21 元'], because: 'whole yuan in a bare list' },
    { text: '青岚县6.4万元、白渡县5.7万元、禾川县8.1元。', quotes: ['8.1元'], because: 'each with its name' },
    { text: '三名学生分别获助学金 3000 元、5000 万元、4000 元。', quotes: ['5000 万元'], because: '万 added' },
    { text: '四个项目分别投资 1.2 亿元、0.9 亿元、1.6 元和 2.1 亿元。', quotes: ['1.6 元'], because: '亿 dropped' },
    { text: '三村依次分红 12.5 元，18.6 万元，15.2 万元。', quotes: ['12.5 元'], because: 'the first of the list' },
  ],
  valid: [
    { text: '奖金 500 元、总额 2.8 万元。', because: 'two that have nothing in common' },
    { text: '三县分别下拨 6.4 万元、5.7 万元、8.1 万元。', because: 'all alike' },
    { text: '一、二、三等奖分别奖励 2 万元、1 万元、5000 元。', because: 'less than 万 is written in 元' },
    { text: '三户分别贷款 3 万元、8000 元、12000 元。', because: 'one in 万 is no thousandfold' },
    { text: '每户奖励 500 元、每村补助 3 万元、每镇补助 8 万元。', because: 'each of several' },
    { text: '县财政拨款 86 万元、社会捐赠 72 万元、人均自筹 64 元。', because: 'a mean' },
    { text: '追缴罚款 86 万元、没收所得 72 万元、工本费 64 元。', because: 'whole yuan with a name of their own' },
    { text: '收入 3.2 亿元、支出 2.8 亿元、结余 4000 万元。', because: 'two scales' },
    { text: '投入 86 万元。慰问 64 元、72 万元。', because: 'a sentence ends between' },
    { text: '三县分别接待 3.2 万人、28 人、4.1 万人。', because: 'counts of people range from few to many' },
    { text: '三县约投入 6.4 万元、约 5.7 元、约 8.1 万元。', because: 'hedged' },
    { text: '亩均增收 2.8 元，总收入 3.1 万元、4.2 万元。', because: 'a mean and two sums' },
  ],
})

describe('names the scale', () => {
  it.each([
    ['三县分别下拨 6.4 万元、5.7 元、8.1 万元。', '并列的几个数都带“万”，只有 5.7 元 没有，与它们相差千倍以上，疑漏写“万”。请核对。', '5.7 万元'],
    ['三人分别获 3000 元、5000 万元、4000 元。', '并列的几个数都不带“万”，只有 5000 万元 带，与它们相差千倍以上，疑多写“万”。请核对。', '5000 元'],
  ])('%s', (paragraph, message, to) => {
    const [finding] = findingsOf(rule, article(paragraph))
    expect(finding?.message).toBe(message)
    expect(finding?.suggestions?.map(({ fix }) => fix.text)).toEqual([to])
    expect(finding?.related).toHaveLength(2)
  })
})
