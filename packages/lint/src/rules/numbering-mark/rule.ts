import type { Block } from '@jianbao/schema'
import { defineRule } from '../../rule.js'
import { safeFix } from '../../runs.js'

interface Form {
  /** At the start of a paragraph; the group is the mark that is wrong. */
  readonly pattern: RegExp
  readonly right: string
}

/**
 * Before a digit or a numeral nothing is changed: 1、2 号楼, 第一、二、三产业; nor before another mark, for which of the two is one too
 * many is not known: 3、、4 号楼. A blank behind goes with the mark, so that no list of Markdown comes about.
 */
const FORMS: readonly Form[] = [
  { pattern: /^[（(][一二三四五六七八九十]{1,3}[）)]([、.．])(?=[^、，。；：,.．\s\u3000一二三四五六七八九十（(])/, right: '' },
  { pattern: /^[（(][0-9]{1,2}[）)]([、.．])(?=[^、，。；：,.．\s\u30000-9０-９（(])/, right: '' },
  { pattern: /^[①-⑳]([、.．])(?=[^、，。；：,.．\s\u3000①-⑳])/, right: '' },
  { pattern: /^[0-9]{1,2}(、[ \u3000]?)(?=[^、，。；：,.．\s\u30000-9０-９一二三四五六七八九十])/, right: '.' },
  { pattern: /^第[一二三四五六七八九十]{1,2}(、)(?=[^、，。；：,.．\s\u3000一二三四五六七八九十第0-9])/, right: '，' },
]

export const numberingMark = defineRule({
  id: 'numbering-mark',
  since: '0.1.0',
  group: 'structure',
  severity: 'warning',
  presets: ['strict'],
  relations: [],
  standard: { name: 'GB/T 9704-2012《党政机关公文格式》（引自二手资料，未核对原文）', clause: '7.3.3', rank: 'national-standard' },
  fixable: true,
  hasSuggestions: false,
  description: { zh: '段首序号后的标点不合规范', en: 'A number at the start of a paragraph has the wrong mark after it' },
  messages: {
    wrongMark: {
      zh: '序号“{printed}”的标点不合规范，应为“{right}”。',
      en: 'The number "{printed}" has the wrong mark: write "{right}".',
    },
  },
  defaults: {},
  examples: [
    {
      text: '县妇联部署工作\n\n　　（一）、抓宣传，进村宣讲 12 场。\n\n　　（二）、抓培训，培训骨干 86 人。\n\n信息来源：县妇联\n',
      because: 'brackets need no further mark',
      findings: ['（一）、', '（二）、'],
    },
    {
      text: '县妇联部署工作\n\n　　1、抓宣传，进村宣讲 12 场。\n\n信息来源：县妇联\n',
      because: 'an Arabic number has a point',
      findings: ['1、'],
    },
    {
      text: '县妇联部署工作\n\n　　第一、抓宣传，进村宣讲 12 场。\n\n信息来源：县妇联\n',
      because: '第一 has a comma',
      findings: ['第一、'],
    },
    {
      text: '县妇联部署工作\n\n　　第一、二、三产业协同推进，带动妇女就业 86 人。\n\n信息来源：县妇联\n',
      because: 'numbers of one word',
      findings: [],
    },
    {
      text: '县妇联部署工作\n\n　　一、抓宣传，进村宣讲 12 场。\n\n　　（一）抓培训。\n\n　　1.培训骨干 86 人。\n\n信息来源：县妇联\n',
      because: 'the right marks',
      findings: [],
    },
    {
      text: '县妇联部署工作\n\n　　3、4 号楼的楼栋长走访 26 户。\n\n信息来源：县妇联\n',
      because: 'two numbers side by side',
      findings: [],
    },
    {
      text: '县妇联部署工作\n\n　　会议提出：1、抓宣传；2、抓培训。\n\n信息来源：县妇联\n',
      because: 'inside a sentence',
      findings: [],
    },
  ],
  check({ article, report }) {
    for (const block of article?.paragraphs ?? []) {
      if (block.kind === 'table' || block.kind === 'caption' || block.kind === 'note') continue
      const wrong = wrongMark(block)
      if (!wrong) continue
      const { start, end, right } = wrong
      const printed = block.text.slice(0, end).trimEnd()
      report({
        messageId: 'wrongMark',
        at: { block, start: 0, end: printed.length },
        data: { printed, right: block.text.slice(0, start) + right },
        ...safeFix({ block, start, end }, right),
      })
    }
  },
})

function wrongMark({ text }: Block): { start: number; end: number; right: string } | undefined {
  const head = text.slice(0, 8)
  for (const { pattern, right } of FORMS) {
    const match = pattern.exec(head)
    const mark = match?.[1]
    if (match && mark !== undefined) return { start: match[0].length - mark.length, end: match[0].length, right }
  }
  return undefined
}
