import { expect, it } from 'vitest'
import { article, findingsOf, fixedText, specifyRule, valuesIn } from '../../rule-cases.js'
import { zeroCharacter as rule } from './rule.js'

specifyRule(rule, {
  invalid: [
    { text: '二零二一年三月，县妇联召开会议。', quotes: ['二零二一'], because: '零' },
    { text: '二○一九年三月，县妇联召开会议。', quotes: ['二○一九'], because: 'a circle' },
    { text: '二OO六年三月，县妇联召开会议。', quotes: ['二OO六'], because: 'a capital letter' },
    { text: '始建于一九九o年，翻修过两次。', quotes: ['一九九o'], because: 'a small letter' },
    { text: '始建于一九六０年，翻修过两次。', quotes: ['一九六０'], because: 'a wide digit' },
    { text: '自二〇一零年起，每年走访一次。', quotes: ['二〇一零'], because: 'one right and one wrong' },
    { text: '二零一六—二零二一年，共办班六期。', quotes: ['二零一六', '二零二一'], because: 'a range' },
    { text: '二零二一 年三月，县妇联召开会议。', quotes: ['二零二一'], because: 'a blank before 年' },
  ],
  valid: [
    { text: '二〇二一年三月，县妇联召开会议。', because: 'the right character' },
    { text: '全县有一百零五个妇女小组。', because: 'an amount (trap)' },
    { text: '银杏树已有一千零二十年树龄。', because: 'an amount of years' },
    { text: '上午八点零五分，培训班开课。', because: 'a clock time (trap)' },
    { text: '2020 年 3 月，县妇联召开会议。', because: 'Arabic digits' },
    { text: '学员来自一零一中学。', because: 'a name' },
    { text: '这一制度推行了三零五天。', because: 'no year' },
    { text: '编号二零二零的档案已移交。', because: 'a number without 年' },
    { text: '二零年代的老照片在馆内展出。', because: 'a decade' },
    { text: '2O20 年 3 月，县妇联召开会议。', because: 'a letter among Arabic digits is for ocr-confusion' },
  ],
})

it.each([
  ['二零二零年三月至二○二一年五月，办班六期。', '二〇二〇年三月至二〇二一年五月，办班六期。'],
  ['二零一六—二零二一年，共办班六期。', '二〇一六—二〇二一年，共办班六期。'],
])('fixes the zeros and nothing else, once for all: %s', (wrong, right) => {
  expect(fixedText(rule, article(wrong))).toBe(article(right))
  expect(findingsOf(rule, article(right))).toEqual([])
  expect(valuesIn(right)).toEqual(valuesIn(wrong))
})

it('shows both forms', () => {
  const [finding] = findingsOf(rule, article('二零二零年三月，县妇联召开会议。'))
  expect(finding?.message).toBe('汉字年份“二零二零”中的零应写作“〇”。请改为“二〇二〇”。')
  expect(rule.presets).toEqual(['strict'])
})

it('looks at titles and at the colophon too', () => {
  const text = '二零二一年工作要点\n\n　　县妇联召开会议，部署工作。\n\n信息来源：县妇联\n\n县妇联办公室　　二零二一年三月五日印发\n'
  expect(findingsOf(rule, text).map(({ quote }) => quote)).toEqual(['二零二一', '二零二一'])
})
