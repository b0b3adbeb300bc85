import type { Block } from '@jianbao/schema'
import { blocksOf } from '../../blocks.js'
import { type BlockSpan, defineRule } from '../../rule.js'
import { type Mark, unpairedIn } from './pairs.js'

export const unpairedMark = defineRule({
  id: 'unpaired-mark',
  since: '0.1.0',
  group: 'text',
  severity: 'warning',
  presets: ['recommended', 'strict'],
  relations: [],
  standard: {
    name: 'GB/T 15834—2011《标点符号用法》（引号、括号、书名号成对使用；引自二手资料，未核对原文）',
    clause: '4.8、4.9、4.15',
    rank: 'national-standard',
  },
  fixable: false,
  hasSuggestions: true,
  description: { zh: '引号、括号、书名号不成对', en: 'A quotation mark, bracket or title mark has no partner' },
  messages: {
    unclosed: {
      zh: '“{mark}”没有对应的“{partner}”。请补上，或删去这个符号。',
      en: 'No "{partner}" closes this "{mark}". Add it, or take the mark out.',
    },
    unopened: {
      zh: '“{mark}”前面没有对应的“{partner}”。请补上，或删去这个符号。',
      en: 'No "{partner}" opens this "{mark}". Add it, or take the mark out.',
    },
    mismatched: {
      zh: '以“{open}”开头，却以“{mark}”结束，不成对。应为“{partner}”。',
      en: 'What "{open}" opens, "{mark}" closes: write "{partner}".',
    },
    sameTwice: {
      zh: '“{mark}”连用两次，方向相同，不成对。此处应为“{partner}”。',
      en: 'The same "{mark}" stands at both ends: write "{partner}" here.',
    },
    crossed: {
      zh: '“{open}”和“{inner}”交叉：后开的应当先关。请调换“{mark}”的位置。',
      en: 'The pairs of "{open}" and "{inner}" cross: what opens last closes first. Move this "{mark}".',
    },
    replace: { zh: '改为“{partner}”', en: 'Write "{partner}"' },
    takeOut: { zh: '删去“{mark}”', en: 'Take out "{mark}"' },
  },
  defaults: {},
  examples: [
    { text: '冬季取暖\n\n　　实施“暖心工程’，惠及 480 户。\n\n信息来源：民政局\n', because: 'a double mark closed by a single one', findings: ['’'] },
    { text: '就业帮扶\n\n　　实施“春风行动+送岗下乡，帮助 120 人就业。\n\n信息来源：人社局\n', because: 'never closed', findings: ['“'] },
    { text: '先进表彰\n\n　　表彰先进集体 12 个（含提名奖 2 个，个人 30 名。\n\n信息来源：县妇联\n', because: 'a bracket', findings: ['（'] },
    { text: '工作要求\n\n　　要求：1）摸清底数；2）建好台账；a）按月报送。\n\n信息来源：县妇联\n', because: 'numbers of a list', findings: [] },
    { text: '设备采购\n\n　　采购 55”电视 3 台，It’s OK 系列教具 12 套。\n\n信息来源：教育局\n', because: 'inches, and an apostrophe', findings: [] },
    {
      text: '领导讲话\n\n　　“做好今年的工作，要抓落实。\n　　“要关心群众，办好实事。”\n\n信息来源：县妇联\n',
      because: 'a quotation of several paragraphs opens each of them',
      findings: [],
    },
  ],
  check(context) {
    const blocks = blocksOf(context).filter(({ kind }) => kind !== 'table')
    for (const finding of unpairedIn(blocks)) {
      const { mark } = finding
      const at = spanOf(mark, blocks)
      if (finding.kind === 'crossed') {
        context.report({
          messageId: 'crossed',
          at,
          data: { open: finding.open.pair.open, inner: finding.inner.pair.open, mark: mark.sign },
          related: [spanOf(finding.open, blocks), spanOf(finding.inner, blocks)],
        })
        continue
      }
      if (finding.kind === 'mismatched' || finding.kind === 'sameTwice') {
        const { open } = finding
        const partner = open.isOpen ? open.pair.close : open.pair.open
        context.report({
          messageId: finding.kind,
          at,
          data: { open: open.sign, mark: mark.sign, partner },
          related: [spanOf(open, blocks)],
          suggestions: [{ messageId: 'replace', fix: { at, text: partner } }],
        })
        continue
      }
      const partner = mark.isOpen ? mark.pair.close : mark.pair.open
      context.report({
        messageId: mark.isOpen ? 'unclosed' : 'unopened',
        at,
        data: { mark: mark.sign, partner },
        suggestions: [{ messageId: 'takeOut', fix: { at, text: '' } }],
      })
    }
  },
})

const spanOf = ({ block, at }: Mark, blocks: readonly Block[]): BlockSpan => ({ block: blocks[block] as Block, start: at, end: at + 1 })
