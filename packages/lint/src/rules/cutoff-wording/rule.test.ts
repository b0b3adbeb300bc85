import { expect, it } from 'vitest'
import { article, findingsOf, specifyRule } from '../../rule-cases.js'
import { cutoffWording as rule } from './rule.js'

specifyRule(rule, {
  invalid: [
    { text: '截止 9 月 30 日，全县检查妇女 8600 人。', quotes: ['截止'] },
    { text: '截止目前，完成改造 12 处。', quotes: ['截止'], because: 'a time in words' },
    { text: '截止2026年8月底，培训 420 人。', quotes: ['截止'], because: 'with the year, and no blank' },
    { text: '工作进展顺利。截止 10 月底，已完成 75%。', quotes: ['截止'], because: 'in a second sentence' },
    { text: '截至到 9 月 30 日，检查 8600 人。', quotes: ['截至到'], because: '至 and 到 are one' },
    { text: '工程按期推进，截止年底，完成 12 处。', quotes: ['截止'], because: 'after a comma' },
    { text: '截止 8 月底，培训 420 人；截止 9 月底，培训 560 人。', quotes: ['截止', '截止'], because: 'twice in a sentence' },
  ],
  valid: [
    { text: '征文于 10 月 15 日截止，共收到 36 篇。', because: 'the verb' },
    { text: '报名截止 10 月 15 日。', because: 'a deadline' },
    { text: '报名截止时间为 3 月 1 日。', because: 'part of a noun' },
    { text: '截止日期为 9 月 30 日，逾期不再受理。', because: 'part of a noun at the start' },
    { text: '截止到 6 月 23 日，共受理 18 件。', because: '截止到 glosses 截至' },
    { text: '受理信访时间截止到 6 月 23 日。', because: 'the verb, rightly used (trap 24)' },
    { text: '截止至 6 月 23 日，共受理 18 件。', because: '截止至' },
    { text: '截止于 6 月 23 日的统计显示，共受理 18 件。', because: '截止于' },
    { text: '截至 9 月 30 日，检查 8600 人。', because: 'the right word' },
    { text: '截止阀更换 12 个，隐患清零。', because: 'no time after it' },
  ],
})

it('corrects the word and nothing else', () => {
  const text = article('截止 9 月 30 日，全县检查妇女 8600 人。')
  const [finding] = findingsOf(rule, text)
  const [start, end] = finding?.fix?.range ?? [0, 0]
  expect(text.slice(0, start) + (finding?.fix?.text ?? '') + text.slice(end)).toBe(article('截至 9 月 30 日，全县检查妇女 8600 人。'))
  expect(finding?.message).toBe('“截止 9 月 30 日”表示统计到这一时点，应为“截至 9 月 30 日”。')
})

it('makes no fix where a line ends in the word, or a wrapped paragraph goes on after what gets shorter', () => {
  const text =
    '两癌检查\n\n' +
    '　　县卫生健康局组织医疗队进村入户，为适龄妇女免费检查身体。截\n' +
    '止 9 月 30 日，全县检查妇女 8600 人，检查结果逐一反馈，建立档案，\n' +
    '跟踪服务。截至到 10 月 15 日，又检查 320 人，其中农村妇女居多，受\n' +
    '到群众好评，下一步将继续扩大范围，让更多妇女受益，并做好后续治\n' +
    '疗的衔接。截止 10 月底，复查 86 人。\n\n信息来源：卫健局\n'
  expect(findingsOf(rule, text).map(({ quote, fix }) => [quote, fix?.text])).toEqual([
    ['截止', undefined],
    ['截至到', undefined],
    ['截止', '截至'],
  ])
})
