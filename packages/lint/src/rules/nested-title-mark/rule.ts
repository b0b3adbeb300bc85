import type { Block } from '@jianbao/schema'
import { blocksOf } from '../../blocks.js'
import { type BlockSpan, defineRule } from '../../rule.js'
import { safeFix } from '../../runs.js'

export const nestedTitleMark = defineRule({
  id: 'nested-title-mark',
  since: '0.1.0',
  group: 'text',
  severity: 'warning',
  presets: ['recommended', 'strict'],
  relations: [],
  standard: {
    name: 'GB/T 15834—2011《标点符号用法》（书名号里还用书名号时，里面用单书名号；引自二手资料，未核对原文）',
    clause: '4.15',
    rank: 'national-standard',
  },
  fixable: true,
  hasSuggestions: false,
  description: { zh: '书名号里又用了双书名号', en: 'A title inside a title has the double marks again' },
  messages: {
    nested: {
      zh: '书名号里还有书名号时，里面一层用单书名号：“{quote}”应为“{fixed}”。',
      en: 'A title inside another one takes the single marks: write "{fixed}" for "{quote}".',
    },
    nestedDeep: {
      zh: '“{quote}”是书名号里的书名号，里面又有一层。请把这一层改为〈〉，再里面一层改为《》。',
      en: '"{quote}" is a title inside a title, and holds one more. Give it 〈〉, and 《》 to the one inside.',
    },
  },
  defaults: {},
  examples: [
    {
      text: '工作部署\n\n　　县妇联印发《关于落实《家庭教育促进方案》的通知》。\n\n信息来源：县妇联\n',
      because: 'the second level takes the single marks',
      findings: ['《家庭教育促进方案》'],
    },
    {
      text: '县妇联转发《关于学习《宣传提纲》的通知》\n\n　　县妇联转发通知，部署学习。\n\n信息来源：县妇联\n',
      because: 'in a title',
      findings: ['《宣传提纲》'],
    },
    {
      text: '普法活动\n\n　　印发《〈婚姻法〉与《继承法》问答》读本。\n\n信息来源：司法局\n',
      because: 'one of two',
      findings: ['《继承法》'],
    },
    { text: '工作部署\n\n　　县妇联印发《关于落实〈家庭教育促进方案〉的通知》。\n\n信息来源：县妇联\n', because: 'it is right', findings: [] },
    { text: '普法活动\n\n　　发放《宪法》《民法典》读本。\n\n信息来源：司法局\n', because: 'side by side', findings: [] },
    {
      text: '普法活动\n\n　　印发《〈《信访条例》释义〉导读》。\n\n信息来源：信访局\n',
      because: 'the third level takes the double marks again',
      findings: [],
    },
  ],
  check(context) {
    for (const block of blocksOf(context)) {
      for (const { at, isDeep } of nestedTitles(block)) {
        const quote = block.text.slice(at.start, at.end)
        const fixed = `〈${quote.slice(1, -1)}〉`
        context.report({
          messageId: isDeep ? 'nestedDeep' : 'nested',
          at,
          data: { quote, fixed },
          ...(isDeep ? {} : safeFix(at, fixed)),
        })
      }
    }
  },
})

interface Open {
  readonly mark: string
  readonly at: number
  /** A title stands inside. */
  holds?: boolean
}

/** The titles in 《》 right inside another in 《》, both closed. */
function nestedTitles(block: Block): { at: BlockSpan; isDeep: boolean }[] {
  const { text } = block
  if (!text.includes('《')) return []
  const open: Open[] = []
  const inside: { outer: Open; at: BlockSpan; isDeep: boolean }[] = []
  const closed = new Set<Open>()
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at)
    if (sign === '《' || sign === '〈') open.push({ mark: sign, at })
    else if (sign === '》' || sign === '〉') {
      const last = open.at(-1)
      if (!last || (last.mark === '《') !== (sign === '》')) continue
      open.pop()
      closed.add(last)
      const outer = open.at(-1)
      if (!outer) continue
      outer.holds = true
      if (outer.mark === '《' && last.mark === '《') inside.push({ outer, at: { block, start: last.at, end: at + 1 }, isDeep: last.holds === true })
    }
  }
  return inside.filter(({ outer }) => closed.has(outer)).sort((a, b) => a.at.start - b.at.start)
}
