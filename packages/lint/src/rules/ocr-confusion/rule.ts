import type { Block } from '@jianbao/schema'
import { blocksOf } from '../../blocks.js'
import { type BlockSpan, defineRule } from '../../rule.js'
import { isHan } from '../../signs.js'

/** The digit that a sign is mistaken for. */
const DIGITS: Readonly<Record<string, string>> = { O: '0', o: '0', Ｏ: '0', ｏ: '0', l: '1', I: '1', Ｉ: '1', ｌ: '1', '｜': '1' }
/** What is counted or measured: without it O2O, 4G and 10l may be names. */
const UNIT =
  /^ ?(?:[余多]?[万亿元人名户个件次场份所处项家条位亩吨台套辆本张批期岁年月日号天届起例座栋节道部幢间宗笔枚株头只篇首册%％‰]|公里|公斤|公顷|平方|小时|分钟)/
/** What may not follow the sign that is counted: 2O 个 counts, O2O 个性化 does not. */
const NO_UNIT = /^ ?(?:个性|个体|人工|人才|家庭|次元|位数|元素|年会|月报|日报|号楼|条码)/
const MOST = 16

/** A sign in place of 日 or 已. */
const WORDS: readonly { readonly pattern: RegExp; readonly wrong: string; readonly right: string }[] = [
  // No speech begins behind a digit: 15—17 曰, 11 曰 18 时.
  { pattern: /[0-9０-９] ?(曰)/g, wrong: '曰', right: '日' },
  { pattern: /月 ?[0-9０-９]{1,2} ?(巳)/g, wrong: '巳', right: '日' },
  { pattern: /(?:近|昨|节|假|生|次|即|每|纪念)(曰)(?=[，。、起前后里内至来在晚上下，县市区省全])/g, wrong: '曰', right: '日' },
  // 受理 86 件，巳办结 79 件: behind a count or a comma; 巳时 and 巳年 are times.
  {
    pattern: /(?<=[，；]|[0-9０-９] ?[万亿]?[人名户个件次场份所处项家起例宗条日元])(巳)(?=[\u4e00-\u9fff])(?![时年月日蛇正初末刻])/g,
    wrong: '巳',
    right: '已',
  },
  {
    pattern: /(?<![甲乙丙丁戊己庚辛壬癸上辰])(巳)(?=经|完成|建成|建立|有|达|于|在|全部|累计|成为|发放|培训|开展|形成|实现|超|覆盖|落实)/g,
    wrong: '巳',
    right: '已',
  },
]

export const ocrConfusion = defineRule({
  id: 'ocr-confusion',
  since: '0.1.0',
  group: 'text',
  severity: 'warning',
  presets: ['recommended', 'strict'],
  relations: [],
  standard: { name: '扫描识别校对惯例：形近字符', rank: 'practice' },
  fixable: false,
  hasSuggestions: true,
  description: { zh: '数字里混入了形近字母，或“日”“已”误为形近字', en: 'A look-alike stands in place of a digit, 日 or 已' },
  messages: {
    digit: {
      zh: '“{quote}”里的“{sign}”不是数字，疑为“{fixed}”。请对照原件核对。',
      en: 'The "{sign}" in "{quote}" is no digit: probably "{fixed}". Check it against the original.',
    },
    word: {
      zh: '“{quote}”里的“{sign}”疑为形近的“{right}”。请对照原件核对。',
      en: 'The "{sign}" in "{quote}" looks like "{right}", and is probably meant to be it. Check it against the original.',
    },
    replace: { zh: '改为“{fixed}”', en: 'Write "{fixed}"' },
  },
  defaults: {},
  examples: [
    { text: '走访慰问\n\n　　志愿者走访独居老人 2O6 户。\n\n信息来源：县妇联\n', because: 'a letter O', findings: ['2O6'] },
    { text: '技能培训\n\n　　培训班共有 l5 人参加。\n\n信息来源：县妇联\n', because: 'a letter l', findings: ['l5'] },
    { text: '家长课堂\n\n　　11 月 5 曰，县妇联举办家长课堂。\n\n信息来源：县妇联\n', because: '曰 for 日', findings: ['5 曰'] },
    { text: '疫情防控\n\n　　发放 H1N1 疫苗 260 支，开通 O2O 平台 1 个。\n\n信息来源：疾控中心\n', because: 'names', findings: [] },
    { text: '景区建设\n\n　　新增 5A 级景区 1 家，5G 基站 30 个，减排 CO2 12 吨。\n\n信息来源：发改局\n', because: 'names', findings: [] },
    {
      text: '传统文化\n\n　　辛巳年家谱中题曰“勤俭”，《论语》有云：子曰。\n\n信息来源：文旅局\n',
      because: '曰 and 巳 where they belong',
      findings: [],
    },
  ],
  check(context) {
    for (const block of blocksOf(context)) {
      for (const at of mixedNumbers(block)) {
        const quote = block.text.slice(at.start, at.end)
        const fixed = [...quote].map((sign) => DIGITS[sign] ?? sign).join('')
        const sign = [...quote].find((own) => DIGITS[own] !== undefined) ?? ''
        context.report({
          messageId: 'digit',
          at,
          data: { quote, sign, fixed },
          suggestions: [{ messageId: 'replace', data: { fixed }, fix: { at, text: fixed } }],
        })
      }
      for (const { at, sign, right } of mistakenWords(block)) {
        const quote = block.text.slice(at.start, at.end)
        const fixed = quote.replace(sign, right)
        context.report({
          messageId: 'word',
          at,
          data: { quote, sign, right },
          suggestions: [{ messageId: 'replace', data: { fixed }, fix: { at, text: fixed } }],
        })
      }
    }
  },
})

const isLookAlike = (sign: string) => DIGITS[sign] !== undefined
const isNumeral = (sign: string) => /^[0-9０-９]$/.test(sign)

/** Runs of digits and look-alikes before a unit. Letters on either side make a name of them. */
function mixedNumbers(block: Block): BlockSpan[] {
  const { text } = block
  if (!/[OoIlＯｏＩｌ｜]/.test(text)) return []
  const found: BlockSpan[] = []
  for (let start = 0; start < text.length; start += 1) {
    if (!isLookAlike(text.charAt(start)) && !isNumeral(text.charAt(start))) continue
    let end = start
    while (end < text.length && (isLookAlike(text.charAt(end)) || isNumeral(text.charAt(end)) || isPoint(text, end))) end += 1
    if (isMixedNumber(text, start, end)) found.push({ block, start, end })
    start = Math.max(start, end - 1)
  }
  return found
}

const isPoint = (text: string, at: number) => {
  const [before, sign, after] = [text.charAt(at - 1), text.charAt(at), text.charAt(at + 1)]
  return (sign === '.' || sign === ',') && (isNumeral(before) || isLookAlike(before)) && (isNumeral(after) || isLookAlike(after))
}

function isMixedNumber(text: string, start: number, end: number): boolean {
  if (end - start < 2 || end - start > MOST) return false
  const run = [...text.slice(start, end)]
  const letters = run.filter(isLookAlike).length
  const digits = run.filter(isNumeral).length
  if (letters === 0 || digits < letters) return false
  // 关注｜3 人入选: a bar that parts two words of a title.
  if (run[0] === '｜' || run.at(-1) === '｜') return false
  if (/[A-Za-zＡ-Ｚａ-ｚ0-9_.@#/+-]/.test(text.charAt(start - 1)) || /[A-Za-zＡ-Ｚａ-ｚ]/.test(text.charAt(end))) return false
  const after = text.slice(end, end + 4)
  // I5 号, l1 号楼 and O2 号 may number things by letters; a count does not.
  const isName = /^ ?号/.test(after) || (/^[OoＯ]/.test(run[0] ?? '') && digits === 1 && !run.includes('.'))
  return !isName && UNIT.test(after) && !NO_UNIT.test(after)
}

interface Mistaken {
  readonly at: BlockSpan
  readonly sign: string
  readonly right: string
}

function mistakenWords(block: Block): Mistaken[] {
  const { text } = block
  if (!/[曰巳]/.test(text)) return []
  const found = WORDS.flatMap(({ pattern, right }) =>
    [...text.matchAll(pattern)].map((match): Mistaken => {
      const sign = match[1] ?? ''
      const place = match.index + match[0].lastIndexOf(sign)
      return { at: { block, start: wordStart(text, place), end: place + 1 }, sign, right }
    }),
  )
  return found.filter(({ at }, index) => found.findIndex((other) => other.at.end === at.end) === index).sort((a, b) => a.at.start - b.at.start)
}

/** The number before 曰, or the sign before it, so that the finding can be read. */
function wordStart(text: string, at: number): number {
  let start = at
  while (start > 0 && at - start < 4 && /[0-9０-９ ]/.test(text.charAt(start - 1))) start -= 1
  while (start < at && text.charAt(start) === ' ') start += 1
  return start < at ? start : isHan(text.charAt(at - 1)) ? at - 1 : at
}
