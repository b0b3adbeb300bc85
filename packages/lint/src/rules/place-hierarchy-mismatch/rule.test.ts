import { expect, it } from 'vitest'
import { applyFixes } from '../../fixes.js'
import { article, findingsOf, specifyRule } from '../../rule-cases.js'
import { DIVISIONS } from './divisions.js'
import { places } from './places.js'
import { placeHierarchyMismatch as rule } from './rule.js'

specifyRule(rule, {
  invalid: [
    { text: '庆阳市静宁县的果农来访。', quotes: ['庆阳市静宁县'], because: 'a county of another city' },
    { text: '考察组抵达安徽省南京市。', quotes: ['安徽省南京市'], because: 'a city of another province' },
    { text: '考察组抵达青海省榆中县。', quotes: ['青海省榆中县'], because: 'a county of another province, the city left out' },
    { text: '考察组抵达宁夏回族自治区平凉市。', quotes: ['宁夏回族自治区平凉市'], because: 'an autonomous region' },
    { text: '临夏回族自治州会宁县的学员来访。', quotes: ['临夏回族自治州会宁县'], because: 'an autonomous prefecture' },
    { text: '上海市海淀区的志愿者来访。', quotes: ['上海市海淀区'], because: 'a district of another municipality' },
    { text: '甘肃省庆阳市静宁县的果农来访。', quotes: ['庆阳市静宁县'], because: 'with its province' },
    { text: '湖南省仙桃市的学员来访。', quotes: ['湖南省仙桃市'], because: 'a city under its province' },
  ],
  valid: [
    { text: '甘肃省平凉市静宁县和甘肃省榆中县的果农来访。', because: 'where they lie' },
    { text: '考察组走访了庆阳市、静宁县。', because: '、 between (trap)' },
    { text: '考察组走访了南京市鼓楼区。', because: 'several parents (trap)' },
    { text: '庆阳市静安县的果农来访。', because: 'unknown to the data (trap)' },
    { text: '庆阳市滨海新区开工建设。', because: 'a functional zone (trap)' },
    { text: '庆阳静宁县的果农来访。', because: 'a short form (trap)' },
    { text: '庆阳市老城区改造完成。', because: '老城区 is a word' },
    { text: '兰州市和县妇联联合举办活动。', because: '和 is a conjunction' },
    { text: '兰州市和平凉市签约。', because: 'two cities' },
    { text: '福州市静宁县东西部协作会议召开。', because: 'partners' },
    { text: '驻北京市静宁县流动党员支部成立。', because: 'people of one place in another' },
    { text: '广东省静宁县籍务工人员座谈。', because: 'people of one place in another, after it' },
    { text: '安庆市枞阳县的学员来访。', because: 'it lay there until 2015' },
    { text: '马鞍山市和鞍山市的学员来访。', because: 'a name within a name' },
    { text: '重庆市忠县、吉林省吉林市的学员来访。', because: 'a county under a municipality, a city named like its province' },
    { text: '兰州市富县强村行动启动。', because: '富县 is a verb and its object, though a county has that name' },
    { text: '庆阳市资源县域统筹。', because: '县域 goes on' },
  ],
})

it('says where the place lies, and offers the right parent', () => {
  const text = article('庆阳市静宁县的果农来访。')
  const [finding] = findingsOf(rule, text)
  expect(finding?.message).toBe('“庆阳市静宁县”：静宁县属甘肃省平凉市，不属庆阳市（区划资料截至 2023 年 6 月）。请核对地名。')
  expect(finding?.suggestions?.map(({ desc }) => desc)).toEqual(['改“庆阳市”为“平凉市”'])
  const fixed = applyFixes(text, finding?.suggestions?.map(({ fix }) => fix) ?? [])
  expect(fixed).toBe(article('平凉市静宁县的果农来访。'))
  expect(findingsOf(rule, fixed)).toEqual([])
})

it('offers a province for a province', () => {
  const [finding] = findingsOf(rule, article('考察组抵达青海省榆中县。'))
  expect(finding?.suggestions?.map(({ desc }) => desc)).toEqual(['改“青海省”为“甘肃省”'])
})

it('has the divisions of 31 provinces', () => {
  expect(Object.keys(DIVISIONS)).toHaveLength(31)
  expect(places().parents.size).toBeGreaterThan(350)
  expect(places().counties.size).toBeGreaterThan(2700)
  expect(places().children.get('静宁县')).toEqual({ province: '甘肃省', city: '平凉市' })
  expect(places().children.has('鼓楼区')).toBe(false)
})
