import type { PlacedFigure } from '../../facts.js'
import { figuresIn } from '../../figure-index.js'
import { defineRule } from '../../rule.js'

/** What comes only whole; 级, 点, 倍 and the like may be broken. */
const WHOLE = new Set(
  '人 户 家 所 村 校 院 园 站 座 栋 幢 间 辆 台 艘 架 部 头 只 匹 棵 株 张 本 册 份 件 起 期 队 乡 镇 县 乡镇 社区 学校 班级 网格 企业 单位'.split(
    ' ',
  ),
)
/** 个 counts basis points and football fields too: only with a noun of something whole. */
const WHOLE_NOUN =
  /^(?:村|社区|乡镇|街道|县|小区|网格|企业|学校|班|小组|调解室|服务站|工作站|站点|家庭|合作社|单位|部门|党支部|党组织|妇联|岗位|名额|微家)/
const WHOLE_LABEL = /(?:村|社区|企业|学校|小组|室|站|站点|家庭|合作社|单位|党支部|党组织|基地|微家|岗位|网格)$/

/** In the sentence: a mean, a rate, a reckoning. */
const RECKONED = /均|每|折|当量|相当|人年|测算|估算|推算|加权|万人|千人|百人|比例|密度|强度|指数|系数|除以/
/** In the clause: what a rate is called. */
const RATE = /率|比|数达|拥有量|标准|规模|编制/
const DECIMAL = /[0-9０-９][.．][0-9０-９]/
const SENTENCE_END = /[。；！？\n]/

export const fractionalCount = defineRule({
  id: 'fractional-count',
  since: '0.1.0',
  group: 'figures',
  severity: 'error',
  presets: ['recommended', 'strict'],
  relations: [],
  standard: { name: '统计常识：按个计数的量是整数', rank: 'practice' },
  fixable: false,
  hasSuggestions: false,
  description: { zh: '只能是整数的数量带有小数', en: 'A count of what comes only whole has decimals' },
  messages: {
    brokenCount: {
      zh: '{figure} 不是整数，而按“{unit}”计数只能是整数。请核对小数点；若漏写“万”，或是平均数、折合数，请写明。',
      en: '{figure} is no whole number, but what is counted by {unit} comes only whole. Check the decimal point; say so if 万 is missing or it is a mean.',
    },
  },
  defaults: {},
  examples: [
    {
      text: '县妇联走访慰问\n\n　　县妇联走访慰问困难妇女 136.4 人，发放慰问品 150 份。\n\n信息来源：县妇联\n',
      because: 'nobody visits four tenths of a woman',
      findings: ['136.4 人'],
    },
    {
      text: '网格队伍建设\n\n　　全镇新聘网格员 27.5 名，都是本村人。\n\n信息来源：镇妇联\n',
      because: 'a person is either engaged or not',
      findings: ['27.5 名'],
    },
    {
      text: '帮扶困难家庭\n\n　　全区为困难家庭送去米面油，惠及 208.6 户。\n\n信息来源：区民政局\n',
      because: 'households are counted one by one',
      findings: ['208.6 户'],
    },
    {
      text: '网格队伍建设\n\n　　全镇平均每村有网格员 4.6 名。\n\n信息来源：镇妇联\n',
      because: 'a mean may have decimals',
      findings: [],
    },
    {
      text: '两癌检查\n\n　　全市检查农村妇女 13.64 万人。\n\n信息来源：市妇联\n',
      because: 'a scale rounds the count',
      findings: [],
    },
    {
      text: '科技特派员\n\n　　全年投入科技特派员 31.5 人，按全时工作量折算。\n\n信息来源：科技局\n',
      because: 'a reckoned equivalent need not be whole',
      findings: [],
    },
  ],
  check({ quantities, report }) {
    const broken = quantities.filter(isBroken)
    for (const figure of broken) {
      // Two in one paragraph are no slip of the pen, but means or equivalents.
      if (figuresIn(broken, figure.block).length > 1) continue
      if (isReckoned(figure)) continue
      report({ messageId: 'brokenCount', at: figure, data: { figure: figure.text, unit: figure.text.replace(/^.*[0-9０-９]\s?/, '') } })
    }
  },
})

function isBroken({ kind, unit, text, hedge, per, block, noun = '', start }: PlacedFigure): boolean {
  if (kind !== 'count' || hedge !== undefined || per !== undefined || block.kind === 'table') return false
  if (!DECIMAL.test(text) || /[十百千万亿—～~-]|[.．]0+(?![0-9])/.test(text)) return false
  return WHOLE.has(unit) || (unit === '个' && (WHOLE_NOUN.test(noun) || WHOLE_LABEL.test(block.text.slice(Math.max(0, start - 6), start).trimEnd())))
}

/** A mean, a rate, an equivalent, or no count at all: 3.12 名 after the number of an item, 自 4.5 起. */
function isReckoned({ block: { text }, start, end }: PlacedFigure): boolean {
  const before = text.slice(Math.max(0, start - 60), start)
  const sentence = before.split(SENTENCE_END).at(-1) ?? ''
  const clause = sentence.split(/[，,：:]/).at(-1) ?? ''
  const after = text.slice(end, end + 24).split(SENTENCE_END)[0] ?? ''
  return (
    !/[\u4e00-\u9fff”》）]\s?$/.test(before) ||
    /[自从至到截第]\s?$/.test(before) ||
    RECKONED.test(sentence) ||
    RATE.test(clause) ||
    RECKONED.test(after) ||
    /^\s?(?:[/／·]|左右|和|至|以上)/.test(after)
  )
}
