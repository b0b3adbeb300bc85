import { expect, it } from 'vitest'
import { article, findingsOf, specifyRule } from '../../rule-cases.js'
import { mixedNumerals as rule } from './rule.js'

specifyRule(rule, {
  invalid: [
    { text: '活动覆盖 6 个乡镇、十二个村。', quotes: ['十二个'] },
    { text: '活动覆盖六个乡镇、12 个村。', quotes: ['六个'], because: 'the other way round' },
    { text: '共有 3 千人参加活动。', quotes: ['3 千'], because: '千 after an Arabic figure' },
    { text: '发放补助 5 百元。', quotes: ['5 百'], because: '百' },
    { text: '发放图书三百册、书包 120 个。', quotes: ['三百册'], because: 'without a noun between' },
    { text: '投入资金 5 千万元。', quotes: ['5 千'], because: '千万' },
    { text: '覆盖三个村、15 户、三百人。', quotes: ['三个'], because: 'one list, one finding' },
    { text: '发放资料 1 百 8 十份。', quotes: ['1 百 8'], because: 'a numeral of both kinds' },
  ],
  valid: [
    { text: '活动覆盖 6 个乡镇、12 个村。', because: 'both Arabic' },
    { text: '活动覆盖六个乡镇、十二个村。', because: 'both Chinese' },
    { text: '管理高血压等 4 种慢病，四种“慢病”签约率提高。', because: 'a name' },
    { text: '通过“四个一批”培养骨干 86 人、志愿者 120 人。', because: 'a number in a name' },
    { text: '落实 12 项任务、四个一批措施。', because: 'a name in the list' },
    { text: '投入 3.2 万元，惠及 1.5 亿人次。', because: '万 and 亿 may follow' },
    { text: '播种 3 千公顷，新修渠道 5 千米，用电 8 千瓦时。', because: 'units' },
    { text: '播种 12 千公顷。', because: 'a unit of thousands' },
    { text: '活动覆盖 6 个乡镇、十余个村。', because: 'an approximate number' },
    { text: '慰问 6 户家庭、一名老人。', because: '一 is a word' },
    { text: '新建 6 个阵地、两支队伍。', because: '两 is a word' },
    { text: '组织 8 个县区、百名干部参加。', because: 'a way of speaking' },
    { text: '学习 3 份文件、十九届六中全会精神。', because: 'a name' },
    { text: '先后分五批、共 144 户发放补助。', because: 'the sum of what stands before' },
    { text: '培训 6 个乡镇。会上提出三个要求。', because: 'two sentences' },
  ],
})

it('writes the Chinese numeral as a figure', () => {
  const text = article('活动覆盖 6 个乡镇、十二个村。')
  const [finding] = findingsOf(rule, text)
  expect(finding?.message).toBe('同一组并列的数混用两种写法：“6 个”与“十二个”。请统一写法。')
  expect(finding?.suggestions?.map(({ desc }) => desc)).toEqual(['改为“12 个”'])
  expect([rule.severity, rule.presets]).toEqual(['warning', ['strict']])
})

it('writes 千 as figures, and leaves alone what can be read in two ways', () => {
  const [thousands] = findingsOf(rule, article('共有 3 千人参加活动。'))
  expect(thousands?.message).toBe('“3 千”把阿拉伯数字和“千”合写。阿拉伯数字后只可用“万”“亿”，请改为一种写法。')
  expect(thousands?.suggestions?.map(({ desc }) => desc)).toEqual(['改为“3000”'])
  expect(findingsOf(rule, article('发放资料 1 百 8 十份。'))[0]?.suggestions).toBeUndefined()
})
