import type { Article, Block } from '@jianbao/schema'
import { blocksOf } from '../../blocks.js'
import { type BlockSpan, defineRule } from '../../rule.js'
import { isHan, signSet } from '../../signs.js'
import { BODY, COUNTED, FIELD, ITEMS, NO_SLOT, OFFICE, PAST, PERSON, PRIVACY, SLOT, SURNAMES, TEMPLATE, TO_COME, TO_DO, UNDECIDED } from './words.js'

export const leftoverPlaceholder = defineRule({
  id: 'leftover-placeholder',
  since: '0.1.0',
  group: 'text',
  severity: 'error',
  presets: ['recommended', 'strict'],
  relations: [],
  standard: { name: '编校惯例：定稿不留占位符', rank: 'practice' },
  fixable: false,
  hasSuggestions: false,
  description: { zh: '留有没有填写的占位符', en: 'A placeholder was never filled in' },
  messages: {
    placeholder: {
      zh: '“{quote}”像是没有填写的占位符。请补上内容。',
      en: '"{quote}" looks like a placeholder that was never filled in. Fill it in.',
    },
    toDo: {
      zh: '“{quote}”是留待补充的提示。请补上内容，删去提示。',
      en: '"{quote}" is a note that something is still to be added. Add it, and take the note out.',
    },
    template: {
      zh: '“{quote}”是模板或软件留下的文字。请补上内容，或删去。',
      en: '"{quote}" was left by a template or by the software. Fill it in, or take it out.',
    },
  },
  defaults: {},
  examples: [
    { text: '技能培训\n\n　　培训班共有 XX 人参加。\n\n信息来源：县妇联\n', because: 'the number was never filled in', findings: ['XX'] },
    { text: '民宿备案\n\n　　全县新增备案民宿____家。\n\n信息来源：文旅局\n', because: 'a line to write on', findings: ['____'] },
    { text: '技能培训\n\n　　培训班收效良好（数据待补充）。\n\n信息来源：县妇联\n', because: 'a note to the writer', findings: ['（数据待补充）'] },
    { text: '体检服务\n\n　　“妇联+N”模式推广到 12 个村，拍摄 X 光片 86 张。\n\n信息来源：县妇联\n', because: 'N and X are names', findings: [] },
    { text: '纠纷调解\n\n　　调解员为杨××等 3 人调解成功。\n\n信息来源：司法局\n', because: 'a name kept secret', findings: [] },
    {
      text: '信访办理\n\n　　受理信访 86 件（其中 3 件待核实），办理结果“某某”不予公开。\n\n信息来源：信访局\n',
      because: 'a statement',
      findings: [],
    },
  ],
  check(context) {
    const keepsSecrets = context.article ? hasSecrets(context.article) : false
    for (const block of blocksOf(context)) {
      const found = [
        ...openSigns(block, keepsSecrets).map((at) => ({ at, messageId: 'placeholder' as const })),
        ...notes(block).map((at) => ({ at, messageId: 'toDo' as const })),
        ...[...block.text.matchAll(TEMPLATE)].map(({ index, 0: text }) => ({
          at: { block, start: index, end: index + text.length },
          messageId: 'template' as const,
        })),
      ].sort((a, b) => a.at.start - b.at.start)
      for (const [index, { at, messageId }] of found.entries()) {
        const before = found[index - 1]
        if (before && at.start < before.at.end) continue
        context.report({ messageId, at, data: { quote: block.text.slice(at.start, at.end) } })
      }
    }
  },
})

/** Names are kept secret in it: 李某, 化名, 被告人. */
const hasSecrets = ({ paragraphs }: Article) => paragraphs.some(({ text }) => PRIVACY.test(text))

const FILLERS = 'XxＸ×_＿○◯？?'
const MAY_BE_OPEN = signSet(`${FILLERS}（(`)

/** Runs of XX, ×× and ____ where a number, a date or a name belongs. */
function openSigns(block: Block, keepsSecrets: boolean): BlockSpan[] {
  const { text } = block
  if (block.kind === 'table') return []
  const found: BlockSpan[] = []
  for (let start = 0; start < text.length; start += 1) {
    if (MAY_BE_OPEN[text.charCodeAt(start)] === 0) continue
    const sign = text.charAt(start)
    if (sign === '（' || sign === '(') {
      const end = blankBracketEnd(text, start)
      if (end !== undefined && isHan(text.charAt(start - 1)) && SLOT.test(text.slice(end, end + 4))) found.push({ block, start, end })
      continue
    }
    if (!FILLERS.includes(sign)) continue
    let end = start + 1
    while (end < text.length && FILLERS.includes(text.charAt(end))) end += 1
    const last = found.at(-1)
    if (isOpen({ block, start, end }, keepsSecrets)) {
      // X 月 X 日 is one day.
      if (last && /^ ?[年月] ?$/.test(text.slice(last.end, start))) found[found.length - 1] = { ...last, end }
      else found.push({ block, start, end })
    }
    start = end - 1
  }
  return found
}

function isOpen({ block: { text }, start, end }: BlockSpan, keepsSecrets: boolean): boolean {
  const run = text.slice(start, end)
  const sign = run.charAt(0)
  const before = text.slice(Math.max(0, start - 6), start)
  const after = text.slice(end, end + 8)
  const last = before.trimEnd().slice(-1)
  const isSlot = SLOT.test(after) && !NO_SLOT.test(after)
  if (sign === '×' && keepsSecrets && !ITEMS.test(after)) return false
  if (/[_＿]/.test(sign)) return run.length >= 2 && (isHan(last) || isHan(after.trimStart().charAt(0))) && !FIELD.test(before.trimEnd())
  if (/[?？]/.test(sign)) return run.length >= 2 && isSlot && /[共计达有约收建]$/.test(before.trimEnd())
  // 20XX 年.
  if (/(?:^|[^0-9])(?:19|20)$/.test(before)) return run.length === 2 && /^ ?年/.test(after)
  if (/[A-Za-z0-9０-９·＋+*./_-]$/.test(before) || /^[A-Za-z0-9*·+＋-]/.test(after)) return false
  if (last !== '' && SURNAMES.includes(last) && last === before.slice(-1) && !COUNTED.test(after)) return false
  if (/[○◯]/.test(sign)) return run.length >= 2 && COUNTED.test(after) && !/[一二三四五六七八九〇零百千]$/.test(before)
  if (run.length === 1) return isOpenDate(before, after) || (isSlot && /(?:共|共计|共有|达到|累计|合计|第) ?$/.test(before) && sign !== 'x')
  if (isInQuotes(text, start)) return false
  if (/[XＸ]/.test(sign) && (run.length > 2 || PERSON.test(after))) return !keepsSecrets && !/^ ?[级型号]/.test(after)
  // ××县××镇 keeps a place secret; ××县妇联 is the template's.
  return isSlot || (!keepsSecrets && (sign === '×' ? OFFICE : BODY).test(after))
}

/** X 月 X 日, 11 月×日. */
const isOpenDate = (before: string, after: string) =>
  (/[年月] ?$/.test(before) && /^ ?[月日](?!常)/.test(after) && /[0-9XxＸ×] ?[年月] ?$/.test(before)) ||
  (/(?:^|[^A-Za-z0-9×ＸX])$/.test(before) && /^ ?月 ?[XＸ×] ?日/.test(after))

/** “XX县XX镇” shows how a form is filled in. */
function isInQuotes(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 40), at)
  return before.lastIndexOf('“') > before.lastIndexOf('”')
}

/** 共（　　）人: brackets with nothing but blanks in them. */
function blankBracketEnd(text: string, start: number): number | undefined {
  let end = start + 1
  while (end < text.length && end - start < 20 && /[ \u3000_＿]/.test(text.charAt(end))) end += 1
  return end > start + 1 && /[）)]/.test(text.charAt(end)) ? end + 1 : undefined
}

const LONGEST_NOTE = 24
const BRACKETS = signSet('（(【[［）)】]］')

function notes(block: Block): BlockSpan[] {
  const { text } = block
  const found: BlockSpan[] = []
  let start = -1
  for (let at = 0; at < text.length; at += 1) {
    if (BRACKETS[text.charCodeAt(at)] === 0) continue
    const sign = text.charAt(at)
    if ('（(【[［'.includes(sign)) start = at
    else if ('）)】]］'.includes(sign)) {
      const note = start >= 0 && at - start <= LONGEST_NOTE ? text.slice(start + 1, at) : ''
      if (TO_DO.test(note) || (UNDECIDED.test(note) && isOfThePast(text.slice(0, start)))) found.push({ block, start, end: at + 1 })
      start = -1
    }
  }
  return found
}

/** What has happened is decided: 座谈会已在县文化馆（待定）召开. A meeting to come may be in a place that is not. */
function isOfThePast(before: string): boolean {
  const sentence = /[^。！？；]*$/.exec(before)?.[0] ?? ''
  return PAST.test(sentence) && !TO_COME.test(sentence)
}
