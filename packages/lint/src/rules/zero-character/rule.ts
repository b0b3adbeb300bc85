import { blocksOf } from '../../blocks.js'
import { defineRule } from '../../rule.js'
import { safeFix } from '../../runs.js'

/** What is set for the zero of a year: the counting word, a circle that is no character, a letter, a digit. */
const WRONG_ZERO = /[零○◯OoＯｏ0０]/g
/** Four signs before 年, or the first year of a range; 一千零一年 and 一〇五年 are none. */
const YEAR =
  /(?<![〇零○◯OoＯｏ0-9０-９一二三四五六七八九十百千万点])[一二][〇零○◯OoＯｏ0０一二三四五六七八九]{3}(?= ?年| ?[—–~～至到-]{1,2} ?[一二][〇零○◯OoＯｏ0０一二三四五六七八九]{3} ?年)/g

export const zeroCharacter = defineRule({
  id: 'zero-character',
  since: '0.1.0',
  group: 'text',
  severity: 'warning',
  presets: ['strict'],
  relations: [],
  standard: { name: 'GB/T 15835—2011《出版物上数字用法》（汉字年份中的零写作“〇”；引自二手资料，未核对原文）', rank: 'national-standard' },
  fixable: true,
  hasSuggestions: false,
  description: { zh: '汉字年份中的零没有写作“〇”', en: 'The zero of a year in Chinese digits is not 〇' },
  messages: {
    wrongZero: { zh: '汉字年份“{year}”中的零应写作“〇”。请改为“{fixed}”。', en: 'The zero of the year "{year}" is not 〇. Write "{fixed}".' },
  },
  defaults: {},
  examples: [
    { text: '县妇联召开会议\n\n　　二零二一年三月，县妇联召开会议。\n\n信息来源：县妇联\n', because: '零 is for amounts', findings: ['二零二一'] },
    {
      text: '县妇联召开会议\n\n　　二○一九年三月，县妇联召开会议。\n\n信息来源：县妇联\n',
      because: 'a circle (U+25CB) is no character',
      findings: ['二○一九'],
    },
    { text: '县妇联召开会议\n\n　　二OO六年三月，县妇联召开会议。\n\n信息来源：县妇联\n', because: 'a letter', findings: ['二OO六'] },
    { text: '县妇联召开会议\n\n　　二〇二一年三月，县妇联召开会议。\n\n信息来源：县妇联\n', because: 'the right character', findings: [] },
    { text: '基层组织\n\n　　全县有一百零五个妇女小组。\n\n信息来源：县妇联\n', because: 'the zero of an amount is 零', findings: [] },
    { text: '早间开课\n\n　　上午八点零五分，培训班开课。\n\n信息来源：县妇联\n', because: 'the zero of a clock time is 零', findings: [] },
  ],
  check(context) {
    for (const block of blocksOf(context)) {
      for (const match of block.text.matchAll(YEAR)) {
        const [year] = match
        const fixed = year.replace(WRONG_ZERO, '〇')
        if (fixed === year) continue
        const at = { block, start: match.index, end: match.index + year.length }
        context.report({ messageId: 'wrongZero', at, data: { year, fixed }, ...safeFix(at, fixed) })
      }
    }
  },
})
