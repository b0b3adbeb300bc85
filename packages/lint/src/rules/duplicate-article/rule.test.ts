import { expect, it } from 'vitest'
import { copiesAmong, eachGram, fingerprintOf, sharedPart } from '../../copies.js'
import { findingsOf, specifyRule } from '../../rule-cases.js'
import { duplicateArticle as rule } from './rule.js'

const LONG =
  '9 月 12 日，县妇联联合县司法局在东关镇举办婚姻家庭纠纷调解培训，来自 18 个村的 64 名调解员参加。培训采取案例讲解、情景模拟和分组讨论的方式，围绕彩礼返还、子女抚养和财产分割三类常见纠纷，讲清法律依据，教会沟通方法。'
const OTHER =
  '9 月 20 日，县妇联在河湾乡举办家庭教育讲座，邀请心理咨询师为 120 名家长讲授亲子沟通、情绪管理和手机使用三个专题。讲座结束后，家长们围住老师提问，社区工作者把问题整理成册，准备在下一次活动中逐一回应。'
const piece = (title: string, text: string) => `${title}\n\n　　${text}\n\n信息来源：县妇联\n\n`
const [one, two] = ['县妇联培训调解员队伍', '东关镇举办调解培训']

specifyRule(rule, {
  invalid: [
    { text: piece(one, LONG) + piece(two, LONG), quotes: [two], because: 'another title' },
    { text: piece(one, LONG) + piece(one, LONG), quotes: [one], because: 'the same title' },
    { text: piece(one, LONG) + piece('河湾乡办讲座', OTHER) + piece(two, LONG), quotes: [two], because: 'another between them' },
    { text: piece(one, LONG) + piece(two, LONG) + piece('调解员集中充电', LONG), quotes: [two, '调解员集中充电'], because: 'each copy once' },
    { text: `要闻：\n\n${piece(one, LONG)}简讯：\n\n${piece(one, LONG)}`, quotes: [one], because: 'in two sections' },
    { text: piece(one, LONG) + piece(two, LONG.replace('64 名', '46 名')), quotes: [two], because: 'with a slip of its own' },
    { text: piece(one, LONG) + piece(two, LONG.replace(/ /g, '')), quotes: [two], because: 'without the blanks' },
    { text: piece(one, LONG) + piece(two, LONG.replace('。培训', '。\n\n　　培训')), quotes: [two], because: 'in two paragraphs' },
  ],
  valid: [
    { text: piece(one, LONG), because: 'one article' },
    { text: piece(one, LONG) + piece('河湾乡办讲座', OTHER), because: 'two articles' },
    { text: piece(one, LONG) + piece(two, LONG.slice(0, 52)), because: 'a short item that repeats the beginning' },
    { text: piece(one, LONG) + piece(two, `${LONG}${OTHER}`), because: 'one of two texts is the other and as much again' },
    { text: piece(one, LONG.slice(0, 60)) + piece(two, LONG.slice(0, 60)), because: 'too short' },
    { text: piece(one, `${LONG}${OTHER}`) + piece(two, `“${LONG}”县妇联要求各乡镇照此办理，年底前轮训一遍。`), because: 'a long quotation' },
    { text: piece(one, LONG) + piece(one, OTHER), because: 'the same title over another text (duplicate-title)' },
    {
      text: piece(one, LONG) + piece(two, LONG.replace(/[\u4e00-\u9fff]{3}(?=，)/g, '工作组').replace(/、[\u4e00-\u9fff]{2}/g, '、活动')),
      because: 'a text after the same pattern',
    },
    { text: piece(one, '略。') + piece(two, '略。'), because: 'nothing to compare' },
  ],
})

it('names both articles and points at the first', () => {
  const [finding] = findingsOf(rule, piece('河湾乡举办讲座活动', OTHER) + piece(one, LONG) + piece(two, LONG))
  expect(finding?.message).toBe('《东关镇举办调解培训》与前面第 2 篇《县妇联培训调解员队伍》的正文有 100% 相同。请删去重复的一篇。')
  expect(finding?.related?.map(({ quote }) => quote)).toEqual([one])
  expect(finding?.where.title).toBe(two)
  expect(finding?.severity).toBe(2)
})

it('counts what is shared by the longer text', () => {
  const [long, longer] = [fingerprintOf(LONG), fingerprintOf(LONG + OTHER)]
  expect(sharedPart(long, long)).toBe(1)
  expect(sharedPart(long, longer)).toBeLessThan(0.6)
  expect(sharedPart(long, fingerprintOf(OTHER))).toBeLessThan(0.2)
})

it('hashes a run of five signs the same wherever it stands, and no two runs of a text alike', () => {
  const hashesOf = (words: string) => {
    const hashes: number[] = []
    eachGram(words, (hash) => hashes.push(hash))
    return hashes
  }
  expect(hashesOf('婚姻家庭纠纷调解培训').at(-1)).toBe(hashesOf('纷调解培训')[0])
  expect(hashesOf('纠纷调解')).toEqual([])
  const words = LONG.replace(/[，。、 ]/g, '')
  const runs = new Set(Array.from({ length: words.length - 4 }, (_, at) => words.slice(at, at + 5)))
  expect(new Set(hashesOf(words)).size).toBe(runs.size)
})

it('finds copies among thousands of texts that share their formulas, without comparing all pairs', () => {
  const texts = Array.from({ length: 3000 }, (_, index) => {
    const own = Array.from({ length: 60 }, (_, at) => String.fromCharCode(0x4e00 + ((index * 7919 + at * at * 104729) % 20000))).join('')
    return `各成员单位要提高认识，加强领导，压实责任，确保各项任务落到实处。${own}${own.slice(30)}${index}`
  })
  const prints = [...texts, texts[17] ?? '', texts[2400] ?? ''].map(fingerprintOf)
  const started = performance.now()
  const copies = copiesAmong(prints, { shared: 0.9, length: 80 })
  expect(performance.now() - started).toBeLessThan(1000)
  expect(copies.map(({ copy, original }) => [copy, original])).toEqual([
    [3000, 17],
    [3001, 2400],
  ])
})
