import { expect, it } from 'vitest'
import { article, findingsOf, specifyRule } from '../../rule-cases.js'
import { extremesMismatch as rule } from './rule.js'

specifyRule(rule, {
  invalid: [
    { text: '执委平均年龄 46 岁，最大 44 岁，最小 27 岁。', quotes: ['46 岁'], because: 'above the highest', severities: [2] },
    { text: '考试平均 58.5 分，最高 96 分，最低 63 分。', quotes: ['58.5 分'], because: 'below the lowest' },
    { text: '考试平均分 86.5 分，最高分 78 分。', quotes: ['86.5 分'], because: 'the highest alone' },
    { text: '户均养殖 12 头，最多的一户 10 头。', quotes: ['12 头'], because: 'one household' },
    { text: '10 月，大厅接待群众 812 人次，单日最多 860 人次。', quotes: ['860 人次'], because: 'a day above the month' },
    { text: '单日最多接待 860 人次，全月累计 812 人次。', quotes: ['860 人次'], because: 'the total after it' },
  ],
  valid: [
    { text: '执委平均年龄 41 岁，最大 56 岁，最小 27 岁。', because: 'it is right' },
    { text: '执委平均年龄 46 岁，村支书最大的 44 岁。', because: 'another group' },
    { text: '执委平均年龄 46 岁，工龄最长 20 年。', because: 'another measure' },
    { text: '执委平均年龄 46 岁。最大 44 岁。', because: 'another sentence' },
    { text: '执委平均年龄 46 岁，女执委 12 名，最大 44 岁。', because: 'the oldest of the women perhaps' },
    { text: '执委平均年龄 41.3 岁，最高不超过 40 岁的班子占三成。', because: 'a limit' },
    { text: '10 月，大厅接待群众 3140 人次，单日最多 296 人次。', because: 'a day within the month' },
    { text: '10 月，大厅接待群众 812 人次，去年国庆单日最多 860 人次。', because: 'a day of another period' },
    { text: '10 月，大厅接待群众超 800 人次，单日最多 860 人次。', because: 'a lower bound' },
    { text: '日均接待 460 人次，单日最多 860 人次。', because: 'a mean is no total' },
    { text: '全县平均降温 6.4℃，降温幅度最小的站点 2.1℃，最大的站点 11.5℃。', because: 'a mean of places' },
  ],
})

it('says by how much the mean is above the highest', () => {
  const [finding] = findingsOf(rule, article('执委平均年龄 46 岁，最大 44 岁，最小 27 岁。'))
  expect(finding?.message).toBe('平均 46 岁，比最高的 44 岁还大（大 2 岁）。请核对平均数和最高值。')
  expect(finding?.related?.map(({ quote }) => quote)).toEqual(['44 岁', '27 岁'])
})

it('says by how much the mean is below the lowest', () => {
  const [finding] = findingsOf(rule, article('考试平均 58.5 分，最高 96 分，最低 63 分。'))
  expect(finding?.message).toBe('平均 58.5 分，比最低的 63 分还小（小 4.5 分）。请核对平均数和最低值。')
})

it('says by how much a single one is above the total', () => {
  const [finding] = findingsOf(rule, article('10 月，大厅接待群众 812 人次，单日最多 860 人次。'))
  expect(finding?.message).toBe('其中一次（一天、一处）的 860 人次，超过总数 812 人次（多 48 人次）。请核对两个数，或写明各自的时段。')
})
