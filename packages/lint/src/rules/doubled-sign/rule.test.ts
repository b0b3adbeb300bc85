import { expect, it } from 'vitest'
import { article, findingsOf, specifyRule } from '../../rule-cases.js'
import { doubledSign as rule } from './rule.js'

specifyRule(rule, {
  invalid: [
    { text: '前三季度信访总量同比下降-6.4%。', quotes: ['下降-6.4%'] },
    { text: '事故起数比上年减少 -15 起。', quotes: ['减少 -15 起'], because: 'a count, with a blank' },
    { text: '猪肉价格回落了－2.5 个百分点。', quotes: ['回落了－2.5 个百分点'], because: 'a wide minus, and points' },
    { text: '发案数下降了约−12%。', quotes: ['下降了约−12%'], because: 'the mathematical minus' },
    { text: '今年亏损面缩小-3.1 个百分点，效益回升。', quotes: ['缩小-3.1 个百分点'], because: 'another verb' },
    { text: '全县用水量负增长-1.8%。', quotes: ['负增长-1.8%'], because: 'negative growth, negative' },
    { text: '信访量降幅为-6.4%。', quotes: ['降幅为-6.4%'], because: 'the size of a fall', severities: [2] },
    { text: '投诉量同比下降负 5.2%。', quotes: ['下降负 5.2%'], because: 'the minus in words' },
    { text: '财政补助减少-28 万元，社会捐赠增加 30 万元。', quotes: ['减少-28 万元'], because: 'money' },
    { text: '拥堵时间平均缩短 -12 分钟。', quotes: ['缩短 -12 分钟'], because: 'a time' },
    { text: '城乡差距收窄-0.3 个百分点。', quotes: ['收窄-0.3 个百分点'], because: 'a gap' },
  ],
  valid: [
    { text: '规模以上工业增加值增长-3.2%。', because: 'a rise below zero' },
    { text: '夜间最低气温下降到-3℃。', because: 'a level below zero' },
    { text: '库区水位降低至-2 米。', because: 'a level below zero' },
    { text: '药品价格下降 3-5%。', because: 'a range' },
    { text: '气温将下降-3℃ 左右。', because: 'what is left of 下降到' },
    { text: '信访量同比下降 6.4%。', because: 'no minus' },
    { text: '办理时间缩短 3-5 天。', because: 'a range of days' },
    { text: '信访量有所下降——3 个乡镇实现零上访。', because: 'a dash' },
    { text: '增速由 5.2% 回落为-0.8%。', because: '为 gives a level' },
    { text: '发案数持续下降。-5℃ 的低温下，民警坚持巡逻。', because: 'another sentence' },
    { text: '同比增速为-2.4%，降幅收窄 1.1 个百分点。', because: 'the minus stands at the rate' },
  ],
})

it('offers both readings', () => {
  const [finding] = findingsOf(rule, article('信访总量同比下降 -6.4%。'))
  expect(finding?.message).toBe('“下降”已经表示变小，后面又用负号（“下降 -6.4%”），成了双重否定。请核对：下降 6.4%，还是增长 6.4%？')
  expect(finding?.suggestions?.map(({ desc }) => desc)).toEqual(['删去负号：“下降 6.4%”', '改为“增长 6.4%”'])
})

it('takes out the minus and nothing else', () => {
  const text = article('信访总量同比下降-6.4%。')
  const fix = findingsOf(rule, text)[0]?.suggestions?.[0]?.fix
  const [start, end] = fix?.range ?? [0, 0]
  expect(text.slice(0, start) + (fix?.text ?? '') + text.slice(end)).toBe(article('信访总量同比下降6.4%。'))
})
