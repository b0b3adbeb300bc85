import { expect, it } from 'vitest'
import { findingsOf, specifyRule } from '../../rule-cases.js'
import { duplicateTitle as rule } from './rule.js'

const piece = (title: string, text: string) => `${title}\n\n　　${text}\n\n信息来源：县妇联\n\n`
const [A, B, C] = ['11 月 3 日，县妇联举办读书会。', '11 月 9 日，县妇联走访 12 户困难家庭。', '11 月 12 日，镇妇联慰问老人。']
const LONG =
  '9 月 12 日，县妇联联合县司法局在东关镇举办婚姻家庭纠纷调解培训，来自 18 个村的 64 名调解员参加。培训采取案例讲解、情景模拟和分组讨论的方式，围绕彩礼返还、子女抚养和财产分割三类常见纠纷，讲清法律依据，教会沟通方法。'

specifyRule(rule, {
  invalid: [
    { text: piece('妇联工作动态', A) + piece('妇联工作动态', B), quotes: ['妇联工作动态'] },
    { text: piece('县妇联开展“送温暖”活动', A) + piece('县妇联开展送温暖活动', B), quotes: ['县妇联开展送温暖活动'], because: 'marks differ' },
    { text: piece('关爱 伴成长', A) + piece('关爱伴成长', B), quotes: ['关爱伴成长'], because: 'a blank differs' },
    { text: piece('妇联工作动态', A) + piece('镇妇联慰问老人', C) + piece('妇联工作动态', B), quotes: ['妇联工作动态'], because: 'another between' },
    {
      text: piece('妇联工作动态', A) + piece('妇联工作动态', B) + piece('妇联工作动态', C),
      quotes: ['妇联工作动态', '妇联工作动态'],
      because: 'three times',
    },
    {
      text: `要闻：\n\n${piece('县妇联开展走访慰问', A)}简讯：\n\n${piece('县妇联开展走访慰问', B)}`,
      quotes: ['县妇联开展走访慰问'],
      because: 'in two sections',
    },
    {
      text: `【工作动态】\n\n${piece('县妇联举办读书会', A)}【基层信息】\n\n${piece('镇妇联慰问老人', C)}【工作动态】\n\n${piece('县妇联走访困难家庭', B)}`,
      quotes: ['【工作动态】'],
      because: 'a heading of sections',
    },
  ],
  valid: [
    { text: piece('县妇联举办读书会', A) + piece('县妇联走访困难家庭', B), because: 'two titles' },
    { text: piece('春风送岗\n——区妇联举办女性招聘会', A) + piece('春风送岗\n——县妇联送岗进村', B), because: 'subtitles differ' },
    { text: piece('巾帼榜样（一）', A) + piece('巾帼榜样（二）', B), because: 'a numbered series' },
    { text: piece('典型案例', A) + piece('典型案例', B), because: 'a serial column' },
    { text: piece('图片新闻', A) + piece('图片新闻', B), because: 'pictures' },
    { text: piece('县妇联培训调解员', LONG) + piece('县妇联培训调解员', LONG), because: 'the whole article twice (duplicate-article)' },
    { text: `县妇联走访困难家庭\n\n信息来源：县妇联\n\n${piece('县妇联走访困难家庭', B)}`, because: 'one has no text (empty-article)' },
    {
      text: `目录\n县妇联举办读书会……1\n县妇联走访困难家庭……2\n\n${piece('县妇联举办读书会', A)}${piece('县妇联走访困难家庭', B)}`,
      because: 'the contents list',
    },
    { text: piece('县妇联召开第 1 次例会', A) + piece('县妇联召开第 2 次例会', B), because: 'numbers differ' },
    { text: `【要闻】\n\n${piece('县妇联举办读书会', A)}【简讯】\n\n${piece('镇妇联慰问老人', C)}`, because: 'two headings' },
  ],
})

it('points at the first of the two', () => {
  const [finding] = findingsOf(rule, piece('妇联工作动态', A) + piece('妇联工作动态', B))
  expect(finding?.message).toBe('标题“妇联工作动态”在本期出现了两次。请核对是否重复排入，或改写其中一个。')
  expect(finding?.related?.map(({ line }) => line)).toEqual([1])
  expect(rule.severity).toBe('warning')
})
