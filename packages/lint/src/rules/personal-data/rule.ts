import type { Block } from '@jianbao/schema'
import { blocksOf } from '../../blocks.js'
import { type Bilingual, defineRule } from '../../rule.js'
import { isBankCard, isIdentityNumber } from './checks.js'

const MOBILE = /(?<![0-9A-Za-z.,_\-*〕])1[3-9][0-9](?:[ -]?[0-9]{4}){2}(?![0-9A-Za-z*]|[.,][0-9])/g
const IDENTITY = /(?<![0-9A-Za-z.])[1-8][0-9]{5} ?(?:19|20)[0-9]{6} ?[0-9]{3}[0-9Xx](?![0-9A-Za-z])/g
const CARD = /(?<![0-9A-Za-z.])[0-9]{4}(?: ?[0-9]{4}){3}(?: ?[0-9]{1,3})?(?![0-9A-Za-z])/g

/** Numbers of things: an order, a licence, a parcel, an organisation. */
const THING = /(?:信用代码|机构代码|代码|编号|文号|单号|订单|(?<!身份|身份证|公民)证号|许可证号?|批号|流水号|条码|QQ|专利号|案号)(?:为|是|：|:)? ?$/i
/** A number that does not begin with 62 is a card only where it is called one: the account of an office may pass the check by chance. */
const CALLED_CARD = /(?:卡号|银行卡|信用卡|储蓄卡)[^，。；]{0,6}$/
/** 13900000000 元 is an amount, 13900000000 号 the number of something. */
const AMOUNT = /^ ?(?:号(?!码)|[万亿元人户件次个条吨亩%％]|平方)/

const WHAT = {
  identity: { zh: '公民身份号码', en: 'an identity number' },
  mobile: { zh: '手机号码', en: 'a mobile number' },
  card: { zh: '银行卡号', en: 'a bank card number' },
} as const satisfies Record<string, Bilingual>

export const personalData = defineRule<{ allow: readonly string[] }, 'personal'>({
  id: 'personal-data',
  since: '0.1.0',
  group: 'text',
  severity: 'warning',
  presets: ['recommended', 'strict'],
  relations: [],
  standard: { name: '《中华人民共和国个人信息保护法》（处理个人信息限于最小范围；敏感信息须单独同意）', rank: 'law' },
  fixable: false,
  hasSuggestions: false,
  description: { zh: '正文中有公民身份号码、手机号码或银行卡号', en: 'An identity, mobile or bank card number stands in the text' },
  messages: {
    personal: {
      zh: '“{masked}”是{what}，属个人信息。请删去，或隐去中间几位；确须公开的，须经本人同意。',
      en: '"{masked}" is {what}, personal data. Take it out or mask it; publish it only with consent.',
    },
  },
  defaults: { allow: [] },
  options: (z) =>
    z.strictObject({
      allow: z.array(z.string()).describe('Numbers that may be printed, for example the mobile phone of an office. 可以刊登的号码，如办公手机。'),
    }),
  examples: [
    {
      text: '牵线搭桥\n\n　　需要用工的企业可以联系李某，手机 13800000000。\n\n信息来源：县妇联\n',
      because: 'a mobile number',
      findings: ['13800000000'],
    },
    {
      text: '困难救助\n\n　　受助人张某，身份证号 110101199001010015，已领取救助金。\n\n信息来源：民政局\n',
      because: 'an identity number whose check digit is right',
      findings: ['110101199001010015'],
    },
    {
      text: '爱心捐款\n\n　　捐款请汇入王某的账户，卡号 6228 4800 0000 0007。\n\n信息来源：县妇联\n',
      because: 'a bank card',
      findings: ['6228 4800 0000 0007'],
    },
    { text: '维权热线\n\n　　求助请拨 0933-8218888 或 12338。\n\n信息来源：县妇联\n', because: 'telephones of an office', findings: [] },
    {
      text: '登记公示\n\n　　协会的统一社会信用代码为 51620800MJ0000001X。\n\n信息来源：民政局\n',
      because: 'the number of an organisation',
      findings: [],
    },
    { text: '牵线搭桥\n\n　　需要用工的企业可以联系李某，手机 138****0000。\n\n信息来源：县妇联\n', because: 'masked', findings: [] },
  ],
  check(context) {
    // The telephone of the editors in the colophon is meant to be read.
    if (!context.article) return
    const allowed = new Set(context.options.allow.map(digitsOf))
    for (const block of blocksOf(context)) {
      for (const { what, start, end } of numbersIn(block)) {
        const printed = block.text.slice(start, end)
        if (allowed.has(digitsOf(printed))) continue
        context.report({ messageId: 'personal', at: { block, start, end }, data: { masked: masked(printed), what: WHAT[what] } })
      }
    }
  },
})

interface PersonalNumber {
  readonly what: keyof typeof WHAT
  readonly start: number
  readonly end: number
}

function numbersIn({ text: printed }: Block): PersonalNumber[] {
  if (!/[0-9０-９]{4}/.test(printed)) return []
  const text = printed.replace(/[０-９Ｘｘ]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
  const found: PersonalNumber[] = []
  const add = (what: keyof typeof WHAT, pattern: RegExp, isOne: (digits: string, before: string) => boolean) => {
    for (const { 0: number, index: start } of text.matchAll(pattern)) {
      const end = start + number.length
      const before = text.slice(Math.max(0, start - 14), start)
      if (THING.test(before) || AMOUNT.test(text.slice(end, end + 3)) || found.some((other) => other.start < end && start < other.end)) continue
      if (isOne(digitsOf(number), before)) found.push({ what, start, end })
    }
  }
  add('identity', IDENTITY, isIdentityNumber)
  add('mobile', MOBILE, () => true)
  add('card', CARD, (digits, before) => isBankCard(digits) && (digits.startsWith('62') || CALLED_CARD.test(before)))
  return found.sort((a, b) => a.start - b.start)
}

const digitsOf = (number: string): string => number.replace(/[ -]/g, '').toUpperCase()

/** A message must not say the number once more. */
const masked = (number: string): string => `${number.slice(0, 3)}****${number.slice(-4)}`
