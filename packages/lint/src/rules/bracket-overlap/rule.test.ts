import { expect, it } from 'vitest'
import { article, findingsOf, specifyRule } from '../../rule-cases.js'
import { bracketOverlap as rule } from './rule.js'

specifyRule(rule, {
  invalid: [
    { text: '35 岁以下 14 人，35 岁至 45 岁 22 人，45 岁以上 7 人。', quotes: ['35 岁至 45 岁'], because: 'one list, one finding' },
    { text: '按年龄分，55岁以上93人，51岁至55岁139人，46岁至50岁213人。', quotes: ['51岁至55岁'], because: 'from the top down' },
    {
      text: '按年龄分，50 岁以上者 11 人，占 6%；50—45 岁的 76 人，占 39%；不满 45 岁的 107 人，占 55%。',
      quotes: ['50—45 岁'],
      because: 'a range that runs backwards',
    },
    { text: '10 万元以下的 32 户，10 万元以上的 15 户。', quotes: ['10 万元以上'] },
    { text: '60 岁及以下占 78%，60 岁及以上占 22%。', quotes: ['60 岁及以上'] },
    { text: '不满 40 岁的 18 人，41—50 岁的 25 人，51 岁以上的 9 人。', quotes: ['41—50 岁'], because: 'who is 40 is nowhere' },
    { text: '35 岁以下 14 人、36—45 岁 22 人、50 岁以上 7 人。', quotes: ['50 岁以上'], because: 'five years are left out' },
    { text: '成立 3 年以下 12 家，3—5 年 9 家，5 年以上 4 家。', quotes: ['3—5 年'], because: 'durations' },
    { text: '90 分以上 14 人，80—90 分 30 人，80 分以下 6 人。', quotes: ['80—90 分'], because: 'marks' },
  ],
  valid: [
    { text: '35 岁及以下 14 人，36—45 岁 22 人，46 岁及以上 7 人。', because: 'a bracket for each year' },
    { text: '不满 35 岁的 14 人，35 岁以上的 29 人。', because: '不满 leaves the number out' },
    { text: '超过 60 岁的 14 人，60 岁以下的 29 人。', because: '超过 leaves the number out' },
    { text: '35 岁以下 14 人，平均年龄 38.2 岁。', because: 'one bracket' },
    { text: '15—59 岁占 61.2%，60 岁及以上占 23.4%，其中 65 岁及以上占 17.1%。', because: 'a bracket within a bracket' },
    { text: '产值 1 亿元以上 5 家，5000 万元以上 21 家，1000 万元以上 60 家。', because: 'thresholds contain each other' },
    { text: '男性 60 岁以上 14 人，女性 60 岁以下 29 人。', because: 'each of its own group' },
    { text: '为 60 岁以上老人体检 120 人。60 岁以下 30 人自愿参加。', because: 'two sentences' },
    { text: '60 到 69 岁的老人每餐 7 元，70 到 89 岁的老人每餐 5 元。', because: 'what each pays, and no year between' },
    { text: '20 岁以下观众和 40 岁以上观众占比提升，分别达到 7% 和 20%。', because: 'what falls into them stands apart' },
    { text: '36—45 岁 22 人，51—55 岁 7 人。', because: 'not all classes are named' },
    { text: '10 万元以下 32 户，11 万元—20 万元 15 户，21 万元以上 6 户。', because: 'money is not counted in whole 万' },
    { text: '15 岁以下儿童 320 人，65 岁以上老人 410 人。', because: 'those between are no group of interest' },
    { text: '15 岁以下儿童 320 人，18—35 岁青年 260 人，65 岁以上老人 410 人。', because: 'three groups, each with its name' },
    { text: '35 周岁以下 12 人，35 周岁（含）至 45 周岁 20 人，45 周岁以上 9 人。', because: 'the middle bracket is not read' },
    { text: '18 岁（不含）以下 6 人，18 岁以上 40 人。', because: 'the bracket says that the number is out' },
  ],
})

it('names the bound and both brackets', () => {
  const [finding] = findingsOf(rule, article('35 岁以下 14 人，35 岁至 45 岁 22 人，45 岁以上 7 人。'))
  expect(finding?.message).toBe('35岁 同时落在“35 岁以下”和“35 岁至 45 岁”两段里。请写明界限归哪一段，如“35岁及以下”和“36岁及以上”。')
  expect(finding?.related?.map(({ quote }) => quote)).toEqual(['35 岁以下'])
  const [gap] = findingsOf(rule, article('35 岁以下 14 人、36—45 岁 22 人、50 岁以上 7 人。'))
  expect(gap?.message).toBe('“36—45 岁”和“50 岁以上”之间空出 46—49岁，哪一段都不算。请核对两段的界限。')
})
