import { describe, expect, it } from 'vitest'
import { article, findingsOf, specifyRule } from '../../rule-cases.js'
import { redundantHedge as rule } from './rule.js'

specifyRule(rule, {
  invalid: [
    { text: '近 700 多人在线收看。', quotes: ['近 700 多人'] },
    { text: '约 60 人左右参加。', quotes: ['约 60 人左右'] },
    { text: '大约 60 人左右参加。', quotes: ['大约 60 人左右'] },
    { text: '超过 90 人以上参加。', quotes: ['超过 90 人以上'] },
    { text: '每月走访至少 4 次以上。', quotes: ['至少 4 次以上'] },
    { text: '每季度走访不得少于 2 次以上。', quotes: ['不得少于 2 次以上'], because: '不得少于 is 至少' },
    { text: '活动现场约有 300 余人。', quotes: ['约有 300 余人'] },
    { text: '超 2400 多亿元投资落地。', quotes: ['超 2400 多亿元'] },
    { text: '参与群众达 400 多人左右。', quotes: ['400 多人左右'], because: 'both after the number' },
    { text: '合格率不低于 95% 以上。', quotes: ['不低于 95% 以上'] },
    { text: '办理时间不超过 3 天以内。', quotes: ['不超过 3 天以内'] },
    { text: '将近 50 人左右报名。', quotes: ['将近 50 人左右'] },
    { text: '不足 300 余户仍未接通。', quotes: ['不足 300 余户'] },
    { text: '全程大约近 40 公里。', quotes: ['大约近 40 公里'], because: 'two before the number' },
    { text: '航程约１小时左右。', quotes: ['约１小时左右'] },
    { text: '每年至少开展 2 次以上，每次不少于 1 小时。', quotes: ['至少开展 2 次以上'], because: 'a verb between' },
    { text: '女性约占总数的 30% 左右。', quotes: ['约占总数的 30% 左右'], because: 'the whole between' },
    { text: '每期约30—40人左右。', quotes: ['约30—40人左右'], because: 'a range' },
    { text: '过半数以上的家庭表示满意。', quotes: ['过半数以上'] },
    { text: '三百余人左右受益。', quotes: ['三百余人左右'], because: 'in words' },
  ],
  valid: [
    { text: '近 3 年来，400 多人实现就业。', because: 'the first belongs to the years' },
    { text: '超过 5500 家二级以上医院建立门诊。', because: 'the second belongs to the grade' },
    { text: '为近 300 名 60 岁以上老人体检。', because: 'two numbers' },
    { text: '签约 5 亿元以上项目 17 个。', because: '签约 is a verb' },
    { text: '已签约 360 多个合作项目。', because: '签约 is a verb, 多 the only hedge' },
    { text: '预约近 200 人，节约近 4 万元。', because: '预约 and 节约 are verbs' },
    { text: '每村选聘不少于 3 名、不超过 7 名代办员。', because: 'a lower and an upper bound of a range' },
    { text: '每村至少培训 30 多人。', because: 'another word between' },
    { text: '参加人数达到 400 余人。', because: '达到 is no hedge' },
    { text: '至少 1 次以集中学习的方式开展。', because: '以 of another word' },
    { text: '超过 200 多媒体教室投入使用。', because: '多 of another word' },
    { text: '相约 30 余名志愿者，特约 20 多名监督员。', because: '相约 and 特约 are verbs' },
    { text: '至少组建 500 人以上队伍 3 支。', because: 'the second belongs to the noun that follows' },
    { text: '至少培训 35 岁以上，有一技之长的妇女 60 名。', because: 'an age is a class' },
    { text: '约 1 小时以内到达。', because: 'a time limit, roughly' },
    { text: '附近 3 个村左右邻里互助。', because: '附近 is a place' },
    { text: '10 月 5 日左右，约 60 人到场。', because: 'each on its own figure' },
    { text: '年龄在 35 岁以上、45 岁以下的约 60 人。', because: 'bounds of a class' },
    { text: '有意参训的不足 40 人，多为留守妇女。', because: '多 in the next clause' },
  ],
})

describe('says why', () => {
  it.each([
    ['近 700 多人收看。', '“近”与“多”互相矛盾：一个说不到这个数，一个说超过这个数。请核实数量，只留一个。'],
    ['约 60 人左右参加。', '“约”与“左右”意思重复。请只留一个。'],
    ['超过 60 人左右参加。', '“超过”与“左右”互相矛盾：一个说可上可下，一个只说一边。请核实数量，只留一个。'],
  ])('%s', (paragraph, message) => {
    expect(findingsOf(rule, article(paragraph)).map((finding) => finding.message)).toEqual([message])
  })
})

it('offers to take out either word', () => {
  const text = article('活动现场约 60 人左右参加。')
  const [finding] = findingsOf(rule, text)
  const changed = finding?.suggestions?.map(({ fix: { range, text: to } }) => text.slice(0, range[0]) + to + text.slice(range[1]))
  expect(changed).toEqual([article('活动现场约 60 人参加。'), article('活动现场60 人左右参加。')])
  expect(finding?.suggestions?.map(({ desc }) => desc)).toEqual(['删去“左右”', '删去“约”'])
  expect(finding?.severity).toBe(2)
})
