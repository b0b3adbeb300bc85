import { defineRule } from '@jianbao/lint'

/** The places of an office that does not exist. Put your own here, or set the option. */
const PLACES = ['全市', '云溪市', '白渡县', '禾川县', '青岚县', '临溪区']

/** A rule over the structure: the first paragraph of an article says where its news happened. */
export const placeMissing = defineRule({
  // The name of the plugin before the defect: no rule of jianbao, and none of another plugin, is called so.
  id: 'example/place-missing',
  since: '1.0.0',
  group: 'structure',
  severity: 'warning',
  // Off until a configuration names it. With ['recommended', 'strict'] it would be on wherever the plugin is listed.
  presets: [],
  // It looks at no relation, so that none need be read for it.
  relations: [],
  standard: { name: '本办编辑体例：首段写明地点', rank: 'house' },
  fixable: false,
  hasSuggestions: false,
  description: { zh: '文章首段没有写明地点', en: 'The first paragraph of an article names no place' },
  messages: {
    noPlace: {
      zh: '《{title}》的首段没有写明地点（{places}）。请写明是哪里的工作。',
      en: 'The first paragraph of 《{title}》 names no place ({places}). Say where it happened.',
    },
  },
  defaults: { places: PLACES },
  options: (z) =>
    z.strictObject({
      places: z.array(z.string().min(1)).min(1).optional().describe('首段要写明其中一个地点 (the places of which the first paragraph names one)'),
    }),
  examples: [
    {
      text: '家庭教育讲座走进社区\n\n　　11 月 6 日，妇联举办家庭教育讲座，86 名家长参加。\n\n信息来源：白渡县妇联\n',
      because: 'which county it was, only the source says',
      findings: ['11 月 6 日，妇联举办家庭教育讲座，86 名家长参加。'],
    },
    {
      text: '家庭教育讲座走进社区\n\n　　11 月 6 日，白渡县妇联举办家庭教育讲座，86 名家长参加。\n\n信息来源：白渡县妇联\n',
      because: 'the name of an office names its place',
      findings: [],
    },
    {
      text: '志愿者在行动\n\n图为志愿者清理河道。\n\n信息来源：白渡县妇联\n',
      because: 'the trap: a picture with its caption has no first paragraph',
      findings: [],
    },
  ],
  check({ article, options: { places }, report }) {
    // Without `kind` a block is prose; headings, list items, captions and tables have one.
    const first = article?.paragraphs.find(({ kind }) => kind === undefined)
    if (!article || !first || places.some((place) => first.text.includes(place))) return
    report({
      messageId: 'noPlace',
      at: { block: first, start: 0, end: first.text.length },
      data: { title: article.title ?? '', places: places.join('、') },
    })
  },
})
