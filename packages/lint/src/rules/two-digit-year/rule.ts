import { datesOf } from '../../calendar.js'
import type { PlacedFigure } from '../../facts.js'
import { defineRule } from '../../rule.js'
import { textBefore } from '../../surroundings.js'

const DIGITS = /^([0-9０-９]{2}) ?年$/
/** 七八年十二月: two digits of a year, where a month follows; 七八年 alone is a length. */
const CHINESE = /^([〇零一二三四五六七八九]{2})年$/
const VALUES = '〇一二三四五六七八九'
/** A sentence of 12 年 6 月, 工龄 20 年 5 月: a length in years and months. */
const LENGTH_BEFORE = /刑|期|限|龄|历时|长达|共|近|约|达|满|超|过|有效|缓刑|缴费|工作|任职|从业|服役|居住|坚持|了|每|前|后|第|[0-9０-９—～~.-] ?$/
/** ’20 年: the sign says that digits are left out. */
const APOSTROPHE = /(?<![0-9A-Za-z])['’] ?$/

/** Up to this, two digits are of our century. */
const LAST_OF_THIS = 49

export const twoDigitYear = defineRule({
  id: 'two-digit-year',
  since: '0.1.0',
  group: 'dates',
  severity: 'warning',
  presets: ['strict'],
  relations: [],
  standard: { name: 'GB/T 15835—2011《出版物上数字用法》（年份一般不简写；引自二手资料，未核对原文）', rank: 'national-standard' },
  fixable: false,
  hasSuggestions: true,
  description: { zh: '年份只写后两位', en: 'A year is cut to its last two digits' },
  messages: {
    twoDigitYear: {
      zh: '“{year}”用作年份，宜写足四位，如“{fixed}”。',
      en: 'The year "{year}" should have its four digits, as in "{fixed}".',
    },
    fourDigits: { zh: '改为“{fixed}”', en: 'Write {fixed}' },
  },
  defaults: {},
  examples: [
    {
      text: '县妇联召开会议\n\n　　20 年 11 月 5 日，县妇联召开执委会议。\n\n信息来源：县妇联\n',
      because: 'a date in 2020',
      findings: ['20 年'],
    },
    {
      text: '县妇联召开会议\n\n　　会议定于21年3月8日召开。\n\n信息来源：县妇联\n',
      because: 'set without blanks',
      findings: ['21年'],
    },
    {
      text: '妇联历史\n\n　　县妇联于七八年十二月恢复活动。\n\n信息来源：县妇联\n',
      because: '1978, in Chinese digits',
      findings: ['七八年'],
    },
    {
      text: '巾帼志愿服务\n\n　　近 20 年来，她走访了 300 多户家庭。\n\n信息来源：县妇联\n',
      because: 'a length',
      findings: [],
    },
    {
      text: '法治宣传\n\n　　被告人被判处有期徒刑 12 年 6 月。\n\n信息来源：法院\n',
      because: 'a sentence in years and months',
      findings: [],
    },
    {
      text: '青年联谊\n\n　　活动吸引 60 名“90 后”“05 后”参加。\n\n信息来源：团县委\n',
      because: 'names of generations',
      findings: [],
    },
  ],
  check({ quantities, report }) {
    for (const [index, figure] of quantities.entries()) {
      const fixed = isYear(figure, quantities[index + 1]) ? fourDigits(figure) : undefined
      if (fixed === undefined) continue
      report({
        messageId: 'twoDigitYear',
        at: figure,
        data: { year: figure.text, fixed },
        suggestions: [{ messageId: 'fourDigits', data: { fixed }, fix: { at: figure, text: fixed } }],
      })
    }
  },
})

/** A day follows, or a month where no length is told of. */
function isYear(figure: PlacedFigure, next: PlacedFigure | undefined): boolean {
  if (figure.kind !== 'duration' || (!DIGITS.test(figure.text) && !CHINESE.test(figure.text))) return false
  const before = textBefore(figure, 8)
  const dated = next?.block === figure.block && next.start - figure.end <= 1
  const date = dated && next ? datesOf(next)[0] : undefined
  if (date?.year !== undefined || date?.month === undefined) return APOSTROPHE.test(before) && DIGITS.test(figure.text)
  return date.month >= 1 && date.month <= 12 && !LENGTH_BEFORE.test(before)
}

function fourDigits({ text }: PlacedFigure): string | undefined {
  const printed = DIGITS.exec(text)?.[1] ?? CHINESE.exec(text)?.[1]
  if (printed === undefined) return undefined
  const digits = [...printed].map((sign) => digitOf(sign)).join('')
  const isOurs = Number(digits) <= LAST_OF_THIS
  const century = CHINESE.test(text) ? (isOurs ? '二〇' : '一九') : isOurs ? '20' : '19'
  return century + text
}

const digitOf = (sign: string): number => {
  const chinese = VALUES.indexOf(sign === '零' ? '〇' : sign)
  return chinese >= 0 ? chinese : sign.charCodeAt(0) & 0xf
}
