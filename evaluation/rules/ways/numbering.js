// Series of numbered headings, paragraphs and clauses: a number left out or doubled, or the mark after it of another level.
import { carrying, fromChinese, inChinese } from './text.js'

const NUMERAL = '[一二三四五六七八九十]+'
/** How a number is read and written at each level, at the start of a paragraph. */
const LEVELS = [
  { name: '一、', pattern: new RegExp(`^(\\s*)(${NUMERAL})(?=、)`), read: fromChinese, write: inChinese },
  { name: '（一）', pattern: new RegExp(`^(\\s*（)(${NUMERAL})(?=）)`), read: fromChinese, write: inChinese },
  { name: '1.', pattern: /^(\s*)([1-9][0-9]?)(?=[.．、])/, read: Number, write: String },
  { name: '（1）', pattern: /^(\s*（)([1-9][0-9]?)(?=）)/, read: Number, write: String },
  { name: '一是', pattern: new RegExp(`^(\\s*)(${NUMERAL})(?=是)`), read: fromChinese, write: inChinese },
]
const INLINE = [
  { name: '一是', pattern: new RegExp(`(?<=[，。；：])()(${NUMERAL})(?=是)`, 'g'), read: fromChinese, write: inChinese },
  { name: '（一）', pattern: new RegExp(`(?<=[，。；：])(（)(${NUMERAL})(?=）)`, 'g'), read: fromChinese, write: inChinese },
]

/** Runs of three or more that count from one, each member with the span of its numeral and its line. */
function seriesOf(text) {
  const lines = []
  for (let start = 0, rest = text.split('\n'); rest.length > 0; rest = rest.slice(1)) {
    lines.push({ start, text: rest[0] })
    start += rest[0].length + 1
  }
  const among = (members) => {
    const runs = []
    for (const member of members) {
      const run = runs.at(-1)
      if (run && member.value === run.length + 1) run.push(member)
      else if (member.value === 1) runs.push([member])
    }
    return runs.filter((run) => run.length >= 3)
  }
  const member = (line, { read, write, name }, match) => {
    const start = line.start + match.index + match[1].length
    return { value: read(match[2]), write, level: name, start, end: start + match[2].length, line }
  }
  const headed = LEVELS.flatMap((level) =>
    among(
      lines.flatMap((line) => {
        const match = level.pattern.exec(line.text)
        return match ? [member(line, level, match)] : []
      }),
    ).map((run) => ({ run, inline: false })),
  )
  const inline = INLINE.flatMap((level) =>
    lines
      .flatMap((line) => among([...line.text.matchAll(level.pattern)].map((match) => member(line, level, match))))
      .map((run) => ({ run, inline: true })),
  )
  return [...headed, ...inline]
}

/** The number of a member, changed. A finding may stand at it or at its neighbours, and name the others. */
const change = ({ start, end, write }, value) => ({ start, end, to: write(value), place: 'paragraph', related: true })
const skipping = (inline) => (text) => runs(text, inline).map((run) => change(run.at(-1), run.length + 1))
const doublingOf = (inline) => (text) => runs(text, inline).flatMap((run) => run.slice(1).map((member) => change(member, member.value - 1)))
const runs = (text, isInline) =>
  seriesOf(text)
    .filter(({ inline }) => inline === isInline)
    .map(({ run }) => run)

/** The whole paragraph of a member in the middle left out: the next one shows it. */
const leavingOut = (text) =>
  runs(text, false).flatMap((run) =>
    run.slice(1, -1).map(({ line }) => ({ start: line.start, end: line.start + line.text.length + 1, to: '', place: 'article', related: true })),
  )

/** The mark after a number at the start of a paragraph, replaced by what other levels have. */
const remarking = (pattern, to) => (text) => {
  const found = []
  let start = 0
  for (const line of text.split('\n')) {
    const match = pattern.exec(line)
    if (match) found.push({ start: start + match.index, end: start + match.index + match[0].length, to: to(match), place: 'span' })
    start += line.length + 1
  }
  return found
}

export const numbering = [
  { rule: 'numbering-gap', way: 'last number too high', breaks: skipping(false) },
  { rule: 'numbering-gap', way: 'number doubled', breaks: doublingOf(false) },
  { rule: 'numbering-gap', way: 'paragraph left out', breaks: leavingOut },
  { rule: 'numbering-gap', way: 'in one paragraph, last too high', breaks: skipping(true) },
  { rule: 'numbering-gap', way: 'in one paragraph, doubled', breaks: doublingOf(true) },
  {
    rule: 'numbering-gap',
    way: '首先, 其次, 第三',
    breaks: carrying([['首先，摸清底数。其次，分类帮扶。再次，跟踪回访。', '首先，摸清底数。其次，分类帮扶。第三，跟踪回访。']], 'paragraph'),
  },
  { rule: 'numbering-mark', way: '、 after （一）', breaks: remarking(new RegExp(`(?<=^\\s*（${NUMERAL}）)(?=[^、])`), () => '、') },
  { rule: 'numbering-mark', way: '. after （1）', breaks: remarking(/(?<=^\s*（[0-9]+）)(?=[^、.])/, () => '.') },
  { rule: 'numbering-mark', way: '1、 for 1.', breaks: remarking(/(?<=^\s*[0-9]{1,2})[.．](?=[\u4e00-\u9fff])/, () => '、') },
  { rule: 'numbering-mark', way: '一. for 一、', breaks: remarking(new RegExp(`(?<=^\\s*${NUMERAL})、`), () => '.') },
  { rule: 'numbering-mark', way: '一， for 一、', breaks: remarking(new RegExp(`(?<=^\\s*${NUMERAL})、`), () => '，') },
  { rule: 'numbering-mark', way: '第一、 for 一是', breaks: remarking(new RegExp(`(?<=^\\s*)(${NUMERAL})是`), ([, numeral]) => `第${numeral}、`) },
]
