import type { Article, Block, Bulletin } from '@jianbao/schema'
import { blocksOf } from '../../blocks.js'
import { oncePerBulletin } from '../../once.js'
import { type BlockSpan, defineRule } from '../../rule.js'

type Kind = '附件' | '附表' | '附图' | '表' | '图'

/** 见, 如 and the like right before; 意见表 2 份 is another word. */
const REFERENCE =
  /(?<![意听接会偏预成])(?:详见|参见|见|如|参照)(附件|附表|附图|表|图)\s?([0-9]{1,2}|[一二三四五六七八九十]{1,2})(?![0-9.份张个只名幅、，]?[0-9一二三四五六七八九十份张个只名幅层])/g
/** Behind the number of an annex its name may follow at once, as the two lines are joined. */
const TARGET =
  /^[（(【]?\s?(?:(附件|附表|附图)\s?([0-9]{1,2}|[一二三四五六七八九十]{1,2})|(表|图)\s?([0-9]{1,2}|[一二三四五六七八九十]{1,2})(?=[\s：:.．、）)】，]|$))/
/** 附件：1.县区名单　2.任务清单, over several lines where they are many. */
const LIST = /^附件[：:]/
const ITEM = /(?<=^|[\s\u3000：:；;])([0-9]{1,2})[.．、]/g
/** What is reprinted has what it points at in its own place. */
const EXTRACT = /摘登|摘编|摘要|摘录|节选|选登|选编|转载|转发|全文|通知》?$/
/** A paper named in the sentence may have the annex. */
const OTHER_PAPER = /》|(?:通知|方案|文件|通报|来函|报告|办法)[^。]{0,20}$/

export const danglingReference = defineRule({
  id: 'dangling-reference',
  since: '0.1.0',
  group: 'structure',
  severity: 'warning',
  presets: ['recommended', 'strict'],
  relations: [],
  standard: { name: 'GB/T 9704-2012《党政机关公文格式》（引自二手资料，未核对原文）', clause: '7.3.4', rank: 'national-standard' },
  fixable: false,
  hasSuggestions: false,
  description: { zh: '文中所指的附件、表、图不存在', en: 'The text points at an annex, table or figure that is not there' },
  messages: {
    noTarget: {
      zh: '文中说“{reference}”，本期没有{target}。请补上，或改正编号。',
      en: 'The text says "{reference}", but this issue has no {target}. Add it, or correct its number.',
    },
    otherNumbers: {
      zh: '文中说“{reference}”，本期只有{present}，没有{target}。请补上，或改正编号。',
      en: 'The text says "{reference}", but this issue has {present} and no {target}. Add it, or correct its number.',
    },
  },
  defaults: {},
  examples: [
    {
      text: '县妇联通报任务进展\n\n　　各乡镇完成情况如表 2 所示，进度最快的是东关镇。\n\n信息来源：县妇联\n',
      because: 'no table at all',
      findings: ['如表 2'],
    },
    {
      text: '县妇联通报任务进展\n\n　　责任分工见附件 3，请各乡镇照此落实。\n\n　　附件：1.任务清单　2.联系表\n\n信息来源：县妇联\n',
      because: 'two annexes only',
      findings: ['见附件 3'],
    },
    {
      text: '县妇联通报任务进展\n\n　　各月走访户数见图 3，下半年明显加快。\n\n图 1　各月走访户数\n\n信息来源：县妇联\n',
      because: 'the figure has another number',
      findings: ['见图 3'],
    },
    {
      text: '县妇联通报任务进展\n\n　　责任分工见附件 2，请各乡镇照此落实。\n\n　　附件：1.任务清单　2.联系表\n\n信息来源：县妇联\n',
      because: 'the second of the list',
      findings: [],
    },
    {
      text: '县妇联通报任务进展\n\n　　评分标准按《平川县家庭文明建设考核办法》执行，细则见附件 3。\n\n信息来源：县妇联\n',
      because: 'the annex of the paper that is named',
      findings: [],
    },
    {
      text: '县妇联通报任务进展\n\n　　共收回意见表 2 份，均已答复。\n\n信息来源：县妇联\n',
      because: 'another word',
      findings: [],
    },
  ],
  check({ bulletin, article, report }) {
    if (!article || EXTRACT.test(namesOf(article))) return
    for (const block of article.paragraphs) {
      if (block.kind === 'table') continue
      for (const match of block.text.matchAll(REFERENCE)) {
        const kind = match[1] as Kind
        const present = targetsOf(bulletin).get(kind) ?? new Map<number, string>()
        const number = readNumeral(match[2] ?? '')
        const at = { block, start: match.index, end: match.index + match[0].length }
        if (number === undefined || present.has(number) || isElsewhere(at)) continue
        const target = match[0].slice(match[0].indexOf(kind))
        const data = { reference: match[0], target, present: [...present.values()].join('、') }
        report({ messageId: present.size > 0 ? 'otherNumbers' : 'noTarget', at, data })
      }
    }
  },
})

const namesOf = ({ kicker = '', title = '', subtitle = '' }: Article): string => `${kicker}\n${title}\n${subtitle}`

/** In a quotation, or in a sentence that names another paper. */
function isElsewhere({ block: { text }, start }: BlockSpan): boolean {
  const sentence = text.slice(Math.max(0, start - 120), start)
  const own = sentence.slice(Math.max(sentence.lastIndexOf('。'), sentence.lastIndexOf('！'), sentence.lastIndexOf('？')) + 1)
  return OTHER_PAPER.test(own) || own.lastIndexOf('“') > own.lastIndexOf('”')
}

/** What an issue has: by kind and number, as printed. */
const targetsOf = oncePerBulletin((bulletin) => {
  const targets = new Map<Kind, Map<number, string>>()
  const add = (kind: Kind, number: number | undefined, printed: string) => {
    if (number === undefined) return
    const own = targets.get(kind) ?? new Map<number, string>()
    targets.set(kind, own.has(number) ? own : own.set(number, printed))
  }
  let inList = false
  for (const { text } of blocksIn(bulletin)) {
    const match = TARGET.exec(text)
    if (match) add((match[1] ?? match[3]) as Kind, readNumeral(match[2] ?? match[4] ?? ''), match[0].replace(/^[（(【]/, ''))
    const isList = LIST.test(text)
    inList = isList || (inList && /^[0-9]{1,2}[.．、]/.test(text))
    if (!inList) continue
    const items = [...text.matchAll(ITEM)]
    for (const [, digits = ''] of items) add('附件', Number(digits), `附件 ${Number(digits)}`)
    // 附件：任务清单: one annex has no number.
    if (isList && items.length === 0) add('附件', 1, '附件')
  }
  return targets
})

/** The list of annexes may have been read as an article of its own. */
const blocksIn = (bulletin: Bulletin): Block[] => [
  ...bulletin.sections.flatMap(({ articles }) => articles.flatMap((article) => blocksOf({ bulletin, article }))),
  ...blocksOf({ bulletin }),
]

const NUMERALS = '零一二三四五六七八九'

function readNumeral(numeral: string): number | undefined {
  if (/^[0-9]+$/.test(numeral)) return Number(numeral)
  if (numeral.startsWith('十')) return 10 + Math.max(0, NUMERALS.indexOf(numeral.charAt(1) || '零'))
  return numeral.length === 1 ? NUMERALS.indexOf(numeral) : undefined
}
