import { DIRECTION_FORMULAS } from '../../directions.js'
import type { PlacedFigure } from '../../facts.js'
import { type Bilingual, type BlockSpan, defineRule, type Report } from '../../rule.js'
import { operandsOf, violations } from '../../violations.js'

type Direction = keyof typeof DIRECTION_FORMULAS

const DIRECTIONS = Object.entries(DIRECTION_FORMULAS) as [Direction, string][]

const WAYS: Readonly<Record<Direction, Bilingual>> = {
  up: { zh: '变大', en: 'rises' },
  down: { zh: '变小', en: 'falls' },
  'rank-up': { zh: '靠前', en: 'moves up' },
  'rank-down': { zh: '靠后', en: 'moves down' },
}
const OPPOSITE: Readonly<Record<Direction, Direction>> = { up: 'down', down: 'up', 'rank-up': 'rank-down', 'rank-down': 'rank-up' }

/** Words that say the opposite of each other. */
const ANTONYMS: readonly (readonly [string, string])[] = [
  ['增加', '减少'],
  ['提高', '降低'],
  ['提升', '降低'],
  ['上升', '下降'],
  ['增长', '下降'],
  ['上涨', '下跌'],
  ['扩大', '缩小'],
  ['延长', '缩短'],
  ['上调', '下调'],
  ['回升', '回落'],
  ['前移', '后移'],
  ['增至', '减至'],
  ['升至', '降至'],
  ['增到', '减到'],
  ['升到', '降到'],
]

export const changeDirection = defineRule({
  id: 'change-direction',
  since: '0.1.0',
  group: 'figures',
  severity: 'error',
  presets: ['recommended', 'strict'],
  relations: ['change'],
  standard: { name: '语文常识：动词的方向与前后两数一致', rank: 'practice' },
  fixable: false,
  hasSuggestions: true,
  description: { zh: '“由甲到乙”的增减方向与动词相反', en: 'A verb of rise stands between figures that fall, or the other way round' },
  messages: {
    wrongWay: {
      zh: '“{words}”表示{said}，而两数{found}：{old} → {new}。请核对两数的先后和用词。',
      en: '"{words}" says that it {said}, but from {old} to {new} it {found}. Check the order of the figures and the verb.',
    },
    swap: { zh: '两数对调：{new} → {old}', en: 'Swap the figures: from {new} to {old}' },
    verb: { zh: '改“{from}”为“{to}”', en: 'Write {to} for {from}' },
  },
  defaults: {},
  examples: [
    {
      text: '婚检工作\n\n　　全县免费婚检率由 91.4% 提升到 89.7%。\n\n信息来源：卫健局\n',
      because: '89.7 < 91.4',
      findings: ['89.7%'],
    },
    {
      text: '妇联换届\n\n　　兼职副主席由上届的 12 名增加到 9 名。\n\n信息来源：县妇联\n',
      because: '9 < 12: the two were swapped',
      findings: ['9 名'],
    },
    {
      text: '平安建设\n\n　　全镇矛盾纠纷从去年的 62 件减少到 78 件。\n\n信息来源：镇政府\n',
      because: '78 > 62',
      findings: ['78 件'],
    },
    {
      text: '营商环境\n\n　　县域综合排名由第 21 位上升到第 13 位。\n\n信息来源：发改局\n',
      because: 'a rank rises by falling',
      findings: [],
    },
    {
      text: '水环境\n\n　　水质综合指数由 5.1 改善到 4.4。\n\n信息来源：生态环境局\n',
      because: 'what gets better may fall',
      findings: [],
    },
    {
      text: '合作社经营\n\n　　合作社利润由亏损 26 万元增加到 12 万元。\n\n信息来源：农业农村局\n',
      because: 'a loss has its sign in a word',
      findings: [],
    },
  ],
  check(context) {
    for (const relation of violations(context, 'change')) {
      const said = DIRECTIONS.find(([, formula]) => formula === relation.evidence.formula)?.[0]
      const [old] = operandsOf(context, relation, 'old')
      const [recent] = operandsOf(context, relation, 'new')
      if (!said || !old || !recent) continue
      const between = directionWords(old, recent)
      context.report({
        messageId: 'wrongWay',
        at: relation,
        data: {
          words: between.trim(),
          old: old.text,
          new: recent.text,
          said: WAYS[said],
          found: WAYS[OPPOSITE[said]],
        },
        suggestions: [...swapped(old, recent), ...otherVerb(old, recent)],
      })
    }
  },
})

/** What stands between the two; in a row of figures (64 人、51 人、73 人，逐月递增), the words behind it. */
function directionWords(old: PlacedFigure, recent: PlacedFigure): string {
  const { text } = recent.block
  const between = text.slice(old.end, recent.start)
  return /[\u4e00-\u9fff]/.test(between)
    ? between
    : (/(?:逐[年月季周日期]|连续|一[年月]比)[\u4e00-\u9fff]{1,8}/.exec(text.slice(recent.end, recent.end + 60))?.[0] ?? between)
}

type Suggestion = NonNullable<Report<'wrongWay' | 'swap' | 'verb'>['suggestions']>[number]

const NUMBER = /[0-9]+(?:\.[0-9]+)?|[〇零一二两三四五六七八九十百千]+/

/** The later figure where the earlier stands; the words between stay. */
function swapped(old: PlacedFigure, recent: PlacedFigure): Suggestion[] {
  const [first, second] = [numberIn(old), numberIn(recent)]
  if (!first || !second || old.hedge !== undefined || recent.hedge !== undefined) return []
  const { text } = old.block
  const [from, to] = [text.slice(first.start, first.end), text.slice(second.start, second.end)]
  const at = { block: old.block, start: first.start, end: second.end }
  return [{ messageId: 'swap', fix: { at, text: to + text.slice(first.end, second.start) + from } }]
}

function numberIn({ block, start, text }: PlacedFigure): BlockSpan | undefined {
  const number = NUMBER.exec(text)
  return number ? { block, start: start + number.index, end: start + number.index + number[0].length } : undefined
}

function otherVerb(old: PlacedFigure, recent: PlacedFigure): Suggestion[] {
  const between = old.block.text.slice(old.end, recent.start)
  for (const [up, down] of ANTONYMS) {
    for (const [from, to] of [
      [up, down],
      [down, up],
    ] as const) {
      const start = old.end + between.lastIndexOf(from)
      if (start < old.end) continue
      const at = { block: old.block, start, end: start + from.length }
      return [{ messageId: 'verb', data: { from, to }, fix: { at, text: to } }]
    }
  }
  return []
}
