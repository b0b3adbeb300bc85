import type { Block, Colophon } from '@jianbao/schema'
import { type Bilingual, defineRule } from '../../rule.js'
import type { SetPlace, SetValue } from '../../series.js'

const PARTS = ['reportTo', 'sendTo', 'editor', 'approver', 'issuer', 'date', 'copies'] as const
type Part = (typeof PARTS)[number]

interface ColophonIncompleteOptions {
  readonly require: readonly Part[]
}

const NOTHING: ColophonIncompleteOptions = { require: [] }

/** What a colophon of a series has, of what its house may have left out by mistake. */
interface Printed {
  readonly parts: readonly Part[]
  readonly at: SetPlace
}

const KEPT: readonly Part[] = ['editor', 'approver', 'copies']
/** So many issues in a row show what the house prints. */
const EARLIER = 2

const NAMES: Record<Part, Bilingual> = {
  reportTo: { zh: '报', en: 'reported to (报)' },
  sendTo: { zh: '送、发', en: 'sent to (送, 发)' },
  editor: { zh: '编辑', en: 'editor (编辑)' },
  approver: { zh: '签发', en: 'approved by (签发)' },
  issuer: { zh: '印发单位', en: 'the issuer' },
  date: { zh: '印发日期', en: 'the date' },
  copies: { zh: '印数（共印 N 份）', en: 'the number of copies (共印 N 份)' },
}

const EDITOR = /编|拟稿|撰稿/
const APPROVER = /签|审|核/
/** A label and nothing behind it before the next one, or the end of the line. */
const EMPTY =
  /(?<=^|[\s\u3000（(])(报|呈报|送|主送|分送|发|抄送|抄报|编辑|责任编辑|责编|主编|审核|核稿|签发|签发人|校对|拟稿|联系人|电话|联系电话)[：:](?=[\s\u3000]*(?:$|[\u4e00-\u9fff]{1,6}[：:]))/g
const EMPTY_COPIES = /共?印[：:]?\s*份(?=\s*[）)。]?$)/g

export const colophonIncomplete = defineRule({
  id: 'colophon-incomplete',
  since: '0.1.0',
  group: 'structure',
  severity: 'warning',
  presets: ['strict'],
  relations: [],
  standard: { name: '简报编辑惯例：版记要素齐全', rank: 'house' },
  fixable: false,
  hasSuggestions: false,
  description: { zh: '版记缺少要素', en: 'The colophon lacks a part' },
  messages: {
    empty: { zh: '版记“{label}”后面是空的。请填写，或删去这一项。', en: 'In the colophon nothing follows "{label}". Fill it in, or take it out.' },
    missing: { zh: '版记缺{missing}。请补上。', en: 'The colophon lacks {missing}. Add what is missing.' },
    unlikeEarlier: {
      zh: '前两期版记都有{missing}，本期没有。请核对是否漏排。',
      en: 'The colophons of the last two issues have {missing}, this one has not. See whether it was left out.',
    },
  },
  defaults: NOTHING,
  options: (z) =>
    z.strictObject({
      require: z
        .array(z.enum(PARTS))
        .optional()
        .describe(
          'What a colophon must have, by the house; without any, only labels are looked at that have nothing after them. / 本单位要求版记具备的要素；不设时只检查标签后面是否为空。',
        ),
    }),
  examples: [
    {
      text: '县妇联举办读书会\n\n　　11 月 3 日，县妇联举办读书会。\n\n信息来源：县妇联\n\n报：市妇联。\n送：各乡镇妇联。\n编辑：　　　审核：林晓\n',
      because: 'no editor is named',
      findings: ['编辑：'],
    },
    {
      text: '县妇联举办读书会\n\n　　11 月 3 日，县妇联举办读书会。\n\n信息来源：县妇联\n\n报：市妇联。\n送：\n编辑：林晓\n',
      because: 'sent to nobody',
      findings: ['送：'],
    },
    {
      text: '县妇联举办读书会\n\n　　11 月 3 日，县妇联举办读书会。\n\n信息来源：县妇联\n\n报：市妇联。\n送：各乡镇妇联。\n编辑：林晓　　签发：\n',
      because: 'the last label of a line',
      findings: ['签发：'],
    },
    {
      text: '县妇联举办读书会\n\n　　11 月 3 日，县妇联举办读书会。\n\n信息来源：县妇联\n\n报：市妇联。\n送：各乡镇妇联。\n',
      because: 'recipients alone are what this house prints',
      findings: [],
    },
    {
      text: '县妇联举办读书会\n\n　　11 月 3 日，县妇联举办读书会。\n\n信息来源：县妇联\n\n报：市妇联。\n送：各乡镇妇联。\n编辑：林晓　　签发：周岚\n（共印 80 份）\n',
      because: 'nothing is left open',
      findings: [],
    },
    { text: '县妇联举办读书会\n\n　　11 月 3 日，县妇联举办读书会。\n\n信息来源：县妇联\n', because: 'no colophon', findings: [] },
  ],
  check({ bulletin: { colophon }, article, options, report }) {
    const last = colophon?.lines.at(-1)
    if (article || !colophon || !last) return
    for (const [index, block] of colophon.lines.entries())
      for (const [start, end] of emptyIn(block, colophon.lines[index + 1]))
        report({ messageId: 'empty', at: { block, start, end }, data: { label: block.text.slice(start, end).replace(/[：:]$/, '') } })
    const missing = PARTS.filter((part) => options.require.includes(part) && !has(colophon, part))
    if (missing.length === 0) return
    report({ messageId: 'missing', at: { block: last, start: 0, end: last.text.length }, data: { missing: namesOf(missing) } })
  },
  collect({ bulletin: { colophon }, placeOf }): Printed | undefined {
    const last = colophon?.lines.at(-1)
    if (!colophon || !last) return undefined
    return { parts: KEPT.filter((part) => has(colophon, part)), at: placeOf({ block: last, start: 0, end: last.text.length }) }
  },
  compare({ values, report }) {
    const printed = (values as readonly SetValue<Printed>[]).map(({ value }) => value)
    for (const [document, { parts, at }] of printed.entries()) {
      const earlier = printed.slice(Math.max(0, document - EARLIER), document)
      const missing = KEPT.filter((part) => !parts.includes(part) && earlier.every((own) => own.parts.includes(part)))
      if (earlier.length === EARLIER && missing.length > 0) report({ document, messageId: 'unlikeEarlier', at, data: { missing: namesOf(missing) } })
    }
  },
})

const namesOf = (parts: readonly Part[]): Bilingual => ({
  zh: parts.map((part) => NAMES[part].zh).join('、'),
  en: parts.map((part) => NAMES[part].en).join(', '),
})

/** The labels of a line that have nothing behind them; at its end the names may stand on the next line. */
function emptyIn({ text }: Block, next: Block | undefined): [number, number][] {
  const goesOn = next !== undefined && !/[：:印]/.test(next.text)
  return [EMPTY, EMPTY_COPIES].flatMap((pattern) =>
    [...text.matchAll(pattern)]
      .map((match): [number, number] => [match.index, match.index + match[0].length])
      .filter(([, end]) => !(goesOn && text.slice(end).trim() === '')),
  )
}

function has(colophon: Colophon, part: Part): boolean {
  if (part === 'editor') return (colophon.people ?? []).some(({ role }) => EDITOR.test(role))
  if (part === 'approver') return (colophon.people ?? []).some(({ role }) => APPROVER.test(role))
  return colophon[part] !== undefined
}
