import { expect, it } from 'vitest'
import { article, findingsOf, specifyRule } from '../../rule-cases.js'
import { twoDigitYear as rule } from './rule.js'

specifyRule(rule, {
  invalid: [
    { text: '县妇联 20 年 11 月 5 日召开执委会议。', quotes: ['20 年'], because: 'with its day' },
    { text: '大桥于18年6月开工建设。', quotes: ['18年'], because: 'with its month' },
    { text: '县妇联 05 年 3 月 8 日召开会议。', quotes: ['05 年'], because: '2005' },
    { text: '县妇联于 98 年 7 月组织抗洪。', quotes: ['98 年'], because: '1998' },
    { text: '县妇联于七八年十二月恢复活动。', quotes: ['七八年'], because: '1978' },
    { text: '她于’20 年 11 月返乡创业。', quotes: ['20 年'], because: 'with a sign for what is left out' },
  ],
  valid: [
    { text: '近 20 年，她走访了 300 多户家庭。', because: 'a length' },
    { text: '20 年来，她走访了 300 多户家庭。', because: '年来' },
    { text: '活动吸引 60 名“90 后”参加。', because: 'a generation' },
    { text: '活动吸引 60 名“05 后”参加。', because: 'a generation with a zero' },
    { text: '被告人被判处有期徒刑 12 年 6 月。', because: 'a sentence' },
    { text: '她从业 20 年 5 个月。', because: 'years and months' },
    { text: '县妇联于 2020 年 11 月 5 日召开会议。', because: 'four digits' },
    { text: '七八年前，村里没有活动室。', because: 'seven or eight years' },
    { text: '历时 20 年 5 月，大桥建成。', because: '历时' },
    { text: '她工作 30 年，11 月 5 日退休。', because: 'a date of its own' },
  ],
})

it('proposes four digits, as printed', () => {
  const proposals = ['县妇联 20 年 11 月 5 日召开执委会议。', '县妇联于 98 年 7 月组织抗洪。', '县妇联于七八年十二月恢复活动。'].map((paragraph) => {
    const [finding] = findingsOf(rule, article(paragraph))
    return [finding?.message, finding?.suggestions?.[0]?.fix.text]
  })
  expect(proposals).toEqual([
    ['“20 年”用作年份，宜写足四位，如“2020 年”。', '2020 年'],
    ['“98 年”用作年份，宜写足四位，如“1998 年”。', '1998 年'],
    ['“七八年”用作年份，宜写足四位，如“一九七八年”。', '一九七八年'],
  ])
  expect(rule.presets).toEqual(['strict'])
})
