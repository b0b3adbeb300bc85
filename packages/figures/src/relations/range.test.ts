import { describe, expect, it } from 'vitest'
import { claimsIn, relationsBy } from '../testing.js'
import { readRanges } from './range.js'

const relationsOf = (text: string) => relationsBy(readRanges, text).relations
const verdicts = (text: string) => relationsOf(text).map(({ verdict }) => verdict)

describe('a range from its lower to its upper end', () => {
  it.each([
    ['with —', '每村选派志愿者 10—15 人。'],
    ['with ～ and the unit twice', '成本下降 5%～8%。'],
    ['with -', '每场培训 30-40 人。'],
    ['with 至', '每组配备 3 至 5 名调解员。'],
    ['with 到', '每户补助 500 到 800 元。'],
    ['in Chinese numerals', '每个网格配备三至五名网格员。'],
    ['of money with its scale twice', '每个项目补助 5 万元—8 万元。'],
    ['of ages', '参训妇女年龄在 35—45 岁之间。'],
    ['of years', '《妇女发展规划（2021—2025 年）》印发实施。'],
    ['of days', '11 月 10—13 日，县妇联举办培训班。'],
    ['of months', '今年 1—9 月，全县接待来访群众。'],
    ['of days in two months', '9 月 28 日至 10 月 8 日开展集中走访。'],
    ['of hours', '活动在 9:00—11:30 举行。'],
    ['of numbers', '第 3—5 期简报已印发。'],
    ['after 从, of dates', '从 9 月 1 日至 9 月 30 日开展排查。'],
  ])('is right %s', (_, text) => {
    expect(verdicts(text)).toEqual(['consistent'])
  })

  it('is one quantity, which claims itself', () => {
    expect(relationsOf('每村选派志愿者 10—15 人。')).toEqual([
      {
        type: 'range',
        verdict: 'consistent',
        confidence: 'certain',
        claim: 0,
        operands: [{ role: 'range', quantity: 0 }],
        evidence: { formula: 'low ≤ high', stated: [15, 15], computed: [10, null], unit: '人' },
      },
    ])
  })
})

describe('a range from its upper to its lower end', () => {
  it.each([
    ['of ages', '筛查对象为 60—55 岁妇女。'],
    ['of ages with the unit twice', '筛查对象为 60 岁—55 岁妇女。'],
    ['of ages with 至', '筛查对象为 64 岁至 35 岁的妇女。'],
    ['of percents', '各乡镇增幅在 30%—20% 之间。'],
    ['of percents with the sign once', '各乡镇占比为 30—20%。'],
    ['of percents that touch when rounded', '各乡镇增幅为 3%—2%。'],
    ['of decimals', '各乡镇占比为 12.8%～12.5%。'],
    ['of persons', '每组配备 8—5 人。'],
    ['of persons with ～', '每组配备 8～5 名志愿者。'],
    ['of money', '每户补助 800—500 元。'],
    ['of money with its scale twice', '每个项目补助 8 万元—5 万元。'],
    ['of households', '每个网格联系 50－30 户。'],
    ['of measures', '每户流转 20—10 亩。'],
    ['with the longer dash and one unit', '筛查对象为 64——35 周岁妇女。'],
  ])('is wrong %s', (_, text) => {
    expect(verdicts(text)).toEqual(['violated'])
  })

  it('claims its end, and shows what it must not be below', () => {
    expect(relationsOf('筛查对象为 60—55 岁妇女。')[0]).toMatchObject({
      claim: 1,
      confidence: 'certain',
      operands: [
        { role: 'low', quantity: 0 },
        { role: 'high', quantity: 1 },
      ],
      evidence: { formula: 'low ≤ high', stated: [55, 55], computed: [60, null], unit: '岁' },
    })
  })

  it('is likely wrong where the first number lacks a scale', () => {
    expect(relationsOf('每个项目补助 8—5 万元。')[0]).toMatchObject({ verdict: 'violated', confidence: 'likely' })
  })
})

describe('what is no range', () => {
  it.each([
    ['a score', '县代表队以 3—1 取胜。'],
    ['a score by points', '县代表队以 21—15 战胜对手。'],
    ['a telephone number', '联系电话：0931-8929。'],
    ['a telephone number with its area', '咨询电话 0931-8929316。'],
    ['months into the next year', '整治行动从 11 月—次年 3 月开展。'],
    ['days into the next year', '12 月 28 日至 1 月 3 日放假。'],
    ['hours over night', '22:00—6:00 安排值守。'],
    ['a model', '配发 K3—2 型设备 5 台。'],
    ['numbers of rooms', '地点在第 5—3 号会议室。'],
    ['years before our era', '遗址年代为公元前 7500—3000 年。'],
    ['years ago', '遗址距今 6000—5000 年。'],
    ['a change with 由', '补助由 30% 至 20% 不等地调整。'],
    ['a change with 从', '从 60 天到 45 天。'],
    ['a time that was cut', '办理时限压缩，60 天到 45 天。'],
    ['a pause', '参与率达 60%——20% 来自外出务工人员。'],
    ['a minus sign', '两地增速为 5.0% -3.2%。'],
    ['numbers of houses', '走访 12—3 幢居民。'],
    ['marks', '成绩在 95—90 分的为优秀。'],
    ['a discount', '按 8—5 折优惠。'],
    ['a year and a number', '印发 2026—15 件文件。'],
    ['two units', '发动 300 人—20 个村参与。'],
    ['figures with hedges', '占比约 30%—20%左右。'],
    ['a chain', '按 10—8—6 人分组。'],
    ['a form of a game', '组织 5—3 人制比赛。'],
    ['a trading band', '盘中交投于 0.9%-0.7% 区间。'],
  ])('%s', (_, text) => {
    expect(verdicts(text).filter((verdict) => verdict === 'violated')).toEqual([])
  })

  it('a change in one unit is no range either', () => {
    expect(verdicts('志愿者由 5 人至 8 人。')).toEqual([])
  })
})

describe('a range of dates or times', () => {
  it.each([
    ['6 月 18 日至 12 日暂停办理。', 'range violated: range 6 月 18 日至 12 日'],
    ['7 月 28 日至 7 月 15 日下乡。', 'range violated: range 7 月 28 日至 7 月 15 日'],
    ['2021 年 3 月至 2020 年 5 月轮训。', 'range violated: range 2021 年 3 月至 2020 年 5 月'],
    ['午间 14:30—12:00 值班。', 'range violated: range 14:30—12:00'],
    ['9 时至 11 时集中检查。', 'range consistent: low 9, high 11'],
  ])('%s', (text, relation) => {
    expect(claimsIn(readRanges, text)).toEqual([relation])
  })

  it.each([
    '12 月 28 日至 1 月 3 日放假。',
    '28 日至 3 日放假。',
    '每日 22:00—6:00 封闭。',
    '11 月至次年 3 月供暖。',
    '2020 年 11 月至 3 月供暖。',
    '20:00—24:00 巡逻。',
  ])('may go on into the next: %s', (text) => {
    expect(claimsIn(readRanges, text).filter((line) => line.includes('violated'))).toEqual([])
  })
})

describe('two dates that words make a range', () => {
  const verdictsOf = (text: string) => relationsBy(readRanges, text).relations.map(({ verdict }) => verdict)

  it.each([
    ['持续到', '宣传周从 5 月 6 日持续到 5 月 12 日。', ['consistent']],
    ['一直延续到', '汛期自 2023 年 6 月一直延续到 2023 年 9 月。', ['consistent']],
    ['the month left out', '展览从 4 月 3 日持续到 9 日。', ['consistent']],
    ['backwards in one month', '宣传周从 5 月 12 日持续到 5 月 6 日。', ['violated']],
    ['into the next year', '供暖从 11 月 1 日持续到 3 月 31 日。', []],
    ['of another calendar', '庙会从农历二月十九日持续到二月初九日。', []],
  ])('%s', (_, text, verdicts) => {
    expect(verdictsOf(text)).toEqual(verdicts)
  })
})

describe('two days with their hours', () => {
  it.each([
    ['网上报名时间为 8 月 25 日 9 时至 8 月 12 日 17 时。', 'violated'],
    ['网上报名时间为 8 月 5 日 9 时至 8 月 12 日 17 时。', 'consistent'],
    ['网上报名时间为 8 月 25 日 9:00 至 8 月 12 日 17:00。', 'violated'],
  ])('%s', (text, verdict) => {
    expect(verdicts(text)).toContain(verdict)
  })

  it('may go into the next year', () => {
    expect(verdicts('值守时间为 12 月 28 日 9 时至 1 月 3 日 17 时。')).not.toContain('violated')
  })
})
