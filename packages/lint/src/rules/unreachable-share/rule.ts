import type { PlacedFigure } from '../../facts.js'
import { positionOf, relationsOf } from '../../figure-index.js'
import { defineRule, type RuleContext } from '../../rule.js'

/** 12 名代表中: whose shares follow. */
const AMONG = /^\s?[\u4e00-\u9fff“”]{0,12}?(?:之中|当中|中|里)(?=[，,\u4e00-\u9fff])/
/** 满意的占, 女性占, 初中文化的比重为: a class of those that are counted, and no other whole is named. */
const CLASS_SHARE = /(?:的|女性?|男性?|党员|学历|文化|程度|以[上下]|职称|民族)(?:人数|人员)?(?:占比?|比重|比例|占比)(?:为|是|达到?|仅为?)?\s?$/
/** Of what is not one for each person; of a group within; a change. */
const OTHER_WHOLE = /[率次分时天元度]的?(?:占|比)|[其当]中|同比|环比|增|降|提高|下降|上升|平均|人次|收入|支出|投入|时间|面积|答案|选项|问题|意见/
/** Persons and households are there once each; 份, 件, 项 may be counted by their answers, items and visits. */
const ONE_EACH: ReadonlySet<string> = new Set(['人', '户'])
/** How far behind its whole a share may stand. */
const REACH = 160

export const unreachableShare = defineRule({
  id: 'unreachable-share',
  since: '0.1.0',
  group: 'figures',
  severity: 'warning',
  presets: ['strict'],
  relations: ['share'],
  standard: { name: 'Brown & Heathers：GRIM 检验（占比须由整数除以基数得出；引自二手资料，未核对原文）', rank: 'practice' },
  fixable: false,
  hasSuggestions: false,
  description: { zh: '按写出的基数，任何整数都得不出这个占比', en: 'No whole number of the printed base makes this share' },
  messages: {
    unreachable: {
      zh: '以 {base}为基数得不出 {share}：{lower} ÷ {number} ≈ {below}，{upper} ÷ {number} ≈ {above}。请核对占比，或写明它的基数。',
      en: 'No share of {base} is {share}: {lower} ÷ {number} ≈ {below}, {upper} ÷ {number} ≈ {above}. Check the share, or say what it is of.',
    },
  },
  defaults: {},
  examples: [
    {
      text: '座谈会反馈\n\n　　参会的 12 名代表中，满意的占 95.5%。\n\n信息来源：县妇联\n',
      because: '11 of 12 are 91.7 %, 12 are 100 %',
      findings: ['95.5%'],
    },
    {
      text: '队伍状况\n\n　　全县有村干部 640 名。大专学历的 32 名，占 5%，高中文化的比重为 24.53%，初中文化的比重为 58.68%。\n\n信息来源：县委组织部\n',
      because: '157 of 640 are 24.53 %, but 375 are 58.59 % and 376 are 58.75 %',
      findings: ['58.68%'],
    },
    {
      text: '学员构成\n\n　　在 40 名学员中，35 岁以下的占 33.3%。\n\n信息来源：县妇联\n',
      because: '13 of 40 are 32.5 %, 14 are 35 %',
      findings: ['33.3%'],
    },
    {
      text: '座谈会反馈\n\n　　参会的 12 名代表中，满意的占 91.6%。\n\n信息来源：县妇联\n',
      because: '11 of 12, cut off and not rounded',
      findings: [],
    },
    {
      text: '座谈会反馈\n\n　　参会的 12 名代表中，满意度得分占满分的 95.5%。\n\n信息来源：县妇联\n',
      because: 'points, and no heads',
      findings: [],
    },
    {
      text: '问卷调查\n\n　　收回的 12 份问卷中，选满意的占 95.5%。\n\n信息来源：县妇联\n',
      because: 'a form has many answers',
      findings: [],
    },
  ],
  check(context) {
    // A share whose part is printed is for share-mismatch.
    const claimed = new Set(context.relations.flatMap(({ type, operands, claim }) => (type === 'share' ? operands[claim]?.quantity : [])))
    for (const base of [...basesByName(context), ...basesByShare(context)]) {
      if (isDoubted(context, base)) continue
      for (const share of sharesAfter(context, base)) {
        const index = positionOf(context.quantities, share)
        if (claimed.has(index) || isReachable(share, base.number)) continue
        claimed.add(index)
        const lower = Math.floor((base.number * middleOf(share)) / 100)
        const percent = (count: number) => `${((100 * count) / base.number).toFixed(decimalsOf(share) + 1)}%`
        context.report({
          messageId: 'unreachable',
          at: share,
          related: [base.whole],
          data: {
            base: base.whole.text,
            share: share.text,
            number: base.number,
            lower,
            upper: lower + 1,
            below: percent(lower),
            above: percent(lower + 1),
          },
        })
      }
    }
  },
})

interface Base {
  readonly whole: PlacedFigure
  readonly number: number
  /** The index of the figure behind which its shares stand. */
  readonly after: number
}

/** 12 名代表中, and no 每 before it. */
function basesByName({ quantities }: RuleContext): Base[] {
  return quantities.flatMap((whole, after) => {
    const { block, start, end } = whole
    const isNamed = AMONG.test(block.text.slice(end, end + 20)) && !/[每各平均]\s?$/.test(block.text.slice(Math.max(0, start - 3), start))
    return isNamed ? baseOf(whole, after) : []
  })
}

/** 大专 6 名，占 0.6%: the shares that follow are of the same whole. */
function basesByShare({ quantities, relations }: RuleContext): Base[] {
  return relations.flatMap(({ type, verdict, confidence, operands, evidence, deviation }) => {
    if (type !== 'share' || verdict !== 'consistent' || confidence !== 'certain' || deviation !== undefined) return []
    if (evidence.formula !== '100 × part ÷ whole = share') return []
    const whole = quantities[operands.find(({ role }) => role === 'whole')?.quantity ?? -1]
    const share = operands.find(({ role }) => role === 'share')?.quantity
    return whole && share !== undefined ? baseOf(whole, share) : []
  })
}

function baseOf(whole: PlacedFigure, after: number): Base[] {
  const { kind, unit, low, high, step, hedge } = whole
  const isExact = kind === 'count' && ONE_EACH.has(unit) && step === undefined && hedge === undefined && typeof low === 'number' && low === high
  return isExact && low > 1 && whole.block.kind !== 'table' ? [{ whole, number: low, after }] : []
}

/** What is wrong elsewhere may be the whole itself. */
const isDoubted = ({ quantities, relations }: RuleContext, { whole }: Base): boolean =>
  relationsOf(relations, positionOf(quantities, whole)).some(({ verdict }) => verdict === 'violated')

/** The shares that follow in the sentence, as long as nothing but shares stands between. */
function sharesAfter({ quantities }: RuleContext, { after }: Base): PlacedFigure[] {
  const found: PlacedFigure[] = []
  const from = quantities[after]
  for (let index = after + 1; from && index < quantities.length; index += 1) {
    const [before, share] = [quantities[index - 1], quantities[index]]
    if (!before || !share || share.block !== from.block || share.start - from.end > REACH) break
    const words = share.block.text.slice(before.end, share.start)
    if (share.kind === 'age' || isBound(share)) continue
    if (share.kind !== 'percent' || /[。；;！？]/.test(words)) break
    const own = clauseOf(share.block.text.slice(from.end, share.start))
    if (CLASS_SHARE.test(own) && !OTHER_WHOLE.test(own) && isPrinted(share)) found.push(share)
    else break
  }
  return found
}

/** 35 岁以下, 60 周岁以上: a class, and no figure of how many. */
const isBound = ({ block, end, unit }: PlacedFigure): boolean => unit.endsWith('岁') || /^\s?(?:岁|周岁)/.test(block.text.slice(end, end + 3))

const clauseOf = (words: string): string => words.split(/[，,；;]/).at(-1) ?? ''

const isPrinted = ({ hedge, step, low, high }: PlacedFigure): boolean =>
  hedge === undefined && step !== undefined && typeof low === 'number' && typeof high === 'number' && low > 0 && high < 100

const middleOf = ({ low, high }: PlacedFigure): number => ((low ?? 0) + (high ?? 0)) / 2
const decimalsOf = ({ step = 1 }: PlacedFigure): number => Math.max(0, Math.round(-Math.log10(step)))

/** Whether a whole number of heads makes the share, one unit of its last place aside. */
function isReachable({ low, high, step = 1 }: PlacedFigure, number: number): boolean {
  const least = (number * ((low ?? 0) - step)) / 100
  const most = (number * ((high ?? 0) + step)) / 100
  return Math.floor(most + 1e-9) >= Math.ceil(least - 1e-9)
}
