import { describe, expect, it } from 'vitest'
import { readClauses } from '../clauses.js'
import { readQuantities } from '../quantities.js'
import { decide } from './relation.js'
import { readTables } from './table.js'

/** A table whose rows are printed one a line, the cells parted by |. */
const table = (...rows: readonly string[]) => rows.map((row) => row.replaceAll('|', '\t')).join('\n')

/** What is made of it, as lines to read: `sum violated: part 31, part 24, whole 86`. */
function relationsIn(...rows: readonly string[]): string[] {
  const text = table(...rows)
  const quantities = readQuantities(text)
  return readTables({ role: 'table', clauses: readClauses(text), quantities, first: 0 }, [], [])
    .map((claim) => decide(claim, quantities, 1))
    .map(({ type, verdict, operands, claim }) => {
      const claimed = operands[claim]?.quantity
      return `${type} ${verdict}: ${operands.map(({ quantity }) => `${quantity === claimed ? '=' : ''}${quantities[quantity]?.text}`).join(' ')}`
    })
}

const violatedIn = (...rows: readonly string[]) => relationsIn(...rows).filter((line) => line.includes(' violated: '))
const typesIn = (lines: readonly string[]) => [...new Set(lines.map((line) => line.replace(/:.*/, '')))].sort()

const CONSISTENT: readonly (readonly [string, readonly string[], number, readonly string[]])[] = [
  ['合计 last', ['乡镇|走访户数', '东桥镇|31', '西坪镇|24', '南沟乡|29', '合计|84'], 1, ['sum consistent']],
  ['合计 first', ['乡镇|走访户数', '合计|84', '东桥镇|31', '西坪镇|24', '南沟乡|29'], 1, ['sum consistent']],
  ['合 计 set wide', ['乡镇|走访户数', '东桥镇|31', '西坪镇|24', '合　计|55'], 1, ['sum consistent']],
  ['several columns', ['乡镇|户数（户）|人数（人）', '东桥镇|31|98', '西坪镇|24|77', '合计|55|175'], 2, ['sum consistent']],
  ['units in the cells', ['乡镇|培训人数', '东桥镇|31 人', '西坪镇|24 人', '合计|55 人'], 1, ['sum consistent']],
  ['thousands marks', ['渠道|受理量（件）', '热线|12,340', '网站|3,105', '现场|980', '合计|16,425'], 1, ['sum consistent']],
  ['serial numbers', ['序号|乡镇|户数', '1|东桥镇|31', '2|西坪镇|24', '合计||55'], 1, ['sum consistent']],
  ['a total whose head is merged', ['序号|乡镇|户数', '1|东桥镇|31', '2|西坪镇|24', '合计|55'], 1, ['sum consistent']],
  ['persons in charge', ['乡镇|负责人|户数', '东桥镇|张三|31', '西坪镇|李四|24', '合计|—|55'], 1, ['sum consistent']],
  [
    'many words before the figures',
    ['序号|项目|单位|地点|投资（万元）', '1|桥|交通局|东桥镇|310', '2|路|城建局|西坪镇|240', '合计||||550'],
    1,
    ['sum consistent'],
  ],
  ['a column of units', ['项目|单位|2019 年|2020 年', '城镇|户|31|33', '农村|户|24|25', '合计|户|55|58'], 2, ['sum consistent']],
  ['a blank first cell, which is not printed', ['男|女|合计', '东桥镇|12|19|31', '西坪镇|10|14|24'], 2, ['sum consistent']],
  ['a title and a note', ['表 2 走访情况', '乡镇|户数', '东桥镇|31', '西坪镇|24', '合计|55', '注：数据截至 10 月底。'], 1, ['sum consistent']],
  [
    'blocks that 小计 closes',
    ['单位|件数', '东桥镇|31', '西坪镇|24', '小计|55', '公安局|12', '民政局|9', '小计|21', '合计|76'],
    3,
    ['sum consistent'],
  ],
  [
    'blocks that 小计 opens',
    ['单位|件数', '合计|76', '乡镇小计|55', '东桥镇|31', '西坪镇|24', '部门小计|21', '公安局|12', '民政局|9'],
    3,
    ['sum consistent'],
  ],
  [
    'blocks with merged heads',
    ['片区|乡镇|户数', '东片|东桥镇|31', '|东湾镇|14', '|小计|45', '西片|西坪镇|24', '|西岭乡|6', '|小计|30', '总计||75'],
    3,
    ['sum consistent'],
  ],
  [
    'rows of 其中 that are no items',
    ['类别|人数', '东桥镇|31', '其中：女|12', '西坪镇|24', '其中：女|10', '合计|55'],
    3,
    ['part-whole consistent', 'sum consistent'],
  ],
  ['rows of #', ['行业|企业数', '工业|40', '#制造业|33', '建筑业|18', '合计|58'], 2, ['part-whole consistent', 'sum consistent']],
  ['a column of totals', ['乡镇|男|女|合计', '东桥镇|12|19|31', '西坪镇|10|14|24', '合计|22|33|55'], 6, ['sum consistent']],
  ['a column of totals before its parts', ['乡镇|合计|男|女', '东桥镇|31|12|19', '西坪镇|24|10|14'], 2, ['sum consistent']],
  [
    'columns that the total does not add',
    ['乡镇|上报数|男|女|合计', '东桥镇|40|12|19|31', '西坪镇|30|10|14|24', '南沟乡|29|9|8|17'],
    3,
    ['sum consistent'],
  ],
  ['heads of two lines', ['乡镇|户数|||面积（亩）', '|小计|农户|大户|', '东桥镇|31|28|3|120', '西坪镇|24|20|4|96'], 2, ['sum consistent']],
  [
    'shares of a column',
    ['类别|件数|占比（%）', '咨询|120|60.0', '求助|50|25.0', '投诉|30|15.0', '合计|200|100.0'],
    6,
    ['share consistent', 'shares-sum consistent', 'sum consistent'],
  ],
  [
    'shares with their signs',
    ['类别|件数|占比', '咨询|40|33.3%', '求助|40|33.3%', '投诉|40|33.3%', '合计|120|100%'],
    6,
    ['share consistent', 'shares-sum consistent', 'sum consistent'],
  ],
  [
    'shares of another column',
    ['类别|件数|A 类件数|A 类占比（%）', '农业|42|27|64.3', '城建|56|29|51.8', '合计|98|56|57.1'],
    5,
    ['share consistent', 'sum consistent'],
  ],
  [
    'rates, understood',
    ['月份|抽查份数|甲级份数|甲级率（%）', '6 月|420|378|90.0', '7 月|450|419|93.1', '合计|870|797|91.6'],
    5,
    ['share consistent', 'sum consistent'],
  ],
  ['shares alone', ['渠道|占比（%）', '热线|62.5', '网站|25.1', '其他|12.4'], 1, ['shares-sum consistent']],
  [
    'shares in a row',
    ['类别|咨询|求助|合计', '件数|150|50|200', '占比（%）|75.0|25.0|100.0'],
    5,
    ['share consistent', 'shares-sum consistent', 'sum consistent'],
  ],
  ['decimals, inside their rounding', ['来源|金额（亿元）', '中央|21.64', '市县|14.33', '债券|7.52', '合计|43.50'], 1, ['sum consistent']],
  [
    '万元, inside its rounding',
    ['表 1 到位资金（单位：万元）', '来源|金额', '中央|2164', '市县|1433', '债券|752', '合计|4351'],
    1,
    ['sum consistent'],
  ],
  ['more than six digits', ['项目|金额（元）', '道路|12345678', '绿化|2000000', '合计|14345678'], 1, ['sum consistent']],
  ['minus', ['乡镇|净流入（人）', '东桥镇|31', '西坪镇|-24', '合计|7'], 1, ['sum consistent']],
  ['two breakdowns of one total', ['类别|人数', '男|46', '女|84', '城镇|60', '农村|70', '合计|130'], 2, ['sum consistent']],
  ['an outline', ['项目|支出', '一、教育|100', '（一）小学|60', '（二）初中|40', '二、卫生|50', '合计|150'], 1, ['sum consistent']],
  ['the city and its districts, where they fit', ['地区|户数', '全市|55', '东桥区|31', '西坪区|24'], 1, ['sum consistent']],
]

describe('a table that agrees with itself', () => {
  it.each(CONSISTENT)('%s', (_, rows, count, types) => {
    const relations = relationsIn(...rows)
    expect(typesIn(relations)).toEqual(types)
    expect(relations).toHaveLength(count)
  })
})

const VIOLATED: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['合计 last', ['乡镇|走访户数', '东桥镇|31', '西坪镇|24', '南沟乡|29', '合计|86'], ['sum violated: 31 24 29 =86']],
  ['合计 first', ['乡镇|走访户数', '合计|48', '东桥镇|31', '西坪镇|24'], ['sum violated: =48 31 24']],
  ['one of several columns', ['乡镇|户数|人数', '东桥镇|31|98', '西坪镇|24|77', '合计|55|157'], ['sum violated: 98 77 =157']],
  ['units in the cells', ['乡镇|培训人数', '东桥镇|31 人', '西坪镇|24 人', '合计|65 人'], ['sum violated: 31 人 24 人 =65 人']],
  ['thousands marks', ['渠道|受理量（件）', '热线|12,340', '网站|3,105', '现场|980', '合计|16,245'], ['sum violated: 12,340 3,105 980 =16,245']],
  ['serial numbers', ['序号|乡镇|户数', '1|东桥镇|31', '2|西坪镇|24', '合计||57'], ['sum violated: 31 24 =57']],
  [
    'a 小计',
    ['单位|件数|办结', '东桥镇|31|30', '西坪镇|24|20', '小计|53|50', '公安局|12|10', '民政局|9|9', '小计|21|19', '合计|76|69'],
    ['sum violated: 31 24 =53'],
  ],
  [
    'the total of the 小计',
    ['单位|件数|办结', '东桥镇|31|30', '西坪镇|24|20', '小计|55|50', '公安局|12|10', '民政局|9|9', '小计|21|19', '总计|78|69'],
    ['sum violated: 55 21 =78'],
  ],
  ['rows of 其中', ['类别|人数', '东桥镇|31', '其中：女|12', '西坪镇|24', '其中：女|10', '合计|65'], ['sum violated: 31 24 =65']],
  ['a part above its whole', ['类别|人数', '东桥镇|31', '其中：女|32', '西坪镇|24', '其中：女|10', '合计|55'], ['part-whole violated: 31 =32']],
  ['a # above its whole', ['行业|企业数', '工业|33', '#制造业|40', '建筑业|18', '合计|51'], ['part-whole violated: 33 =40']],
  ['a column of 其中', ['乡镇|总户数|其中：脱贫户', '东桥镇|31|13', '西坪镇|24|42', '合计|55|55'], ['part-whole violated: 24 =42']],
  ['a column of totals', ['乡镇|男|女|合计', '东桥镇|12|19|31', '西坪镇|10|14|27', '南沟乡|9|8|17'], ['sum violated: 10 14 =27']],
  [
    'a column of totals with a row of them, once',
    ['乡镇|男|女|合计', '东桥镇|12|19|31', '西坪镇|10|14|27', '南沟乡|9|8|17', '合计|31|41|72'],
    ['sum violated: 10 14 =27'],
  ],
  [
    'a wrong figure in a row and in a column, once',
    ['乡镇|男|女|合计', '东桥镇|12|19|31', '西坪镇|13|14|24', '南沟乡|9|8|17', '合计|31|41|72'],
    ['sum violated: 12 13 9 =31'],
  ],
  [
    'the total of all, once',
    ['乡镇|男|女|合计', '东桥镇|12|19|31', '西坪镇|10|14|24', '南沟乡|9|8|17', '合计|31|41|73'],
    ['sum violated: 31 24 17 =73'],
  ],
  ['a blank first cell, which is not printed', ['男|女|合计', '东桥镇|12|19|31', '西坪镇|10|14|42'], ['sum violated: 10 14 =42']],
  ['men and women in one row', ['类别|男|女|合计', '执委|15|33|45'], ['sum violated: 15 33 =45']],
  ['a share', ['类别|件数|占比（%）', '咨询|120|60.0', '求助|50|52.0', '投诉|30|15.0', '合计|200|100.0'], ['share violated: 50 =52.0 200']],
  ['a share with its sign', ['类别|件数|占比', '咨询|120|60%', '求助|50|28%', '投诉|30|15%', '合计|200|100%'], ['share violated: 50 =28% 200']],
  [
    'a share of another column',
    ['类别|件数|A 类件数|A 类占比（%）', '农业|42|27|64.3', '城建|56|29|58.1', '文教|48|31|64.6', '合计|146|87|59.6'],
    ['share violated: 56 29 =58.1'],
  ],
  [
    'shares that pass their 100',
    ['渠道|占比（%）', '热线|62.5', '网站|35.1', '现场|12.4', '合计|100.0'],
    ['shares-sum violated: 62.5 35.1 12.4 =100.0'],
  ],
  ['shares that a rest closes', ['渠道|占比', '热线|62.5%', '网站|35.1%', '其他|12.4%'], ['shares-sum violated: 62.5% 35.1% =12.4%']],
  ['a share in a row', ['类别|咨询|求助|投诉|合计', '件数|120|50|30|200', '占比（%）|60.0|52.0|15.0|100.0'], ['share violated: 50 200 =52.0']],
  [
    'decimals, outside their rounding',
    ['来源|金额（亿元）', '中央|21.64', '市县|14.33', '债券|7.52', '合计|43.94'],
    ['sum violated: 21.64 14.33 7.52 =43.94'],
  ],
  [
    '万元, outside its rounding',
    ['表 1 到位资金（单位：万元）', '来源|金额', '中央|2164', '市县|1433', '债券|752', '合计|4394'],
    ['sum violated: 2164 1433 752 =4394'],
  ],
  ['万元 in the cells', ['来源|金额', '中央|21.6 万元', '市县|14.3 万元', '合计|39.5 万元'], ['sum violated: 21.6 万元 14.3 万元 =39.5 万元']],
  ['a part and its sum, once', ['类别|人数|女', '东桥镇|31|12', '其中：新录用|35|10', '西坪镇|24|10', '合计|59|22'], ['sum violated: 31 24 =59']],
  [
    'two shares, each by itself',
    ['类别|件数|占比（%）', '咨询|80|40.0', '求助|50|52.0', '投诉|30|15.0', '建议|20|10.0', '表扬|12|6.0', '其他|8|9.0', '合计|200|100.0'],
    ['share violated: 50 =52.0 200', 'share violated: 8 =9.0 200'],
  ],
]

describe('a table that contradicts itself', () => {
  it.each(VIOLATED)('%s', (_, rows, expected) => {
    expect(violatedIn(...rows)).toEqual(expected)
  })
})

const SILENT: readonly (readonly [string, readonly string[]])[] = [
  ['no total', ['乡镇|户数', '东桥镇|31', '西坪镇|24']],
  ['districts and the city', ['地区|生产总值（亿元）', '全市|617.5', '东桥区|331.2', '西坪区|240.1']],
  ['a blank cell', ['乡镇|户数', '东桥镇|31', '西坪镇|', '南沟乡|29', '合计|84']],
  ['a dash', ['乡镇|户数', '东桥镇|31', '西坪镇|—', '南沟乡|29', '合计|84']],
  ['dots', ['乡镇|户数', '东桥镇|31', '……|……', '南沟乡|29', '合计|184']],
  ['未统计', ['乡镇|户数', '东桥镇|31', '西坪镇|未统计', '南沟乡|29', '合计|84']],
  ['a comment in a cell', ['乡镇|户数', '东桥镇|31（含县直）', '西坪镇|24', '合计|84']],
  ['a hedge', ['乡镇|户数', '东桥镇|约 30', '西坪镇|24', '合计|84']],
  ['rates', ['乡镇|办结率（%）', '东桥镇|96.5', '西坪镇|91.2', '合计|93.8']],
  ['means', ['乡镇|户均收入（元）', '东桥镇|12500', '西坪镇|11800', '合计|12100']],
  ['a row of means', ['乡镇|户数', '东桥镇|31', '西坪镇|24', '平均|27.5']],
  ['ranks', ['乡镇|排名', '东桥镇|1', '西坪镇|2', '合计|4']],
  ['years', ['企业|成立年份', '甲厂|1998', '乙厂|2003', '合计|2']],
  ['serial numbers', ['乡镇|序号', '东桥镇|1', '西坪镇|2', '合计|5']],
  ['telephone numbers', ['单位|联系电话', '民政局|8212345', '公安局|8212346', '合计|2']],
  ['codes', ['单位|区划代码', '东桥镇|620401', '西坪镇|620402', '合计|2']],
  ['marks', ['单位|考核得分', '东桥镇|96.5', '西坪镇|91.2', '合计|93.8']],
  ['prices', ['品种|单价（元）', '马铃薯|3', '玉米|4', '合计|8']],
  ['units of each row', ['项目|单位|数量', '道路|公里|31', '桥梁|座|24', '合计||65']],
  ['a total in a column of words', ['序号|片区|项目|地点|投资', '1|东片|桥|东桥镇|310', '2|东片|路|小计|500', '3|西片|渠|西坪镇|240', '合计||||900']],
  ['a ratio', ['学校|学生数|教师数|生师比', '甲校|540|45|12.0', '乙校|240|24|10.0', '合计|780|69|11.3']],
  ['what looks like a mean', ['学校|学生数|容纳度（亿）', '甲校|540|12.0', '乙校|240|10.0', '合计|780|11.3']],
  ['people who are counted once', ['类别|人数', '党员|40', '妇女|60', '合计|80']],
  ['two units', ['项目|数量', '道路|31 公里', '桥梁|24 座', '合计|65 个']],
  ['villages that several share', ['活动|场次|覆盖村数', '宣讲|12|8', '义诊|5|7', '合计|17|11']],
  ['a stock of each month', ['月份|新增人数|在册人数', '6 月|12|212', '7 月|15|227', '合计|27|227']],
  ['a total with a condition', ['乡镇|户数', '东桥镇|31', '西坪镇|24', '合计（含县直）|63']],
  ['two columns that are both off: a row is not printed', ['乡镇|户数|人数', '东桥镇|31|98', '西坪镇|24|77', '合计|84|266']],
  ['a choice', ['主要乡镇走访情况', '乡镇|户数', '东桥镇|31', '西坪镇|24', '合计|84']],
  ['a part that is not marked', ['行业|产值（亿元）', '农业|100.0', '粮食|40.0', '林业|50.0', '合计|150.0']],
  ['the parts of 其中 that follow it', ['类别|人数', '农业|100', '其中：粮食|40', '蔬菜|30', '林业|50', '合计|150']],
  ['columns that are no parts', ['乡镇|户数|人数|合计', '东桥镇|31|98|7', '西坪镇|24|77|9', '南沟乡|11|41|5']],
  ['a part of the total, after the last item', ['类别|人数', '合计|55', '东桥镇|31', '西坪镇|24', '其中：女|30']],
  ['a part of an earlier column', ['乡镇|总人数|男|女|其中：党员', '东桥镇|31|12|19|20', '西坪镇|24|10|14|15']],
  ['a part in another unit', ['乡镇|户数（户）|其中：人口（人）', '东桥镇|31|98', '西坪镇|24|77']],
  ['shares of several answers', ['途径（可多选）', '途径|占比（%）', '电视|78.0', '网络|65.0', '其他|12.0']],
  ['shares that are a choice', ['渠道|占比（%）', '热线|62.5', '网站|15.1']],
  ['shares of another whole', ['类别|件数|占比（%）', '咨询|120|48.0', '求助|50|20.0', '投诉|30|12.0']],
  ['shares of women, none of one whole', ['单位|女性占比（%）', '东桥镇|42.0', '西坪镇|38.5', '其他|51.0']],
  ['changes of shares', ['类别|件数|占比变化（百分点）', '咨询|120|1.2', '求助|80|-1.2', '合计|200|100']],
  ['shares, one unit off', ['类别|件数|占比（%）', '咨询|66|66.6', '求助|33|33.4', '合计|99|100.0']],
  ['a merged head', ['乡镇|占比', '东桥镇|31|98', '西坪镇|24|77', '合计|60|177']],
  ['heads of three lines', ['乡镇|户数|', '|城镇|', '|新|旧', '东桥镇|31|5', '西坪镇|24|6', '合计|60|12']],
  ['rows of unlike length', ['乡镇|户数|人数', '东桥镇|31', '西坪镇|24|77', '合计|60|77']],
  ['a total under a total', ['类别||人数', '合计|男|46', '|女|84', '城镇|男|20', '|女|30']],
  ['a count of what was telephoned, an item', ['渠道|件数', '电话|31', '网络|24', '现场|29', '合计|84']],
]

describe('a table that says nothing for certain', () => {
  it.each(SILENT)('%s', (_, rows) => {
    expect(violatedIn(...rows)).toEqual([])
  })
})

it('is read in tables only', () => {
  const text = table('乡镇|户数', '东桥镇|31', '西坪镇|24', '合计|86')
  expect(readTables({ role: 'prose', clauses: readClauses(text), quantities: readQuantities(text), first: 0 }, [], [])).toEqual([])
})

it('takes the unit from the line above it', () => {
  const text = table('来源|到位数', '中央|2164', '市县|1433', '合计|3598')
  const caption = '单位：万元'
  const before = { role: 'caption', clauses: readClauses(caption), quantities: [], first: 0 } as const
  const quantities = readQuantities(text)
  const verdicts = readTables({ role: 'table', clauses: readClauses(text), quantities, first: 0 }, [before], [])
  expect(verdicts.map((claim) => decide(claim, quantities, 1).verdict)).toEqual(['consistent'])
})

it('numbers its operands through the article', () => {
  const text = table('乡镇|户数', '东桥镇|31', '西坪镇|24', '合计|55')
  const [claim] = readTables({ role: 'table', clauses: readClauses(text), quantities: readQuantities(text), first: 10 }, [], [])
  expect(claim?.operands.map(({ quantity }) => quantity)).toEqual([10, 11, 12])
})

it.each(['1\t', '1\n', '合计\t1\n', '其中：女\t1\n', '小计\t1\t2\t3\n', '甲\t1\t2\t3\t4\t5\t合计\n'])(
  'reads 200,000 characters of %j in time',
  { timeout: 5000 },
  (unit) => {
    const text = unit.repeat(Math.floor(200_000 / unit.length))
    expect(() => readTables({ role: 'table', clauses: readClauses(text), quantities: readQuantities(text), first: 0 }, [], [])).not.toThrow()
  },
)
