/** The numbers of mastheads and colophons: 12, １２, 十二. Not the figures of the text, which another package reads. */

const CHINESE = '〇一二三四五六七八九'

export const NUMBER = '[0-9０-９]{1,6}|[〇零○一二三四五六七八九十百]{1,6}'

export function printedNumber(printed: string): number | undefined {
  const plain = printed.replace(/[０-９]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0)).replace(/[零○]/g, '〇')
  if (/^[0-9]+$/.test(plain)) return Number(plain)
  if (/^[〇一二三四五六七八九]{2,}$/.test(plain)) return Number([...plain].map((sign) => CHINESE.indexOf(sign)).join(''))
  const match = /^(?:([一二三四五六七八九])?百)?〇?(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?$/.exec(plain)
  if (!match || plain === '') return undefined
  const [, hundreds, tens, ten, ones] = match
  return (plain.includes('百') ? digit(hundreds) * 100 : 0) + (ten ? digit(tens) * 10 : 0) + (ones ? digit(ones) : 0)
}

const digit = (sign: string | undefined) => (sign === undefined ? 1 : CHINESE.indexOf(sign))

/** 2026 年 9 月 30 日, 二〇二六年九月三十日 as YYYY-MM-DD, and where it stands in the text. */
export function printedDate(text: string): { iso: string; start: number; end: number } | undefined {
  const match =
    /([0-9０-９]{4}|[〇零○一二三四五六七八九]{4})\s*年\s*([0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})\s*月\s*([0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})\s*[日号]/.exec(
      text,
    )
  if (!match) return undefined
  const [year, month, day] = match.slice(1).map((part) => printedNumber(part) ?? 0)
  if (!year || !month || !day || month > 12 || day > 31) return undefined
  const two = (number: number) => String(number).padStart(2, '0')
  return { iso: `${year}-${two(month)}-${two(day)}`, start: match.index, end: match.index + match[0].length }
}
