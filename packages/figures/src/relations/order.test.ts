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

describe('other words for a beginning and an end', () => {
  it.each([
    ['a journey', '考察组 5 月 12 日出发，5 月 20 日返回。', 'consistent'],
    ['a stay, with its place', '医疗队 3 月 2 日进驻云岭县人民医院，3 月 26 日撤离。', 'consistent'],
    ['a visit, then another', '2024 年 4 月 9 日（星期二），团县委到福利院开展结对，2024 年 4 月 18 日回访。', 'consistent'],
    ['one more clause between', '该纠纷 2023 年 2 月 6 日受理，经多次调解未果，2023 年 3 月 9 日作出裁决。', 'consistent'],
    ['a clock', '听证会上午 9 时开始，11 时 40 分结束。', 'consistent'],
    ['a clock of the afternoon', '评审下午 2 时开始，5 时结束。', 'consistent'],
    ['a clock with colons', '比赛 9:10 开赛，11:35 结束。', 'consistent'],
    ['one case as the object', '该院 2024 年 6 月受理的一件析产案，2024 年 4 月便作出一审判决。', 'violated'],
    ['the end first, then 才', '文化站 2022 年 5 月建成，2022 年 9 月才破土动工。', 'violated'],
    ['the end first', '水塔 2021 年 3 月竣工，2022 年 4 月动工。', 'violated'],
    ['born after the first post', '村医李某 1990 年参加工作，1992 年出生。', 'violated'],
    ['a loan', '助学贷款 2022 年 9 月发放到户，2022 年 3 月到期收回。', 'violated'],
    ['the deed by its name', '教师体检 9 月 20 日报到，9 月 8 日体检结束。', 'violated'],
    ['a stay, with its place', '医疗队 3 月 26 日进驻云岭县人民医院，3 月 2 日撤离。', 'violated'],
    ['a clock of twenty-four hours', '义诊 15 时 20 分开始，13 时 40 分结束。', 'violated'],
    ['a clock with halves', '义诊下午 3 时开始，上午 9 时结束。', 'violated'],
  ])('%s: %s', (_, text, verdict) => {
    expect(verdicts(text)).toEqual([verdict])
  })

  it.each([
    ['over night', '值班员 22 时上岗，8 时交班。'],
    ['over night, as it says', '巡查 15 时开始，次日 9 时结束。'],
    ['the afternoon may be meant', '听证会上午 9 时开始，3 时结束。'],
    ['a journey till the next day', '班车 16 时发车，14 时到达。'],
    ['hours of every day', '门诊 14 时开诊，12 时停诊。'],
    ['who came before it began', '大会 15 时开始，14 时入场结束。'],
    ['a registration before it', '训练营 7 月 20 日开营，7 月 10 日报名截止。'],
    ['a clock time that no verb makes an end', '听证会 15 时开始，13 时签到。'],
    ['another thing', '协议 12 月 18 日签订，资金 2 月 6 日到账。'],
    ['another end before it', '体检 11 月 20 日报到，11 月 9 日报名结束。'],
    ['one stage, then another', '文化站一期 2022 年 5 月建成，2022 年 9 月动工。'],
    ['one stage, then another by its name', '文化站 2022 年 5 月建成，2022 年 9 月二期动工。'],
    ['what is begun after it', '文化站 2022 年 5 月建成，2022 年 9 月动工扩建。'],
    ['two places', '医疗队 2024 年 3 月进驻甲县和乙县，2024 年 2 月撤离。'],
    ['a visit before the visit', '2024 年 4 月走访 40 户，2024 年 2 月回访。'],
    ['a range in words', '宣传月从 6 月 1 日持续到 6 月 30 日。'],
    ['a range in words that goes back', '宣传月从 6 月 30 日持续到 6 月 1 日。'],
  ])('says nothing: %s: %s', (_, text) => {
    expect(verdicts(text)).toEqual([])
  })
})
