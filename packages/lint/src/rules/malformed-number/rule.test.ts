import { expect, it } from 'vitest'
import { article, findingsOf, specifyRule } from '../../rule-cases.js'
import { malformedNumber as rule } from './rule.js'

specifyRule(rule, {
  invalid: [
    { text: '全年受众 2,34,567 人。', quotes: ['2,34,567 人'], because: 'a group of two digits' },
    { text: '全年发放 1,2345,678 元。', quotes: ['1,2345,678 元'], because: 'a group of four digits' },
    { text: '项目投入 4.6.2 万元。', quotes: ['4.6.2 万元'], because: 'two decimal points' },
    { text: '合格率达 98.6.2%。', quotes: ['98.6.2%'], because: 'two decimal points in a percentage' },
    { text: '参保率提高 3.2%个百分点。', quotes: ['3.2%个百分点'], because: '% and points' },
    { text: '参保率达到百分之 96%。', quotes: ['百分之 96%'], because: '百分之 and %' },
    { text: '项目投入 450 万元元。', quotes: ['450 万元元'], because: 'a unit doubled' },
    { text: '现场共 2，300 人参加。', quotes: ['2，300 人'], because: 'a full-width comma' },
    { text: '全年培训 1，250 人次。', quotes: ['1，250 人次'], because: 'a full-width comma after a verb' },
    { text: '项目投入 12..5 万元。', quotes: ['12..5 万元'], because: 'a point doubled' },
    { text: '项目投入 600 万万元。', quotes: ['600 万万元'], because: 'a scale doubled' },
    { text: '投入 12，345.5 万元。', quotes: ['12，345.5 万元'], because: 'money' },
    { text: '到会 3，050 人。', quotes: ['3，050 人'], because: 'no number begins with 0' },
    { text: '全市共检查 4,6832 人。', quotes: ['4,6832 人'], because: 'the comma where 万 would stand' },
    { text: '每户补偿 3 万元元补偿款。', quotes: ['3 万元元'], because: 'a unit doubled before another word' },
    { text: '完成物流量 3415.1.2 万吨。', quotes: ['3415.1.2 万吨'], because: 'two points in a long number' },
    {
      text: '借阅少儿图书 1.1.6 万册，提高 4.2.6 个百分点。',
      quotes: ['1.1.6 万', '4.2.6 个百分点'],
      because: 'two points before a scale and points',
    },
    { text: '今年新增 1，874 户，每户补助 3，200 元。', quotes: ['1，874 户', '3，200 元'], because: 'after words that want a unit' },
    { text: '抽查住院病历 1，200 份，其中 54 份不规范。', quotes: ['1，200 份'], because: 'what follows the comma is no clause' },
  ],
  valid: [
    { text: '平台升级到 V3.5.2 版，新增 12 项功能。', because: 'a version (trap)' },
    { text: '宣讲标准第 7.3.5 条。', because: 'a clause (trap)' },
    { text: '7.3.5 万元以上项目的管理，由县级负责。', because: 'the number of a section' },
    { text: '活动定于 2021.11.5 举行。', because: 'a date (trap)' },
    { text: '服务器地址为 192.168.1.10。', because: 'an address (trap)' },
    { text: '算力达到百亿亿次。', because: 'scales may be doubled (trap)' },
    { text: '唤起四万万同胞的觉醒。', because: 'an old way of saying 四亿' },
    { text: '每户发放 500 元元旦慰问金。', because: '元旦 begins with the unit' },
    { text: '企业生产 300 万元元件。', because: '元件 begins with the unit' },
    { text: '下达资金 500 万元元谋县。', because: '元谋 is a place' },
    { text: '三个班分别为 3,2048 人。', because: 'a list of two' },
    { text: '学习手册第 3.5.2 万众创新一节。', because: 'a section' },
    { text: '全年受众 1,234,567 人。', because: 'groups of three' },
    { text: '三个班分别为 1,23,456 人。', because: 'a list' },
    { text: '测评均分为 98，200 人参加答题。', because: 'two clauses' },
    { text: '活动定于 11 月 5，300 人报名。', because: 'the end of a date' },
    { text: '总分排在第 2，300 人。', because: 'a rank' },
    { text: '活动分 3 批进行，300 人，无一缺席。', because: 'the number before has its unit' },
    { text: '居民参与率 96%，300 人报名。', because: 'a percentage ends the clause' },
    { text: '占比提高 5%，个体户增加 12 户。', because: 'another clause' },
    { text: '走访个体户 12 户，户均补助 300 元。', because: 'a unit that begins the next word' },
  ],
})

it('says why it is no number', () => {
  const messages = findingsOf(rule, article('受众 2,34,567 人，投入 4.6.2 万元，提高 3.2%个百分点，共 2，300 人参加。')).map(({ message }) => message)
  expect(messages).toEqual([
    '“2,34,567 人”不成其为数：千分撇应每三位一个。请核对。',
    '“4.6.2 万元”不成其为数：一个数只能有一个小数点。请核对。',
    '“3.2%个百分点”不成其为数：单位重复或互相矛盾。请核对。',
    '“2，300 人”不成其为数：数的中间用了全角逗号，读成两个数。请核对。',
  ])
  expect(rule.severity).toBe('error')
})
