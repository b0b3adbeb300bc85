import { expect, it } from 'vitest'
import { article, findingsOf, specifyRule } from '../../rule-cases.js'
import { leftoverPlaceholder as rule } from './rule.js'

specifyRule(rule, {
  invalid: [
    { text: '培训班共有 XX 人参加。', quotes: ['XX'], severities: [2] },
    { text: '活动吸引××名妇女参加。', quotes: ['××'], because: 'signs of multiplication' },
    { text: '全县新增备案民宿____家。', quotes: ['____'], because: 'a line to write on' },
    { text: '培训班收效良好（数据待补充）。', quotes: ['（数据待补充）'], because: 'a note to the writer' },
    { text: '11 月 3 日，县妇联召开座谈会，共 36 人（待定）参加。', quotes: ['（待定）'], because: 'what has happened is decided' },
    { text: '走访困难家庭【待核实】户，发放慰问金 3 万元。', quotes: ['【待核实】'], because: 'a note in other brackets' },
    { text: 'X 月 X 日，县妇联召开会议。', quotes: ['X 月 X'], because: 'a day left open' },
    { text: '11 月×日，县妇联召开会议。', quotes: ['×'], because: 'a day left open' },
    { text: '20XX 年，全县培训妇女 420 人。', quotes: ['XX'], because: 'a year left open' },
    { text: '方案印发后，××县妇联走访某些村××户。', quotes: ['××', '××'], because: 'an office, and a count; 方案 and 某些 keep nothing secret' },
    { text: 'XX 县妇联举办培训班。', quotes: ['XX'], because: 'a name left open' },
    { text: '走访慰问于××场培训后开展，提高XX%。', quotes: ['××', 'XX'], because: 'after words that are family names, too' },
    { text: '会议由XX主持，详见XXX。', quotes: ['XX', 'XXX'], because: 'names left open' },
    { text: '办结率达 XX%。', quotes: ['XX'], because: 'a rate left open' },
    { text: '共走访（　　）户困难家庭。', quotes: ['（　　）'], because: 'empty brackets' },
    { text: '详见错误！未找到引用源。', quotes: ['错误！未找到引用源'], because: 'a reference that Word lost' },
    { text: '合计 #REF! 万元，TODO 补齐。', quotes: ['#REF!', 'TODO'], because: 'a formula, and a note' },
    { text: '纠纷当事人均已到场，当天办结××件，接听来电 ×× 个。', quotes: ['××', '××'], because: 'counts, where names may be secret' },
    { text: '单击此处输入标题\n\n　　走访 12 户。\n\n信息来源：县妇联\n', quotes: ['单击此处输入标题'], because: 'a template' },
    { text: '会议由{{主持人}}主持。', quotes: ['{{主持人}}'], because: 'a field of a template' },
  ],
  valid: [
    { text: '“妇联+N”模式推广到 12 个村，拍摄 X 光片 86 张。', because: 'N and X are names' },
    { text: '调解员为杨××等 3 人调解成功。', because: 'a name kept secret (privacy)' },
    { text: '杨××名下有 3 户，杨××年仅 30 岁。', because: 'a name, then other words' },
    { text: '张 X、李××家庭获表彰。', because: 'names kept secret' },
    { text: '某村村民李某某反映，办理结果“某某”不予公开。', because: '某' },
    { text: '被告人王某在××县××镇租房，骗取 3 人钱财。', because: 'places kept secret' },
    { text: '受理信访 86 件（其中 3 件待核实）。', because: 'a statement' },
    { text: '表格按“XX县XX镇XX村”的格式填写。', because: 'shows how a form is filled in' },
    { text: '手机尾号 138XXXX6621 的家长获奖，车牌甘 A××××8。', because: 'digits kept secret' },
    { text: '采购 XXL 码工装 30 件，筛查 XX 染色体异常 2 例。', because: 'sizes and chromosomes' },
    { text: '签字：____，姓名____', because: 'a form' },
    { text: '××镇××村一名干部受到处分。', because: 'places kept secret' },
    { text: '被告人王某于20××年×月×日作案。', because: 'dates kept secret' },
    { text: '○○年代出生的 12 人参加。', because: 'the noughties' },
    { text: '邮箱 fl_bgs__01@example.com。', because: 'a name with underscores' },
    { text: '3×3 篮球赛、5×8 米展板 2 块。', because: 'a product' },
    { text: '怎么办？？人手不够。', because: 'a cry' },
    { text: '该制度有待完善（参见附件）。', because: 'a statement' },
    { text: '座谈会拟于 12 月上旬（时间待定）召开。', because: 'what is to come may be open' },
    { text: '第二场在县文化馆（待定），欢迎报名参加。', because: 'an invitation' },
    { text: '招标结果（待定）于月底公布。', because: 'nothing says that it is past' },
  ],
})

it('says what to do', () => {
  expect(findingsOf(rule, article('培训班共有 XX 人参加。'))[0]?.message).toBe('“XX”像是没有填写的占位符。请补上内容。')
  expect(findingsOf(rule, article('培训班收效良好（数据待补充）。'))[0]?.message).toBe('“（数据待补充）”是留待补充的提示。请补上内容，删去提示。')
})
