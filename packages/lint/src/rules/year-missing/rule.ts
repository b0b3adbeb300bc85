import { datesOf, issueYearOf } from '../../calendar.js'
import type { PlacedFigure } from '../../facts.js'
import { defineRule } from '../../rule.js'
import { sentenceAround, textBefore } from '../../surroundings.js'

/** Every year, or by another calendar: no year is wanted. */
const NO_YEAR_WANTED = /(?:每年|历年|年年|往年|农历|阴历|旧历|夏历|藏历)(?:的)? ?$/
/** A year that stands before it, or in its sentence. */
const YEAR = /(?:19|20)[0-9]{2}|[一二][〇零○九][〇零○一二三四五六七八九]{2}年/

export const yearMissing = defineRule({
  id: 'year-missing',
  since: '0.1.0',
  group: 'dates',
  severity: 'warning',
  // Most bulletins that come without a masthead leave the year to it: on request only.
  presets: [],
  relations: [],
  standard: { name: '编辑惯例：文中首次出现的日期写明年份', rank: 'practice' },
  fixable: false,
  hasSuggestions: false,
  description: {
    zh: '首次出现的日期没有年份，报头也没有',
    en: 'The first date of an article has no year, and the bulletin has no masthead that gives it',
  },
  messages: {
    yearMissing: {
      zh: '“{date}”是文中首个日期，没有年份，报头也没有印发日期。请写明年份。',
      en: '"{date}" is the first date of the article: neither it nor a masthead says of which year. Add the year.',
    },
  },
  defaults: {},
  examples: [
    {
      text: '县妇联召开会议\n\n　　11 月 5 日，县妇联召开执委会议。\n\n信息来源：县妇联\n',
      because: 'of which year?',
      findings: ['11 月 5 日'],
    },
    {
      text: '县妇联举办培训\n\n　　3 月 6—8 日，县妇联举办培训班。3 月 9 日，学员返岗。\n\n信息来源：县妇联\n',
      because: 'once for an article',
      findings: ['3 月 6—8 日'],
    },
    {
      text: '县妇联走访慰问\n\n　　县妇联于 1 月 20 日走访 12 户家庭。\n\n信息来源：县妇联\n',
      because: 'within a sentence',
      findings: ['1 月 20 日'],
    },
    {
      text: '妇联工作简报\n第 11 期\n县妇联办公室　　2020 年 11 月 30 日\n\n县妇联召开会议\n\n　　11 月 5 日，县妇联召开执委会议。\n\n信息来源：县妇联\n',
      because: 'the masthead gives the year',
      findings: [],
    },
    {
      text: '县妇联召开会议\n\n　　2020 年以来，县妇联召开执委会议 4 次。11 月 5 日，召开年会。\n\n信息来源：县妇联\n',
      because: 'the paragraph has printed a year',
      findings: [],
    },
    {
      text: '宪法宣传\n\n　　每年 12 月 4 日，志愿者走进集市宣传宪法。\n\n信息来源：司法局\n',
      because: 'every year',
      findings: [],
    },
  ],
  check(context) {
    const { article, quantities } = context
    if (!article || article.date !== undefined || issueYearOf(context) !== undefined) return
    const first = quantities.find((figure) => isDay(figure) && isInText(figure, context.article?.paragraphs ?? []))
    if (!first || hasYear(first) || YEAR.test(first.block.text.slice(0, sentenceAround(first).end)) || NO_YEAR_WANTED.test(textBefore(first, 8)))
      return
    context.report({ messageId: 'yearMissing', at: first, data: { date: first.text } })
  },
})

const isDay = (figure: PlacedFigure) => datesOf(figure).some(({ month, day }) => month !== undefined && day !== undefined)
const hasYear = (figure: PlacedFigure) => datesOf(figure).some(({ year }) => year !== undefined)
const isInText = ({ block }: PlacedFigure, paragraphs: readonly PlacedFigure['block'][]) => block.kind !== 'table' && paragraphs.includes(block)
