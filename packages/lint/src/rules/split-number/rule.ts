import type { Block, Bulletin } from '@jianbao/schema'
import { blocksOf } from '../../blocks.js'
import { type BlockSpan, defineRule } from '../../rule.js'
import { isDigit, isHan } from '../../signs.js'

/** What may follow a whole number: where it does, the digits before it are an amount. */
const UNIT =
  /^ ?(?:[万亿元人名户个件次场份所处项家条位亩吨台套辆本张批期岁起例座栋节道部幢间宗笔枚株头只倍米度%％‰]|公里|公斤|公顷|平方|个百分点|人次|千米|千瓦)/
const POINTED = /(?<![0-9０-９.．])[0-9]{1,6}(?: \.|\. | \. )[0-9]{1,4}(?![0-9.])/g
const APART = /(?<![0-9０-９.．:：—–~～-])(?:[0-9]{1,2} [0-9]{1,2}(?:\.[0-9]{1,4})?|[0-9]{3} [0-9]{2})(?![0-9.])/g
const POINT_APART = / \.|\. /
/** 表 1 5 人: a number that is a name, then another. */
const NAMED = /(?:[表图第号期版组班级届册章节条款例栏附件道线路]|(?<!问)卷|[A-Za-z.．、）)，。；：])$/

export const splitNumber = defineRule({
  id: 'split-number',
  since: '0.1.0',
  group: 'text',
  severity: 'warning',
  presets: ['recommended', 'strict'],
  relations: [],
  standard: { name: '数字用法惯例：一个数不能断开', rank: 'practice' },
  fixable: false,
  hasSuggestions: true,
  description: { zh: '一个数中间有空格，或被换行断开', en: 'A blank or a line end stands inside one number' },
  messages: {
    blank: {
      zh: '“{number}”中间有空格，疑为一个数“{fixed}”。请核对。',
      en: 'There is a blank inside "{number}", which looks like the one number "{fixed}". Check it.',
    },
    lineEnd: {
      zh: '“{before}”在段末断开，下一段以“{after}”开头，疑为一个数“{fixed}”。请核对换行。',
      en: '"{before}" ends a paragraph and the next begins with "{after}": this looks like the one number "{fixed}". Check the line end.',
    },
    join: { zh: '改为“{fixed}”', en: 'Write "{fixed}"' },
  },
  defaults: {},
  examples: [
    { text: '两癌检查\n\n　　全县受检妇女 38. 62 万人。\n\n信息来源：卫健局\n', because: 'after the point', findings: ['38. 62'] },
    { text: '办理情况\n\n　　办结率提高 1 5%。\n\n信息来源：信访局\n', because: 'between two digits', findings: ['1 5'] },
    {
      text: '劝返复学\n\n　　截至目前，全县累计劝返复学 25\n688 人，工作取得实效。\n　　下一步，将继续排查。\n\n信息来源：教育局\n',
      because: 'a line end, and the text is not wrapped',
      findings: ['25'],
    },
    { text: '办理情况\n\n　　热线受理 12 345 件，办结 1 086 件。\n\n信息来源：信访局\n', because: 'groups of three', findings: [] },
    { text: '工作要点\n\n　　3. 62 户低保户全部走访。\n\n信息来源：民政局\n', because: 'the number of an item', findings: [] },
    { text: '受理统计\n\n　　热线电话 0931 8929000，转 3 5 均可。\n\n信息来源：信访局\n', because: 'no amount', findings: [] },
  ],
  check({ bulletin, article, report }) {
    const blocks = blocksOf({ bulletin, ...(article ? { article } : {}) })
    for (const block of blocks) {
      if (block.kind === 'table') continue
      for (const at of splitIn(block)) {
        const number = block.text.slice(at.start, at.end)
        const fixed = number.replaceAll(' ', '')
        report({
          messageId: 'blank',
          at,
          data: { number, fixed },
          suggestions: [{ messageId: 'join', data: { fixed }, fix: { at, text: fixed } }],
        })
      }
    }
    if (!article || isWrapped(bulletin)) return
    for (const [index, block] of article.paragraphs.entries()) {
      const next = article.paragraphs[index + 1]
      const cut = next && cutAtEnd(block, next)
      if (!cut) continue
      const [before, after] = [cut.end, cut.start].map(({ block: own, start, end }) => own.text.slice(start, end)) as [string, string]
      report({ messageId: 'lineEnd', at: cut.end, related: [cut.start], data: { before, after, fixed: before + after } })
    }
  },
})

function splitIn(block: Block): BlockSpan[] {
  const { text } = block
  if (!/[0-9] |[0-9] ?\./.test(text)) return []
  const found: BlockSpan[] = []
  for (const pattern of [POINTED, APART]) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length]
      if (isOneNumber(text, start, end, match[0])) found.push({ block, start, end })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

function isOneNumber(text: string, start: number, end: number, printed: string): boolean {
  const before = text.slice(Math.max(0, start - 3), start)
  const after = text.slice(end, end + 4)
  const bare = before.trimEnd()
  // At a start the first number counts an item: 1. 62 户.
  if (bare === '') return false
  // 1240 个、19. 6 万户: an item of an outline does not begin behind these.
  if (POINT_APART.test(printed)) return UNIT.test(after) && (/[，、]$/.test(bare) || (isHan(bare.slice(-1)) && !NAMED.test(bare)))
  if (NAMED.test(bare) || !isHan(bare.slice(-1))) return false
  const digits = printed.replace(' ', '')
  if (/^ ?年/.test(after)) return /^(?:19|20)[0-9]{2}$/.test(digits)
  if (/^ ?日/.test(after)) return /月$/.test(bare) && Number(digits) <= 31 && Number(digits) >= 10
  return UNIT.test(after)
}

/** Where a paragraph ends in digits, and the next goes on with digits and a unit. */
function cutAtEnd(block: Block, next: Block): { end: BlockSpan; start: BlockSpan } | undefined {
  if (block.kind !== undefined || next.kind !== undefined) return undefined
  const { text } = block
  let start = text.length
  while (start > 0 && text.length - start < 12 && (isDigit(text.charAt(start - 1)) || text.charAt(start - 1) === '.')) start -= 1
  const after = /^[0-9]{1,9}(?:\.[0-9]{1,4})?/.exec(next.text)?.[0]
  if (start === text.length || start < 8 || after === undefined) return undefined
  if (!isHan(text.slice(0, start).trimEnd().slice(-1)) || !UNIT.test(next.text.slice(after.length, after.length + 4))) return undefined
  return { end: { block, start, end: text.length }, start: { block: next, start: 0, end: after.length } }
}

/** A text that was copied with the lines of its layout may be cut anywhere. */
const isWrapped = ({ sections }: Bulletin): boolean =>
  sections.some(({ articles }) =>
    articles.some(({ paragraphs }) => paragraphs.some(({ segments }) => segments.some(({ join }) => join !== undefined))),
  )
