import { describe, expect, it } from 'vitest'
import { claimsIn, relationsBy } from '../testing.js'
import { readEnumerations } from './enumeration.js'

const relationsOf = (text: string) => relationsBy(readEnumerations, text).relations
const verdicts = (text: string) => relationsOf(text).map(({ verdict }) => verdict)

describe('an announced count', () => {
  it.each([
    ['is that of the names before it', '在东川、西川、南川 3 个县试点。'],
    ['is that of the names before it, in Chinese numerals', '在东川、西川、南川、北川四个乡镇试点。'],
    ['is that of a list with 和', '在东川、西川和南川 3 个县试点。'],
    ['is that of titles', '出台《值班办法》《考核规定》两项制度。'],
    ['is that of quoted names', '打造“巾帼红”“巾帼蓝”2 个品牌。'],
    ['is above the names before 等', '在东川、西川等 5 个县试点。'],
    ['is that of the names before 等', '在东川、西川、南川等 3 个县试点。'],
    ['is that of the subjects', '开设语文、数学、英语 3 门学科。'],
    ['is that of the marks', '重点抓好三项工作：一是抓学习；二是抓培训；三是抓落实。'],
    ['is that of the marks in sentences', '提出两项任务。一是抓学习。二是抓落实。'],
    ['is that of the classes, whose figures follow', '建议分为三类：一是教育类 12 件；二是医疗类 8 件；三是交通类 5 件。'],
    ['is that of 第一, 第二', '明确三个方面：第一，抓学习；第二，抓培训；第三，抓落实。'],
    ['is that of a slogan', '推进新建一批、改造一批、提升一批“三个一批”。'],
  ])('%s', (_, text) => {
    expect(verdicts(text)).toEqual(['consistent'])
  })

  it('claims itself, and counts', () => {
    expect(relationsOf('在东川、西川、南川 4 个县试点。')).toEqual([
      {
        type: 'enumeration',
        verdict: 'violated',
        confidence: 'certain',
        deviation: 1,
        claim: 0,
        operands: [{ role: 'count', quantity: 0 }],
        evidence: { formula: 'items = count', stated: [4, 4], computed: [3, 3], unit: '个' },
      },
    ])
  })
})

describe('is wrong', () => {
  it.each([
    ['below the names before it', '在东川、西川、南川、北川 3 个县试点。'],
    ['above the names before it', '在东川、西川、南川、北川 5 个乡镇试点。'],
    ['below the names of one kind', '在东川县、西川县、南川县两个县试点。'],
    ['above two names of one kind', '在东川镇、西川镇 3 个乡镇试点。'],
    ['below the subjects', '开设语文、数学、英语、科学 3 门学科。'],
    ['below the ways', '开通电话、网络、来信、来访 3 种渠道。'],
    ['above the fields', '围绕教育、医疗、养老 4 个领域开展调研。'],
    ['below the names before 等', '在东川、西川、南川、北川等 3 个县试点。'],
    ['below the kinds before 等', '筛查高血压、糖尿病、结核病、乳腺癌等 3 种疾病。'],
    ['below the titles', '出台《值班办法》《考核规定》《学习细则》两项制度。'],
    ['above the titles', '出台《值班办法》《考核规定》三项制度。'],
    ['below the quoted names', '打造“巾帼红”“巾帼蓝”“巾帼绿”2 个品牌。'],
    ['below the marks', '重点抓好三项工作：一是抓学习；二是抓培训；三是抓督导；四是抓落实。'],
    ['above the marks of one sentence', '重点抓好四项工作：一是抓学习；二是抓培训；三是抓落实。'],
    ['below the marks in sentences', '重点抓好两项工作。一是抓学习。二是抓培训。三是抓落实。'],
  ])('%s', (_, text) => {
    expect(verdicts(text)).toEqual(['violated'])
  })
})

describe('says nothing of a list', () => {
  it.each([
    ['of what something is about', '查摆教育、住房、医疗等领域问题 46 个。'],
    ['of things that the number counts together', '建成图书室、活动室、放映室 12 个。'],
    ['of figures with units of their own', '举办讲座 5 场、培训 8 期、咨询活动 3 场。'],
    ['whose last item has the figure', '受理来信、来访、来电 6 件。'],
    ['with 以及', '在东川以及西川、南川 4 个县区试点。'],
    ['with 及', '在东川、西川及南川等地 4 个县区试点。'],
    ['with 与', '在东川、西川与南川 4 个县试点。'],
    ['with a numeral in a name', '学习中央八项规定、六项纪律、四种形态 5 个方面内容。'],
    ['before an ordinal', '继东川、西川、南川之后的第五个县。'],
    ['with 、 inside one name', '支持农、林、牧、渔业 3 个行业发展。'],
    ['before a sum: 三县一区', '覆盖东川、西川、南川、北川三县一区。'],
    ['before a sum: 3 个县 2 个区', '覆盖东川、西川、南川、北川 3 个县、1 个区。'],
    ['of deeds', '开展宣传发动、整改问题、完善机制 2 个阶段工作。'],
    ['of places of another level', '走访东川县、西川县、南川县 4 个乡镇。'],
    ['of places that may have many', '走访东川、西川、南川 12 个村。'],
    ['before 两位数', '旅游、文体、餐饮均保持两位数增长。'],
    ['of slogans', '增强“四个意识”、坚定“四个自信”、做到“两个维护”。'],
    ['before 共', '出台《值班办法》《考核规定》共 5 项制度。'],
    ['of titles with tasks', '落实《值班办法》《考核规定》5 项任务。'],
    ['of activities that may be held more than once', '开展“送法进村”“送医下乡”5 项活动。'],
    ['with another list in a mark', '存在四个问题：一是学习不深，表现有：一是不学，二是浅学；二是落实不够；三是督导不力。'],
    ['whose marks go on in the next paragraph', '重点抓好四项工作。一是抓学习。二是抓培训。'],
    ['of two announcements', '提出 5 个方面的任务和 3 个方面的措施。一是抓学习；二是抓培训；三是抓督导；四是抓落实。'],
    ['whose marks miss one', '重点抓好四项工作：一是抓学习；二是抓培训；四是抓落实。'],
    ['with a hedge', '在东川、西川、南川近 5 个县试点。'],
  ])('%s', (_, text) => {
    expect(verdicts(text)).toEqual([])
  })
})

describe('names of one make', () => {
  it('are parted by 和', () => {
    expect(claimsIn(readEnumerations, '设市民代表、企业代表和专家代表两类席位。')).toContain('enumeration violated: count 两类')
    expect(claimsIn(readEnumerations, '设市民代表、企业代表和专家代表三类席位。')).toContain('enumeration consistent: count 三类')
  })
})

describe('other lists', () => {
  it.each([
    ['classes after ：', '隐患集中于两类：用电类 40 处，占 40%；消防类 60 处，占 60%。', 'consistent'],
    ['fields after ：', '来电集中在两个方面：反映噪声的 70 件；反映停车的 40 件。', 'consistent'],
    ['names in brackets', '走访 3 个村（石门村、桥头村和云山村）。', 'consistent'],
    ['some names in brackets', '走访 5 个村（石门村、桥头村等）。', 'consistent'],
    ['persons of the kinds', '慰问老党员、困难党员、烈属三类对象 1304 人。', 'consistent'],
    ['一要, 二要', '提出三条要求：一要学透，二要用好，三要管住。', 'consistent'],
    ['classes after ：', '隐患集中于三类：用电类 40 处；消防类 60 处。', 'violated'],
    ['names in brackets', '走访 3 个村（石门村、桥头村、云山村、清水村）。', 'violated'],
    ['short names in brackets', '走访 4 个乡镇（石门、桥头、云山）。', 'violated'],
    ['bodies after ：', '涉及 2 个部门：民政局、残联、妇联。', 'violated'],
    ['及 between two of one make', '种子站、植保站及土肥站 2 个站所合并。', 'violated'],
    ['及 that may have hidden one', '农机站、种子站、植保站及土肥站 3 个站所合并。', 'violated'],
    ['一要, 二要', '提出三条要求：一要学透，二要用好，三要管住，四要评优。', 'violated'],
    ['一抓, 二抓', '做到两个到位：一抓宣传，二抓培训，三抓督导。', 'violated'],
    ['more policies than the number', '宣讲养老、医疗、低保、救助等 3 项政策。', 'violated'],
    ['levels', '课程分必修、选修、拓展两个层次。', 'violated'],
  ])('%s: %s', (_, text, verdict) => {
    expect(verdicts(text)).toEqual([verdict])
  })

  it.each([
    ['names of which it has some', '走访 4 个村（含石门、桥头）。'],
    ['a list among which it counts', '走访 4 个村（其中石门村、桥头村为示范村）。'],
    ['parts that may be parted further', '提出三个方面：学习、培训；督导；考核；表彰。'],
    ['another class in the next sentence', '隐患集中于三类：用电类 40 处；消防类 60 处。结构类 12 处。'],
    ['others', '隐患集中于三类：用电类 40 处；其他类、消防类 60 处。'],
    ['long names of no kind', '走访 3 个村（石门、桥头河西片区）。'],
    ['policies of some fields', '宣讲养老、医疗、低保 5 项政策。'],
    ['a second count of the kind', '走访石门、桥头、云山三镇 2 村。'],
    ['及 in a name', '科技及工业局、民政局、残联 5 个单位参加。'],
    ['a count that is told otherwise', '设立 4 个站点：人员、经费到位。'],
  ])('says nothing: %s: %s', (_, text) => {
    expect(verdicts(text)).toEqual([])
  })
})

describe('a list that says that it names each', () => {
  it.each([
    ['after 即', '全县有 3 所小学入选示范校名单，即城东小学、河西小学、白石小学和云岭小学。'],
    ['after 分别是', '我镇 2 名同志被评为优秀网格员，分别是何春燕、陶永强、邓小梅。'],
    ['after 分别为', '专班设 4 个小组，分别为宣传组、保障组和督导组，集中办公。'],
    ['after 他们是', '本月新增 2 名志愿者受到表扬，他们是卢静、范志刚、姜玉兰。'],
  ])('is wrong with another number of names %s', (_, text) => {
    expect(verdicts(text)).toEqual(['violated'])
  })

  it.each([
    ['with as many', '我镇 3 名同志被评为优秀网格员，分别是何春燕、陶永强和邓小梅。'],
    ['where 和 may stand in a name', '全县有 3 所小学入选，即城东小学、和平小学、白石小学。'],
  ])('is right %s', (_, text) => {
    expect(verdicts(text)).toEqual(['consistent'])
  })

  it.each([
    ['of two counts', '表扬 2 个集体和 3 名个人，分别是城东小学、河西小学、何春燕、陶永强、邓小梅。'],
    ['that goes on', '我镇 4 名同志受到表扬，分别是何春燕、陶永强，以及邓小梅、卢静。'],
    ['with a name for two', '我镇 3 名同志受到表扬，分别是何春燕夫妇、陶永强。'],
    ['of what persons won', '我县 4 名选手参赛，成绩分别是金牌、银牌、铜牌。'],
    ['of their kinds', '全县 5 个乡镇试点，分别是山区、平原、库区三种类型。'],
    ['that ends in 等', '我镇 5 名同志受到表扬，分别是何春燕、陶永强等。'],
  ])('says nothing %s', (_, text) => {
    expect(verdicts(text)).toEqual([])
  })
})

describe('places where someone goes', () => {
  it('are more than are counted', () => {
    expect(verdicts('县司法局组织普法志愿者到青石、桥头、云山、柳林等 3 个乡镇宣讲。')).toEqual(['violated'])
    expect(verdicts('县司法局组织普法志愿者到青石、桥头、云山等 3 个乡镇宣讲。')).toEqual(['consistent'])
  })
})
