import type { Block } from '@jianbao/schema'
import { blocksOf } from '../../blocks.js'
import { type BlockSpan, defineRule } from '../../rule.js'
import { captionMark } from './captions.js'
import { doubledIn, type Gap } from './doubled.js'
import { inNumerals, levelOf, type Mark, marksIn } from './marks.js'

/** A number further on is rather the beginning of something else. */
const MOST_MISSING = 3

export const numberingGap = defineRule({
  id: 'numbering-gap',
  since: '0.1.0',
  group: 'structure',
  severity: 'warning',
  presets: ['recommended', 'strict'],
  relations: [],
  standard: { name: 'GB/T 9704-2012《党政机关公文格式》（引自二手资料，未核对原文）', clause: '7.3.3', rank: 'national-standard' },
  fixable: false,
  hasSuggestions: true,
  description: { zh: '编号不连续', en: 'A number of a series is left out' },
  messages: {
    gap: {
      zh: '编号从“{previous}”跳到“{next}”，缺“{missing}”。请补上缺的一项，或重新编号。',
      en: 'The numbering goes from "{previous}" to "{next}": "{missing}" is missing. Add the item, or number anew.',
    },
    mixedSeries: {
      zh: '“首先”“其次”之后用了“第{numeral}”，两套次序词混用。请统一为“首先、其次、再次”或“第一、第二、第三”。',
      en: 'After 首先 and 其次 comes 第{numeral}: two series in one. Use one of them throughout.',
    },
    doubled: {
      zh: '编号“{next}”用了两次。请核对：后一个应为“{expected}”，还是排重了？',
      en: 'The number "{next}" stands twice. See whether the second is to be "{expected}", or was set twice.',
    },
    renumber: { zh: '改为“{expected}”', en: 'Make it "{expected}"' },
  },
  defaults: {},
  examples: [
    {
      text: '县妇联部署家庭工作\n\n　　一、抓宣传。开展宣讲 12 场。\n\n　　二、抓培训。培训骨干 86 人。\n\n　　四、抓服务。走访家庭 230 户。\n\n信息来源：县妇联\n',
      because: 'the third heading is missing',
      findings: ['四、'],
    },
    {
      text: '县妇联部署家庭工作\n\n　　会议提出三点要求：一是摸清底数，建好台账；三是加强督导，按月通报。\n\n信息来源：县妇联\n',
      because: 'in one sentence',
      findings: ['三是'],
    },
    {
      text: '县妇联部署家庭工作\n\n　　会议强调，首先要摸清底数，其次要分类帮扶，第三，要按月通报。\n\n信息来源：县妇联\n',
      because: 'two series in one',
      findings: ['第三，'],
    },
    {
      text: '县妇联部署家庭工作\n\n　　一、抓宣传。\n\n　　1.进村宣讲 12 场。\n\n　　2.入户发放资料。\n\n　　二、抓培训。\n\n　　1.培训骨干 86 人。\n\n信息来源：县妇联\n',
      because: 'a level is left out, and the lower one begins anew',
      findings: [],
    },
    {
      text: '县妇联部署家庭工作\n\n　　共评出一、二等奖 5 个；三、四等奖 8 个。\n\n信息来源：县妇联\n',
      because: 'numbers inside words',
      findings: [],
    },
    {
      text: '县妇联部署家庭工作\n\n　　符合《办法》第三条第（一）项、第（三）项规定的，予以支持。\n\n信息来源：县妇联\n',
      because: 'clauses that are named',
      findings: [],
    },
    {
      text: '县妇联部署家庭工作\n\n　　一方面摸清底数，另一方面分类帮扶；第一次走访 30 户，第三次走访 52 户。\n\n信息来源：县妇联\n',
      because: 'no series',
      findings: [],
    },
  ],
  check(context) {
    const { article, report } = context
    if (!article) return
    const blocks = blocksOf(context)
    const prose = article.paragraphs.filter(({ kind }) => kind !== 'table' && kind !== 'caption' && kind !== 'note')
    const inline = prose.map(marksIn)
    const atStart = inline.flatMap(([first]) => (first?.start === 0 ? [first] : []))
    const seen = new Set<Mark>()
    const places = new Map(blocks.map((block, index) => [block, index]))
    const doubled = [atStart, ...inline].flatMap(doubledIn)
    for (const { previous, next, isContinued } of doubled) {
      if (seen.has(next)) continue
      seen.add(next)
      const expected = withNumber(next, next.number + 1)
      report({
        messageId: 'doubled',
        at: next,
        data: { next: textOf(next), expected },
        related: [previous],
        ...(isContinued
          ? {}
          : {
              suggestions: [{ messageId: 'renumber', data: { expected }, fix: { at: numeralSpan(next), text: inNumerals(next, next.number + 1) } }],
            }),
      })
    }
    for (const { previous, next, isContinued } of [atStart, ...inline].flatMap(gapsIn)) {
      // 一、二、二、四: the second 二 was to be 三.
      if (doubled.some((other) => other.next === previous)) continue
      if (seen.has(next) || standsBetween(previous, next, textBetween(blocks, places, previous, next))) continue
      seen.add(next)
      const expected = withNumber(next, previous.number + 1)
      const numeral = numeralSpan(next)
      report({
        messageId: 'gap',
        at: next,
        data: {
          previous: textOf(previous),
          next: textOf(next),
          missing: missingBetween(previous, next)
            .map((number) => withNumber(next, number))
            .join('”“'),
        },
        related: [previous],
        // Where the series goes on, one number more or less does not mend it.
        ...(isContinued
          ? {}
          : {
              suggestions: [{ messageId: 'renumber', data: { expected }, fix: { at: numeral, text: inNumerals(next, previous.number + 1) } }],
            }),
      })
    }
    for (const { block, start, end, numeral } of [...prose].flatMap(mixedIn))
      report({ messageId: 'mixedSeries', at: { block, start, end }, data: { numeral } })
    reportCaptions(context)
  },
})

/** Where a series that began with 1 leaves numbers out. A mark of a higher level lets those below begin anew; 1 always does. */
function gapsIn(marks: readonly Mark[]): Gap[] {
  const gaps = new Map<Mark, Gap>()
  const last = new Map<Mark['series'], Mark>()
  for (const mark of marks) {
    const previous = last.get(mark.series)
    for (const series of last.keys()) if (levelOf(series) > levelOf(mark.series)) last.delete(series)
    const step = previous ? mark.number - previous.number : 0
    const open = previous && gaps.get(previous)
    if (open && step === 1) open.isContinued = true
    if (previous && step > 1 && step <= MOST_MISSING + 1) gaps.set(mark, { previous, next: mark, isContinued: false })
    if (mark.number === 1 || step >= 1) last.set(mark.series, mark)
    else last.delete(mark.series)
  }
  return [...gaps.values()]
}

const textOf = ({ block, start, end }: BlockSpan): string => block.text.slice(start, end)

const numeralSpan = (mark: Mark): BlockSpan => {
  const start = mark.start + textOf(mark).indexOf(mark.numeral)
  return { block: mark.block, start, end: start + mark.numeral.length }
}

const withNumber = (mark: Mark, number: number): string => textOf(mark).replace(mark.numeral, inNumerals(mark, number))

const missingBetween = (previous: { number: number }, next: { number: number }): number[] =>
  Array.from({ length: next.number - previous.number - 1 }, (_, index) => previous.number + 1 + index)

/** Whether a missing number stands between the two after all: in the middle of a joined line, or with another mark. */
function standsBetween(previous: Mark, next: Mark, between: string): boolean {
  const numerals = missingBetween(previous, next).map((number) => inNumerals(next, number))
  return FOUND[next.series](numerals.join('|')).test(between)
}

/** By series, what a missing number may look like; 三是 and （三） are other series than 三、, and no sign of it. */
const FOUND: Record<Mark['series'], (numerals: string) => RegExp> = {
  heading: (n) => new RegExp(`(?:${n})、|(?:^|\\n)(?:${n})[，,.．：:\\s]`),
  bracketed: (n) => new RegExp(`[（(](?:${n})|(?:${n})[）)]|(?:^|\\n)(?:${n})[、，,.．：:\\s]`),
  arabic: (n) => new RegExp(`(?<![0-9.])(?:${n})[.．、，,：:)）\\s]`),
  'bracketed-arabic': (n) => new RegExp(`(?<![0-9.])(?:${n})[)）.．、]`),
  circled: (n) => new RegExp(n),
  is: (n) => ANY_VERB(n),
  must: (n) => ANY_VERB(n),
  ordinal: (n) => ANY_VERB(n),
}

/** 二要 between 一是 and 三是, 第二 and 其次 likewise. */
const ANY_VERB = (n: string) => new RegExp(`(?<![一二三四五六七八九十])(?:${n})(?:[是要来则为在、，,.]|\\s)|其次|再次`)

function textBetween(blocks: readonly Block[], places: ReadonlyMap<Block, number>, from: BlockSpan, to: BlockSpan): string {
  if (from.block === to.block) return from.block.text.slice(from.end, to.start)
  const between = blocks.slice((places.get(from.block) ?? 0) + 1, places.get(to.block)).map(({ text }) => text)
  return [from.block.text.slice(from.end), ...between, to.block.text.slice(0, to.start)].join('\n')
}

const SEQUENCE = /(?<=^|[，。；：、])(?:(首先|其次)|第([一二三四五])(?=[，,是]))/g

/** 首先…其次…第三: the third of another series. */
function mixedIn(block: Block): (BlockSpan & { numeral: string })[] {
  const found: (BlockSpan & { numeral: string })[] = []
  if (!block.text.includes('其次')) return found
  let so = ''
  for (const match of block.text.matchAll(SEQUENCE)) {
    const [printed, word, numeral] = match
    if (word !== undefined) so = word === '其次' && so !== '首先' ? '' : word
    else {
      if (so === '其次' && numeral === '三') found.push({ block, start: match.index, end: match.index + printed.length + 1, numeral })
      so = ''
    }
  }
  return found
}

/** 图 1, 图 3: captions are counted through an article. */
function reportCaptions({ article, report }: Parameters<typeof numberingGap.check>[0]): void {
  const paragraphs = article?.paragraphs ?? []
  const last = new Map<string, { mark: NonNullable<ReturnType<typeof captionMark>>; index: number }>()
  for (const [index, block] of paragraphs.entries()) {
    const mark = captionMark(block)
    if (!mark) continue
    const previous = last.get(mark.kind)
    const step = previous ? mark.number - previous.mark.number : 0
    if (previous && step > 1 && step <= MOST_MISSING + 1) {
      const missing = missingBetween(previous.mark, mark).map((number) => textOf(mark).replace(mark.numeral, inNumerals(mark, number)))
      const between = paragraphs.slice(previous.index, index).map(({ text }) => text.replace(/\s/g, ''))
      if (!missing.some((name) => between.some((text) => text.includes(name.replace(/\s/g, '')))))
        report({
          messageId: 'gap',
          at: mark,
          data: { previous: textOf(previous.mark), next: textOf(mark), missing: missing.join('”“') },
          related: [previous.mark],
        })
    }
    if (mark.number === 1 || step >= 1) last.set(mark.kind, { mark, index })
    else last.delete(mark.kind)
  }
}
