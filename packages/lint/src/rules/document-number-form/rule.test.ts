import { expect, it } from 'vitest'
import { article, findingsOf, fixedText, specifyRule, valuesIn } from '../../rule-cases.js'
import { documentNumberForm as rule } from './rule.js'

specifyRule(rule, {
  invalid: [
    { text: '县妇联转发《关于做好帮扶工作的通知》（平妇发[2021]12号）。', quotes: ['[2021]12号'], because: 'square brackets' },
    { text: '县妇联印发平妇发（2021）12 号文件。', quotes: ['（2021）12 号'], because: 'round brackets' },
    { text: '县妇联印发平妇字(2021)12号文件。', quotes: ['(2021)12号'], because: 'half-width brackets' },
    { text: '县妇联印发平妇函【2021】12 号文件。', quotes: ['【2021】12 号'], because: 'heavy brackets' },
    { text: '县妇联印发平妇发〔2021〕第 12 号文件。', quotes: ['〔2021〕第 12 号'], because: '第' },
    { text: '县妇联印发平妇发〔2021〕06 号文件。', quotes: ['〔2021〕06 号'], because: 'a padded number' },
    { text: '县妇联印发平妇发〔2021]12 号文件。', quotes: ['〔2021]12 号'], because: 'brackets of two kinds' },
    { text: '按照平政办发[2021]8号、平妇发〔2021〕12 号文件执行。', quotes: ['[2021]8号'], because: 'one of two' },
  ],
  valid: [
    { text: '县妇联印发平妇发〔2021〕12 号文件。', because: 'the right form' },
    { text: '法院宣读（2021）甘 08 民终 56 号判决书。', because: 'the number of a case (trap)' },
    { text: '张贴国家统计局公告（2021）第 3 号。', because: 'a public notice (trap)' },
    { text: '张贴县政府通告[2021]3 号。', because: 'another public notice' },
    { text: '企业持有卫消证字（2021）第 0123 号许可证。', because: 'a licence' },
    { text: '《工作简报》（2021）第 3 期已经刊出。', because: 'a periodical' },
    { text: '会议转发（2021）5 号文件。', because: '转发 is a word' },
    { text: '住户搬入县委办（2021）5 号楼。', because: 'a building' },
    { text: '县妇联出台办法（2021 年）。', because: 'no number' },
    { text: '第三组（2021）5 号选手获胜。', because: 'no code of an office' },
    { text: '药品批准文号国药准字（2021）5 号。', because: 'a licence of a medicine' },
  ],
})

it.each([
  ['平妇发[2021]第 012 号文件已印发。', '平妇发〔2021〕12 号文件已印发。'],
  ['平妇发(2021)12号文件已印发。', '平妇发〔2021〕12号文件已印发。'],
  ['平妇发（２０２１）１２号文件已印发。', '平妇发〔２０２１〕１２号文件已印发。'],
])('fixes the form, keeps blanks and figures: %s', (wrong, right) => {
  expect(fixedText(rule, article(wrong))).toBe(article(right))
  expect(findingsOf(rule, article(right))).toEqual([])
  expect(valuesIn(right)).toEqual(valuesIn(wrong))
})

it('says all that is wrong', () => {
  const [finding] = findingsOf(rule, article('县妇联印发平妇发[2021]第 06 号文件。'))
  expect(finding?.message).toBe('发文字号“[2021]第 06 号”应写作“〔2021〕6 号”：年份用六角括号“〔〕”，序号前不加“第”，序号不编虚位（不补 0）。')
})
