import { expect, it } from 'vitest'
import { article, findingsOf, specifyRule } from '../../rule-cases.js'
import { personTimeShare as rule } from './rule.js'

specifyRule(rule, {
  invalid: [
    { text: '全市脱贫人口住院 6.3 万人次，占脱贫人口的 11.2%。', quotes: ['11.2%'] },
    { text: '参加讲座的妇女 1260 人次，占全镇妇女总数的 34.5%。', quotes: ['34.5%'] },
    { text: '培训职工 860 人次，占职工总数的三分之一。', quotes: ['三分之一'], because: 'a fraction' },
    { text: '就诊患者 420 人，占门诊总人次的 18%。', quotes: ['18%'], because: 'persons of attendances' },
    { text: '全年提供心理咨询 1360 人次，其中未成年人 412 人。', quotes: ['412 人'] },
    { text: '服务老年人 2.4 万人次（其中独居老人 1860 人）。', quotes: ['1860 人'], because: 'in brackets' },
    { text: '义诊服务 860 人次，其中 60 岁以上老人 420 人。', quotes: ['420 人'], because: 'an age in the name' },
    { text: '书屋登记读者 860 人，其中借书 1240 人次。', quotes: ['1240 人次'], because: 'the other way round' },
  ],
  valid: [
    { text: '住院 6.3 万人次，占住院总人次的 11.2%。', because: 'attendances of attendances' },
    { text: '门诊 6.3 万人次，每人年均 1.4 次。', because: 'a mean ties the two' },
    { text: '参保 6.3 万人，占总人口的 91.2%。', because: 'persons of persons' },
    { text: '咨询 1360 人次，涉及 720 人，其中未成年人 412 人。', because: 'the persons are counted too' },
    { text: '培训学员 300 人、1200 人次，其中女学员 120 人。', because: 'the persons stand before' },
    { text: '发送旅客 1210 万人次，其中长三角 193 万人次。', because: 'one unit' },
    { text: '客流 2133 万人次，其中入境 831 万人次，占入境人员的 77.9%。', because: 'the whole stands before in attendances' },
    { text: '接待 860 人次，占比 12%。', because: 'no base is named' },
    { text: '接待 860 人次，占全年接待量的 12%。', because: 'of what is received' },
    { text: '接待 860 人次。其中有工作人员 12 人值守。', because: 'a sentence of its own' },
    { text: '服务 860 人次，参与其中的志愿者 120 人。', because: '其中 inside a phrase' },
  ],
})

it('says what cannot be compared', () => {
  const messages = ['住院 6.3 万人次，占脱贫人口的 11.2%。', '咨询 1360 人次，其中未成年人 412 人。'].flatMap((paragraph) =>
    findingsOf(rule, article(paragraph)).map(({ message }) => message),
  )
  expect(messages).toEqual([
    '6.3 万人次 是人次，占比的基数却是人数：同一人可能来过几次。请改用人数，或写明基数的人次。',
    '总数 1360 人次 是人次，“其中”的 412 人 是人数，不能直接相比。请统一单位。',
  ])
})
