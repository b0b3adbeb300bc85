import { readQuantities } from '@jianbao/figures'
import { expect, it } from 'vitest'
import { applyFixes } from '../../fixes.js'
import { article, findingsOf, specifyRule } from '../../rule-cases.js'
import { repeatedText as rule } from './rule.js'

specifyRule(rule, {
  invalid: [
    { text: '要进一步进一步压实责任。', quotes: ['进一步进一步'] },
    { text: '讲座在第四中学第四中学举行。', quotes: ['第四中学第四中学'], because: 'a name' },
    { text: '孩子们走进学校学校，听了一课。', quotes: ['学校学校'], because: 'a word of two characters' },
    { text: '这是孩子们最喜欢的的课程。', quotes: ['的的'], because: 'a particle' },
    { text: '课程结束，，掌声不断。。', quotes: ['，，', '。。'], because: 'marks' },
    { text: '一是摸底，；二是建档。', quotes: ['，；'], because: 'two marks' },
    { text: '县妇联主席县妇联主席县妇联主席到会指导。', quotes: ['县妇联主席县妇联主席县妇联主席'], because: 'three times' },
    { text: '经验在在全县推广，共共走访 12 户。', quotes: ['在在', '共共'], because: 'other small words' },
    { text: '完成了了 3 项任务。', quotes: ['了了'], because: '了 before a number' },
    { text: '县妇联县妇联开展走访\n\n　　走访 12 户。\n\n信息来源：县妇联\n', quotes: ['县妇联县妇联'], because: 'in a title' },
    { text: '截至目前截至目前，共走访 12 户。', quotes: ['截至目前截至目前'], because: 'four characters' },
    { text: '县妇联走访困难家庭，县妇联走访困难家庭，送去慰问金。', quotes: ['县妇联走访困难家庭，县妇联走访困难家庭'], because: 'a clause' },
    { text: '会上签订了责任书。会上签订了责任书。会后分组讨论。', quotes: ['会上签订了责任书。会上签订了责任书'], because: 'a sentence' },
    {
      text: '县妇联走访困难家庭，，县妇联走访困难家庭，送去慰问金。',
      quotes: ['县妇联走访困难家庭，，县妇联走访困难家庭', '，，'],
      because: 'a mark doubled as well',
    },
    { text: '12 个服务点已经建成。12 个服务点已经建成。', quotes: ['12 个服务点已经建成。12 个服务点已经建成'], because: 'it begins with a number' },
    {
      text: '走访困难家庭，送去慰问金。走访困难家庭，送去慰问金。',
      quotes: ['走访困难家庭，送去慰问金。走访困难家庭，送去慰问金'],
      because: 'a sentence of two clauses, once',
    },
  ],
  valid: [
    { text: '请大家回去研究研究、讨论讨论，常常碰一碰。', because: 'verbs may be doubled' },
    { text: '干部一户一户走访，一项一项落实，一步一步推进。', because: 'counted off' },
    { text: '问清每户的的确切需求，明确目的的差异。', because: '的 of 的确, 目的' },
    { text: '二〇二〇年，人人参与、家家受益。', because: 'numerals, and 人人' },
    { text: '深化文化文艺惠民，落实退税缓税缓费政策。', because: 'neighbours that look like a pair' },
    { text: '为了了解情况，她明了了工作方向。', because: '了 of 了解' },
    { text: '她不停地说：“来了来了，大家大家，请坐。”', because: 'what somebody says' },
    { text: '孩子们哈哈哈哈地笑着，真好！！怎么办？？', because: 'laughter, and shouts' },
    { text: '他想了很久。。。还是来了……', because: 'meant as an ellipsis' },
    { text: '全年全社会用电量增长 5%，挖掘机把煤大块大块挖下。', because: 'neighbours, and 大块大块' },
    { text: '公共共享空间现在在建 3 处。', because: 'neighbours: 公共|共享, 现在|在建' },
    { text: '家家户户高高兴兴，平平安安。', because: 'doubled sign by sign' },
    { text: '参加志愿活动活动中心的开放日。', because: 'the second begins a name' },
    { text: '大家齐声高喊：“平安回家，平安回家！”一遍又一遍，一遍又一遍。', because: 'a shout, and words said again' },
    { text: '孩子们唱着“我们都是好孩子，我们都是好孩子，”走来。', because: 'a song' },
    { text: '走访困难家庭 12 户，走访困难家庭 15 户。', because: 'another figure' },
    { text: '县妇联走访困难家庭，县总工会走访困难家庭。', because: 'another body' },
  ],
})

it.each([
  ['要进一步进一步压实的的责任，，抓好落实。。', '要进一步压实的责任，抓好落实。'],
  ['县妇联主席县妇联主席县妇联主席到会指导。', '县妇联主席到会指导。'],
  ['一是摸底，；二是建档。', '一是摸底，；二是建档。'],
])('takes the rest out, once: %s', (paragraph, corrected) => {
  const fixed = fixesMade(article(paragraph))
  expect(fixed).toBe(article(corrected))
  expect(fixesMade(fixed)).toBe(fixed)
})

it('leaves the figures as they are', () => {
  const text = article('截至目前截至目前，共走访 12 户，，发放慰问金的的总额为 3.6 万元。')
  const values = (from: string) => readQuantities(from).map(({ low, high, unit }) => [low, high, unit])
  expect(values(fixesMade(text))).toEqual(values(text))
})

it('says how often', () => {
  expect(findingsOf(rule, article('要进一步进一步压实责任。'))[0]?.message).toBe('“进一步”连写了两遍。请删去多余的。')
  expect(findingsOf(rule, article('要进一步进一步进一步压实责任。'))[0]?.message).toBe('“进一步”连写了 3 遍。请删去多余的。')
  expect(findingsOf(rule, article('课程结束，，掌声不断。'))[0]?.message).toBe('“，，”是重复的标点，应为“，”。')
})

const fixesMade = (text: string) =>
  applyFixes(
    text,
    findingsOf(rule, text).flatMap(({ fix }) => fix ?? []),
  )

it('makes no fix that leaves a blank at the start of a line, where it would be lost', () => {
  const text = (second: string) =>
    '招募志愿者\n\n' +
    '　　县妇联面向社会招募家庭教育志愿者，要求身体健康、热心公益，能\n' +
    '够保证每月服务时间，有教育、心理、法律等专业背景的优先，年龄在\n' +
    `${second} 18 岁以上。\n\n信息来源：县妇联\n`
  expect(findingsOf(rule, text('在')).map(({ quote, fix }) => [quote, fix])).toEqual([['在在', undefined]])
  expect(fixesMade(text('在').replace('在 18', '在十八'))).toBe(text('十八').replace(' 18', ''))
})
