import type { PlacedFigure } from '../../facts.js'
import { defineRule } from '../../rule.js'
import { isQuoted, precedingIn, wordsBefore } from '../../sentence-around.js'
import { nominal } from '../../violations.js'

/** Right before the multiple. 减少到, 缩小为 lead to a level, and 增减, 加减 to nothing. */
const FALLS =
  /(?<![增加不未速])(?:下降|减少|减低|缩小|降低|缩短|缩减|压缩|压减|锐减|骤降|(?<=[^减])少了|低了|短了|降幅(?:达到?|为))(?:了|近|约|足足|整整|超过?|至少|将近)*$/

/** Things reckoned in multiples: their fall is one of so many 倍. */
const IN_MULTIPLES = /市盈率|市净率|市销率|估值|杠杆|倍数|倍率|变焦|覆盖率|比例尺|模型|沙盘|显微|放大|图像|图片|标准差/

export const decreaseByMultiple = defineRule({
  id: 'decrease-by-multiple',
  since: '0.1.0',
  group: 'figures',
  severity: 'warning',
  presets: ['recommended', 'strict'],
  relations: [],
  standard: { name: '编辑规范：减少用分数或百分数，不用倍数（引自二手资料，未核对原文）', rank: 'practice' },
  fixable: false,
  hasSuggestions: false,
  description: { zh: '减少用了倍数', en: 'A fall is said in multiples' },
  messages: {
    fallByMultiple: {
      zh: '“{phrase}”：减少一倍即为零，减少不用倍数。请改用分数或百分数，如“减少了三分之二”“减少 66.7%”。',
      en: '"{phrase}": a fall by one time is to zero, so that it is not said in multiples. Write a fraction or a percent, as 减少了三分之二.',
    },
  },
  defaults: {},
  examples: [
    {
      text: '平安建设\n\n　　全镇道路交通事故数下降了 3 倍。\n\n信息来源：派出所\n',
      because: 'by once it would be none',
      findings: ['3 倍'],
    },
    {
      text: '政务服务\n\n　　企业开办时间缩短 3 倍以上，跑动次数大幅减少。\n\n信息来源：政务服务中心\n',
      because: 'a quarter of the time is meant, or a third',
      findings: ['3 倍以上'],
    },
    {
      text: '环境整治\n\n　　生活垃圾外运量减少了一倍。\n\n信息来源：镇政府\n',
      because: 'half is meant',
      findings: ['一倍'],
    },
    {
      text: '环境整治\n\n　　生活垃圾外运量减少了一半，缩小到原来的二分之一。\n\n信息来源：镇政府\n',
      because: 'fractions are right',
      findings: [],
    },
    {
      text: '慢性病防治\n\n　　发病率持续下降，降幅是前年的 3 倍。\n\n信息来源：卫健局\n',
      because: 'the fall itself is three times as much',
      findings: [],
    },
    {
      text: '慢性病防治\n\n　　发病率下降速度比周边县快 2 倍。\n\n信息来源：卫健局\n',
      because: 'the speed grew',
      findings: [],
    },
  ],
  check({ quantities, report }) {
    for (const figure of quantities) {
      if (figure.kind !== 'multiple' || nominal(figure) < 1 || isQuoted(figure)) continue
      const words = wordsBefore(figure)
      const verb = FALLS.exec(words)?.[0]
      if (verb === undefined || IN_MULTIPLES.test(words) || isAmongMultiples(figure, quantities)) continue
      const phrase = words.slice(-verb.length) + figure.block.text.slice(figure.start - blankBefore(figure), figure.end)
      report({ messageId: 'fallByMultiple', at: figure, data: { phrase } })
    }
  },
})

const blankBefore = ({ block, start }: PlacedFigure): number => (/\s/.test(block.text.charAt(start - 1)) ? 1 : 0)

/** 由 20 倍下降 3 倍: multiples are its unit. */
const isAmongMultiples = (figure: PlacedFigure, quantities: readonly PlacedFigure[]): boolean => {
  const before = precedingIn(quantities, figure)
  return before?.kind === 'multiple' && figure.start - before.end < 20
}
