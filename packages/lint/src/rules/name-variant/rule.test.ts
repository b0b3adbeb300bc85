import { expect, it } from 'vitest'
import { article, findingsOf, specifyRule } from '../../rule-cases.js'
import { nameVariant as rule } from './rule.js'

specifyRule(rule, {
  invalid: [
    { text: '副县长李晓岚到东关镇调研。副县长李晓兰强调，要抓好落实。', quotes: ['李晓兰'], because: 'the last character' },
    { text: '县妇联主席林晓芸主持会议。主席林小芸要求抓好落实。', quotes: ['林小芸'], because: 'the middle character' },
    { text: '县教育局局长周文斌出席。局长周斌文作了部署。', quotes: ['周斌文'], because: 'the order' },
    { text: '县教育局局长周文斌出席。县教育局局长周文彬作了部署。', quotes: ['周文彬'], because: 'the same office' },
    { text: '县教育局局长周文斌出席。县教育局局长周文远作了部署。', quotes: ['周文远'], because: 'one head of one office' },
    {
      text: '副县长李晓兰到东关镇调研。副县长李晓岚强调，要抓好落实。副县长李晓岚要求，要按月通报。',
      quotes: ['李晓兰'],
      because: 'the rarer of the two is reported',
    },
    {
      text: article('副县长李晓岚到东关镇调研。\n\n　　在河湾镇，副县长李晓兰走访困难家庭。'),
      quotes: ['李晓兰'],
      because: 'in two paragraphs',
    },
    {
      text: '副县长李晓岚调研妇女创业工作\n\n　　11 月 3 日，副县长李晓兰到东关镇调研妇女创业。\n\n信息来源：县妇联\n',
      quotes: ['李晓兰'],
      because: 'in title and text',
    },
  ],
  valid: [
    { text: '副县长李晓岚到东关镇调研。副县长李晓岚强调，要抓好落实。', because: 'one name' },
    { text: '副县长李晓岚、副县长李晓兰出席会议。', because: 'two people in one list' },
    { text: '东关镇副镇长李晓岚介绍做法。河湾镇副镇长李晓兰作了发言。', because: 'two places' },
    { text: '局长王芳出席会议。局长王芳强调，要抓好落实。', because: 'a name of two characters, and what follows it' },
    { text: '局长王某某出席会议。局长王某作了发言。', because: '某' },
    { text: '副县长李晓岚同志出席会议。李晓岚同志强调，要抓好落实。', because: '同志' },
    { text: '副县长李晓岚出席。主席李晓兰主持。', because: 'two posts' },
    { text: '副县长李晓岚出席会议。副县长周文斌主持会议。', because: 'two names' },
    { text: '副县长李晓岚讲话。副县长李晓兰点评。李晓岚、李晓兰还走访了困难家庭。', because: 'two people, named together' },
    {
      text: '副县长李晓岚讲话。副县长李晓兰点评。副县长李晓岚走访家庭。副县长李晓兰慰问老人。',
      because: 'each comes again',
    },
    { text: '副县长张建国出席。副县长王建国主持。', because: 'two surnames' },
    { text: '书记王志强说，村里修了路。书记王志刚说，镇上也通了车。', because: 'characters that nobody takes for one another' },
    { text: '县教育局局长周文斌离任。新任县教育局局长周文远作了部署。', because: 'one followed the other' },
    { text: '书记带头学，书记带领干，主任跟着走，主任跟着学。', because: 'no names' },
  ],
})

it('offers the other name', () => {
  const [finding] = findingsOf(rule, article('副县长李晓岚到东关镇调研。副县长李晓兰强调，要抓好落实。'))
  expect(finding?.message).toBe('“副县长李晓兰”与“副县长李晓岚”只差一个字，像是同一个人。请核对姓名。')
  expect(finding?.related?.map(({ quote }) => quote)).toEqual(['李晓岚'])
  expect(finding?.suggestions?.map(({ desc, fix }) => [desc, fix.text])).toEqual([['改为“李晓岚”', '李晓岚']])
  expect(rule.severity).toBe('warning')
})
