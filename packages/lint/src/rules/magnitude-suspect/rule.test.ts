import { expect, it } from 'vitest'
import { article, findingsOf, specifyRule } from '../../rule-cases.js'
import { magnitudeSuspect as rule } from './rule.js'

specifyRule(rule, {
  invalid: [
    { text: '走访慰问困难妇女 64 人，发放慰问金 38.4 亿元。', quotes: ['38.4 亿元'] },
    { text: '为 35 名新生发放助学金10.5元。', quotes: ['10.5元'], because: 'less than one yuan each' },
    { text: '发放救助金 56.8 亿元，惠及困难家庭 42 户。', quotes: ['56.8 亿元'], because: 'who gets it stands after it' },
    { text: '向 26 名先进个人颁发奖金 7.8 亿元。', quotes: ['7.8 亿元'] },
    { text: '为120户残疾人家庭发放交通补贴共36元。', quotes: ['36元'] },
    { text: '青岚县、白渡县、禾川县分别获补助 3.6 万元、2.9 亿元、4.2 万元。', quotes: ['2.9 亿元'], because: '亿 for 万' },
    { text: '甲镇、乙镇、丙镇分别投入 1.2 亿元、1.5 万元、0.9 亿元。', quotes: ['1.5 万元'], because: '万 for 亿' },
  ],
  valid: [
    { text: '走访慰问困难妇女 64 人，发放慰问金 6.4 万元。', because: '1000 yuan each' },
    { text: '6 家银行为 38 户企业授信 27.6 亿元。', because: 'credit' },
    { text: '为 12 名创业妇女发放贷款 4.8 亿元。', because: 'a loan' },
    { text: '为 24 名企业家搭建平台，引进投资 65 亿元。', because: 'an investment' },
    { text: '累计为 4436.5 万困难群众增发生活补贴 83.6 亿元。', because: 'many of them' },
    { text: '组织 3 名干部入户核查，全县发放救助金 2.3 亿元。', because: 'the three do not get it' },
    { text: '专班成员为 3 人，全年发放救助金 2.3 亿元。', because: '为 says how many there are' },
    { text: '对口帮扶 3 户企业，发放补贴 2.1 亿元。', because: 'firms' },
    { text: '慰问 85 人，每人发放慰问金 500 元。', because: 'what each gets' },
    { text: '走访慰问 64 人。全市下达救助补助资金 38.4 亿元。', because: 'another sentence' },
    { text: '为 26 名妇女、18 名儿童发放救助金 7.8 亿元。', because: 'two numbers of people: whose is it?' },
    { text: '向 310 万人次发放技能补贴 51.3 元。', because: 'occasions get nothing' },
    { text: '三个项目投资 1.2 亿元、8600 万元、0.9 亿元。', because: 'less than 亿 is written in 万' },
    { text: '全县实现地区生产总值 64.5 亿元，常住人口 12 万人。', because: 'no grant' },
  ],
})

it('shows the division', () => {
  const [high] = findingsOf(rule, article('走访慰问困难妇女 64 人，发放慰问金 38.4 亿元。'))
  expect(high?.message).toBe('38.4 亿元 ÷ 64 人 ≈ 6000 万元/人，发放的慰问金不会这样多。请核对“万”“亿”和小数点。')
  expect(high?.related?.map(({ quote }) => quote)).toEqual(['64 人'])
  const [low] = findingsOf(rule, article('为 35 名新生发放助学金10.5元。'))
  expect(low?.message).toBe('10.5元 ÷ 35 名 ≈ 0.3 元/名，发放的助学金不会这样少。请核对是否漏写“万”，或小数点有误。')
})
