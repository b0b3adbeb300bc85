import { blocksOf } from '../../blocks.js'
import { type BlockSpan, defineRule } from '../../rule.js'
import { safeFix } from '../../runs.js'

const DIGITS = '〇一二三四五六七八九'
/** What shows that a number counts, and is not the first sign of 几乎 or 几何. */
const COUNTED = '人名个户岁年天次件家所亩元位种场篇米里斤套起支项条公万亿'
/** What no number begins after: 五 10 几 may be anything. */
const BEGINS = '(?<![一二两三四五六七八九十百千] ?)(?<![0-9０-９.,:：/A-Za-z—–~～-])'
/** 10 几万人, 20 几岁, 300 几十户. */
const ARABIC = new RegExp(`${BEGINS}(?:[1-9]0 ?几(?= ?[${COUNTED}])|[1-9]00 ?几十)`, 'g')
/** 几 10 人; 人数 10 人 is none. */
const AFTER_SOME = /(?<![周期数])几 ?(?:1000|100|10)(?![0-9０-９.,:：年月日号时点])/g
/** Neighbours among the digits: 五、六十人, 一、两百户, 七、八个月. Ordinals share their unit (二、三产业, 五、六年级) and are none. */
const PAIRED =
  /(?<![第、初高周期拜班组队级届零〇一二两三四五六七八九十百千万亿0-9])(?:一、[二两]|二、三|两、三|三、四|四、五|五、六|六、七|七、八|八、九)(?:[十百千万亿](?! ?货|[、年月一二三四五六七八九]|科)|个(?:多)?月|天(?=[，。；、）)时的后前内来左]|$)|个小时|公里|岁)/g
/** 二、三百名干部下沉一线: the number of a heading. 分别为三、四十: two amounts. */
const NO_PAIR = /(?:^|[。；：:;！？!?\n\s\u3000（(“])$|分别.{0,4}$|依次.{0,4}$/

export const approximateNumeral = defineRule({
  id: 'approximate-numeral',
  since: '0.1.0',
  group: 'text',
  severity: 'warning',
  presets: ['strict'],
  relations: [],
  standard: { name: 'GB/T 15835—2011《出版物上数字用法》（概数用汉字，数字之间不加顿号；引自二手资料，未核对原文）', rank: 'national-standard' },
  fixable: true,
  hasSuggestions: false,
  description: { zh: '概数夹用阿拉伯数字，或在数字之间加了顿号', en: 'An approximate number has Arabic digits, or a 、 between its digits' },
  messages: {
    arabic: {
      zh: '带“几”的概数“{printed}”应全用汉字，写作“{fixed}”。',
      en: 'With 几 an approximate number is in Chinese digits: write "{fixed}" for "{printed}".',
    },
    comma: {
      zh: '概数“{printed}”的数字之间不加顿号，应写作“{fixed}”。',
      en: 'No 、 stands between the digits of an approximate number: write "{fixed}" for "{printed}".',
    },
  },
  defaults: {},
  examples: [
    { text: '秋收慰问\n\n　　广场上来了 20 几位老人。\n\n信息来源：镇妇联\n', because: 'Arabic digits before 几', findings: ['20 几'] },
    { text: '宣讲活动\n\n　　广场上聚了七、八十人。\n\n信息来源：镇妇联\n', because: '、 between the digits', findings: ['七、八十'] },
    { text: '技能培训\n\n　　学员要学满三、四个月。\n\n信息来源：镇妇联\n', because: 'months', findings: ['三、四个月'] },
    { text: '歌咏比赛\n\n　　评出一、二等奖 6 个。\n\n信息来源：镇妇联\n', because: 'two ranks', findings: [] },
    { text: '安全排查\n\n　　排查 3、4 号楼的楼道。\n\n信息来源：镇妇联\n', because: 'two numbers', findings: [] },
    { text: '信访形势\n\n　　一、二月份信访量平稳。\n\n信息来源：信访局\n', because: 'two months', findings: [] },
  ],
  check(context) {
    for (const block of blocksOf(context)) {
      if (block.kind === 'table') continue
      const report = (messageId: 'arabic' | 'comma', start: number, printed: string, fixed: string) => {
        const at = { block, start, end: start + printed.length }
        const replaced = withBlanks(at)
        context.report({ messageId, at, data: { printed, fixed }, ...safeFix(replaced, fixed) })
      }
      for (const { 0: printed, index } of block.text.matchAll(ARABIC)) report('arabic', index, printed, inChinese(printed))
      for (const { 0: printed, index } of block.text.matchAll(AFTER_SOME)) report('arabic', index, printed, inChinese(printed))
      for (const { 0: printed, index } of block.text.matchAll(PAIRED)) {
        if (!NO_PAIR.test(block.text.slice(Math.max(0, index - 7), index))) report('comma', index, printed, printed.replace('、', ''))
      }
    }
  },
})

/** The blanks that a house sets between Chinese and Arabic go with the digits. */
function withBlanks({ block, start, end }: BlockSpan): BlockSpan {
  const { text } = block
  const before = /^[^\s] [0-9]/.test(text.slice(Math.max(0, start - 2), start + 1)) ? 1 : 0
  const after = /^[0-9] [^\s]/.test(text.slice(end - 1, end + 2)) ? 1 : 0
  return { block, start: start - before, end: end + after }
}

const SCALES: Readonly<Record<string, string>> = { 0: '十', '00': '百', '000': '千' }

/** 10 几 as 十几, 300 几十 as 三百几十, 几 10 as 几十. */
const inChinese = (printed: string): string =>
  printed.replace(/ /g, '').replace(/([1-9])(0+)/, (_, digit: string, zeros: string) => {
    const scale = SCALES[zeros] ?? ''
    const isOne = digit === '1' && (scale === '十' || printed.startsWith('几'))
    return (isOne ? '' : DIGITS.charAt(Number(digit))) + scale
  })
