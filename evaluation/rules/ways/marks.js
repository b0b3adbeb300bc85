// Marks as a hand gets them wrong: one of a pair lost, half-width, one inside its like.
import { HAN, replacing } from './text.js'

const PAIRS = { '《': '》', '“': '”', '（': '）', '〈': '〉', '‘': '’' }
const CROSSED = { '》': '〉', '”': '’', '）': ']' }
const between = (mark) => new RegExp(`(?<=${HAN})${mark}(?=${HAN})`, 'g')
const wide = (text) => [...text].map((sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)).join('')

export const marks = [
  { rule: 'unpaired-mark', way: 'closing mark dropped', breaks: replacing(/[》”）〉’]/g, '', 'paragraph') },
  // Without its opening bracket （1） is 1）, which is right too.
  { rule: 'unpaired-mark', way: 'opening mark dropped', breaks: replacing(/[《“〈‘]|（(?![0-9一二三四五六七八九十]+）)/g, '', 'paragraph') },
  { rule: 'unpaired-mark', way: 'closing mark of another kind', breaks: replacing(/[》”）]/g, ([mark]) => CROSSED[mark], 'paragraph') },
  { rule: 'unpaired-mark', way: 'opening mark typed as closing', breaks: replacing(/[《“（]/g, ([mark]) => PAIRS[mark], 'paragraph') },
  {
    rule: 'nested-title-mark',
    way: 'title inside a title',
    breaks: replacing(/《([^《》]{5,})》/g, ([, title]) => `《关于印发《${title}》的通知》`),
  },
  { rule: 'halfwidth-punctuation', way: 'comma', breaks: replacing(between('，'), ',') },
  { rule: 'halfwidth-punctuation', way: 'comma and blank', breaks: replacing(between('，'), ', ') },
  { rule: 'halfwidth-punctuation', way: 'semicolon', breaks: replacing(between('；'), ';') },
  { rule: 'halfwidth-punctuation', way: 'colon', breaks: replacing(between('：'), ':') },
  { rule: 'halfwidth-punctuation', way: 'colon before a quotation', breaks: replacing(new RegExp(`(?<=${HAN})：(?=“)`, 'g'), ':') },
  {
    rule: 'halfwidth-punctuation',
    way: 'question or exclamation mark',
    breaks: replacing(/(?<=[\u4e00-\u9fff])[？！](?=[\u4e00-\u9fff”])/g, ([mark]) => (mark === '？' ? '?' : '!')),
  },
  { rule: 'halfwidth-punctuation', way: 'period', breaks: replacing(between('。'), '.') },
  { rule: 'halfwidth-punctuation', way: 'period at the end', breaks: replacing(new RegExp(`(?<=${HAN})。$`, 'g'), '.') },
  { rule: 'halfwidth-punctuation', way: 'brackets', breaks: replacing(/(?<=[\u4e00-\u9fff])（([\u4e00-\u9fff]+)）/g, ([, inside]) => `(${inside})`) },
  { rule: 'halfwidth-punctuation', way: 'one bracket', breaks: replacing(/(?<=[\u4e00-\u9fff])（(?=[\u4e00-\u9fff]+）)/g, '(') },
  { rule: 'fullwidth-digit', way: 'number', breaks: replacing(/(?<![0-9.])[0-9]{2,}(?![0-9.])/g, ([digits]) => wide(digits)) },
  { rule: 'fullwidth-digit', way: 'one digit of a number', breaks: replacing(/(?<=[0-9])[0-9](?=[0-9])/g, ([digit]) => wide(digit)) },
  { rule: 'fullwidth-digit', way: 'percent sign', breaks: replacing(/(?<=[0-9])%/g, '％') },
  { rule: 'fullwidth-digit', way: 'decimal point', breaks: replacing(/(?<=[0-9])\.(?=[0-9])/g, '．') },
]
