import { expect, it } from 'vitest'
import { article, findingsOf, specifyRule } from '../../rule-cases.js'
import { repeatedListItem as rule } from './rule.js'

specifyRule(rule, {
  invalid: [
    { text: '宣讲团走进城关、安宁、西固、城关 4 个区。', quotes: ['城关'], because: 'the first and the last' },
    { text: '会议由县妇联、县教育局、县民政局、县教育局、县司法局联合召开。', quotes: ['县教育局'], because: 'two in the middle' },
    { text: '活动提供义诊、理发、维修、义诊等服务。', quotes: ['义诊'], because: 'before 等' },
    { text: '参会的有林晓芸、周文斌、李晓岚、周文斌、王慧。', quotes: ['周文斌'], because: 'names' },
    { text: '试点单位（东关镇、河湾镇、柳林乡、东关镇）已全部挂牌。', quotes: ['东关镇'], because: 'in brackets' },
    { text: '县妇联，东关镇、河湾镇、河湾镇、柳林乡负责落实。', quotes: ['河湾镇'], because: 'side by side' },
    { text: '培训内容包括家政服务、育婴护理、电商直播、家政服务 4 类。', quotes: ['家政服务'], because: 'after 包括' },
    { text: '共走访东关镇、河湾镇、柳林乡、河湾镇等 4 个乡镇。', quotes: ['河湾镇'], because: '等 and a count' },
    {
      text: '新发展会员中有货车司机、网约车司机、网约车司机、快递员 720 人。',
      quotes: ['网约车司机'],
      because: 'twice at once, after one that ends alike',
    },
    {
      text: '逐一核对从发病、呼救、呼救、确诊到出院后随访的全部时间节点。',
      quotes: ['呼救'],
      because: 'twice at once, in a list whose end is not certain',
    },
    { text: '先后走访老粮站、烈士陵园、烈士陵园、水电站。', quotes: ['烈士陵园'], because: 'twice at once is no way back' },
    { text: '目前 21 所农村学校缺英语、音乐、体育、音乐、美术教师。', quotes: ['音乐'], because: 'the first holds its clause' },
  ],
  valid: [
    { text: '宣讲团走进城关、安宁、西固、七里河 4 个区。', because: 'four items' },
    { text: '小分队沿线路走访兰州、定西、天水、兰州。', because: 'a route' },
    { text: '三个村分别被评为优秀、良好、优秀。', because: 'told one by one' },
    { text: '三个村分别被评为优秀、优秀、良好。', because: 'told one by one, two alike side by side' },
    { text: '先后走访老粮站、烈士陵园、水电站、烈士陵园。', because: 'one after the other, and back' },
    { text: '开设一年级语文、数学、二年级语文、数学。', because: 'two lists in one' },
    { text: '他用甲、乙、丙、甲表示四种情况。', because: 'items of one character' },
    { text: '孩子们喊着“加油、努力、再努力、加油”冲过终点。', because: 'quoted' },
    { text: '各组得分为 12 分、15 分、12 分。', because: 'values' },
    { text: '城关区小学、中学、幼儿园，安宁区小学、中学、幼儿园参加。', because: 'two clauses' },
    { text: '县妇联主席、县教育局局长、县民政局局长参加。', because: 'items that end alike' },
    { text: '会议由县教育局、市教育局、省教育厅联合召开。', because: 'one name is in the other' },
    { text: '宣传、培训、再宣传、再培训，成为常态。', because: 'again' },
    { text: '收到书画作品、摄影作品、手工作品、书画作品集等展品。', because: 'one item goes on' },
    { text: '读《家庭、家教、家风、家庭》一书。', because: 'a title' },
  ],
})

it('offers to take the second out with its mark', () => {
  const text = article('会议由县妇联、县教育局、县民政局、县教育局、县司法局联合召开。')
  const [finding] = findingsOf(rule, text)
  const [suggestion] = finding?.suggestions ?? []
  const [start, end] = suggestion?.fix.range ?? [0, 0]
  expect(finding?.message).toBe('并列各项中“县教育局”出现了两次。请删去一处，或改成应列的一项。')
  expect(suggestion?.desc).toBe('删去后一个“县教育局”')
  expect(text.slice(0, start) + text.slice(end)).toBe(article('会议由县妇联、县教育局、县民政局、县司法局联合召开。'))
  expect(finding?.related?.map(({ quote }) => quote)).toEqual(['县教育局'])
  expect(rule.severity).toBe('warning')
})

it('reads a long list in one pass', () => {
  const items = Array.from(
    { length: 20_000 },
    (_, index) => `第${String.fromCharCode(0x4e00 + (index % 9000))}${String.fromCharCode(0x4e00 + (index >> 3))}村`,
  )
  const started = performance.now()
  findingsOf(rule, article(`涉及${items.join('、')}。`))
  expect(performance.now() - started).toBeLessThan(5000)
})
