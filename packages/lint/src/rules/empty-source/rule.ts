import type { Article, Block, Source } from '@jianbao/schema'
import { type BlockSpan, defineRule } from '../../rule.js'

const LABEL = /^[（(【]?(?:信息来源|资料来源|稿件来源|文章来源|来源|供稿单位|供稿|报送单位)[】：:]+/
/** What names of those who send news in end in. */
const ORGANISATION = /[局委会办室院校台报网号厅部处科站队社司镇乡村区县市省团]$|中心|平台|[）)]$/

export const emptySource = defineRule({
  id: 'empty-source',
  since: '0.1.0',
  group: 'structure',
  severity: 'error',
  presets: ['recommended', 'strict'],
  relations: [],
  standard: { name: '简报编辑惯例：每条信息注明来源', rank: 'house' },
  fixable: false,
  hasSuggestions: false,
  description: { zh: '“信息来源：”后面没有单位名称', en: 'A source is labelled and not named' },
  messages: {
    noName: {
      zh: '“{label}”后面是空的。请填写供稿单位，没有来源就删去这一行。',
      en: 'Nothing follows "{label}". Name the source, or take the line out.',
    },
  },
  defaults: {},
  examples: [
    {
      text: '区妇联举办读书会\n\n　　11 月 3 日，区妇联举办家庭读书会。\n\n信息来源：\n\n县妇联开展宣讲\n\n　　11 月 4 日，县妇联开展宣讲。\n\n信息来源：县妇联\n',
      because: 'the next line is a title',
      findings: ['信息来源：'],
    },
    {
      text: '区妇联举办读书会\n\n　　11 月 3 日，区妇联举办家庭读书会。\n\n【来源】\n',
      because: 'a label in brackets ends the file',
      findings: ['【来源】'],
    },
    {
      text: '区妇联举办读书会\n\n　　11 月 3 日，区妇联举办家庭读书会。\n\n供稿单位：——\n',
      because: 'a dash names nobody',
      findings: ['供稿单位：——'],
    },
    { text: '区妇联举办读书会\n\n　　11 月 3 日，区妇联举办家庭读书会。\n\n信息来源：区妇联\n', because: 'a source', findings: [] },
    {
      text: '区妇联举办读书会\n\n　　11 月 3 日，区妇联举办家庭读书会。\n',
      because: 'no label at all is the matter of missing-source',
      findings: [],
    },
    { text: '区妇联举办读书会\n\n　　11 月 3 日，区妇联举办家庭读书会。\n\n（区妇联）\n', because: 'a name without a label', findings: [] },
  ],
  check({ bulletin, article, report }) {
    const owners = article ? [article] : bulletin.sections
    for (const { source, blocks } of owners) {
      if (!source || !blocks.source || isNamed(source)) continue
      report({ messageId: 'noName', at: wholeOf(blocks.source), data: { label: source.label ?? blocks.source.text } })
    }
    const label = article && labelAboveTitle(article)
    if (label) report({ messageId: 'noName', at: label, data: { label: label.block.text.slice(0, label.end).replace(/[【】：:]/g, '') } })
  },
})

/** A row of ____ waits for a name, which leftover-placeholder says. */
const isNamed = ({ name = '' }: Source): boolean => /[\p{L}\p{N}_＿]/u.test(name)

const wholeOf = (block: Block): BlockSpan => ({ block, start: 0, end: block.text.length })

/**
 * A label that was read together with the title of the next article: nothing is on its line, and the one line below it stands over a
 * text. Where that line could be a name, it is one.
 */
function labelAboveTitle({ blocks: { title }, paragraphs: [first] }: Article): BlockSpan | undefined {
  const end = title && LABEL.exec(title.text)?.[0].length
  if (!title || end === undefined || title.segments.length !== 2 || title.segments[1]?.at !== end) return undefined
  const isOverText = first !== undefined && first.kind === undefined && /[。！？；：…”]$/.test(first.text)
  return isOverText && !ORGANISATION.test(title.text) ? { block: title, start: 0, end } : undefined
}
