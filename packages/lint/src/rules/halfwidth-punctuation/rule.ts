import type { Block } from '@jianbao/schema'
import { blocksOf } from '../../blocks.js'
import { type BlockSpan, defineRule } from '../../rule.js'
import { safeFix } from '../../runs.js'
import { isHan, signSet } from '../../signs.js'

const WIDE: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！', '(': '（', ')': '）' }
const MARKS = signSet(Object.keys(WIDE).join(''))
/** What is Chinese on the left of a mark, beside characters. */
const CLOSING = '”’》〉）】〕」』％%'
const OPENING = '“‘《〈（【〔「『'
const BESIDE = `${OPENING}${CLOSING}(`
const AROUND = `${OPENING}${CLOSING}，。、；：！？—…,;:!?()`
/** What a bracket holds at most, so that it is looked at once. */
const MOST_IN_BRACKETS = 200

export const halfwidthPunctuation = defineRule({
  id: 'halfwidth-punctuation',
  since: '0.1.0',
  group: 'text',
  severity: 'warning',
  presets: ['recommended', 'strict'],
  relations: [],
  standard: { name: 'GB/T 15834—2011《标点符号用法》（中文标点占一个字位置；引自二手资料，未核对原文）', clause: '5.1', rank: 'national-standard' },
  fixable: true,
  hasSuggestions: false,
  description: { zh: '中文之间用了半角标点', en: 'A half-width mark stands between Chinese characters' },
  messages: {
    halfWidth: {
      zh: '中文里的“{mark}”是半角，应为全角“{fixed}”。',
      en: 'The mark "{mark}" between Chinese characters is half width: write "{fixed}".',
    },
  },
  defaults: {},
  examples: [
    { text: '公益讲座\n\n　　9 月 16 日,县妇联举办公益讲座。\n\n信息来源：县妇联\n', because: 'a comma', findings: [','] },
    { text: '先进表彰\n\n　　表彰先进集体 12 个(含提名奖 2 个)，掌声不断。\n\n信息来源：县妇联\n', because: 'both brackets', findings: ['(', ')'] },
    { text: '家庭教育\n\n　　会议强调:家庭是人生的第一所学校。\n\n信息来源：县妇联\n', because: 'a colon', findings: [':'] },
    {
      text: '公益讲座\n\n　　讲座 12:30 开始，共发放资料 1,200 份，比例为 3:2。\n\n信息来源：县妇联\n',
      because: 'between digits',
      findings: [],
    },
    {
      text: '平台上线\n\n　　平台网址为 https://example.com/a:b?c=1，支持 Windows, macOS。\n\n信息来源：县妇联\n',
      because: 'an address, and Latin words',
      findings: [],
    },
    { text: '检测能力\n\n　　中心可检测 H1N1(2009) 等病毒。\n\n信息来源：疾控中心\n', because: 'brackets with no Chinese in them', findings: [] },
  ],
  check(context) {
    for (const block of blocksOf(context)) {
      for (const at of halfWidthMarks(block)) {
        const mark = block.text.slice(at.start, at.end)
        const fixed = WIDE[mark.charAt(0)] ?? mark
        context.report({
          messageId: 'halfWidth',
          at: { ...at, end: at.start + 1 },
          data: { mark: mark.charAt(0), fixed },
          ...safeFix(at, fixed),
        })
      }
    }
  },
})

/** The half-width marks among Chinese, each with the blank after it that the full width makes needless. */
function halfWidthMarks(block: Block): BlockSpan[] {
  const { text } = block
  const found: BlockSpan[] = []
  /** Where brackets were opened; what is in them is known at their end. */
  const open: number[] = []
  for (let at = 0; at < text.length; at += 1) {
    if (MARKS[text.charCodeAt(at)] === 0) continue
    const mark = text.charAt(at)
    if (mark === '(') open.push(at)
    else if (mark === ')') {
      const start = open.pop()
      if (start !== undefined) found.push(...brackets(block, start, at))
      else if (isChineseBefore(text, at) && isClosedWide(text, at)) found.push({ block, start: at, end: at + 1 })
    } else if (isAmongChinese(text, at)) {
      const blank = text.charAt(at + 1) === ' ' ? 1 : 0
      found.push({ block, start: at, end: at + 1 + blank })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

const isChineseBefore = (text: string, at: number) => isHan(text.charAt(at - 1)) || (at > 0 && CLOSING.includes(text.charAt(at - 1)))

/** 。, or the like on the left is an accident of another kind. On the right may be the end; a digit tells nothing (第 3:2). */
function isAmongChinese(text: string, at: number): boolean {
  const mark = text.charAt(at)
  // 甲镇(乙村):丙: the bracket before the mark is Chinese by what it holds.
  const before = text.charAt(at - 1) === ')' ? text.charAt(at - 2) : text.charAt(at - 1)
  const next = text.charAt(at + 1) === ' ' ? at + 2 : at + 1
  const after = text.charAt(next)
  const isLeft = isHan(before) || isChineseBefore(text, at) || (mark === ',' && /[0-9]/.test(before) && next === at + 1)
  if (!isLeft) return false
  if (after === '') return at > 0 && mark !== ',' && mark !== ':' && isHan(before)
  return isHan(after) || BESIDE.includes(after) || (mark === ',' && isHan(before) && /[0-9]/.test(after))
}

/** Both, where they hold Chinese and stand beside it. */
function brackets(block: Block, start: number, end: number): BlockSpan[] {
  const { text } = block
  if (end - start > MOST_IN_BRACKETS) return []
  const inside = text.slice(start + 1, end)
  if (!hasHan(inside) || /:\/\/|@/.test(inside)) return []
  const before = text.charAt(start - 1) === ' ' ? text.charAt(start - 2) : text.charAt(start - 1)
  const after = text.charAt(end + 1) === ' ' ? text.charAt(end + 2) : text.charAt(end + 1)
  const isChinese = (sign: string) => sign === '' || isHan(sign) || AROUND.includes(sign)
  const stands = (isChinese(before) || /[0-9]/.test(before)) && (isChinese(after) || /[0-9]/.test(after))
  if (!stands) return []
  return [
    { block, start, end: start + 1 },
    { block, start: end, end: end + 1 },
  ]
}

const hasHan = (text: string) => [...text].some((sign) => isHan(sign))

/** （…): only its end is half width. */
function isClosedWide(text: string, at: number): boolean {
  const from = Math.max(0, at - MOST_IN_BRACKETS)
  const stretch = text.slice(from, at)
  return stretch.lastIndexOf('（') > Math.max(stretch.lastIndexOf('）'), stretch.lastIndexOf(')'))
}
