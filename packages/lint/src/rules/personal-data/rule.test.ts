import { describe, expect, it } from 'vitest'
import { article, findingsOf, specifyRule } from '../../rule-cases.js'
import { findingsIn } from '../../rule-tester.js'
import { isBankCard, isIdentityNumber } from './checks.js'
import { personalData as rule } from './rule.js'

specifyRule(rule, {
  invalid: [
    { text: '用工企业可联系李某，手机 13800000000。', quotes: ['13800000000'], because: 'a mobile number' },
    { text: '用工企业可联系李某（138-0000-0000）。', quotes: ['138-0000-0000'], because: 'with hyphens' },
    { text: '用工企业可联系李某 138 0000 0000。', quotes: ['138 0000 0000'], because: 'with blanks' },
    { text: '用工企业可联系李某，手机１３８０００００００１。', quotes: ['１３８０００００００１'], because: 'in wide digits' },
    { text: '受助人张某，身份证号 110101199001010015。', quotes: ['110101199001010015'], because: 'an identity number' },
    { text: '受助人张某，身份证 110101 19900101 0015。', quotes: ['110101 19900101 0015'], because: 'an identity number in groups' },
    { text: '捐款汇入卡号 6228 4800 0000 0007。', quotes: ['6228 4800 0000 0007'], because: 'a bank card' },
    { text: '捐款汇入王某银行卡 4000000000000002。', quotes: ['4000000000000002'], because: 'a card of another scheme, called one' },
    { text: '可联系李某 13800000000 或王某 13800000001。', quotes: ['13800000000', '13800000001'], because: 'two numbers' },
  ],
  valid: [
    { text: '求助请拨 0933-8218888、8218889 或 12338。', because: 'telephones of an office (trap)' },
    { text: '来信请寄县妇联，邮编 744000。', because: 'a postal code (trap)' },
    { text: '协会的统一社会信用代码为 110101199001010015。', because: 'the code of an organisation (trap)' },
    { text: '协会的统一社会信用代码为 51620800MJ0000001X。', because: 'such a code with letters' },
    { text: '按平妇发〔2021〕13800000000 号文件办理，文号 13800000001。', because: 'document numbers (trap)' },
    { text: '受助人张某，身份证号 110101199001010014。', because: 'the check digit is wrong' },
    { text: '用工企业可联系李某，手机 138****0000。', because: 'masked' },
    { text: '全年发放补贴 13800000000 元。', because: 'an amount of money' },
    { text: '订单编号 13800000000 已经发货。', because: 'the number of an order' },
    { text: '设备编号 6228480000000007 已经启用。', because: 'the number of a thing' },
    { text: '捐款汇入县妇联账号 4000000000000002。', because: 'the account of an office' },
    { text: '条目 4000000000000002 已经归档。', because: 'passes the check by chance, nothing says card' },
    { text: '全年服务 138000000001 人次。', because: 'twelve digits' },
    { text: '平台更新时间戳 1666963873382。', because: 'thirteen digits' },
    { text: '咨询热线 4008000000 全天开通。', because: 'a service number' },
  ],
})

it('does not say the number once more', () => {
  const [finding] = findingsOf(rule, article('用工企业可联系李某，手机 13800000000。'))
  expect(finding?.message).toBe('“138****0000”是手机号码，属个人信息。请删去，或隐去中间几位；确须公开的，须经本人同意。')
  expect(finding?.fix).toBeUndefined()
})

it('leaves the telephone of the editors in the colophon', () => {
  const text =
    '县妇联召开会议\n\n　　县妇联召开会议，部署工作。\n\n信息来源：县妇联\n\n报：市妇联\n送：各乡镇妇联\n县妇联办公室　　2021 年 3 月 5 日印发\n联系电话：13800000000\n'
  expect(findingsOf(rule, text)).toEqual([])
})

it('leaves numbers that are allowed, however they are printed', () => {
  const text = '可联系办公手机 138-0000-0000 或李某 13800000001。'
  expect(findingsIn(rule, { text, options: { allow: ['13800000000'] } }).map(({ quote }) => quote)).toEqual(['13800000001'])
})

describe('check digits', () => {
  it('of identity numbers, and the day of birth', () => {
    expect(isIdentityNumber('110101199001010015')).toBe(true)
    expect(isIdentityNumber('110101199001010016')).toBe(false)
    expect(isIdentityNumber('110101199013010019')).toBe(false)
  })
  it('of bank cards', () => {
    expect(isBankCard('6228480000000007')).toBe(true)
    expect(isBankCard('6228480000000008')).toBe(false)
    expect(isBankCard('0000000000000000')).toBe(false)
  })
})
