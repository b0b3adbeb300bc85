import { readQuantities } from '@jianbao/figures'
import { expect, it } from 'vitest'
import { applyFixes } from '../../fixes.js'
import { article, findingsOf, specifyRule } from '../../rule-cases.js'
import { halfwidthPunctuation as rule } from './rule.js'

specifyRule(rule, {
  invalid: [
    { text: '9 月 16 日,县妇联举办公益讲座。', quotes: [','] },
    { text: '表彰集体 12 个(含提名奖 2 个)，掌声不断。', quotes: ['(', ')'], because: 'both brackets' },
    { text: '会议强调:家庭是人生的第一所学校。', quotes: [':'], because: 'a colon' },
    { text: '一是摸底;二是建档;三是帮扶。', quotes: [';', ';'], because: 'semicolons' },
    { text: '大家怎么办?主任笑着说:“一起想办法!”', quotes: ['?', ':', '!'], because: 'beside quotation marks' },
    { text: '办结率达到 98%,比上年提高 2 个百分点。', quotes: [','], because: 'after a percent sign' },
    { text: '县妇联联合教育局, 在第四中学举办讲座。', quotes: [','], because: 'a blank after it' },
    { text: '中心（一期)已经建成。', quotes: [')'], because: 'only the end is half width' },
    { text: '信息公开\n\n　　县妇联公开信息。\n\n信息来源:县妇联\n', quotes: [':'], because: 'in a source' },
    { text: '柳湾镇(石坪村):盼修路。', quotes: ['(', ')', ':'], because: 'side by side' },
  ],
  valid: [
    { text: '讲座 12:30 开始，共发放资料 1,200 份，比例为 3:2。', because: 'between digits' },
    { text: '平台网址为 https://example.com/a:b?c=1，支持 Windows, macOS。', because: 'an address, and Latin words' },
    { text: '中心可检测 H1N1(2009) 等病毒。', because: 'brackets with no Chinese in them' },
    { text: '联系电话:0931-8929000。', because: 'before digits: labels of a house' },
    { text: '电子邮箱:flb@example.com', because: 'before Latin letters' },
    { text: '要求:1)摸清底数；2)建好台账。', because: 'numbers of a list' },
    { text: '会议强调：家庭是人生的第一所学校，要重视家教。', because: 'full width' },
    { text: '她用英语说：“Hello, everyone!”', because: 'a Latin sentence' },
    { text: '会议由王芳.李梅主持，增长 3.5%。', because: 'a point is another matter' },
    { text: '编号为 A(1) 的设备 3 台。', because: 'a bracket in a name' },
  ],
})

it.each([
  ['9 月 16 日,县妇联举办讲座(第 3 期),反响良好!', '9 月 16 日，县妇联举办讲座（第 3 期），反响良好！'],
  ['县妇联联合教育局, 在第四中学举办讲座。', '县妇联联合教育局，在第四中学举办讲座。'],
])('widens the mark and nothing else: %s', (paragraph, corrected) => {
  const fixed = fixesMade(article(paragraph))
  expect(fixed).toBe(article(corrected))
  expect(findingsOf(rule, fixed)).toEqual([])
})

it('leaves the figures as they are', () => {
  const text = article('受理 1,200 件,办结 1,086 件(含上年结转 12 件),办结率 90.5%,同比提高 2 个百分点。')
  const values = (from: string) => readQuantities(from).map(({ low, high, unit }) => [low, high, unit])
  expect(values(fixesMade(text))).toEqual(values(text))
})

it('names the mark', () => {
  const [finding] = findingsOf(rule, article('9 月 16 日,县妇联举办讲座。'))
  expect(finding?.message).toBe('中文里的“,”是半角，应为全角“，”。')
  expect(finding?.severity).toBe(2)
})

/** Round by round, as of two marks side by side the second waits for the first. */
function fixesMade(text: string): string {
  const fixes = findingsOf(rule, text).flatMap(({ fix }) => fix ?? [])
  return fixes.length === 0 ? text : fixesMade(applyFixes(text, fixes))
}
