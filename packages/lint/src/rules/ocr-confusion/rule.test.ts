import { expect, it } from 'vitest'
import { article, findingsOf, specifyRule } from '../../rule-cases.js'
import { ocrConfusion as rule } from './rule.js'

specifyRule(rule, {
  invalid: [
    { text: '志愿者走访独居老人 2O6 户。', quotes: ['2O6'] },
    { text: '培训班共有 l5 人参加。', quotes: ['l5'], because: 'a letter l' },
    { text: '2O20 年，全县培训 420 人。', quotes: ['2O20'], because: 'a year' },
    { text: '办结率达到 9O.5%。', quotes: ['9O.5'], because: 'a rate' },
    { text: '下达资金 1I0 万元。', quotes: ['1I0'], because: 'a capital I' },
    { text: '走访 1｜5 户。', quotes: ['1｜5'], because: 'a bar' },
    { text: '11 月 5 曰，县妇联举办家长课堂。', quotes: ['5 曰'], because: '曰 for 日' },
    { text: '近曰，县妇联举办家长课堂。', quotes: ['近曰'], because: '曰 in a word' },
    { text: '截至 10 月，全县巳完成 86 户改造。', quotes: ['县巳'], because: '巳 for 已' },
    { text: '走访 12O 户，培训 3O 人。', quotes: ['12O', '3O'], because: 'at the end of the number' },
    { text: '调解成功 4I6 例，建成 3l8 座，听课 2I4 节。', quotes: ['4I6', '3l8', '2I4'], because: 'before other measure words' },
    { text: '征求意见 47O0 余条。', quotes: ['47O0'], because: 'before 余' },
    { text: '9 月 15—17 曰，县妇联举办培训班。', quotes: ['17 曰'], because: 'the end of a range' },
    { text: '11曰18时，水库开闸。', quotes: ['11曰'], because: 'a day alone' },
    { text: '排查隐患 86 处，巳整改 79 处，其中 12 户巳搬离。', quotes: ['巳', '户巳'], because: '巳 behind a comma and a count' },
  ],
  valid: [
    { text: '发放 H1N1 疫苗 260 支，开通 O2O 平台 1 个。', because: 'names' },
    { text: '新增 5A 级景区 1 家，5G 基站 30 个，减排 CO2 12 吨。', because: 'names' },
    { text: 'O2O 个性化服务覆盖 12 个社区。', because: 'a name before 个' },
    { text: '家谱中题曰“勤俭”，子曰：“学而时习之。”', because: '曰 where it belongs' },
    { text: '辛巳年、乙巳年出生的老人 12 名。', because: '巳 in the names of years' },
    { text: '辰时开市，巳时散场；卯、巳两支各 12 人。', because: '巳 that tells the time, or the order' },
    { text: '他说道：“诗曰，人勤春早。”', because: '曰 behind no digit' },
    { text: '关注｜3 人入选省级名单', because: 'a bar that parts a title' },
    { text: '每桶 5l，共 12 桶。', because: 'litres' },
    { text: 'I 类项目 5 个，Ⅱ类项目 3 个。', because: 'Roman numerals' },
    { text: '走访 B1O2 号楼 12 户。', because: 'a name with letters' },
    { text: '血型为 O 型的 12 人参加献血。', because: 'a letter alone' },
    { text: '3 月已完成 12 户，6 月已验收。', because: '已 after a month' },
  ],
})

it('says what it should be, and offers it', () => {
  const [finding] = findingsOf(rule, article('走访独居老人 2O6 户。'))
  expect(finding?.message).toBe('“2O6”里的“O”不是数字，疑为“206”。请对照原件核对。')
  expect(finding?.suggestions?.map(({ desc }) => desc)).toEqual(['改为“206”'])
})

it('offers the character for its look-alike', () => {
  const text = article('11 月 5 曰，县妇联举办家长课堂。')
  const [finding] = findingsOf(rule, text)
  expect(finding?.message).toBe('“5 曰”里的“曰”疑为形近的“日”。请对照原件核对。')
  const fix = finding?.suggestions?.[0]?.fix
  const [start, end] = fix?.range ?? [0, 0]
  expect(text.slice(0, start) + (fix?.text ?? '') + text.slice(end)).toBe(article('11 月 5 日，县妇联举办家长课堂。'))
})
