import { describe, expect, it } from 'vitest'
import { verdictsBy } from '../testing.js'
import { readExtremes } from './extremes.js'

const claimsIn = (...texts: readonly string[]) => verdictsBy(readExtremes, ...texts)
const verdictsIn = (...texts: readonly string[]) => claimsIn(...texts).map((line) => line.replace(/:.*/, ''))

describe('the claim of a mean between its extremes', () => {
  it('shows its operands', () => {
    expect(claimsIn('委员平均年龄 47 岁，最大 45 岁，最小 28 岁。')).toEqual(['violated: mean 47 岁, highest 45 岁, lowest 28 岁'])
  })
})

describe('a mean between its extremes', () => {
  it.each([
    ['both', '委员平均年龄 42 岁，最大 56 岁，最小 28 岁。'],
    ['the lowest first', '委员平均年龄 42 岁，最小 28 岁，最大 56 岁。'],
    ['the highest alone', '委员平均年龄 42 岁，最大 56 岁。'],
    ['the lowest alone', '委员平均年龄 42 岁，最小 28 岁。'],
    ['named by what is measured', '委员平均年龄 42 岁，年龄最大的 56 岁。'],
    ['其中', '委员平均年龄 42 岁，其中最大的 56 岁。'],
    ['marks', '考试平均 82.5 分，最高 98 分，最低 61 分。'],
    ['prices', '平均租金 560 元，最高 900 元，最低 320 元。'],
    ['shares', '办结率平均为 95.2%，最高 100%，最低 88.5%。'],
    ['the mean at the highest', '平均用时 5 天，最长 5 天。'],
    ['in brackets', '平均用时 5 天（最长 9 天，最短 2 天）。'],
    ['rounded', '平均年龄 41.8 岁，最大 42 岁。'],
  ])('%s: %s', (_, text) => {
    expect(verdictsIn(text)).toEqual(['consistent'])
  })
})

describe('a mean beyond its extremes', () => {
  it.each([
    ['above the highest', '委员平均年龄 42 岁，最大 39 岁，最小 28 岁。'],
    ['below the lowest', '委员平均年龄 26 岁，最大 56 岁，最小 28 岁。'],
    ['above the highest alone', '委员平均年龄 42 岁，最大 39 岁。'],
    ['below the lowest alone', '委员平均年龄 26 岁，最小 28 岁。'],
    ['named by what is measured', '委员平均年龄 42 岁，年龄最大的 36 岁。'],
    ['其中', '委员平均年龄 42 岁，其中最大的 36 岁。'],
    ['marks', '考试平均 82.5 分，最高 78 分，最低 61 分。'],
    ['prices', '平均租金 560 元，最高 500 元，最低 320 元。'],
    ['shares', '办结率平均为 85.2%，最高 100%，最低 88.5%。'],
    ['times', '平均用时 5 天，最长 3 天。'],
    ['in brackets', '平均用时 11 天（最长 9 天，最短 2 天）。'],
    ['decimals', '平均年龄 41.8 岁，最大 39.3 岁。'],
  ])('%s: %s', (_, text) => {
    expect(verdictsIn(text)).toEqual(['violated'])
  })
})

describe('where it is not certain whose extremes they are', () => {
  it.each([
    ['another group', '委员平均年龄 42 岁，村支书最大的 39 岁。'],
    ['another unit', '平均年龄 42 岁，最高 39 分。'],
    ['another sentence', '委员平均年龄 42 岁。最大 39 岁。'],
    ['another figure between', '委员平均年龄 42 岁，女委员 12 名，最大 39 岁。'],
    ['no mean', '委员最大 39 岁，最小 28 岁。'],
    ['a mean and no extremes', '委员平均年龄 42 岁。'],
    ['another measure', '平均年龄 42 岁，工龄最长 20 岁。'],
    ['a comparison', '平均年龄 42 岁，比上届低 3 岁。'],
    ['two means', '城镇平均年龄 42 岁，农村平均年龄 39 岁。'],
    ['a highest class', '平均工资 5000 元，最高档补贴 3000 元。'],
    ['a record of another year', '平均亩产 812 公斤，历史最高 790 公斤。'],
    ['the highest of another year', '平均租金 560 元，去年最高 500 元。'],
  ])('%s: %s', (_, text) => {
    expect(claimsIn(text)).toEqual([])
  })
})
