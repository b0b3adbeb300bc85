import { expect, it } from 'vitest'
import { article, findingsOf, specifyRule } from '../../rule-cases.js'
import { danglingReference as rule } from './rule.js'

const ANNEXES = '责任分工见附件 N，请各乡镇照此落实。\n\n　　附件：1.任务清单　2.联系表'
const FIGURE = '各月走访户数见图 N，下半年明显加快。\n\n图 1　各月走访户数'
const set = (text: string, number: number | string) => article(text.replace('N', `${number}`))

specifyRule(rule, {
  invalid: [
    { text: '各乡镇完成情况如表 2 所示，进度最快的是东关镇。', quotes: ['如表 2'], because: 'no table' },
    { text: '责任分工详见附件 3，请各乡镇照此落实。', quotes: ['详见附件 3'], because: 'no annex' },
    { text: set(ANNEXES, 3), quotes: ['见附件 3'], because: 'two annexes' },
    { text: set(FIGURE, 3), quotes: ['见图 3'], because: 'another figure' },
    { text: '各月走访户数（见图2）明显增加。', quotes: ['见图2'], because: 'in brackets, without blanks' },
    { text: '各乡镇“回头看”情况参见附表 1，请对照整改。', quotes: ['参见附表 1'], because: 'an annexed table' },
    { text: '各乡镇完成情况如表三所示。', quotes: ['如表三'], because: 'a Chinese numeral' },
    { text: '任务见附件 4。分工见附件 5。', quotes: ['见附件 4', '见附件 5'], because: 'two of them' },
  ],
  valid: [
    { text: set(ANNEXES, 1), because: 'the first of the list' },
    { text: set(ANNEXES, 2), because: 'the second of the list' },
    { text: set(FIGURE, 1), because: 'the figure is there' },
    {
      text: article('责任分工见附件 3。\n\n　　附件：1.任务清单\n\n　　2.联系表\n\n　　3.分工表'),
      because: 'a list over several lines',
    },
    { text: article('责任分工见附件 2。\n\n附件 2\n\n　　分工表'), because: 'an annex that is printed' },
    { text: '名单见附件。', because: 'without a number' },
    { text: '细则见《平川县家庭文明建设考核办法》附件 3，评分标准见附件 4。', because: 'the annex of another paper' },
    { text: '县妇联印发通知，明确任务分工见附件 2。', because: 'the annex of a paper in the sentence' },
    { text: '共收回意见表 2 份，会见图书捐赠人 3 人。', because: 'other words' },
    {
      text: '领导讲话摘登\n\n　　任务分工见附件 3，请照此落实。\n\n信息来源：县妇联\n',
      because: 'an extract',
    },
    { text: '他在会上说：“任务分工见附件 3，请照此落实。”', because: 'quoted' },
    { text: '如图书 3 册、表格 2 份均已发放，见图知意。', because: 'no reference' },
    { text: '参加人数如下：代表 2 名、图 3 幅。', because: 'counts' },
  ],
})

it('says what there is', () => {
  const [finding] = findingsOf(rule, set(ANNEXES, 3))
  expect(finding?.message).toBe('文中说“见附件 3”，本期只有附件 1、附件 2，没有附件 3。请补上，或改正编号。')
})

it('says that there is none', () => {
  const [finding] = findingsOf(rule, article('各乡镇完成情况如表 2 所示。'))
  expect(finding?.message).toBe('文中说“如表 2”，本期没有表 2。请补上，或改正编号。')
  expect(rule.severity).toBe('warning')
})
