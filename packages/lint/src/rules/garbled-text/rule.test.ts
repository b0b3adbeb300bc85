import { expect, it } from 'vitest'
import { article, findingsOf, specifyRule } from '../../rule-cases.js'
import { garbledText as rule } from './rule.js'

specifyRule(rule, {
  invalid: [
    { text: '甘泉\ufffd妇联报送信息 12 条。', quotes: ['\ufffd'], severities: [2] },
    { text: '共理赔锟斤拷 36 件。', quotes: ['锟斤拷'], because: 'UTF-8 read as GBK, twice' },
    { text: '共理赔锟斤拷锟斤拷锟斤拷 36 件。', quotes: ['锟斤拷锟斤拷锟斤拷'], because: 'one finding for a run' },
    { text: '县妇联å·¥ä½œ有序推进。', quotes: ['å·¥ä½œ'], because: 'UTF-8 read as Windows-1252' },
    { text: '县妇联鐨勫伐浣滐紝銆傛湁搴忔帹杩涖€', quotes: ['鐨勫伐浣滐紝銆傛湁搴忔帹杩涖€'], because: 'UTF-8 read as GBK' },
    { text: '走访\u0085慰问\u0093困难家庭\u0094 12 户。', quotes: ['\u0093', '\u0094'], because: 'controls of C1' },
    { text: '走访慰问\u0008 12 户。', quotes: ['\u0008'], because: 'a control of C0' },
    { text: '走访\ue5e5慰问 12 户。', quotes: ['\ue5e5'], because: 'private use', severities: [2] },
    { text: '\uf0b7 走访慰问 12 户；', quotes: ['\uf0b7'], because: 'a bullet of Wingdings', severities: [1] },
    { text: '走访&nbsp;慰问&ldquo;困难家庭&rdquo; 12 户。', quotes: ['&nbsp;', '&ldquo;', '&rdquo;'], because: 'references that nothing has read' },
    { text: '屯屯屯屯走访慰问 12 户。', quotes: ['屯屯屯屯'], because: 'memory never written to' },
  ],
  valid: [
    { text: 'café 门店“résumé”讲座吸引 30 人。', because: 'Latin letters with accents' },
    { text: '在“Orléans”……举办的交流活动有 30 人参加。', because: 'an accent before Chinese marks' },
    { text: '村民\ud842\udfb7某、㛃某参加座谈。', because: 'rare characters of Unicode' },
    { text: '锛子、刨子等工具 12 件发放到位。', because: 'a rare word' },
    { text: '水烫烫手，注意安全；烫烫衣服再出门。', because: '烫 twice' },
    { text: '屯里有 12 户，三屯、四屯都已走访。', because: 'a village name' },
    { text: '①走访；②慰问；★重点；→下一步；℃、㎡、‰。', because: 'signs of Unicode' },
    { text: '参观 AT&T、R&D; 中心等 3 处。', because: '& in names' },
    { text: '·走访慰问 12 户；', because: 'a bullet of Unicode' },
    { text: '走访\t慰问\t12 户。', because: 'tabulators' },
    { text: '网址为 https://example.com/?a=1&amp=2 。', because: 'an address' },
  ],
})

it('says which character it is', () => {
  const [finding] = findingsOf(rule, article('走访\ue5e5慰问 12 户。'))
  expect(finding?.message).toBe('“\ue5e5”（U+E5E5）是私用区字符，换一台电脑就可能显示成方块或别的字。请换成通用字符。')
})

it('finds it in a title, and around the articles', () => {
  const text =
    '妇儿工作简报\n第 8 期\n县妇\ufffd联办公室　　　　2026 年 9 月 30 日\n————————————————\n\n县妇联走访\ufffd困难家庭\n　　走访 12 户。\n信息来源：县妇联\n'
  expect(findingsOf(rule, text).map(({ line }) => line)).toEqual([3, 6])
})
