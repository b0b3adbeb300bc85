import type { PlacedFigure } from '../../facts.js'
import { defineRule } from '../../rule.js'
import { textAfter, textBefore } from '../../surroundings.js'

/** 3 千, 1 百 8: one figure, then 十, 百 or 千. 12 千公顷 counts in 千公顷. */
const FIGURE_AND_SCALE = /(?<![0-9.０-９，,]\s?)[1-9]\s?[百千](?:\s?[0-9])?/
/** Units that begin with 千 or 百. */
const UNITS = /^[百千](?:米|克|瓦|伏|赫|公顷|公里|吨|卡|焦|帕|字节|兆|分)/
/** Numbers that stand in names: 四个一批, 三个全面, 两个维护. */
const NAMED = /^[\s]?(?:一批|全面|意识|自信|维护|确立|统筹|代表|坚持|必须|强化|责任|关键|清单|不|“)/

export const mixedNumerals = defineRule({
  id: 'mixed-numerals',
  since: '0.1.0',
  group: 'text',
  severity: 'warning',
  presets: ['strict'],
  relations: [],
  standard: { name: 'GB/T 15835-2011《出版物上数字用法》（引自二手资料，未核对原文）', rank: 'national-standard' },
  fixable: false,
  hasSuggestions: true,
  description: { zh: '同一组数字混用阿拉伯数字和汉字数字', en: 'One list, or one number, mixes Arabic and Chinese numerals' },
  messages: {
    mixedList: {
      zh: '同一组并列的数混用两种写法：“{arabic}”与“{chinese}”。请统一写法。',
      en: 'One list has both kinds of numerals: "{arabic}" and "{chinese}". Write them alike.',
    },
    mixedNumber: {
      zh: '“{printed}”把阿拉伯数字和“{scale}”合写。阿拉伯数字后只可用“万”“亿”，请改为一种写法。',
      en: '"{printed}" puts {scale} after an Arabic numeral; only 万 and 亿 may stand there. Write it in one system.',
    },
    write: { zh: '改为“{expected}”', en: 'Write "{expected}"' },
  },
  defaults: {},
  examples: [
    {
      text: '覆盖情况\n\n　　活动覆盖 6 个乡镇、十二个村。\n\n信息来源：县妇联\n',
      because: 'two items of one list',
      findings: ['十二个'],
    },
    { text: '参加情况\n\n　　共有 3 千人参加活动。\n\n信息来源：县妇联\n', because: '千 after an Arabic figure', findings: ['3 千'] },
    {
      text: '物资情况\n\n　　发放图书三百册、书包 120 个。\n\n信息来源：县妇联\n',
      because: 'the Chinese numeral comes first',
      findings: ['三百册'],
    },
    {
      text: '慢病管理\n\n　　管理高血压等 4 种慢病，四种“慢病”签约率提高。\n\n信息来源：卫健局\n',
      because: 'a name, and another clause',
      findings: [],
    },
    {
      text: '人才培养\n\n　　通过“四个一批”措施，培养骨干 86 人、志愿者 120 人。\n\n信息来源：县妇联\n',
      because: 'a number in a name',
      findings: [],
    },
    {
      text: '面积\n\n　　播种 3 千公顷，新修渠道 5 千米，投入 3.2 万元。\n\n信息来源：农业局\n',
      because: 'units, and 万',
      findings: [],
    },
    {
      text: '覆盖情况\n\n　　活动覆盖 6 个乡镇、十余个村。\n\n信息来源：县妇联\n',
      because: 'an approximate number is written in Chinese',
      findings: [],
    },
  ],
  check({ article, quantities, report }) {
    if (!article) return
    const prose = new Set(article.paragraphs.filter(({ kind }) => kind !== 'table'))
    const inText = quantities.filter(({ block }) => prose.has(block))
    let last: PlacedFigure | undefined
    for (const [index, figure] of inText.entries()) {
      const number = FIGURE_AND_SCALE.exec(figure.text)
      const scale = number && /[百千]/.exec(number[0])?.[0]
      if (number && scale && !UNITS.test(wordsFrom(figure, number.index + number[0].indexOf(scale)))) {
        const at = { block: figure.block, start: figure.start + number.index, end: figure.start + number.index + number[0].length }
        const expected =
          number[0].length <= 3 && !/[0-9]$/.test(number[0]) ? number[0].replace(/\s?[百千]/, scale === '百' ? '00' : '000') : undefined
        report({
          messageId: 'mixedNumber',
          at,
          data: { printed: number[0], scale },
          suggestions: expected === undefined ? [] : [{ messageId: 'write', data: { expected }, fix: { at, text: expected } }],
        })
        continue
      }
      const before = inText[index - 1]
      // One list, one finding: what follows a reported pair belongs to it.
      if (before && before !== last && isMixedPair(before, figure)) {
        reportPair(before, figure, report)
        last = figure
      } else if (before === last && before && standInOneList(before, figure)) last = figure
    }
  },
})

const wordsFrom = ({ block, start }: PlacedFigure, at: number): string => block.text.slice(start + at, start + at + 6)

type Report = Parameters<typeof mixedNumerals.check>[0]['report']

/** Right on both sides of 、: 6 个乡镇、十二个村. */
function standInOneList(before: PlacedFigure, figure: PlacedFigure): boolean {
  if (before.block !== figure.block) return false
  const between = before.block.text.slice(before.end, Math.min(figure.start, before.end + 24))
  return /^[^，。；：、“”（）《》]{0,10}、[^，。；：、“”（）《》0-9]{0,6}$/.test(between) && !/[共计总]/.test(between)
}

const isMixedPair = (before: PlacedFigure, figure: PlacedFigure): boolean =>
  standInOneList(before, figure) && ((isArabic(before) && isChinese(figure)) || (isChinese(before) && isArabic(figure)))

function reportPair(before: PlacedFigure, figure: PlacedFigure, report: Report): void {
  const [chinese, arabic] = isChinese(figure) ? [figure, before] : [before, figure]
  const numeral = NUMERAL.exec(chinese.text)?.[0] ?? ''
  const at = { block: chinese.block, start: chinese.start, end: chinese.start + numeral.length }
  const expected = `${chinese.low}${arabic.text.includes(' ') ? ' ' : ''}`
  report({
    messageId: 'mixedList',
    at: chinese,
    data: { arabic: arabic.text, chinese: chinese.text },
    related: [arabic],
    suggestions: [{ messageId: 'write', data: { expected: expected + chinese.text.slice(numeral.length) }, fix: { at, text: expected } }],
  })
}

const NUMERAL = /^[一二三四五六七八九十百千]+/

/** An exact count of three and more in Chinese numerals that is no name. 一 and 两 are words as often as numbers. */
function isChinese(figure: PlacedFigure): boolean {
  const { text, kind, low, high, hedge } = figure
  if (kind !== 'count' || hedge !== undefined || low == null || low !== high || low < 3) return false
  // 百名干部 is a way of speaking, 十九届 a name.
  return (
    NUMERAL.test(text) &&
    !/^[百千]|[几多余来数届级星大中0-9]/.test(text) &&
    !NAMED.test(textAfter(figure, 4)) &&
    !/[“第]$/.test(textBefore(figure, 1))
  )
}

const isArabic = ({ text, kind }: PlacedFigure): boolean => kind === 'count' && /^[0-9０-９]/.test(text)
