import { expect, it } from 'vitest'
import { article, findingsOf, specifyRule } from '../../rule-cases.js'
import { respectiveCountMismatch as rule } from './rule.js'

specifyRule(rule, {
  invalid: [
    { text: '甲、乙、丙三村分别种植 120 亩、80 亩。', quotes: ['80 亩'], because: 'too few for the announced number' },
    { text: '甲、乙两村分别种植 120 亩、80 亩、60 亩。', quotes: ['60 亩'], because: 'too many for it' },
    { text: '东坪镇、西坪镇、上坪镇分别培训 60 人、45 人。', quotes: ['45 人'], because: 'too few for names of one kind' },
    { text: '全年受理投诉、举报分别为 60 件、45 件、30 件。', quotes: ['30 件'], because: 'too many for two kinds' },
    { text: '一季度、二季度、三季度分别受理 12 件、15 件。', quotes: ['15 件'], because: 'too few for quarters' },
    { text: '参保率、签约率、接种率分别达到 96%、92%。', quotes: ['92%'], because: 'too few for rates' },
  ],
  valid: [
    { text: '东坪镇、西坪镇分别培训 60 人、45 人。', because: 'as many as items' },
    { text: '城乡居民收入分别增长 5.1%、6.3%。', because: 'two items in one word: 城乡' },
    { text: '农机产销分别完成 300 台、280 台。', because: 'two items in one word: 产销' },
    { text: '县妇联及其团体会员分别培训 60 人、45 人、30 人。', because: '及其' },
    { text: '三个项目分别由 2 个镇、3 个镇承办。', because: '分别由' },
    { text: '信息传输、租赁和商务服务业分别增长 8.1%、3.2%。', because: 'one name with 和' },
    { text: '甲村、乙村等分别种植 120 亩、80 亩、60 亩。', because: '等' },
    { text: '市、县妇联分别组织 3 场宣讲、走访 5 户、慰问 6 人。', because: 'another verb for each value' },
    { text: '投诉量、举报量近三年分别为 60 件、45 件、30 件。', because: 'years are the items' },
    { text: '甲村、乙村、丙村收入分别增长 5%、3%、持平。', because: 'a value that is no figure' },
  ],
})

it('counts both sides, and is a warning', () => {
  const [finding] = findingsOf(rule, article('甲、乙、丙三村分别种植 120 亩、80 亩。'))
  expect(finding?.message).toBe('“分别”前有 3 项，后面却有 2 个数（120 亩、80 亩），无法逐一对应。请补全或删减其中一边。')
  expect(finding?.severity).toBe(2)
  expect(rule.severity).toBe('warning')
  expect(finding?.related?.map(({ quote }) => quote)).toEqual(['120 亩'])
})

it('says so where the words leave two counts open', () => {
  const [finding] = findingsOf(rule, article('全年受理投诉、举报分别为 60 件、45 件、30 件。'))
  expect(finding?.message).toContain('“分别”前有 1—2 项，后面却有 3 个数')
})
