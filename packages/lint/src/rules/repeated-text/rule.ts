import type { Block } from '@jianbao/schema'
import { blocksOf } from '../../blocks.js'
import { type BlockSpan, defineRule } from '../../rule.js'
import { safeFix } from '../../runs.js'
import { isHanCode, signSet } from '../../signs.js'
import { doubledClauses } from './clauses.js'
import { BEGINS_WORD, COUNTED, MARKED_DOUBLES, TWO_CHARACTER_WORDS } from './words.js'

/** How long a phrase is looked for right after itself. */
const SHORTEST = 2
const LONGEST = 16
/** Marks that never stand twice. 。。。 is meant as an ellipsis; ！！ as a shout. */
const MARKS = '，、；：。'
const IS_MARK = signSet(MARKS)

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
    clause: { zh: '“{once}”接连写了两遍。请删去一处。', en: '"{once}" stands twice in a row. Take one of them out.' },
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
    {
      text: '走访慰问\n\n　　县妇联走访困难家庭，县妇联走访困难家庭，送去慰问金。\n\n信息来源：县妇联\n',
      because: 'a clause',
      findings: ['县妇联走访困难家庭，县妇联走访困难家庭'],
    },
    { text: '调研座谈\n\n　　请大家回去研究研究，常常碰一碰。\n\n信息来源：县妇联\n', because: 'verbs may be doubled', findings: [] },
    { text: '走访慰问\n\n　　干部一户一户走访，问清每户的的确切需求和目的的差异。\n\n信息来源：县妇联\n', because: '的的 of 的确', findings: [] },
    { text: '年度安排\n\n　　二〇二〇年，人人参与、家家受益。\n\n信息来源：县妇联\n', because: 'numerals, and 人人', findings: [] },
  ],
  check(context) {
    for (const block of blocksOf(context)) {
      if (block.kind === 'table') continue
      for (const { at, once } of doubledClauses(block)) context.report({ messageId: 'clause', at, data: { once } })
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
  if (once === '' || leavesBlankFirst(rest)) return {}
  const first = { ...at, end: at.end - once.length }
  const fixed = safeFix(rest, '')
  return fixed.fix ? fixed : safeFix(first, '')
}

/** 年龄在 | 在 18 岁以上: a blank at the start of a line is none, and what it parts would come together. */
const leavesBlankFirst = ({ block: { text, segments }, start, end }: BlockSpan) =>
  /\s/.test(text.charAt(end)) && segments.some(({ at }) => at === start)

interface Repeat {
  readonly at: BlockSpan
  /** What should stand there; nothing where it is not certain. */
  readonly once: string
}

function doubledMarks(block: Block): Repeat[] {
  const { text } = block
  const found: Repeat[] = []
  for (let at = 0; at + 1 < text.length; at += 1) {
    if (IS_MARK[text.charCodeAt(at)] === 0) continue
    let end = at + 1
    while (end < text.length && IS_MARK[text.charCodeAt(end)] === 1) end += 1
    const run = text.slice(at, end)
    const isSame = run.split(run.charAt(0)).length === run.length + 1
    if (run.length === 2) found.push({ at: { block, start: at, end }, once: isSame ? run.charAt(0) : '' })
    at = end - 1
  }
  return found
}

/** Phrases that follow themselves, the longest first; one inside a longer one is no other. */
function doubledPhrases(block: Block): Repeat[] {
  const { text } = block
  const found: Repeat[] = []
  /** The signs of a longer phrase that is found already. */
  const covered = new Uint8Array(text.length)
  for (const { length, start, run } of runsIn(text).sort((a, b) => b.length - a.length)) {
    const end = start + length * (Math.floor(run / length) + 1)
    const once = text.slice(start, start + length)
    const span = { block, start, end }
    if (covered[start] || covered[end - 1] || isMeant(once, span)) continue
    covered.fill(1, start, end)
    found.push({ at: span, once })
  }
  return found
}

/** So many characters from `start` on are as those `length` further on. */
interface Run {
  readonly length: number
  readonly start: number
  readonly run: number
}

/** The runs that are at least as long as the phrase, by their start. */
function runsIn(text: string): Run[] {
  // Zeros at the end are no characters, so that a run ends there.
  const codes = new Uint16Array(text.length + LONGEST + 1)
  for (let at = 0; at < text.length; at += 1) codes[at] = text.charCodeAt(at)
  const isAlike = (at: number, length: number) => codes[at] === codes[at + length] && isHanCode(codes[at] ?? 0)
  const runs: Run[] = []
  for (let at = 0; at < text.length; at += 1) {
    for (let length = SHORTEST; length <= LONGEST; length += 1) {
      if (codes[at] !== codes[at + length] || !isAlike(at, length) || (at > 0 && isAlike(at - 1, length))) continue
      let run = 1
      while (isAlike(at + run, length)) run += 1
      if (run >= length) runs.push({ length, start: at, run })
    }
  }
  return runs
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
