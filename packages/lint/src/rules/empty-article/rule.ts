import { defineRule } from '../../rule.js'
import { articleSpan } from '../../spans.js'
import { unnumberedHead } from '../masthead-incomplete/unnumbered-head.js'

export const emptyArticle = defineRule({
  id: 'empty-article',
  since: '0.1.0',
  group: 'structure',
  severity: 'error',
  presets: ['recommended', 'strict'],
  relations: [],
  standard: { name: '简报编辑惯例：标题之下有正文', rank: 'house' },
  fixable: false,
  hasSuggestions: false,
  description: { zh: '文章只有标题，没有正文', en: 'An article has a title and no text' },
  messages: {
    noText: {
      zh: '《{title}》没有正文。请补上正文，或删去标题。',
      en: '《{title}》 has no text. Add it, or take the title out.',
    },
  },
  defaults: {},
  examples: [
    {
      text: '区妇联举办读书会\n\n信息来源：区妇联\n\n县妇联开展宣讲\n\n　　11 月 4 日，县妇联开展宣讲。\n\n信息来源：县妇联\n',
      because: 'the source follows the title',
      findings: ['区妇联举办读书会'],
    },
    { text: '巾帼志愿者在行动\n\n图为志愿者清理河道。\n\n信息来源：镇妇联\n', because: 'a caption is a text', findings: [] },
    { text: '县妇联开展宣讲\n\n　　11 月 4 日，县妇联开展宣讲。\n\n信息来源：县妇联\n', because: 'one paragraph is enough', findings: [] },
  ],
  check({ bulletin, article, report }) {
    // A head without its number is the matter of masthead-incomplete.
    if (!article || article.paragraphs.length > 0 || unnumberedHead(bulletin) === article) return
    const at = articleSpan(article)
    if (at) report({ messageId: 'noText', at, data: { title: at.block.text } })
  },
})
