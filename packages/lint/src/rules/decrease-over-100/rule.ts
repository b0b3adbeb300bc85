import type { PlacedFigure } from '../../facts.js'
import { defineRule } from '../../rule.js'
import { precedingIn, wordsBefore } from '../../sentence-around.js'
import { violations } from '../../violations.js'

/** Right before the percent. 降幅扩大, 增速回落 speak of a growth, and have other words between. */
const FALLS = /(?:下降|减少|降低|下跌|下滑|减低|缩短|缩减|压减|压降|锐减|骤降|降幅|减幅|跌幅|减|降)(?:了|达到?|高达|为|近|约|就|竟|幅度)*$/

/** What can pass through zero, so that it can fall by more than all of it. Refunds bring taxes below zero. */
const SIGNED =
  /利润|盈|亏|净|差|收益|回报|现金流|增速|增长率|增幅|涨幅|降幅扩大|增量|新增|增加额|增加值|指数|温|水位|余额|储备|贡献|拉动|税|贷款|存款|缺口|财务|利息|汇兑|流入|流出|通胀|膨胀|负(?!责|担)/

/** What a count or a measure is called: never below zero. */
const NON_NEGATIVE = new RegExp(
  '(?:案件|案|件|警情|信访|上访|来访|来信|来电|投诉|举报|诉求|纠纷|事故|火灾|人数|人次|户数|次数|起数|件数|例数|床位|(?<!增|变化|流)量' +
    '|能耗|用时|耗时|时长|时间|成本|费用|支出|开支|(?<!增长|变化|变动|利润|毛利|净利|收益|回报|利|汇)率)' +
    // 较上年, 比去年同期: at most one base.
    '数?(?:[^，。；：、]{0,10}(?:上年|去年|上月|上季|上届|同期|年前|之前|以前)[^，。；：、]{0,6})?(?:同比|环比|平均|总体|大幅|明显|直接|分别)*$',
)

/** Between a count and its fall: 214 起，同比. */
const OF_THE_COUNT = /^[\u4e00-\u9fff]{0,6}[，,（(](?:同比|环比|[比较与][^，,；;。]{0,12})?$/

export const decreaseOver100 = defineRule({
  id: 'decrease-over-100',
  since: '0.1.0',
  group: 'figures',
  severity: 'error',
  presets: ['recommended', 'strict'],
  // A rate that its amount disproves is change-mismatch's, with the arithmetic.
  relations: ['change'],
  standard: { name: '统计常识：非负的量最多减少 100%', rank: 'practice' },
  fixable: false,
  hasSuggestions: false,
  description: { zh: '不会小于零的量下降超过了 100%', en: 'What cannot be negative falls by more than 100%' },
  messages: {
    fallAbove100: {
      zh: '下降 {fall}：不会小于零的量最多减少 100%（减到零）。请核对百分数，或按“（基数 − 现数）÷ 基数”重新计算。',
      en: 'A fall by {fall}: what cannot be negative falls by 100% at most, to zero. Check the percent, or reckon it anew as (before − now) ÷ before.',
    },
  },
  defaults: {},
  examples: [
    {
      text: '平安建设\n\n　　全镇发生电动自行车火灾 13 起，同比下降 146%。\n\n信息来源：派出所\n',
      because: 'to none would be 100 %: divided by the wrong year',
      findings: ['146%'],
    },
    {
      text: '信访工作\n\n　　全县越级上访量同比减少 112%。\n\n信息来源：信访局\n',
      because: 'a number of letters is not below zero',
      findings: ['112%'],
    },
    {
      text: '政务服务\n\n　　平均办理用时较上年缩短 150%。\n\n信息来源：政务服务中心\n',
      because: 'no time is less than none',
      findings: ['150%'],
    },
    {
      text: '企业经营\n\n　　规模以上企业利润总额同比下降 134.5%。\n\n信息来源：工信局\n',
      because: 'profits turn into losses',
      findings: [],
    },
    {
      text: '平安建设\n\n　　全镇接报盗窃类警情同比下降 100%，实现零发案。\n\n信息来源：派出所\n',
      because: 'to none',
      findings: [],
    },
    {
      text: '对外贸易\n\n　　农产品网络零售额同比增长 186%。\n\n信息来源：商务局\n',
      because: 'a rise has no bound',
      findings: [],
    },
  ],
  check(context) {
    const { quantities, report } = context
    const disproved = new Set(violations(context, 'change').map(({ operands, claim }) => operands[claim]?.quantity))
    for (const [index, figure] of quantities.entries()) {
      if (disproved.has(index)) continue
      if (figure.kind === 'percent' && (figure.low ?? 0) > 100 && isFallOfAmount(figure, quantities))
        report({ messageId: 'fallAbove100', at: figure, data: { fall: figure.text } })
    }
  },
})

/** The words of its sentence say that it falls, and that it is an amount. */
function isFallOfAmount(figure: PlacedFigure, quantities: readonly PlacedFigure[]): boolean {
  const words = wordsBefore(figure)
  const verb = FALLS.exec(words)
  if (!verb || SIGNED.test(words)) return false
  const subject = words.slice(0, verb.index).trimEnd()
  return NON_NEGATIVE.test(subject) || followsCount(figure, quantities)
}

/** 警情 214 起，同比下降 136%: what is said of the count right before. */
function followsCount(figure: PlacedFigure, quantities: readonly PlacedFigure[]): boolean {
  const level = precedingIn(quantities, figure)
  if (level?.kind !== 'count' || level.unit === '') return false
  return OF_THE_COUNT.test(figure.block.text.slice(level.end, figure.start).replace(/\s/g, '').replace(FALLS, ''))
}
