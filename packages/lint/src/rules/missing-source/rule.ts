import { defineRule } from '../../rule.js'
import { articleSpan, openingOf } from '../../spans.js'
import { unnumberedHead } from '../masthead-incomplete/unnumbered-head.js'

export const missingSource = defineRule({
  id: 'missing-source',
  since: '0.1.0',
  group: 'structure',
  severity: 'error',
  presets: ['recommended', 'strict'],
  relations: [],
  standard: { name: '简报编辑惯例：每条信息注明来源', rank: 'house' },
  fixable: false,
  hasSuggestions: false,
  description: { zh: '文章没有信息来源', en: 'An article names no source' },
  messages: {
    noSource: {
      zh: '《{title}》没有信息来源。请在文末补上“信息来源：……”，或注明作者。',
      en: '《{title}》 names no source. Add 信息来源：… at its end, or a byline.',
    },
  },
  defaults: {},
  examples: [
    {
      text: '区妇联举办读书会\n\n　　11 月 3 日，区妇联举办家庭读书会。\n\n信息来源：区妇联\n\n县妇联开展宣讲\n\n　　11 月 4 日，县妇联开展宣讲。\n',
      because: 'the last article ends without one',
      findings: ['县妇联开展宣讲'],
    },
    {
      text: '区妇联举办读书会\n\n　　11 月 3 日，区妇联举办家庭读书会。\n\n作者：林晓\n',
      because: 'a byline says where it comes from',
      findings: [],
    },
    { text: '区妇联举办读书会\n\n　　11 月 3 日，区妇联举办家庭读书会。\n\n【来源】区妇联\n', because: 'the label may be in brackets', findings: [] },
  ],
  check({ bulletin, article, report }) {
    if (!article || article.source || article.byline !== undefined) return
    // A head without its number is the matter of masthead-incomplete.
    if (article.paragraphs.length === 0 && unnumberedHead(bulletin) === article) return
    if (bulletin.sections.some(({ source, articles }) => source !== undefined && articles.includes(article))) return
    const at = articleSpan(article)
    if (at) report({ messageId: 'noSource', at, data: { title: article.title ?? `${openingOf(at.block.text)}…` } })
  },
})
