import { parseBulletin } from '@jianbao/parser'
import { expect, it } from 'vitest'
import { bulletinFigures } from '../../facts.js'
import { applyFixes } from '../../fixes.js'
import { article, findingsOf, specifyRule } from '../../rule-cases.js'
import { numberingMark as rule } from './rule.js'

specifyRule(rule, {
  invalid: [
    { text: '（一）、抓宣传，进村宣讲 12 场。', quotes: ['（一）、'] },
    { text: '(二)、抓培训，培训骨干 86 人。', quotes: ['(二)、'], because: 'half-width brackets' },
    { text: '1、抓宣传，进村宣讲 12 场。', quotes: ['1、'] },
    { text: '12、抓总结，形成经验 3 条。', quotes: ['12、'], because: 'two digits' },
    { text: '（1）、抓宣传，进村宣讲 12 场。', quotes: ['（1）、'] },
    { text: '①、抓宣传，进村宣讲 12 场。', quotes: ['①、'] },
    { text: '第一、抓宣传，进村宣讲 12 场。', quotes: ['第一、'] },
    { text: '（三）.抓服务，走访家庭 230 户。', quotes: ['（三）.'], because: 'a point after brackets' },
    { text: '1、 抓宣传，进村宣讲 12 场。', quotes: ['1、'], because: 'with a blank' },
  ],
  valid: [
    { text: '一、抓宣传，进村宣讲 12 场。', because: 'the right mark' },
    { text: '（一）抓宣传，进村宣讲 12 场。', because: 'brackets alone' },
    { text: '1.抓宣传，进村宣讲 12 场。', because: 'a point' },
    { text: '第一，抓宣传，进村宣讲 12 场。', because: 'a comma' },
    { text: '第一、二、三产业协同推进，就业 86 人。', because: 'numbers of one word' },
    { text: '第一、第二党支部联合开展活动。', because: 'two ordinals' },
    { text: '3、4 号楼的楼栋长走访 26 户。', because: 'two numbers side by side' },
    { text: '会议提出：1、抓宣传；2、抓培训。', because: 'inside a sentence' },
    { text: '（一）、（二）两项由县妇联负责。', because: 'two numbers that are named' },
    { text: '1、2 月走访 26 户。', because: 'two months' },
    { text: '2020、2021 两年走访 260 户。', because: 'years' },
    { text: '3、、4 号楼的楼栋长走访 26 户。', because: 'a doubled mark, between two numbers' },
    { text: '（一）、，抓宣传，进村宣讲 12 场。', because: 'two marks, one of them too many' },
    { text: '（三）、十条另行规定。', because: 'a numeral follows' },
  ],
})

const fixed = (text: string) =>
  applyFixes(
    text,
    findingsOf(rule, text).flatMap(({ fix }) => fix ?? []),
  )

const outline = article(
  '（一）、抓宣传，进村宣讲 12 场。\n\n　　1、 抓培训，培训骨干 86 人。\n\n　　第一、走访家庭 2.3 万户。\n\n　　①、评选 3 类典型。',
)

it('corrects the mark and nothing else', () => {
  const once = fixed(outline)
  expect(once).toBe(
    article('（一）抓宣传，进村宣讲 12 场。\n\n　　1.抓培训，培训骨干 86 人。\n\n　　第一，走访家庭 2.3 万户。\n\n　　①评选 3 类典型。'),
  )
  expect(fixed(once)).toBe(once)
})

it('leaves the figures and the structure as they are', () => {
  const read = (text: string) => {
    const { bulletin } = parseBulletin(text, { format: 'text' })
    const { quantities } = bulletinFigures(bulletin)
    return {
      quantities: quantities.map(({ low, high, unit }) => [low, high, unit]),
      structure: bulletin.sections.map(({ articles }) =>
        articles.map(({ title, source, paragraphs }) => [title, source?.name, paragraphs.map(({ kind, level }) => [kind, level])]),
      ),
    }
  }
  expect(read(fixed(outline))).toEqual(read(outline))
})

it('says how it should be', () => {
  const [finding] = findingsOf(rule, article('（一）、抓宣传，进村宣讲 12 场。'))
  expect(finding?.message).toBe('序号“（一）、”的标点不合规范，应为“（一）”。')
  expect([rule.severity, rule.presets]).toEqual(['warning', ['strict']])
})
