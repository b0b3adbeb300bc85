import { describe, expect, it } from 'vitest'
import { verdictsBy } from '../testing.js'
import { readCompletions } from './completion.js'

const verdictsIn = (text: string) => verdictsBy(readCompletions, text).map((line) => line.replace(/:.*/, ''))

describe('a plan that is certain without its own words', () => {
  it.each([
    ['a light verb', '计划巡回义诊 300 场，已开展 261 场，计划完成率 78%。', 'violated'],
    ['months of the year', '全年税收目标 7.2 亿元，1—9 月完成 5.61 亿元，完成全年目标的 87.9%。', 'violated'],
    ['业已', '计划新增泊位 2500 个，业已建成 2200 个，相当于计划的 112%。', 'violated'],
    ['what is lacking between', '计划整修边沟 300 公里，入冬前整修 288 公里，尚差 12 公里，占计划的 69%。', 'violated'],
    ['its growth between', '收入完成 36.84 亿元，同比增长 6.8%，占年初预算的 88.8%，年初预算为 44.5 亿元。', 'violated'],
    ['the plan right before its rate', '全年完成演出 126 场，年初计划 120 场，完成计划的 150%。', 'violated (likely)'],
    ['the sentence before', '高标准农田建设任务 6.4 万亩，涉及 9 个乡镇。已平田整地 4.9 万亩，占任务的 6.6%。', 'violated (likely)'],
  ])('is held against its rate: %s', (_, text, verdict) => {
    expect(verdictsIn(text).at(-1)).toBe(verdict)
  })

  it.each([
    ['two plans before', '建设任务 6.4 万亩，改造任务 2 万亩。已平田整地 4.9 万亩，占任务的 66%。'],
    ['a plan of another period', '建设任务 6.4 万亩。已平田整地 4.9 万亩，占全年任务的 66%。'],
    ['a rate of completion, of anything', '完成造林 4120 亩，年度任务 5150 亩，完成率 90%。'],
    ['what was done last month', '本月完成演出 26 场，年初计划 120 场，完成计划的 50%。'],
    ['something else done first', '已栽树 300 株、平田整地 4.9 万亩，任务 6.4 万亩在建，占任务的 66%。'],
  ])('stays silent: %s', (_, text) => {
    expect(verdictsIn(text)).not.toContain('violated')
    expect(verdictsIn(text)).not.toContain('violated (likely)')
  })
})

describe('what a plan still lacks', () => {
  it('is certain where the verb is said again', () => {
    expect(verdictsIn('计划整修边沟 300 公里，入冬前整修 288 公里，尚差 21 公里。')).toEqual(['violated'])
  })
})
