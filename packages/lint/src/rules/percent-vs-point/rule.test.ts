import { parseBulletin } from '@jianbao/parser'
import { expect, it } from 'vitest'
import { createLinter } from '../../engine.js'
import { article, findingsOf, specifyRule } from '../../rule-cases.js'
import { percentVsPoint as rule } from './rule.js'

specifyRule(rule, {
  invalid: [
    { text: '新生儿访视率由 72% 提高到 91%，提高 19%。', quotes: ['19%'], because: 'two shares, 19 points apart' },
    { text: '覆盖率从 62.5% 上升至 80.5%，上升了 18%。', quotes: ['18%'], because: 'with decimals' },
    { text: '女代表占 42%，比上届的 31% 提高 11%。', quotes: ['11%'], because: 'the base stands in a comparison' },
    { text: '辍学率由 6% 下降到 2%，下降 4%。', quotes: ['4%'], because: 'a fall' },
    { text: '村医女性占比由24%提高到39%，提高了15%。', quotes: ['15%'], because: 'set without blanks' },
    { text: '垃圾分类参与率从 2021 年的 45% 提升到 2024 年的 83%，提升 38%。', quotes: ['38%'], because: 'with years between' },
  ],
  valid: [
    { text: '普惠率由 92% 提高到 97%，提高 5%。', because: 'within rounding both readings fit' },
    { text: '工业增速由 4% 提高到 5%，提高 25%。', because: 'the relative change is right' },
    { text: '覆盖率由 40% 提高到 60%，提高 50%。', because: 'so it is here' },
    { text: '新生儿访视率由 72% 提高到 91%，提高 19 个百分点。', because: 'points are written' },
    { text: '养老保险参保率超 95%，养老待遇水平提高 62%。', because: 'two subjects' },
    { text: '网店销售占全县的 25.1%，同比增长 1.1%。', because: 'the amount behind the share grew' },
    { text: '新生儿访视率由 72% 提高到 91%，提高 37%。', because: 'neither fits: change-mismatch' },
    { text: '会员由 720 人增加到 910 人，增长 26.4%。', because: 'counts change by percent' },
    { text: '办结率 96%，同比上升 4.3 个百分点。', because: 'one share only, well said' },
    { text: '增幅由 4% 扩大到 7%，扩大 3 个百分点。', because: 'a growth in points' },
  ],
})

const findingOf = (text: string) => findingsOf(rule, article(text))[0]

it('shows the points and the relative change', () => {
  expect(findingOf('新生儿访视率由 72% 提高到 91%，提高 19%。')?.message).toBe(
    '72% → 91%：相差 19 个百分点，而不是变化 19%（相对变化为 26.4%）。两个百分数之差用“百分点”。',
  )
})

it('writes points as the house sets blanks', () => {
  const offered = (text: string) => findingOf(text)?.suggestions?.map(({ fix }) => fix.text)
  expect(offered('新生儿访视率由 72% 提高到 91%，提高 19%。')).toEqual(['19 个百分点'])
  expect(offered('村医女性占比由24%提高到39%，提高了15%。')).toEqual(['15个百分点'])
})

it('asks where one share is printed only', () => {
  const { bulletin } = parseBulletin(article('来信来访办结率 96%，同比上升 4.3%。'), { format: 'text' })
  const messagesOf = (preset: string) => createLinter({ extends: [preset] }, [rule]).lint(bulletin).messages
  expect(messagesOf('strict')).toEqual(messagesOf('recommended'))
  expect(messagesOf('recommended')).toMatchObject([
    {
      severity: 1,
      quote: '4.3%',
      message: '比率 96% 的变化 4.3% 是百分之几，还是几个百分点？如果是两个比率之差，应写“百分点”。',
      suggestions: [{ fix: { text: '4.3 个百分点' } }],
    },
  ])
})
