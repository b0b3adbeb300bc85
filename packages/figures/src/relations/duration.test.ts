import { describe, expect, it } from 'vitest'
import { verdictsBy } from '../testing.js'
import { readDurations } from './duration.js'

const claimsIn = (...texts: readonly string[]) => verdictsBy(readDurations, ...texts)
const verdictsIn = (...texts: readonly string[]) => claimsIn(...texts).map((line) => line.replace(/:.*/, ''))

describe('the claim of a length', () => {
  it('shows its operands', () => {
    expect(claimsIn('6 月 3—6 日，举办为期两天的比赛。')).toEqual(['violated: period 6 月 3—6 日, length 两天'])
    expect(claimsIn('行动从 6 月 3 日开始，到 6 月 20 日结束，历时 10 天。')).toEqual(['violated: start 6 月 3 日, end 6 月 20 日, length 10 天'])
  })
})

describe('a length that is right', () => {
  it.each([
    ['with the first day', '6 月 3—6 日，举办为期四天的比赛。'],
    ['without the first day', '6 月 3—6 日，举办为期三天的比赛。'],
    ['from one month into the next', '比赛于 6 月 28 日至 7 月 2 日举行，历时 5 天。'],
    ['over the end of a year', '行动从 12 月 20 日至 1 月 10 日，为期 22 天。'],
    ['two points', '行动从 6 月 3 日开始，到 6 月 20 日结束，历时 18 天。'],
    ['years', '2018—2022 年连续 5 年获评先进。'],
    ['years counted as intervals', '2018 年至 2022 年，历时 4 年。'],
    ['years in brackets', '连续 5 年（2018—2022 年）获评先进。'],
    ['months', '3—5 月，开展为期三个月的整治。'],
    ['weeks', '6 月 3 日至 16 日，为期两周。'],
    ['a month of days', '行动从 6 月 1 日至 30 日，为期一个月。'],
    ['clock times', '会议 9:00—11:00 举行，历时 2 小时。'],
    ['hours in words', '会议从 9 时至 11 时，历时 2 小时。'],
    ['hedged', '行动从 6 月 3 日至 6 月 25 日，历时 20 余天。'],
    ['two points of clock time', '座谈会上午 9 时开始，11 时 30 分结束，历时 2.5 小时。'],
    ['two points in the afternoon', '评审下午 2 时开始，5 时结束，历时 3 小时。'],
    ['over noon', '讲座上午 9 点至下午 3 点举行，历时 6 小时。'],
    ['minutes', '演练 9 时 30 分开始，10 时结束，历时 30 分钟。'],
    ['two years of a work', '县志 2015 年启动编修，2020 年出版，历时 5 年。'],
    ['two months of a work', '该桥 2019 年 3 月开工，2021 年 10 月竣工，历时 31 个月。'],
    ['years that are called by the full ones', '该桥 2019 年 3 月开工，2021 年 10 月竣工，历时 2 年。'],
    ['two days of a work', '行动 6 月 3 日启动，6 月 20 日结束，历时 18 天。'],
    ['the length first', '为期 4 天的护理培训于 6 月 3 日至 6 日举办。'],
    ['开展', '县医院 5 月 6—13 日开展为期 8 天的义诊。'],
    ['holidays', '10 月 1 日至 7 日放假调休，共 7 天。'],
    ['the part of the sentence before ；', '培训 6 月 3—4 日举办；演练 7 月 1—6 日举行，历时 6 天。'],
  ])('%s: %s', (_, text) => {
    expect(verdictsIn(text)).toEqual(['consistent'])
  })
})

describe('a length that is wrong', () => {
  it.each([
    ['too short', '6 月 3—6 日，举办为期两天的比赛。'],
    ['too long', '6 月 3—6 日，举办为期五天的比赛。'],
    ['from one month into the next', '比赛于 6 月 28 日至 7 月 2 日举行，历时 7 天。'],
    ['two points', '行动从 6 月 3 日开始，到 6 月 20 日结束，历时 10 天。'],
    ['years', '2018—2022 年连续 6 年获评先进。'],
    ['years in brackets', '连续 7 年（2018—2022 年）获评先进。'],
    ['fewer years in brackets', '连续 3 年（2018—2022 年）获评先进。'],
    ['months', '行动从 3 月至 5 月，历时 5 个月。'],
    ['weeks', '6 月 3 日至 16 日，为期四周。'],
    ['a month of days', '行动从 6 月 1 日至 30 日，为期三个月。'],
    ['clock times', '会议 9:00—11:00 举行，历时 4 小时。'],
    ['hours in words', '会议从 9 时至 11 时，历时 3 小时。'],
    ['after a comma', '6 月 3 日至 20 日，为期 10 天。'],
    ['two points of clock time', '座谈会上午 9 时开始，11 时 30 分结束，历时 4 小时。'],
    ['two points with colons', '比赛上午 9:00 开始，11:30 结束，历时 4 小时。'],
    ['two years of a work', '新剧 2019 年立项，2021 年首演，历时 6 年。'],
    ['two months of a work', '该桥 2019 年 3 月开工，2021 年 10 月竣工，历时 5 年。'],
    ['two days of a work', '行动 6 月 3 日启动，6 月 20 日结束，历时 10 天。'],
    ['a course that opens and closes', '培训班 9 月 4 日开班，9 月 8 日结业，为期 9 天。'],
    ['a game at a place', '6 月 12 日至 16 日，比赛在县体育馆举行，历时 3 天。'],
    ['the length first', '为期 9 天的护理培训于 6 月 3 日至 6 日举办。'],
    ['开展', '县医院 5 月 6—13 日开展为期 12 天的义诊。'],
    ['holidays', '10 月 1 日至 7 日放假调休，共 9 天。'],
  ])('%s: %s', (_, text) => {
    expect(verdictsIn(text)).toEqual(['violated'])
  })
})

describe('where it is not certain whose length it is', () => {
  it.each([
    ['a training within the period', '6 月 3—20 日开展集训，期间举办为期 2 天的比赛。'],
    ['one of several terms', '6 月 3—20 日分三期举办为期 2 天的培训。'],
    ['some of the years', '2018—2022 年连续 3 年获评先进。'],
    ['years that began before', '2018—2022 年经济平稳，位次连续 9 年保持第一。'],
    ['no period', '开展为期一年的专项行动。'],
    ['one date', '6 月 3 日，启动为期一年的专项行动。'],
    ['two ranges', '6 月 3—4 日和 6—7 日，举办为期五天的比赛。'],
    ['a total of days', '6 月 3—20 日，累计降雨共 9 天。'],
    ['a journey', '6 月 3—8 日，赴外地参加为期 3 天的培训。'],
    ['a long period and one event', '6 月 1—30 日，举办为期 7 天的展览。'],
    ['a journey and its course', '组织 26 名妇女于 10 月 14 日至 20 日赴省城举办为期 5 天的培训班。'],
    ['working days', '6 月 3—16 日，为期 9 个工作日。'],
    ['another sentence', '6 月 3—6 日举行比赛。展览为期两天。'],
    ['a class of a school', '2018—2022 年建成的 3 年级教室。'],
    ['a day to be chosen', '8 月 5—20 日，择期开展为期 2 天的演练。'],
    ['a campaign that begins', '5 月 6—13 日开展为期一个月的整治。'],
    ['a campaign that a meeting decides', '5 月 6—8 日召开会议，部署开展为期 30 天的整治。'],
    ['a point that is no end', '工程 2018 年立项，2020 年开工，历时 5 年建成。'],
    ['some of the years, for a work', '2019 年至 2023 年，全县历时 3 年完成修志。'],
    ['a campaign and the days of one part of it', '为期一个月的整治行动自 6 月 3 日至 6 日集中宣传。'],
    ['three points', '2018 年开工，2020 年停工，2023 年竣工，历时 5 年。'],
    ['a morning or an afternoon', '讲座上午 9 时至 3 时举行，历时 6 小时。'],
    ['a visit and no end', '座谈会上午 9 时开始，11 时 30 分参观，历时 4 小时。'],
  ])('%s: %s', (_, text) => {
    expect(claimsIn(text)).toEqual([])
  })
})

describe('other words for a length and its period', () => {
  it.each([
    ['what was done for so long', '4 月 1 日至 4 月 20 日，护林队进山值守 20 天。', 'consistent'],
    ['in the next sentence', '5 月 6 日至 10 日，县里开展宣传周活动，发放折页 600 份。流动车巡回宣讲 5 天。', 'consistent'],
    ['年间', '从 2017 年到 2022 年，老校长走遍山村，五年间劝返学生 12 名。', 'consistent'],
    ['the last day of a contest', '5 月 14 日，技能大赛开幕，赛期至 5 月 17 日，为期 4 天。', 'consistent'],
    ['hours from day to day', '8 月 2 日 20 时启动响应，8 月 5 日 8 时解除，历时 60 小时。', 'consistent'],
    ['hours from day to day', '8 月 2 日 20 时启动响应，8 月 5 日 8 时解除，历时 80 小时。', 'violated'],
    ['a stay', '工作组 9 月 3 日进驻县粮食储备库，9 月 20 日离开，历时 35 天。', 'violated'],
    ['a work that brings water', '管网 2018 年立项，2020 年通水，历时 6 年。', 'violated'],
    ['前后共计', '收割队 6 月 5 日出发，6 月 20 日返回，前后共计 28 天。', 'violated'],
    ['a drill of a morning', '9 时至 11 时，消防队组织校园疏散演练，历时 6 小时。', 'violated'],
    ['a training of a few days', '6 月 3 日至 6 日，团委组织志愿者培训，为期 9 天。', 'violated'],
  ])('%s: %s', (_, text, verdict) => {
    expect(verdictsIn(text)).toEqual([verdict])
  })

  it.each([
    ['days that are not those of the period', '4 月 1 日至 20 日，护林队进山值守 6 天。'],
    ['more of them than it has', '4 月 1 日至 20 日，护林队进山值守 60 天。'],
    ['years before', '从 2017 年到 2022 年，老校长走遍山村，近五年间劝返学生 12 名。'],
    ['a date between', '5 月 6 日至 10 日开展宣传。5 月 20 日起巡回宣讲 5 天。'],
    ['an organised one of a month', '6 月 1 日至 30 日，团委组织志愿者培训，为期 5 天。'],
    ['of an organised campaign', '6 月 3 日至 6 日，团委组织为期 20 天的志愿服务启动仪式。'],
    ['chosen by each', '4 月 14 日至 30 日，各村自选时间开展为期 3 天的轮训。'],
    ['up to now', '自 2017 年 3 月至今，专班持续清理，2019 年 8 月曾中止，历时 4 年。'],
    ['a total of other days', '考察组 5 月 2 日出发，5 月 12 日返回，全年下乡共 90 天。'],
    ['hours with a day alone', '8 月 2 日启动响应，8 月 5 日解除，历时 60 小时。'],
  ])('says nothing: %s: %s', (_, text) => {
    expect(claimsIn(text)).toEqual([])
  })
})

describe('a number in the name of what lasted', () => {
  it.each([
    ['10 月 16 日至 19 日，第八届农博会在会展中心举行，历时 8 天。', ['violated']],
    ['10 月 16 日至 19 日，第八届农博会在会展中心举行，历时 4 天。', ['consistent']],
    ['10 月 16 日至 19 日，第八届农博会举办第二场培训，历时 8 天。', []],
  ])('does not hide its length: %s', (text, expected) => {
    expect(verdictsBy(readDurations, text).map((line) => line.replace(/:.*/, ''))).toEqual(expected)
  })

  it('may be an hour that no day has', () => {
    expect(verdictsBy(readDurations, '座谈会上午 9 时开始，111 时 30 分结束，历时 2.5 小时。').map((line) => line.replace(/:.*/, ''))).toEqual([
      'violated',
    ])
  })
})

describe('the length of an event that is held', () => {
  it('is that of the period right before it', () => {
    expect(verdictsIn('6 月 3 日至 7 日，为期 3 天的乡村医生培训班在县委党校举办。')).toEqual(['violated'])
    expect(verdictsIn('6 月 3 日至 7 日，为期 5 天的乡村医生培训班在县委党校举办。')).toEqual(['consistent'])
  })

  it('may be another where the event is only one of the period', () => {
    expect(verdictsIn('6 月 3 日至 7 日，县妇联在为期 3 天的培训之外走访了 20 户家庭。')).toEqual([])
  })

  it.each([
    ['整整', '水库于 2019 年 3 月开工，2024 年 3 月竣工，历时整整 3 年。', 'violated'],
    ['开到', '座谈会从上午 9 时开到 11 时 30 分，历时 4 个小时。', 'violated'],
    ['开到, right', '座谈会从上午 9 时开到 11 时 30 分，历时 2 个半小时。', 'consistent'],
  ])('with %s', (_, text, verdict) => {
    expect(verdictsIn(text)).toEqual([verdict])
  })
})
