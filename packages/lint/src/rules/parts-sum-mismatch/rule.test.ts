import { expect, it } from 'vitest'
import { article, findingsOf, quotesIn, specifyRule } from '../../rule-cases.js'
import { partsSumMismatch as rule } from './rule.js'

specifyRule(rule, {
  invalid: [
    { text: '选举产生执委 45 名，其中女 33 名、男 15 名。', quotes: ['45 名'] },
    { text: '表彰先进 30 个，其中一等奖 6 个、二等奖 12 个、三等奖 15 个。', quotes: ['30 个'], because: 'prizes exclude each other' },
    { text: '发放救助金 236.5 万元，其中急难型 88.2 万元，其余 139.3 万元为支出型。', quotes: ['236.5 万元'], because: 'the rest is printed' },
    { text: '受理诉求 846 件。到周五，已办结 678 件，剩下 188 件正在办理。', quotes: ['846 件'], because: 'done and left' },
    { text: '支付医疗费 1265 万元、津贴 3418 万元，两项合计 4783 万元。', quotes: ['4783 万元'], because: 'a total of just these' },
    { text: '受理信访 86 件（来信 22 件、来访 27 件、来电 47 件）。', quotes: ['86 件'], because: 'ways in, in brackets' },
    { text: '举办讲座６场、培训９场，共１６场。', quotes: ['１６场'], because: 'wide digits' },
  ],
  valid: [
    { text: '受助妇女 120 人，其中残疾妇女 46 人、单亲母亲 51 人、失独母亲 38 人。', because: 'classes that overlap (trap 8)' },
    { text: '培训班学员 100 名，其中党员 40 名、女性 60 名、少数民族 30 名。', because: 'each by another measure (trap 8)' },
    { text: '全市上市企业 60 家，其中产值过亿元 5 家、过千万元 21 家、过百万元 60 家。', because: 'thresholds contain each other (trap 8)' },
    { text: '评选优秀教师 120 名，其中一等奖 20 名、二等奖 30 名。', because: 'an open list below the whole' },
    { text: '基层组织 26.93 万个，其中上半年新建 14.21 万个、下半年 12.73 万个。', because: 'parts rounded each by itself (trap 21)' },
    { text: '建成学位 5.4 万个，其中小学 1.02 万个、初中 0.5 万个、高中 1.8 万个、幼儿园 2.2 万个。', because: 'mixed decimals (trap 21)' },
    { text: '常住人口 64820 人，其中汉族 61305 人、少数民族 3473 人。', because: 'some are not recorded (trap 22)' },
    { text: '审议议题 39 件，通过 24 件，包括制定 6 件、修改 14 件、决定 4 件。', because: 'parts of a part (trap 7)' },
    { text: '代表团 186 人，其中队员 124 人，男、女队员各 62 人。', because: 'parts of a part (trap 7)' },
    { text: '新建公路 63 公里、其中县道 37 公里，新建水渠 260 公里。', because: 'a new verb ends the list (trap 6)' },
    { text: '甲、乙、丙三类诉求 40 件、30 件、20 件，占总量的 90%。', because: 'a share of the list (trap 12)' },
    { text: '城关以及永靖、东乡 3 个县区培训 80 人、60 人、45 人。', because: '以及 joins, and nothing is summed (trap 17)' },
    { text: '发展农、林、牧、渔业合作社 12 家、8 家、6 家、3 家。', because: '、 inside a name (trap 18)' },
    { text: '受理来信 12 345 件、来访 2 655 件，共 15 000 件。', because: 'blanks between groups of digits (trap 23)' },
    { text: '教师 12 人、家长 20 人以及部分学生，共 300 人参加。', because: 'a total that takes in members without a figure' },
    { text: '举办讲座 6 场、培训 8 场，共 420 人参加。', because: 'a total of something else' },
    { text: '学员 96 人，其中女 38 人、男 58 人，教师 12 人。', because: 'what comes after a new statement' },
    { text: '到会代表 200 人，甲组 30 人、乙组 40 人，共 70 人发言。', because: 'a list whose last items alone make the total' },
    { text: '城关、安宁各建站 12 个，共 24 个。', because: 'each of several, not together (trap 9)' },
    { text: '选举产生执委 45 名，其中女 54 名、男 15 名。', because: 'a part above the whole has its own rule' },
  ],
})

it('shows the addition', () => {
  const [finding] = findingsOf(rule, article('选举产生执委 45 名，其中女 33 名、男 15 名。'))
  expect(finding?.message).toBe('各分项之和 33 + 15 = 48 名，与总数 45 名不符（多 3 名）。请核对总数和各分项。')
  expect(finding?.related?.map(({ quote }) => quote)).toEqual(['33 名', '15 名'])
  expect(finding?.severity).toBe(2)
})

it('leaves a part that is above the whole to its own rule', () => {
  expect(quotesIn(rule, '选举产生执委 45 名，其中女 54 名、男 15 名。')).toEqual([])
})
