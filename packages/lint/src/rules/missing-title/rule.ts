import { defineRule } from '../../rule.js'
import { articleSpan } from '../../spans.js'

export const missingTitle = defineRule({
  id: 'missing-title',
  since: '0.1.0',
  group: 'structure',
  severity: 'error',
  presets: ['recommended', 'strict'],
  relations: [],
  standard: { name: '简报编辑惯例：每条信息有标题', rank: 'house' },
  fixable: false,
  hasSuggestions: false,
  description: { zh: '文章没有标题', en: 'An article has no title' },
  messages: {
    noTitle: {
      zh: '以“{opening}…”开头的这条信息没有标题。请补上标题。',
      en: 'The article that begins with "{opening}…" has no title. Add one.',
    },
  },
  defaults: {},
  examples: [
    {
      text: '区妇联举办读书会\n\n　　11 月 3 日，区妇联举办家庭读书会。\n\n信息来源：区妇联\n\n　　县妇联在城关镇开展普法宣讲，发放资料。\n\n信息来源：县妇联\n',
      because: 'the second article follows the first one’s source without a title',
      findings: ['县妇联在城关镇开展普'],
    },
    {
      text: '春风送岗\n——区妇联举办女性专场招聘会\n\n　　2 月 16 日，区妇联举办招聘会。\n\n信息来源：区妇联\n',
      because: 'a title may go on in a second line',
      findings: [],
    },
    { text: '巾帼志愿者在行动\n\n图为志愿者清理河道。\n\n信息来源：镇妇联\n', because: 'a picture with its caption has a title too', findings: [] },
  ],
  check({ article, report }) {
    if (!article || article.title !== undefined || article.paragraphs.length === 0) return
    const at = articleSpan(article)
    if (at) report({ messageId: 'noTitle', at, data: { opening: at.block.text.slice(at.start, at.end) } })
  },
})
