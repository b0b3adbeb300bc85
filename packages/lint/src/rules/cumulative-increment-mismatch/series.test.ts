import { expect, it } from 'vitest'
import { articleOf, issue, issueWith, setFindings, specifySet } from '../../set-cases.js'
import { cumulativeIncrementMismatch as rule } from './rule.js'

/** Monthly issues, from the eighth on. */
const monthly = (...paragraphs: readonly string[]) =>
  paragraphs.map((paragraph, index) => issue(`第${index + 8}期`, `2026年${index + 8}月28日`, paragraph))
const weekly = (...paragraphs: readonly string[]) =>
  paragraphs.map((paragraph, index) => issue(`第${index + 8}期`, `2026年9月${index * 7 + 4}日`, paragraph))

specifySet(rule, {
  invalid: [
    {
      because: 'what has come in the month',
      issues: monthly('志愿队累计服务群众 3.2 万人次。', '本月，志愿队新增服务群众 0.3 万人次，累计服务群众 3.9 万人次。'),
      quotes: [[], ['3.9 万人次']],
    },
    {
      because: 'since the last issue, and the thing is named beside what has come',
      issues: monthly('本期新增会员 30 名，累计 316 名。', '本期新增会员 28 名，累计 354 名。'),
      quotes: [[], ['354 名']],
    },
    {
      because: 'a month that is named, and its end',
      issues: monthly('截至 8 月底，累计受理诉求 2.6 万件。', '9 月受理 0.3 万件。截至 9 月底，累计受理诉求 3.8 万件。'),
      quotes: [[], ['3.8 万件']],
    },
    {
      because: 'a week',
      issues: weekly('累计走访企业 640 家。', '本周走访企业 80 家，累计走访企业 760 家。'),
      quotes: [[], ['760 家']],
    },
    {
      because: 'money, since the beginning of the year',
      issues: monthly('今年以来，累计发放贷款 1.8 亿元。', '今年以来，全县累计发放贷款 2.6 亿元，其中信用贷款 0.4 亿元。本月发放贷款 0.2 亿元。'),
      quotes: [[], ['2.6 亿元']],
    },
    {
      because: 'until the end of this month',
      issues: monthly('截至本月底，累计受理来信 312 件。', '本月受理来信 40 件，截至本月底累计受理来信 398 件。'),
      quotes: [[], ['398 件']],
    },
    {
      because: 'the increment after the total',
      issues: monthly('商会累计发展会员 316 名。', '商会累计发展会员 354 名，比上期增加 28 名。'),
      quotes: [[], ['354 名']],
    },
    {
      because: 'one person less, exactly counted',
      issues: monthly('全县累计培训妇女 1240 人。', '本月培训妇女 260 人，全县累计培训妇女 1501 人。'),
      quotes: [[], ['1501 人']],
    },
    {
      because: 'the thing stands before 累计',
      issues: monthly('会员累计达 316 名。', '本期新增会员 28 名，会员累计达 354 名。'),
      quotes: [[], ['354 名']],
    },
    {
      because: 'each issue with the one before it, whatever the order of the files',
      issues: monthly('累计受理来信 312 件。', '本月受理来信 40 件，累计受理来信 352 件。', '本月受理来信 30 件，累计受理来信 402 件。').reverse(),
      quotes: [['402 件'], [], []],
    },
    {
      because: 'above what a hedge leaves open',
      issues: monthly('累计服务群众近 3.2 万人次。', '本月服务群众 0.3 万人次，累计服务群众 4.9 万人次。'),
      quotes: [[], ['4.9 万人次']],
    },
  ],
  valid: [
    { because: 'it adds up', issues: monthly('累计受理来信 312 件。', '本月受理来信 40 件，累计受理来信 352 件。') },
    {
      because: 'one unit of the last place',
      issues: monthly('累计服务群众 3.24 万人次。', '本月服务群众 0.33 万人次，累计服务群众 3.58 万人次。'),
    },
    { because: 'hedged so that it fits', issues: monthly('累计服务群众超过 3.2 万人次。', '本月服务群众 0.3 万人次，累计服务群众 3.9 万人次。') },
    { because: 'about', issues: monthly('累计服务群众约 3.2 万人次。', '本月服务群众 0.3 万人次，累计服务群众 3.7 万人次。') },
    {
      because: 'an issue between them is missing',
      issues: monthly('累计受理来信 312 件。', '走访家庭 128 户。', '本月受理来信 40 件，累计受理来信 398 件。').filter((_, index) => index !== 1),
    },
    {
      because: 'an issue between them says nothing of it',
      issues: monthly('累计受理来信 312 件。', '走访家庭 128 户。', '本月受理来信 40 件，累计受理来信 398 件。'),
    },
    { because: 'another thing', issues: monthly('累计受理来信 312 件。', '本月受理来电 40 件，累计受理来电 398 件。') },
    { because: 'what has come is another thing', issues: monthly('累计受理来信 312 件。', '本月办结 40 件。累计受理来信 398 件。') },
    { because: 'what has come is a part', issues: monthly('累计培训 312 人。', '本月培训妇女 40 人，累计培训 398 人。') },
    { because: 'another unit', issues: monthly('累计培训妇女 312 人。', '本月培训妇女 40 人次，累计培训妇女 398 人次。') },
    { because: 'another scope', issues: monthly('东关镇累计培训妇女 312 人。', '本月培训妇女 40 人，全县累计培训妇女 1398 人。') },
    {
      because: 'from another source',
      issues: [
        issueWith('第8期', '2026年8月28日', articleOf('东关镇走访', '累计走访家庭 312 户。', '东关镇妇联')),
        issueWith('第9期', '2026年9月28日', articleOf('河湾乡走访', '本月走访家庭 40 户，累计走访家庭 398 户。', '河湾乡妇联')),
      ],
    },
    { because: 'another start', issues: monthly('自 2024 年启动以来，累计受理来信 1312 件。', '本月受理来信 40 件，今年以来累计受理来信 1398 件。') },
    {
      because: 'another year begins',
      issues: [
        issue('第12期', '2025年12月28日', '今年以来累计受理来信 312 件。'),
        issue('第1期', '2026年1月28日', '本月受理来信 13 件，今年以来累计受理来信 13 件。'),
      ],
    },
    {
      because: 'the month is not over when a weekly issue comes',
      issues: weekly('累计走访企业 640 家。', '本月走访企业 160 家，累计走访企业 720 家。'),
    },
    { because: 'the county, and the city', issues: monthly('全市累计培训妇女 312 人。', '本月培训妇女 40 人，全县累计培训妇女 398 人。') },
    { because: 'another end', issues: monthly('截至目前，累计受理来信 312 件。', '9 月受理来信 40 件，截至 9 月底累计受理来信 398 件。') },
    { because: 'two increments', issues: monthly('累计受理来信 312 件。', '本月受理来信 40 件。本月受理来信 46 件，累计受理来信 358 件。') },
    { because: 'a mean', issues: monthly('累计受理来信 312 件。', '本月日均受理来信 4 件，累计受理来信 398 件。') },
    { because: 'restated', issues: monthly('累计受理来信 312 件。', '本月受理来信 40 件，按新口径累计受理来信 398 件。') },
    { because: 'a total of the month', issues: monthly('累计受理来信 312 件。', '本月新增 12 件，本月累计受理来信 40 件。') },
    { because: 'who leaves is counted too', issues: monthly('在册对象累计 312 户。', '本月新增 12 户，在册对象累计 320 户。') },
    {
      because: 'two totals of one name',
      issues: monthly('累计培训妇女 312 人。累计培训妇女 120 人。', '本月培训妇女 40 人，累计培训妇女 398 人。'),
    },
    {
      because: 'a total that goes back (cumulative-decrease)',
      issues: monthly('累计受理来信 312 件。', '本月受理来信 40 件，累计受理来信 252 件。'),
    },
    { because: 'growth against the last period', issues: monthly('累计受理来信 312 件。', '本月受理来信比上月增加 40 件，累计受理来信 398 件。') },
    {
      because: 'a draft and the final text of the issue before',
      issues: [...monthly('累计受理来信 312 件。', '本月受理来信 40 件，累计受理来信 398 件。'), ...monthly('累计受理来信 358 件。')],
    },
    {
      because: 'its own article says what is wrong',
      issues: monthly(
        '截至 8 月底，累计受理来信 312 件。',
        '截至 8 月底，累计受理来信 312 件。9 月受理来信 40 件。截至 9 月底，累计受理来信 398 件。',
      ),
    },
    {
      because: 'rounded in a title',
      issues: [
        issue('第8期', '2026年8月28日', '累计服务群众 31860 人次。'),
        issueWith('第9期', '2026年9月28日', articleOf('累计服务群众近 3.5 万人次', '本月服务群众 2840 人次，累计服务群众 34700 人次。')),
      ],
    },
  ],
})

it('names the issue before and shows the addition', () => {
  const [, [finding]] = setFindings(rule, ...monthly('累计受理诉求 2.6 万件。', '本月受理诉求 0.3 万件，累计受理诉求 3.8 万件。')) as [
    unknown,
    [{ message: string }],
  ]
  expect(finding.message).toBe(
    '第 8 期的累计 2.6 万件 + 本月的 0.3 万件 = 2.9 万件，与本期的累计 3.8 万件 不符。请核对两期的三个数，或写明口径变化。',
  )
})
