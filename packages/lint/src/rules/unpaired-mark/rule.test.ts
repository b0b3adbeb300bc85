import { expect, it } from 'vitest'
import { article, findingsOf, specifyRule } from '../../rule-cases.js'
import { unpairedMark as rule } from './rule.js'

specifyRule(rule, {
  invalid: [
    { text: '实施“暖心工程’，惠及 480 户。', quotes: ['’'], because: 'closed by a single mark' },
    { text: '实施“春风行动+送岗下乡，帮助 120 人就业。', quotes: ['“'], because: 'never closed' },
    { text: '表彰先进集体 12 个（含提名奖 2 个，个人 30 名。', quotes: ['（'], because: 'a bracket never closed' },
    { text: '表彰先进集体 12 个含提名奖 2 个），个人 30 名。', quotes: ['）'], because: 'a bracket never opened' },
    { text: '学习《妇女权益保障法，发放读本 300 册。', quotes: ['《'], because: 'a title never closed' },
    { text: '实施“暖心工程“，惠及 480 户。', quotes: ['“'], because: 'the same mark at both ends' },
    { text: '实施”暖心工程”，惠及 480 户。', quotes: ['”'], because: 'closing marks at both ends' },
    { text: '学习（《妇女权益保障法）》，发放读本 300 册。', quotes: ['》'], because: 'crossed' },
    { text: '印发《实施方案〉，部署 6 项任务。', quotes: ['〉'], because: 'a single title mark closes a double one' },
    { text: '县妇联召开“家和万事兴主题座谈会\n\n　　18 人参加座谈。\n\n信息来源：县妇联\n', quotes: ['“'], because: 'in a title' },
    { text: '会议印发《关于《方案》的通知，部署 6 项任务。', quotes: ['《'], because: 'the outer title is never closed' },
  ],
  valid: [
    { text: '实施“暖心工程”（二期），惠及 480 户。', because: 'all paired' },
    { text: '要求：1）摸清底数；2）建好台账；a）按月报送。', because: 'numbers of a list' },
    { text: '一）摸清底数；二）建好台账。', because: 'Chinese numbers of a list' },
    { text: '采购 55”电视 3 台，用时 12’30”。', because: 'inches, minutes and seconds' },
    { text: '推广 It’s OK 教具，’20 级学生 36 人参加。', because: 'apostrophes' },
    {
      text: '领导讲话\n\n　　“做好今年的工作，要抓落实。\n　　“要关心群众，办好实事。”\n\n信息来源：县妇联\n',
      because: 'each paragraph of a quotation opens',
    },
    { text: '来信摘登\n\n　　信中写道：“感谢你们的关心。\n　　孩子已经返校。”\n\n信息来源：县妇联\n', because: 'a quotation over two paragraphs' },
    { text: '‘90 后’青年 12 人参加，‘十四五’规划落地。', because: 'single marks before digits' },
    { text: '她说：“村里的‘爱心超市’帮了大忙。”', because: 'one inside the other' },
    { text: '中心(一期）已建成，二期（在建)按计划推进。', because: 'half and full width are another matter' },
    { text: '点击进入》》专题页面，共 3 个栏目。', because: 'arrows' },
    { text: '印发〔2026〕12 号文件，【县妇联】报送。', because: 'other brackets' },
    { text: '她回复：收到，谢谢:)', because: 'a smile' },
    { text: '印发《〈条例〉实施办法》。', because: 'a title in a title' },
  ],
})

it.each([
  ['实施“暖心工程’，惠及 480 户。', '以““”开头，却以“’”结束，不成对。应为“””。', '改为“””'],
  ['表彰集体 12 个（含提名奖 2 个。', '“（”没有对应的“）”。请补上，或删去这个符号。', '删去“（”'],
  ['表彰集体 12 个含提名奖 2 个）。', '“）”前面没有对应的“（”。请补上，或删去这个符号。', '删去“）”'],
  ['实施“暖心工程“，惠及 480 户。', '““”连用两次，方向相同，不成对。此处应为“””。', '改为“””'],
])('says what is wanting, and offers it: %s', (paragraph, message, suggestion) => {
  const [finding] = findingsOf(rule, article(paragraph))
  expect(finding?.message).toBe(message)
  expect(finding?.suggestions?.map(({ desc }) => desc)).toEqual([suggestion])
})

it('shows both pairs that cross', () => {
  const [finding] = findingsOf(rule, article('学习（《妇女权益保障法）》，发放读本。'))
  expect(finding?.message).toBe('“（”和“《”交叉：后开的应当先关。请调换“》”的位置。')
  expect(finding?.related?.map(({ quote }) => quote)).toEqual(['（', '《'])
})

it('takes no longer than the text is long', () => {
  const text = article('（《“'.repeat(8000) + '（“）'.repeat(8000) + '”）》'.repeat(8000))
  const start = performance.now()
  findingsOf(rule, text)
  expect(performance.now() - start).toBeLessThan(4000)
})
