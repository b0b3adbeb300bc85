import type { Block } from '@jianbao/schema'
import { blocksOf } from '../../blocks.js'
import { type BlockSpan, defineRule } from '../../rule.js'
import { safeFix } from '../../runs.js'
import { isHan } from '../../signs.js'
import { BEGINS_WORD, COUNTED, MARKED_DOUBLES, TWO_CHARACTER_WORDS } from './words.js'

/** How long a phrase is looked for right after itself. */
const SHORTEST = 2
const LONGEST = 16
/** Marks that never stand twice. 。。。 is meant as an ellipsis; ！！ as a shout. */
const MARKS = '，、；：。'

export const repeatedText = defineRule({
  id: 'repeated-text',
  since: '0.1.0',
  group: 'text',
  severity: 'warning',
  presets: ['recommended', 'strict'],
  relations: [],
  standard: { name: '编校惯例：衍文、重复标点', rank: 'practice' },
  fixable: true,
  hasSuggestions: false,
  description: { zh: '字词或标点连写了两遍', en: 'A word, phrase or mark is written twice in a row' },
  messages: {
    phrase: { zh: '“{once}”连写了{times}。请删去多余的。', en: '"{once}" is written {times} in a row. Take the rest out.' },
    mark: { zh: '“{quote}”是重复的标点，应为“{once}”。', en: 'The mark is doubled: write "{once}" for "{quote}".' },
    marks: { zh: '“{quote}”两个标点连用。请只留一个。', en: 'Two marks stand together in "{quote}". Keep one of them.' },
  },
  defaults: {},
  examples: [
    { text: '安全检查\n\n　　要进一步进一步压实责任。\n\n信息来源：应急局\n', because: 'a phrase', findings: ['进一步进一步'] },
    { text: '公益讲座\n\n　　讲座在第四中学第四中学举行。\n\n信息来源：县妇联\n', because: 'a name', findings: ['第四中学第四中学'] },
    {
      text: '公益讲座\n\n　　这是孩子们最喜欢的的课程，，掌声不断。\n\n信息来源：县妇联\n',
      because: 'a particle, and a mark',
      findings: ['的的', '，，'],
    },
    { text: '调研座谈\n\n　　请大家回去研究研究，常常碰一碰。\n\n信息来源：县妇联\n', because: 'verbs may be doubled', findings: [] },
    { text: '走访慰问\n\n　　干部一户一户走访，问清每户的的确切需求和目的的差异。\n\n信息来源：县妇联\n', because: '的的 of 的确', findings: [] },
    { text: '年度安排\n\n　　二〇二〇年，人人参与、家家受益。\n\n信息来源：县妇联\n', because: 'numerals, and 人人', findings: [] },
  ],
  check(context) {
    for (const block of blocksOf(context)) {
      if (block.kind === 'table') continue
      for (const { at, once } of [...doubledMarks(block), ...doubledParticles(block), ...doubledPhrases(block)]) {
        const quote = block.text.slice(at.start, at.end)
        const isMark = MARKS.includes(quote.charAt(0))
        const rest = { ...at, start: at.start + once.length }
        const times = quote.length / once.length
        context.report({
          messageId: !isMark ? 'phrase' : once === '' ? 'marks' : 'mark',
          at,
          data: isMark
            ? { quote, once }
            : { once, times: { zh: times === 2 ? '两遍' : ` ${times} 遍`, en: times === 2 ? 'twice' : `${times} times` } },
          ...fixOf(at, rest, once),
        })
      }
    }
  },
})

/** Where the copies stand on two lines, the first copies go if they are on one, so that the lines stay. */
function fixOf(at: BlockSpan, rest: BlockSpan, once: string) {
  if (once === '') return {}
  const first = { ...at, end: at.end - once.length }
  const fixed = safeFix(rest, '')
  return fixed.fix ? fixed : safeFix(first, '')
}

interface Repeat {
  readonly at: BlockSpan
  /** What should stand there; nothing where it is not certain. */
  readonly once: string
}

function doubledMarks(block: Block): Repeat[] {
  const { text } = block
  const found: Repeat[] = []
  for (let at = 0; at + 1 < text.length; at += 1) {
    if (!MARKS.includes(text.charAt(at))) continue
    let end = at + 1
    while (end < text.length && MARKS.includes(text.charAt(end))) end += 1
    const run = text.slice(at, end)
    const isSame = run.split(run.charAt(0)).length === run.length + 1
    if (run.length === 2) found.push({ at: { block, start: at, end }, once: isSame ? run.charAt(0) : '' })
    at = end - 1
  }
  return found
}

/** Phrases that follow themselves: for each length one walk over the text, which counts the signs that are as those so much further on. */
function doubledPhrases(block: Block): Repeat[] {
  const { text } = block
  const found: Repeat[] = []
  /** The signs of a longer phrase that is found already. */
  const covered = new Uint8Array(text.length)
  for (let length = LONGEST; length >= SHORTEST; length -= 1) {
    let run = 0
    for (let at = 0; at + length <= text.length; at += 1) {
      if (at + length < text.length && text.charCodeAt(at) === text.charCodeAt(at + length) && isHan(text.charAt(at))) {
        run += 1
        continue
      }
      if (run >= length) {
        const start = at - run
        const end = start + length * (Math.floor(run / length) + 1)
        const once = text.slice(start, start + length)
        const span = { block, start, end }
        if (!covered[start] && !covered[end - 1] && !isMeant(once, span)) {
          covered.fill(1, start, end)
          found.push({ at: span, once })
        }
      }
      run = 0
    }
  }
  return found
}

function doubledParticles(block: Block): Repeat[] {
  const { text } = block
  return MARKED_DOUBLES.flatMap(({ sign, notAfter, notBefore }) => {
    const found: Repeat[] = []
    for (let start = text.indexOf(sign + sign); start >= 0; start = text.indexOf(sign + sign, start + 2)) {
      const isAllowed = notAfter.test(text.charAt(start - 1)) || notBefore.test(text.charAt(start + 2)) || text.charAt(start + 2) === sign
      if (!isAllowed && text.charAt(start - 1) !== sign) found.push({ at: { block, start, end: start + 2 }, once: sign })
    }
    return found
  })
}

/** One sign many times (哈哈哈哈), what is counted off, a pair of signs that is no word, and what somebody says. */
function isMeant(once: string, at: BlockSpan): boolean {
  const first = once.charAt(0)
  if (once.split(first).length === once.length + 1) return true
  if (COUNTED.test(once)) return true
  if (once.length > 2) return false
  return !TWO_CHARACTER_WORDS.has(once) || BEGINS_WORD.test(at.block.text.slice(at.end, at.end + 2)) || isSaid(at)
}

const LONGEST_SAYING = 60

function isSaid({ block: { text }, start }: BlockSpan): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_SAYING), start)
  return before.lastIndexOf('“') > before.lastIndexOf('”')
}
