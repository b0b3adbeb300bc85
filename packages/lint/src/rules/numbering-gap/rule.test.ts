import { expect, it } from 'vitest'
import { article, findingsOf, specifyRule } from '../../rule-cases.js'
import { numberingGap as rule } from './rule.js'

const outline = (...paragraphs: string[]) => `县妇联部署家庭工作\n\n${paragraphs.map((text) => `　　${text}\n\n`).join('')}信息来源：县妇联\n`

specifyRule(rule, {
  invalid: [
    { text: outline('一、抓宣传。开展宣讲。', '二、抓培训。培训骨干。', '四、抓服务。走访家庭。'), quotes: ['四、'] },
    { text: outline('（一）抓宣传。开展宣讲。', '（三）抓服务。走访家庭。'), quotes: ['（三）'], because: 'two of three' },
    { text: outline('1.抓宣传。开展宣讲。', '2.抓培训。培训骨干。', '4.抓服务。走访家庭。'), quotes: ['4.'], because: 'Arabic' },
    { text: outline('一是抓宣传，开展宣讲。', '三是抓服务，走访家庭。'), quotes: ['三是'], because: 'over paragraphs' },
    { text: '会议要求：一是摸清底数；二是分类帮扶；四是按月通报。', quotes: ['四是'], because: 'in a sentence' },
    { text: '重点做好：（一）摸清底数；（二）分类帮扶；（四）按月通报。', quotes: ['（四）'], because: 'brackets in a sentence' },
    { text: '重点做好：①摸清底数；②分类帮扶；④按月通报。', quotes: ['④'], because: 'circles' },
    { text: '会议强调，第一，摸清底数；第二，分类帮扶；第四，按月通报。', quotes: ['第四，'], because: 'ordinals' },
    { text: '会议强调，首先，摸清底数；其次，分类帮扶；第三，按月通报。', quotes: ['第三，'], because: 'two series' },
    { text: outline('一、抓宣传。', '二、抓培训。', '二、抓服务。'), quotes: ['二、'], because: 'the last has the number of the one before' },
    { text: outline('1.抓宣传。', '2.抓培训。', '2.抓服务。', '4.抓督导。'), quotes: ['2.'], because: 'one number off, said once' },
    { text: outline('（一）抓宣传。', '（二）抓培训。', '（二）抓服务。', '（三）抓督导。'), quotes: ['（二）'], because: 'the rest goes on' },
    { text: '会议要求：一是摸清底数；二是分类帮扶；二是按月通报。', quotes: ['二是'], because: 'twice in a sentence' },
    {
      text: outline('一、抓宣传。', '（一）进村。', '（二）入户。', '（四）上网。', '二、抓培训。', '（一）骨干。'),
      quotes: ['（四）'],
      because: 'on the second level',
    },
    {
      text: outline('走访户数逐月增加。').replace('信息', '图 1　各月走访户数\n\n　　走访以入户为主。\n\n图 3　各镇走访户数\n\n信息'),
      quotes: ['图 3'],
      because: 'captions',
    },
  ],
  valid: [
    { text: outline('一、抓宣传。', '二、抓培训。', '三、抓服务。'), because: 'no gap' },
    { text: outline('一、抓宣传。', '1.进村。', '2.入户。', '二、抓培训。', '1.骨干。'), because: 'a level left out (一、 then 1.)' },
    { text: outline('一、抓宣传。', '（一）进村。', '（二）入户。', '二、抓培训。', '（一）骨干。'), because: 'the lower level begins anew' },
    {
      text: outline('一、抓宣传。', '1.进村。', '2.入户。', '二、抓培训。', '1.骨干。', '2.网格员。'),
      because: 'numbers that come again under another heading',
    },
    {
      text: '会议要求：一是加强领导，一是成立专班，二是压实责任；二是按月通报。',
      because: 'one series inside the other',
    },
    { text: '会议要求：一要摸清底数，二要分类帮扶；各镇一要建好台账，二要按月通报。', because: 'two series one after the other' },
    { text: '会议要求：第一，摸清底数；第二，分类帮扶。第二，也要看到不足。', because: 'ordinals come again in a speech' },
    {
      text: `${outline('一、抓宣传。', '二、抓培训。')}\n区妇联走访困难家庭\n\n　　四、按月通报。\n\n信息来源：区妇联\n`,
      because: 'a new article',
    },
    { text: '一方面摸清底数，另一方面分类帮扶。', because: '一方面…另一方面' },
    { text: '第一次走访 30 户，第三次走访 52 户。', because: '第 N 次' },
    { text: '会议要求：一是摸清底数；二是分类帮扶。', because: 'two items only' },
    { text: '共评出：一、二等奖 5 个；三、四等奖 8 个；六、七等奖 9 个。', because: 'numbers inside words' },
    { text: '符合第三条第（一）项、第（三）项规定。（一）、（三）两项另行通知。', because: 'clauses that are named' },
    { text: outline('三、抓服务。', '五、抓督导。'), because: 'an extract that does not begin with 1' },
    { text: outline('一、抓宣传。开展宣讲。二、抓培训。培训骨干。', '三、抓服务。'), because: 'the second in the middle of a joined line' },
    { text: outline('一、抓宣传。', '二，抓培训。', '三、抓服务。'), because: 'the second has another mark' },
    { text: '会议要求：一是摸清底数；二要分类帮扶；三是按月通报。', because: 'the second with another verb' },
    { text: '会议要求：首先摸清底数，其次分类帮扶，再次按月通报。', because: 'one series of words' },
    { text: '会议强调，第一，摸清底数；第二，分类帮扶；第三，按月通报。', because: 'one series of ordinals' },
    { text: outline('1.抓宣传。', '2.抓培训。', '12.5 万元用于服务。'), because: 'a figure at the start of a paragraph' },
    { text: '全镇一季度走访 30 户，三季度走访 52 户；一是一，三是三，不得混报。', because: 'no items' },
    { text: outline('一、抓宣传。', '1.进村。', '2.入户。', '2020 年走访 30 户。', '3.上网。'), because: 'a year at the start of a paragraph' },
  ],
})

it('says what is missing and points at the one before', () => {
  const [finding] = findingsOf(rule, article('会议要求：一是摸清底数；二是分类帮扶；四是按月通报。'))
  expect(finding?.message).toBe('编号从“二是”跳到“四是”，缺“三是”。请补上缺的一项，或重新编号。')
  expect(finding?.related?.map(({ quote }) => quote)).toEqual(['二是'])
  expect(finding?.suggestions?.map(({ desc, fix }) => [desc, fix.text])).toEqual([['改为“三是”', '三']])
  expect(rule.severity).toBe('warning')
})

it('offers no other number where the series goes on', () => {
  const [finding, second] = findingsOf(rule, outline('一、抓宣传。', '二、抓培训。', '四、抓服务。', '五、抓督导。'))
  expect(finding?.suggestions).toBeUndefined()
  expect(second).toBeUndefined()
})

it('names two missing numbers', () => {
  const [finding] = findingsOf(rule, outline('（一）抓宣传。', '（四）抓服务。'))
  expect(finding?.message).toBe('编号从“（一）”跳到“（四）”，缺“（二）”“（三）”。请补上缺的一项，或重新编号。')
})

it('has no number to offer for two series', () => {
  const [finding] = findingsOf(rule, article('会议强调，首先，摸清底数；其次，分类帮扶；第三，按月通报。'))
  expect(finding?.message).toBe('“首先”“其次”之后用了“第三”，两套次序词混用。请统一为“首先、其次、再次”或“第一、第二、第三”。')
  expect(finding?.suggestions).toBeUndefined()
})
