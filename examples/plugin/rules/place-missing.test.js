import { describe, it } from 'node:test'
import { createRuleTester } from '@jianbao/lint'
import { placeMissing } from './place-missing.js'

const specifyRule = createRuleTester({ describe, it })

// The examples of the metadata are cases too: what `jianbao rules example/place-missing` prints holds.
const firing = placeMissing.examples
  .filter(({ findings }) => findings.length > 0)
  .map(({ findings, ...example }) => ({ ...example, quotes: findings }))
const silent = placeMissing.examples.filter(({ findings }) => findings.length === 0)

// A text in one line is the paragraph of an article in which nothing else is wrong; one with line ends is a whole bulletin.
specifyRule(placeMissing, {
  invalid: [
    ...firing,
    {
      text: '近日，妇联走访慰问困难家庭 25 户。',
      quotes: ['近日，妇联走访慰问困难家庭 25 户。'],
      messages: ['《县妇联开展专项工作》的首段没有写明地点（白渡县、禾川县）。请写明是哪里的工作。'],
      severities: [2],
      options: { places: ['白渡县', '禾川县'] },
      because: 'none of the places of the option',
    },
    {
      text: '妇女之家建成\n\n　　新建妇女之家 12 个。\n\n　　其中白渡县 5 个。\n\n信息来源：市妇联\n',
      quotes: ['新建妇女之家 12 个。'],
      because: 'the place stands in the second paragraph',
    },
    {
      text: '白渡县妇联举办读书会\n\n　　11 月 3 日，读书会举行，38 个家庭参加。\n\n信息来源：县妇联\n',
      quotes: ['11 月 3 日，读书会举行，38 个家庭参加。'],
      because: 'the title alone is not enough',
    },
  ],
  valid: [
    ...silent,
    { text: '11 月 6 日，禾川县举办家庭教育讲座。', because: 'the place of the list' },
    { text: '今年以来，全市新建妇女之家 12 个。', because: 'the whole city' },
    { text: '11 月 6 日，举办家庭教育讲座。地点在临溪区图书馆。', because: 'in the second sentence' },
    { text: '龙口镇举办家庭教育讲座。', options: { places: ['龙口镇'] }, because: 'the option replaces the list' },
    {
      text: '白渡县妇联召开会议\n\n一、会议部署\n\n　　11 月 3 日，白渡县妇联部署冬季走访工作。\n\n信息来源：县妇联\n',
      because: 'a numbered heading is no first paragraph',
    },
  ],
})
