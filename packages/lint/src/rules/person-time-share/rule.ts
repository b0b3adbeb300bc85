import type { PlacedFigure } from '../../facts.js'
import { defineRule } from '../../rule.js'

const PERSONS =
  '(?:人口|群众|居民|村民|市民|农民|学生|师生|教师|职工|员工|党员|干部|妇女|儿童|少年|老年人|老人|劳动力|会员|代表|患者|残疾人|家长|志愿者|成员|对象|人员)'
/** 占全县贫困人口的, 占职工总数的: nothing counted by occasions between. */
const SHARE_OF_PERSONS = new RegExp(`占(?!比)[\\u4e00-\\u9fff“”（）]{0,16}${PERSONS}(?:总数|总量|总人数|总额)?的\\s?$`)
const SHARE_OF_OCCASIONS = /占[\u4e00-\u9fff“”]{0,12}(?:人次|总人次|人次总数)的\s?$/
/** The part follows 其中 with a name and no other figure. */
const PART = /^\s?(?:[，；,（(]\s?其中[，,：:]?|。其中[，,：:])[\u4e00-\u9fff0-9“”、（） ]{0,18}\s?$/

const MOST_BETWEEN = 40

export const personTimeShare = defineRule({
  id: 'person-time-share',
  since: '0.1.0',
  group: 'figures',
  severity: 'warning',
  presets: ['strict'],
  relations: [],
  standard: { name: '统计常识：人与人次不是同一计量单位', rank: 'practice' },
  fixable: false,
  hasSuggestions: false,
  description: { zh: '用人次去占人数，或用人数去分人次', en: 'A share or a part is taken between persons and attendances' },
  messages: {
    shareOfPersons: {
      zh: '{part} 是人次，占比的基数却是人数：同一人可能来过几次。请改用人数，或写明基数的人次。',
      en: '{part} counts attendances, but the share is of persons, and one may come several times. Use persons, or say of how many attendances.',
    },
    shareOfOccasions: {
      zh: '{part} 是人数，占比的基数却是人次：同一人可能来过几次。请改用人次，或写明基数的人数。',
      en: '{part} counts persons, but the share is of attendances. Use attendances, or say of how many persons.',
    },
    partOfOccasions: {
      zh: '总数 {whole} 是人次，“其中”的 {part} 是人数，不能直接相比。请统一单位。',
      en: 'The whole {whole} counts attendances, its part {part} persons; they cannot be compared. Use one unit.',
    },
    partOfPersons: {
      zh: '总数 {whole} 是人数，“其中”的 {part} 是人次，不能直接相比。请统一单位。',
      en: 'The whole {whole} counts persons, its part {part} attendances; they cannot be compared. Use one unit.',
    },
  },
  defaults: {},
  examples: [
    {
      text: '健康扶贫\n\n　　全市脱贫人口住院 6.3 万人次，占脱贫人口的 11.2%。\n\n信息来源：卫健局\n',
      because: 'one person may be in hospital twice',
      findings: ['11.2%'],
    },
    {
      text: '心理服务\n\n　　全年提供心理咨询 1360 人次，其中未成年人 412 人。\n\n信息来源：县妇联\n',
      because: '412 persons may have come 900 times',
      findings: ['412 人'],
    },
    {
      text: '图书借阅\n\n　　书屋登记读者 860 人，其中借书 1240 人次。\n\n信息来源：文旅局\n',
      because: 'more loans than readers say nothing',
      findings: ['1240 人次'],
    },
    {
      text: '健康扶贫\n\n　　全市住院 6.3 万人次，占住院总人次的 11.2%。\n\n信息来源：卫健局\n',
      because: 'attendances of attendances',
      findings: [],
    },
    {
      text: '心理服务\n\n　　全年咨询 1360 人次，涉及 720 人，其中未成年人 412 人。\n\n信息来源：县妇联\n',
      because: 'the persons are counted beside the attendances',
      findings: [],
    },
    { text: '健康扶贫\n\n　　门诊 6.3 万人次，每人年均 1.4 次。\n\n信息来源：卫健局\n', because: 'a mean ties the two rightly', findings: [] },
  ],
  check({ quantities, report }) {
    quantities.forEach((figure, index) => {
      // 其中 60 岁以上老人 420 人.
      const before = quantities[index - 1]?.kind === 'age' ? index - 2 : index - 1
      const last = quantities[before]
      const unit = last && countedBy(last)
      if (!unit || last.block !== figure.block) return
      const words = figure.block.text.slice(last.end, figure.start)
      const part = countedBy(figure)
      if (figure.kind === 'percent' || figure.kind === 'fraction') {
        const base = unit === '人次' ? SHARE_OF_PERSONS : SHARE_OF_OCCASIONS
        if (!/[。！？\n]/.test(words) && words.length <= MOST_BETWEEN && base.test(words) && !hasOther(quantities, before, '人次'))
          report({ messageId: unit === '人次' ? 'shareOfPersons' : 'shareOfOccasions', at: figure, data: { part: last.text }, related: [last] })
      } else if (part && part !== unit && PART.test(words) && !hasOther(quantities, before, part)) {
        const messageId = unit === '人次' ? 'partOfOccasions' : 'partOfPersons'
        report({ messageId, at: figure, data: { whole: last.text, part: figure.text }, related: [last] })
      }
    })
  },
})

const countedBy = ({ kind, unit, per, block }: PlacedFigure): '人' | '人次' | undefined =>
  kind === 'count' && per === undefined && block.kind !== 'table' && (unit === '人' || unit === '人次') ? unit : undefined

/** Earlier in the paragraph stands a figure of this unit, which may be the whole. */
function hasOther(quantities: readonly PlacedFigure[], before: number, unit: string): boolean {
  const { block } = quantities[before] ?? {}
  for (let at = before - 1; quantities[at]?.block === block && at >= 0; at -= 1) if (quantities[at]?.unit === unit) return true
  return false
}
