import { expect, it } from 'vitest'
import { article, findingsOf, specifyRule } from '../../rule-cases.js'
import { listCountMismatch as rule } from './rule.js'

specifyRule(rule, {
  invalid: [
    { text: '在东坪、西坪、上坪、下坪 5 个乡镇开展试点。', quotes: ['5 个'], because: 'above the names' },
    { text: '在东坪、西坪、上坪、下坪 3 个县推广。', quotes: ['3 个'], because: 'below the names' },
    { text: '开设育婴、面点、家政、缝纫 3 门课程。', quotes: ['3 门'], because: 'courses' },
    { text: '出台《接访办法》《回访规定》《督办细则》两项制度。', quotes: ['两项'], because: 'titles' },
    { text: '在东坪、西坪、上坪、下坪等 3 个县推广。', quotes: ['3 个'], because: 'more names than that before 等' },
    { text: '抓好两项工作：一是建好阵地；二是抓好培训；三是强化宣传。', quotes: ['两项'], because: 'more points than announced' },
    { text: '打造“巾帼红”“巾帼蓝”“巾帼绿”2 个品牌。', quotes: ['2 个'], because: 'quoted names' },
    { text: '在东坪县、西坪县、上坪县两个县试点。', quotes: ['两个'], because: 'names of one kind' },
  ],
  valid: [
    { text: '在东坪、西坪、上坪等 5 个县推广。', because: '等 leaves names out' },
    { text: '在东坪、西坪、上坪等 3 个县推广。', because: '等 may close the list' },
    { text: '查摆教育、住房、医疗等领域问题 46 个。', because: 'a number that counts something else' },
    { text: '建成图书室、活动室、放映室 12 个。', because: 'rooms of three kinds' },
    { text: '支持农、林、牧、渔业 3 个行业发展。', because: '、 inside one name' },
    { text: '在东坪以及西坪、上坪 3 个县区试点。', because: '以及 joins names' },
    { text: '由县教育局、县公安局和团县委 3 家单位牵头。', because: '和 joins names' },
    { text: '学习中央八项规定、六项纪律、四种形态 5 个方面内容。', because: 'numerals inside names' },
    { text: '继东坪、西坪、上坪之后的第五个试点县。', because: 'an ordinal' },
    { text: '覆盖东坪、西坪、上坪、下坪三县一区。', because: 'a sum' },
    { text: '提出 5 个方面的任务和 3 个方面的措施。一是抓学习；二是抓培训；三是抓督导；四是抓落实。', because: 'two announcements' },
    { text: '举办讲座 5 场、培训 8 期、咨询活动 3 场。', because: 'figures with units of their own' },
  ],
})

it('shows what is listed, and how many are too few', () => {
  const [finding] = findingsOf(rule, article('在东坪、西坪、上坪、下坪 5 个乡镇开展试点。'))
  expect(finding?.message).toBe('列出的是 4 项，写的却是“5 个”（少 1）。请核对数目，或补全、删减所列各项。')
  expect(finding?.severity).toBe(2)
  expect(finding?.evidence).toEqual({ formula: 'items = count', stated: [5, 5], computed: [4, 4], unit: '个' })
})

it('has a message of its own for 等 and for points', () => {
  const messages = ['在东坪、西坪、上坪、下坪等 3 个县推广。', '抓好两项工作：一是建好阵地；二是抓好培训；三是强化宣传。'].map(
    (paragraph) => findingsOf(rule, article(paragraph))[0]?.message,
  )
  expect(messages).toEqual([
    '“等”前已列出 4 项，超过“3 个”（多 1）。请核对数目和所列各项。',
    '写明“两项”，下文却分 3 条来说（多 1）。请核对数目和各条的序号。',
  ])
})

it('proposes the number of the items, in the numerals that are printed', () => {
  const proposals = ['在东坪、西坪、上坪、下坪 5 个乡镇开展试点。', '出台《接访办法》《回访规定》三项制度。'].map((paragraph) =>
    findingsOf(rule, article(paragraph))[0]?.suggestions?.map(({ desc, fix }) => [desc, fix.text]),
  )
  expect(proposals).toEqual([[['改数目为“4 个”', '4 个']], [['改数目为“两项”', '两项']]])
})
