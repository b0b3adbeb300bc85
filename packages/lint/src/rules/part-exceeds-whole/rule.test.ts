import { expect, it } from 'vitest'
import { article, findingsOf, specifyRule } from '../../rule-cases.js'
import { partExceedsWhole as rule } from './rule.js'

specifyRule(rule, {
  invalid: [
    { text: '全县共排查隐患 245 处，其中重大隐患 254 处。', quotes: ['254 处'] },
    { text: '共查处酒驾 118 起，当中醉驾 181 起，另查处超载、超员 1460 起。', quotes: ['181 起'], because: '当中' },
    { text: '持证经营户不足 120 户，其中女性经营户 146 户。', quotes: ['146 户'], because: 'a whole that is open downwards' },
    { text: '新增减税 6.35 亿元，其中小微企业超过 7.2 亿元。', quotes: ['超过 7.2 亿元'], because: 'a part that is open upwards' },
    { text: '常住人口３２０人，其中妇女３５０人。', quotes: ['３５０人'], because: 'wide digits' },
    { text: '走访慰问二百三十户，其中低保家庭三百二十户。', quotes: ['三百二十户'], because: 'in words' },
    { text: '现有妇联执委 36 名（其中兼职 63 名）。', quotes: ['63 名'], because: 'in brackets' },
    { text: '选出代表 3 名教师、9 名医生，其中女代表 15 名。', quotes: ['15 名'], because: 'more than both together' },
    { text: '建成高标准农田１.２万亩，其中水浇地１.６万亩。', quotes: ['１.６万亩'], because: 'a measure' },
    { text: '争取资金 860 万元。其中，省级资金 1260 万元。', quotes: ['1260 万元'], because: 'in a sentence of its own' },
  ],
  valid: [
    { text: '全县共有乡镇 12 个，其中村 130 个。', because: 'a level of the same ladder' },
    { text: '接听来电 236 个，其中反映问题 281 件次。', because: 'another unit' },
    { text: '新增培训 236 人，其中累计持证 281 人。', because: 'a running total beside the year' },
    { text: '税收净增 1.2 亿元，其中制造业净增 1.9 亿元。', because: 'a net change before it' },
    { text: '油菜面积 42 万亩，比上年增加 3 万亩左右，其中旱地油菜增加 5 万亩。', because: 'a change stands last before it (trap 1)' },
    { text: '日均受理 236 起，其中 5 日 281 起。', because: 'a mean before it (trap 2)' },
    { text: '每亩 412.6 公斤，其中示范田 468.3 公斤。', because: 'a yield before it (trap 2)' },
    { text: '每万人拥有床位 41 张，其中护理型床位 1.2 万张。', because: 'a rate before it (trap 2)' },
    { text: '接待游客超 30 万人次，其中古镇 65 万人次。', because: 'a lower bound before it (trap 3)' },
    { text: '日客流 80 万人次以上，其中 2 日 126.4 万人次。', because: '以上 is a lower bound (trap 3)' },
    { text: '3 人死亡、9 人受伤，其中 11 人为外来务工人员。', because: 'both together are enough (trap 4)' },
    { text: '梳理 18 个大项 246 个小项，其中 52 个小项可网上办。', because: 'another noun with the same measure word (trap 5)' },
    { text: '新建公路 39 公里、其中县道 17 公里，新建水渠 260 公里。', because: 'a new statement after the list (trap 6)' },
    { text: '代表团 186 人，其中队员 124 人，男、女队员各 62 人。', because: 'parts of a part (trap 7)' },
    { text: '浙江、江苏、安徽接待均超 200 万人次，其中安徽 268 万人次。', because: 'each, not together (trap 9)' },
    { text: '新购图书超 5200 册，比上年增加 300 册，其中儿童读物 1860 册。', because: 'the increment stands between (trap 13)' },
    { text: '查处食品、药品、化妆品等领域问题 86 个，其中 12 家企业被立案。', because: 'another unit after a list of objects (trap 16)' },
    { text: '全县考核名次由第 61 位上升到第 38 位，其中信访考核由第 42 位上升到第 40 位。', because: 'ranks are no counts (trap 20)' },
    { text: '办理来信 12 345 件，其中网上信访 9 860 件。', because: 'blanks between groups of digits (trap 23)' },
    { text: '完成投资 3.2 亿元，其中民间投资 3.24 亿元。', because: 'a part that may reach the whole by rounding (trap 21)' },
    { text: '其中女学员 18 人，学生家长 300 人旁听。', because: 'a list that goes on with something else' },
    { text: '300 家企业参与其中，带动就业 4500 人。', because: 'the word inside a verb phrase' },
  ],
})

it('shows both figures and by how much the part is more', () => {
  const [finding] = findingsOf(rule, article('两癌检查 38.62 万人（其中农村妇女 45.12 万人）。'))
  expect(finding?.message).toBe('其中“农村妇女”45.12 万人，超过总数 38.62 万人（多 6.5 万人）。请核对两个数。')
  expect(finding?.evidence).toEqual({ formula: 'part ≤ whole', stated: [451150, 451250], computed: [null, 386250], unit: '人' })
  expect(finding?.related?.map(({ quote }) => quote)).toEqual(['38.62 万人'])
  expect(finding?.severity).toBe(2)
})
