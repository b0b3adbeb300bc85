import type { PlacedFigure } from '../../facts.js'
import { defineRule } from '../../rule.js'
import { safeFix } from '../../runs.js'

/** The 0 of 08 月 and 05 日; that of 2020-08-05 is right, and 10 has none. */
const PADDED = /(?<![0-9０-９.．:：-])[0０](?=[1-9１-９] ?(?:[月日号]|[—–~～－至到-]))/g

export const dateZeroPad = defineRule({
  id: 'date-zero-pad',
  since: '0.1.0',
  group: 'dates',
  severity: 'warning',
  presets: ['strict'],
  relations: [],
  standard: {
    name: 'GB/T 9704—2012《党政机关公文格式》（成文日期月、日不编虚位，正文比照；引自二手资料，未核对原文）',
    clause: '7.3.5.4',
    rank: 'national-standard',
  },
  fixable: true,
  hasSuggestions: false,
  description: { zh: '月、日前补了 0', en: 'A month or day in running text is padded with a zero' },
  messages: {
    zeroPad: { zh: '“{date}”的月、日不编虚位，应为“{fixed}”。', en: 'Months and days are not padded: write "{fixed}" for "{date}".' },
  },
  defaults: {},
  examples: [
    {
      text: '县妇联召开会议\n\n　　2020 年 08 月 05 日，县妇联召开执委会议。\n\n信息来源：县妇联\n',
      because: 'both are padded',
      findings: ['2020 年 08 月 05 日'],
    },
    {
      text: '县妇联举办培训\n\n　　08月05—09日，县妇联举办培训班。\n\n信息来源：县妇联\n',
      because: 'in a range',
      findings: ['08月05—09日'],
    },
    {
      text: '县妇联走访慰问\n\n　　12 月 06 日，县妇联走访 12 户家庭。\n\n信息来源：县妇联\n',
      because: 'the day alone',
      findings: ['12 月 06 日'],
    },
    {
      text: '数据统计\n\n　　统计时点为 2020-08-05。\n\n信息来源：统计局\n',
      because: 'dates of this form have two digits each',
      findings: [],
    },
    {
      text: '县妇联召开会议\n\n　　10 月 20 日，县妇联召开执委会议。\n\n信息来源：县妇联\n',
      because: 'the 0 is part of the number',
      findings: [],
    },
    {
      text: '热线值守\n\n　　热线 10 月 1 日 08:05 开通。\n\n信息来源：县妇联\n',
      because: 'clock times have two digits of minutes',
      findings: [],
    },
  ],
  check({ quantities, report }) {
    for (const figure of quantities) {
      if (!isPrintedOut(figure)) continue
      const fixed = figure.text.replace(PADDED, '')
      if (fixed !== figure.text) report({ messageId: 'zeroPad', at: figure, data: { date: figure.text, fixed }, ...safeFix(figure, fixed) })
    }
  },
})

/** In running text, and with its 月 or 日; columns of a table are padded to stand in line. */
const isPrintedOut = ({ kind, text, block }: PlacedFigure) =>
  (kind === 'date' || kind === 'date-range') && /[年月日号]/.test(text) && block.kind !== 'table'
