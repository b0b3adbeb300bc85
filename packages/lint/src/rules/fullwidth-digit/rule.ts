import type { Article, Block } from '@jianbao/schema'
import { blocksOf } from '../../blocks.js'
import { type BlockSpan, defineRule } from '../../rule.js'
import { safeFix } from '../../runs.js'
import { isDigit, narrow } from '../../signs.js'

interface Options {
  readonly allowWideTitles: boolean
  readonly allowWidePercent: boolean
}

export const fullwidthDigit = defineRule<Options, 'wideNumber'>({
  id: 'fullwidth-digit',
  since: '0.1.0',
  group: 'text',
  severity: 'warning',
  presets: ['strict'],
  relations: [],
  standard: { name: 'GB/T 15835—2011《出版物上数字用法》（阿拉伯数字用半角；引自二手资料，未核对原文）', rank: 'national-standard' },
  fixable: true,
  hasSuggestions: false,
  description: { zh: '数字、小数点或百分号用了全角', en: 'A number is set in full-width digits, point or percent sign' },
  messages: {
    wideNumber: { zh: '“{quote}”含全角数字或符号，应为半角“{fixed}”。', en: '"{quote}" is set in full width: write "{fixed}".' },
  },
  defaults: { allowWideTitles: true, allowWidePercent: false },
  options: (z) =>
    z.strictObject({
      allowWideTitles: z.boolean().optional().describe('标题中的数字全部为全角时不报 (titles whose digits are all wide are let pass)'),
      allowWidePercent: z.boolean().optional().describe('数字为半角、只有百分号为全角时不报 (a wide ％ after half-width digits is let pass)'),
    }),
  examples: [
    { text: '办理情况\n\n　　办结率达到９８％。\n\n信息来源：信访局\n', because: 'digits and sign', findings: ['９８％'] },
    { text: '办理情况\n\n　　共办结 １２６ 件。\n\n信息来源：信访局\n', because: 'a count', findings: ['１２６'] },
    { text: '资金下达\n\n　　下达资金3．5万元。\n\n信息来源：财政局\n', because: 'a wide point', findings: ['3．5'] },
    { text: '办理情况\n\n　　共办结 126 件，办结率 98%。\n\n信息来源：信访局\n', because: 'half width', findings: [] },
    { text: '前１０个月办结信访１２６件\n\n　　共办结 126 件。\n\n信息来源：信访局\n', because: 'a title that is set wide throughout', findings: [] },
    { text: '工作要点\n\n　　１．加强走访。\n\n信息来源：信访局\n', because: 'the number of an item', findings: [] },
  ],
  check(context) {
    const { options, report } = context
    for (const block of blocksOf(context)) {
      if (options.allowWideTitles && isTitleOf(block, context.article) && !/[0-9]/.test(block.text)) continue
      for (const at of wideNumbers(block)) {
        const quote = block.text.slice(at.start, at.end)
        if (options.allowWidePercent && /^[0-9.,]+％$/.test(quote)) continue
        const fixed = narrow(quote)
        report({ messageId: 'wideNumber', at, data: { quote, fixed }, ...safeFix(at, fixed) })
      }
    }
  },
})

function isTitleOf(block: Block, article: Article | undefined): boolean {
  if (!article) return true
  const { kicker, title, subtitle } = article.blocks
  return block === kicker || block === title || block === subtitle
}

/** The numbers with a wide sign in them: digits, points and group marks between digits, and the percent sign after one. */
function wideNumbers(block: Block): BlockSpan[] {
  const { text } = block
  if (!/[０-９．％]/.test(text)) return []
  const found: BlockSpan[] = []
  for (let start = 0; start < text.length; start += 1) {
    if (!isDigit(text.charAt(start))) continue
    const end = numberEnd(text, start)
    const isLabel = start === 0 && /^[．.、）)]/.test(text.slice(end, end + 1))
    if (!isLabel && /[０-９．％]/.test(text.slice(start, end))) found.push({ block, start, end })
    start = end - 1
  }
  return found
}

function numberEnd(text: string, start: number): number {
  let end = start
  while (isDigit(text.charAt(end)) || joinsDigits(text, end)) end += 1
  return /[%％]/.test(text.charAt(end)) ? end + 1 : end
}

/** A point, or a mark that parts groups of three or hours and minutes, in a number of wide digits. */
function joinsDigits(text: string, at: number): boolean {
  const [before, sign, after] = [text.charAt(at - 1), text.charAt(at), text.charAt(at + 1)]
  if (!isDigit(before) || !isDigit(after)) return false
  if (sign === '.' || sign === '．') return true
  const isGroup = /^[0-9０-９]{3}(?![0-9０-９])/.test(text.slice(at + 1, at + 5))
  const isMinute = /^[0-9０-９]{2}(?![0-9０-９])/.test(text.slice(at + 1, at + 4))
  return /[０-９]/.test(before) && /[０-９]/.test(after) && ((/[,，]/.test(sign) && isGroup) || (/[:：]/.test(sign) && isMinute))
}
