import { expect, it } from 'vitest'
import { article, findingsOf, specifyRule } from '../../rule-cases.js'
import { fractionalCount as rule } from './rule.js'

specifyRule(rule, {
  invalid: [
    { text: '镇妇联走访困难妇女 136.4 人，送去慰问品。', quotes: ['136.4 人'] },
    { text: '全区新增专职调解员27.5名，调解成功率96.2%。', quotes: ['27.5名'], because: 'the rate after it is another clause' },
    { text: '为困难家庭修缮房屋，惠及 208.6 户。', quotes: ['208.6 户'] },
    { text: '全县共有幼儿园 41.5 所，在园幼儿 6320 名。', quotes: ['41.5 所'] },
    { text: '今年新建儿童友好社区服务站 12.5 个。', quotes: ['12.5 个'], because: '个 after what comes only whole' },
    { text: '已在 18.5 个村推广积分制。', quotes: ['18.5 个'], because: '个 before what comes only whole' },
    { text: '共发放爱心书包３６．５件。', quotes: ['３６．５件'], because: 'wide digits' },
    { text: '排查车辆 64.8 辆，整改隐患 9 处。', quotes: ['64.8 辆'] },
  ],
  valid: [
    { text: '平均每村有网格员 4.6 名。', because: 'a mean' },
    { text: '10 个乡镇共走访 126 人，村均 12.6 人。', because: 'a mean by 均' },
    { text: '每万人拥有社会工作者 28.6 人。', because: 'a rate' },
    { text: '千人口床位数由 6.4 张增至 7.6 张。', because: 'a rate that is not called one' },
    { text: '全市检查农村妇女 128.6 万人。', because: 'a scale' },
    { text: '投入科研人员折合 12.5 人年。', because: 'an equivalent by its unit' },
    { text: '投入科技人员 31.5 人（按全时当量折算）。', because: 'an equivalent that a bracket explains' },
    { text: '贷款利率下降 4.5 个基点。', because: 'basis points may be broken' },
    { text: '增速分别高于全省 3.4 个、1.2 个百分点。', because: '个 of a list of 个百分点' },
    { text: '志愿者与服务对象之比为 1∶4.5 人。', because: 'a ratio' },
    { text: '发生 6.2 级地震，派出救援队 3 支。', because: 'a magnitude' },
    { text: '大宗商品价格指数为 113.4 点。', because: 'an index' },
    { text: '总面积相当于 3.3 个标准足球场。', because: 'a comparison' },
    { text: '停运 13.5 对短途列车。', because: 'half of a pair is one train' },
    { text: '甲村培训 12.6 人，乙村培训 13.4 人，均为折算数。', because: 'two of them are no slip' },
    { text: '家庭户规模为 2.8 人。', because: 'a size is a mean' },
    { text: '核定编制 36.5 名。', because: 'posts may be shared' },
    { text: '约 46.5 人次参加活动。', because: 'hedged, and no persons' },
    { text: '新规定自 4.5 起施行，惠及 320 人。', because: 'a date' },
    { text: '户数\n\n　　1.2户籍管理进一步规范。\n\n信息来源：公安局\n', because: 'the number of a heading' },
    { text: '每组 3 人，场地 120.5 平方米，参训 64.0 人。', because: 'a whole number printed with a decimal by a spreadsheet' },
  ],
})

it('says what cannot be', () => {
  const [finding] = findingsOf(rule, article('镇妇联走访困难妇女 136.4 人。'))
  expect(finding?.message).toBe('136.4 人 不是整数，而按“人”计数只能是整数。请核对小数点；若漏写“万”，或是平均数、折合数，请写明。')
  expect(finding?.severity).toBe(2)
})
