import { describe, expect, it } from 'vitest'
import { relationsBy, verdictsBy } from '../testing.js'
import { readOrders } from './order.js'

const verdicts = (text: string) => verdictsBy(readOrders, text).map((line) => line.split(':')[0])

describe('the beginning before the end', () => {
  it.each([
    ['自…起至…止', '专项行动自 2022 年 4 月起至 2022 年 10 月止。'],
    ['自…起，至…止', '聘期自 2021 年 9 月 1 日起，至 2024 年 8 月 31 日止。'],
    ['从…开始，到…结束', '排查从 5 月 6 日开始，到 5 月 28 日结束。'],
    ['自…起施行，有效期至', '本细则自 2022 年 3 月 1 日起施行，有效期至 2027 年 2 月 28 日。'],
    ['自…以来，截至', '自 2021 年热线开通以来，截至 2023 年 6 月底，累计接听 3600 件。'],
    ['始于…止于', '改造始于 2019 年 4 月，止于 2021 年 11 月。'],
    ['始建于…建成', '灌渠始建于 1968 年，1972 年建成。'],
    ['开工、建成', '幼儿园 2019 年开工、2021 年建成。'],
    ['开工于, 竣工于', '大桥开工于 2018 年 7 月，竣工于 2020 年 9 月。'],
    ['with the time that it took', '水厂 2018 年 3 月开工建设，历时 26 个月，于 2020 年 5 月竣工。'],
    ['立案、审结', '该案 2021 年 3 月立案，2021 年 9 月审结。'],
    ['开幕、闭幕', '运动会 7 月 12 日开幕，16 日闭幕。'],
    ['开始报名、截止', '3 月 1 日开始报名，3 月 20 日截止。'],
    ['出生、参加工作', '张某 1975 年 2 月出生，1996 年 7 月参加工作。'],
    ['印发、施行', '办法于 2022 年 5 月印发，自 2022 年 7 月 1 日起施行。'],
    ['in the next year', '泵站 2021 年 11 月开工，次年 4 月建成。'],
    ['from one level to another', '托位由 2019 年的 120 个增加到 2023 年的 460 个。'],
    ['what goes on after a period', '全县 2015—2017 年先后改建敬老院 21 所。2018 年，再次改建 6 所。'],
    ['a plan in order', '水厂计划 2025 年开工，2027 年建成。'],
    ['自…启动，至…结束', '活动自 2022 年 9 月启动，至 2022 年 12 月结束。'],
    ['in one year', '幼儿园 2021 年开工、2021 年建成。'],
  ])('%s', (_, text) => {
    expect(verdicts(text)).toEqual(['consistent'])
  })

  it('knows a period, then the year that is reported', () => {
    const text = '全市 2014-2016 年先后新建、改建文化站 240 个、农家书屋 96 所。2017 年，再次建设 73 个文化站。'
    expect(verdictsBy(readOrders, text)).toEqual(['consistent: start 2014-2016 年, end 2017 年'])
  })

  it('claims the end, and shows what it must not be before', () => {
    expect(relationsBy(readOrders, '幼儿园 2019 年 4 月开工、2021 年建成。').relations[0]).toMatchObject({
      claim: 1,
      operands: [
        { role: 'start', quantity: 0 },
        { role: 'end', quantity: 1 },
      ],
      evidence: { formula: 'start ≤ end', stated: [2021, 2021], computed: [2019, null] },
    })
  })
})

describe('the end before the beginning', () => {
  it.each([
    ['自…起至…止', '专项行动自 2022 年 4 月起至 2021 年 10 月止。'],
    ['自…起至…止, in one year', '受理自 2022 年 4 月 15 日起至 2022 年 4 月 1 日止。'],
    ['自…起，至…止', '聘期自 2021 年 9 月 1 日起，至 2020 年 8 月 31 日止。'],
    ['从…开始，到…结束', '排查从 2022 年 5 月开始，到 2021 年 12 月结束。'],
    ['自…起施行，有效期至', '本细则自 2022 年 3 月 1 日起施行，有效期至 2021 年 2 月 28 日。'],
    ['自…以来，截至', '自 2021 年热线开通以来，截至 2020 年 6 月底，累计接听 3600 件。'],
    ['始于…止于', '改造始于 2021 年 4 月，止于 2019 年 11 月。'],
    ['始建于…建成', '灌渠始建于 1972 年，1968 年建成。'],
    ['开工、建成', '幼儿园 2021 年开工、2019 年建成。'],
    ['开工于, 竣工于', '大桥开工于 2020 年 7 月，竣工于 2018 年 9 月。'],
    ['with the time that it took', '水厂 2020 年 3 月开工建设，历时 26 个月，于 2018 年 5 月竣工。'],
    ['立案、审结', '该案 2021 年 9 月立案，2021 年 3 月审结。'],
    ['开幕、闭幕', '运动会 2021 年 7 月 16 日开幕，2021 年 7 月 12 日闭幕。'],
    ['开始报名、截止', '2021 年 3 月 20 日开始报名，2021 年 3 月 1 日截止。'],
    ['出生、参加工作', '张某 1996 年 2 月出生，1975 年 7 月参加工作。'],
    ['自…启动，至…结束', '活动自 2022 年 9 月启动，至 2021 年 12 月结束。'],
    ['成立、撤销', '该协会 2020 年成立，2017 年撤销。'],
  ])('%s', (_, text) => {
    expect(verdicts(text)).toEqual(['violated'])
  })

  it('is likely wrong between two levels: the second may be what it fell back to', () => {
    expect(verdicts('托位由 2023 年的 120 个增加到 2019 年的 460 个。')).toEqual(['violated (likely)'])
  })
})

describe('no order is claimed', () => {
  it.each([
    ['the year is left out: it may be the next', '泵站 10 月开工、3 月建成。'],
    ['the second year is left out', '泵站 2021 年 10 月开工，3 月建成。'],
    ['the next year without a first', '值守自 12 月 28 日起至次年 1 月 3 日止。'],
    ['a range that is printed as one', '集中整治 3 月 1—5 日开展。'],
    ['a range with 至 that is printed as one', '12 月 28 日至次年 1 月 3 日放假。'],
    ['a reversed range belongs to range too', '整治自 6 月 18 日至 12 日开展。'],
    ['a list of dates', '该村 2019 年、2016 年、2021 年获评先进。'],
    ['honours in a row', '2021 年获评市级示范，2019 年获评县级示范。'],
    ['two groups with counts', '2021 年开工 5 个，2019 年建成 8 个。'],
    ['two groups with 的', '2021 年开工的 5 个、2019 年建成的 8 个均已验收。'],
    ['two things', '一期 2021 年开工，二期 2019 年建成。'],
    ['each of several', '两所学校分别于 2021 年开工、2019 年建成。'],
    ['a plan', '水厂原计划 2027 年开工，2025 年建成。'],
    ['a rule that holds from a day before', '办法于 2022 年 5 月印发，自 2022 年 1 月 1 日起施行。'],
    ['an earlier one of the kind', '该协会 2020 年成立，2017 年曾撤销。'],
    ['a platform that was switched on when it stood', '平台 2021 年启动，2019 年建成。'],
    ['back to a level', '发生率由 2023 年的 5.2% 回落到 2019 年的 3.1%。'],
    ['another calendar', '庙会农历 2021 年 3 月开幕，2020 年 4 月闭幕。'],
    ['a day that no calendar has', '行动自 2021 年 13 月起至 2020 年 12 月止。'],
    ['relative years', '改造自去年 12 月起至今年 4 月止。'],
    ['another sentence', '幼儿园 2021 年开工。2019 年建成的小学已投用。'],
    ['a year and the same thing again', '2018 年，改建敬老院 6 所。2015—2017 年又改建 21 所。'],
    ['money that was spent by then', '水厂 2021 年开工，截至 2019 年底完成投资的部分另行结算。'],
    ['a noun after the end', '中心 2021 年启动，2019 年完成选址的站点同步开放。'],
  ])('%s', (_, text) => {
    expect(verdicts(text)).toEqual([])
  })
})

describe('dates in one course of events', () => {
  it.each([
    ['with weekdays', '该案 2024 年 5 月 20 日（星期一）立案，2024 年 4 月 26 日（星期五）宣判。', 'violated'],
    ['within one month, where no year is needed', '招生 6 月 20 日开始报名，6 月 12 日报名截止。', 'violated'],
    ['over the turn of a year, where it is', '招生 12 月 20 日开始报名，1 月 12 日报名截止。', undefined],
    ['at school', '张某 2021 年 9 月入学，2024 年 7 月毕业。', 'consistent'],
  ])('%s', (_, text, verdict) => {
    expect(verdicts(text)).toEqual(verdict === undefined ? [] : [verdict])
  })
})
