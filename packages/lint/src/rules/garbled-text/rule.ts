import type { Block } from '@jianbao/schema'
import { blocksOf } from '../../blocks.js'
import { type BlockSpan, defineRule } from '../../rule.js'
import { HINT, NONSENSE } from './signs.js'

export const garbledText = defineRule({
  id: 'garbled-text',
  since: '0.1.0',
  group: 'text',
  severity: 'error',
  presets: ['recommended', 'strict'],
  relations: [],
  standard: { name: '编校惯例：不得有乱码', rank: 'practice' },
  fixable: false,
  hasSuggestions: false,
  description: { zh: '乱码、不可见的控制符或私用区字符', en: 'Mojibake, control characters, or signs that only one font knows' },
  messages: {
    replaced: {
      zh: '“{quote}”是解码失败留下的替换字符（U+FFFD），原字已丢失。请对照原稿补正，并检查文件编码。',
      en: '"{quote}" is what a failed decoding left (U+FFFD); the text is lost. Restore it from the original and check the encoding.',
    },
    control: {
      zh: '这里有不可见的控制字符（{code}），多为编码转换出错。请删去或补正。',
      en: 'There is an invisible control character ({code}) here, as wrong conversions leave it. Take it out or restore the text.',
    },
    privateUse: {
      zh: '“{quote}”（{code}）是私用区字符，换一台电脑就可能显示成方块或别的字。请换成通用字符。',
      en: '"{quote}" ({code}) is of the private use area: another computer shows a box, or another sign. Use a character of Unicode.',
    },
    bullet: {
      zh: '“{quote}”（{code}）是 Wingdings 一类符号字体的项目符号，换字体后会显示成方块。请改用“·”。',
      en: '"{quote}" ({code}) is a bullet of a symbol font such as Wingdings, and a box without it. Use "·".',
    },
    mojibake: {
      zh: '“{quote}”是乱码，多为编码弄错所致。请对照原稿补正。',
      en: '"{quote}" is text read in the wrong encoding. Restore it from the original.',
    },
  },
  defaults: {},
  examples: [
    { text: '信息报送\n\n　　甘泉\ufffd妇联报送信息 12 条。\n\n信息来源：县妇联\n', because: 'a replacement character', findings: ['\ufffd'] },
    { text: '保险办理\n\n　　共理赔锟斤拷 36 件。\n\n信息来源：民政局\n', because: 'UTF-8 read twice as GBK', findings: ['锟斤拷'] },
    { text: '信息报送\n\n　　县妇联å·¥ä½œ有序推进。\n\n信息来源：县妇联\n', because: 'UTF-8 read as Latin-1', findings: ['å·¥ä½œ'] },
    { text: '咖啡文化节\n\n　　café 门店“résumé”讲座吸引 30 人。\n\n信息来源：商务局\n', because: 'Latin words with accents', findings: [] },
    { text: '生僻字\n\n　　村民𠮷某、㛃某参加座谈。\n\n信息来源：县妇联\n', because: 'rare characters of Unicode', findings: [] },
    { text: '技能培训\n\n　　锛子、刨子等工具 12 件发放到位，水烫烫手，注意安全。\n\n信息来源：县妇联\n', because: 'rare words', findings: [] },
  ],
  check(context) {
    for (const block of blocksOf(context)) {
      const nonsense = HINT.test(block.text) ? mojibakeIn(block) : []
      for (const at of nonsense) context.report({ messageId: 'mojibake', at, data: { quote: block.text.slice(at.start, at.end) } })
      for (const { at, messageId } of strayRuns(block, nonsense)) {
        const quote = block.text.slice(at.start, at.end)
        const code = `U+${(quote.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
        context.report({ messageId, at, data: { quote, code }, ...(messageId === 'bullet' ? { severity: 'warning' } : {}) })
      }
    }
  },
})

function mojibakeIn(block: Block): BlockSpan[] {
  const found: BlockSpan[] = []
  for (const pattern of NONSENSE) {
    for (const match of block.text.matchAll(pattern)) {
      // 锘 alone is a character (nobelium); at the start of a text it is a mark read wrongly.
      if (match[0] === '锘' && match.index > 0) continue
      const at = { block, start: match.index, end: match.index + match[0].length }
      found.push(at)
    }
  }
  const sorted = found.sort((a, b) => a.start - b.start)
  return sorted.filter((at, index) => at.start >= (sorted[index - 1]?.end ?? 0))
}

type Stray = 'replaced' | 'control' | 'privateUse' | 'bullet'

/** Runs of signs that no text should have, in one walk. */
function strayRuns(block: Block, nonsense: readonly BlockSpan[]): { at: BlockSpan; messageId: Stray }[] {
  const { text } = block
  const found: { at: BlockSpan; messageId: Stray }[] = []
  let next = 0
  for (let at = 0; at < text.length; ) {
    while ((nonsense[next]?.end ?? at + 1) <= at) next += 1
    const other = nonsense[next]
    if (other && other.start <= at) {
      at = other.end
      continue
    }
    const kind = strayAt(text, at)
    if (!kind) {
      at += widthAt(text, at)
      continue
    }
    let end = at + widthAt(text, at)
    while (end < text.length && strayAt(text, end) === kind) end += widthAt(text, end)
    found.push({ at: { block, start: at, end }, messageId: kind })
    at = end
  }
  return found
}

const widthAt = (text: string, at: number) => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)

function strayAt(text: string, at: number): Stray | undefined {
  const unit = text.charCodeAt(at)
  if (unit === 0xfffd) return 'replaced'
  if (unit < 0x20) return unit === 9 || unit === 10 || unit === 11 || unit === 12 || unit === 13 ? undefined : 'control'
  // U+0085 is a line end in some files.
  if (unit >= 0x7f && unit <= 0x9f) return unit === 0x85 ? undefined : 'control'
  if (unit >= 0xe000 && unit <= 0xf8ff) return isBullet(text, at) ? 'bullet' : 'privateUse'
  if (unit < 0xd800 || unit > 0xdfff) return undefined
  const point = text.codePointAt(at) ?? 0
  if (point <= 0xffff) return 'replaced'
  return point >= 0xf0000 ? 'privateUse' : undefined
}

/** Word writes the signs of its symbol fonts as U+F020 to U+F0FF; one at the start of a paragraph or a line is a bullet. */
function isBullet(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit >= 0xf020 && unit <= 0xf0ff && (at === 0 || /[\s\u3000]/.test(text.charAt(at - 1)))
}
