import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readQuantities, type SpannedQuantity } from './quantities.js'

/** The one quantity of a text. */
function quantity(text: string): SpannedQuantity {
  const [found, ...others] = readQuantities(text)
  if (!found || others.length > 0) throw new Error(`${found ? others.length + 1 : 0} quantities in ${text}`)
  return found
}

const interval = (text: string) => [quantity(text).low, quantity(text).high]
const printed = (text: string) => readQuantities(text).map((found) => found.text)
const kinds = (text: string) => readQuantities(text).map(({ kind, text: words }) => `${kind} ${words}`)

describe('a figure that is counted', () => {
  it('is exact, and has no step', () => {
    expect(quantity('培训妇女骨干 25688 人')).toEqual({ text: '25688 人', kind: 'count', unit: '人', low: 25_688, high: 25_688, start: 7, end: 14 })
  })

  it('is exact in 元 too', () => {
    expect(quantity('发放慰问金 4500 元')).toMatchObject({ kind: 'money', unit: '元', low: 4500, high: 4500 })
    expect(quantity('发放慰问金 4500 元')).not.toHaveProperty('step')
  })

  it('is rounded to its last printed place where it has a scale', () => {
    expect(quantity('惠及群众 38.62 万人')).toMatchObject({ low: 386_150, high: 386_250, step: 100 })
    expect(quantity('发放宣传品 48 万份')).toMatchObject({ low: 475_000, high: 485_000, step: 10_000 })
    expect(quantity('投入 1.2 亿元')).toMatchObject({ low: 115_000_000, high: 125_000_000, step: 10_000_000 })
  })

  it('is rounded where it is a quotient: 日均, 户均, 平均', () => {
    expect(quantity('日均接访 230 个')).toMatchObject({ low: 229.5, high: 230.5, step: 1, per: '日' })
    expect(quantity('户均领书 3 本')).toMatchObject({ low: 2.5, high: 3.5, per: '户' })
    expect(interval('平均每村 12 人')).toEqual([11.5, 12.5])
  })

  it('is exact in 每户 3 本: what each gets is counted', () => {
    expect(quantity('每户 3 本')).toMatchObject({ low: 3, high: 3, per: '户' })
  })
})

describe('a figure that is measured or computed', () => {
  it.each([
    ['捐赠面粉 812 公斤', 'measure', 811.5, 812.5],
    ['播种 512 亩', 'measure', 511.5, 512.5],
    ['满意率 99.78%', 'percent', 99.775, 99.785],
    ['知晓率 86%', 'percent', 85.5, 86.5],
    ['提高 3.5 个百分点', 'point', 3.45, 3.55],
    ['死亡率 12.5‰', 'permille', 12.45, 12.55],
    ['是上年的 3 倍', 'multiple', 2.5, 3.5],
    ['平均 41.8 岁', 'age', 41.75, 41.85],
  ])('%s: %s, half a unit of the last place on both sides', (text, kind, low, high) => {
    expect(quantity(text)).toMatchObject({ kind, low, high })
  })

  it('has one unit of its last printed place as step', () => {
    expect(quantity('满意率 99.78%').step).toBe(0.01)
    expect(quantity('捐赠面粉 812 公斤').step).toBe(1)
  })

  it('is per cent in 成 and 折', () => {
    expect(quantity('占七成')).toMatchObject({ kind: 'percent', unit: '%', low: 65, high: 75 })
    expect(quantity('打 8 折')).toMatchObject({ kind: 'percent', unit: '%', low: 75, high: 85 })
  })

  it('has tenths after 成: 三成五 is 35%, but 三成五保户 are a third of the households', () => {
    expect(interval('占三成五，')).toEqual([34.5, 35.5])
    expect(interval('占三成五')).toEqual([34.5, 35.5])
    expect(interval('三成五保户')).toEqual([25, 35])
  })

  it('is a fraction, to one hundredth', () => {
    expect(quantity('占三分之二')).toMatchObject({ kind: 'fraction', low: 0.656666666667, high: 0.676666666667 })
    expect(quantity('占四分之一')).toMatchObject({ kind: 'fraction', low: 0.24, high: 0.26 })
    expect(quantity('占一半')).toMatchObject({ kind: 'fraction', low: 0.48, high: 0.52 })
  })

  it('is a fraction with a slash or a whole before it', () => {
    expect(quantity('占全国 1/3，')).toMatchObject({ kind: 'fraction', text: '1/3', low: 0.323333333333, high: 0.343333333333 })
    expect(quantity('超过 1/3 的村')).toMatchObject({ text: '超过 1/3', low: 0.333333333333, high: null })
    expect(interval('1 3/5')).toEqual([1.59, 1.61])
    expect(interval('四又六分之三')).toEqual([4.49, 4.51])
    expect(interval('五分之壹')).toEqual([0.19, 0.21])
    expect(interval('万分之三')).toEqual([0.00015, 0.00045])
  })

  it('is none in 2026/9/5, 3/5 户, 11/05, A1/2, 第 1/2 版, 1/4 决赛 and 120/80 mmHg', () => {
    for (const text of ['2026/9/5', '3/5 户', '11/05', 'A1/2', '第 1/2 版', '1/4 决赛', '120/80 mmHg'])
      expect(readQuantities(text).filter(({ kind }) => kind === 'fraction')).toEqual([])
  })

  it('is a rate where its base is printed: 18.5/10 万', () => {
    expect(quantity('孕产妇死亡率 18.5/10 万，')).toEqual({
      text: '18.5/10 万',
      kind: 'rate-per',
      unit: '/10万',
      low: 18.45,
      high: 18.55,
      step: 0.1,
      per: '10万',
      start: 7,
      end: 16,
    })
    expect(quantity('由62.5/10万')).toMatchObject({ kind: 'rate-per', low: 62.45 })
    expect(kinds('3/5 万元')).toEqual(['number 3', 'money 5 万元'])
  })

  it('is a half in words', () => {
    expect(quantity('进度过半。')).toMatchObject({ text: '过半', kind: 'fraction', low: 0.5, high: 1, hedge: 'over' })
    expect(quantity('获得过半数支持')).toMatchObject({ text: '过半数', low: 0.5, high: 1 })
    expect(quantity('半数村庄')).toMatchObject({ text: '半数', low: 0.48, high: 0.52 })
    expect(quantity('超半数企业')).toMatchObject({ text: '超半数', low: 0.5, high: null })
    expect(quantity('收获近半，')).toMatchObject({ text: '近半', low: 0.45, high: 0.5, hedge: 'under' })
  })

  it('has no half in 过半年, 近半个月, 近半小时, 年过半百的', () => {
    expect(['过半年', '近半个月', '近半小时'].map((text) => readQuantities(text))).toEqual([[], [], []])
    expect(quantity('年过半百')).toMatchObject({ text: '半百', kind: 'number', low: 45, high: 55 })
  })

  it('is a ratio where two numbers are compared: 师生比 1∶8', () => {
    const { low, high, ...ratio } = quantity('师生比 1∶8，')
    expect(ratio).toMatchObject({ text: '1∶8', kind: 'ratio', unit: '' })
    expect([low, high]).toEqual([expect.closeTo(1 / 8.5, 9), expect.closeTo(1 / 7.5, 9)])
    expect(quantity('师生比 1∶12。')).toMatchObject({ kind: 'ratio' })
    expect(quantity('城乡居民收入比由 2.52∶1 缩小')).toMatchObject({ kind: 'ratio', low: 2.515, high: 2.525 })
    expect(quantity('以 1:1 的比例')).toMatchObject({ kind: 'ratio', low: 1, high: 1 })
    expect(quantity('比例约为 1:90')).toMatchObject({ text: '约为 1:90', hedge: 'about' })
  })

  it('is no ratio in a list, a time and a structure of three', () => {
    for (const text of ['附件 1：2 份', '定于 9∶30 开会', '三次产业比为 3.9：59.5：36.6'])
      expect(readQuantities(text).filter(({ kind }) => kind === 'ratio')).toEqual([])
  })

  it('is per cent of two digits before 折', () => {
    expect(['75折', '七五折', '7 2 折', '三八折', '8.5 折', '陆 点 五 折'].map(interval)).toEqual([
      [74.5, 75.5],
      [74.5, 75.5],
      [71.5, 72.5],
      [37.5, 38.5],
      [84.5, 85.5],
      [64.5, 65.5],
    ])
    expect(interval('七八折')).toEqual([70, 80])
    expect(interval('打对折')).toEqual([49.5, 50.5])
  })

  it('may be below nothing', () => {
    expect(quantity('同比增长 -3.2%，')).toMatchObject({ text: '-3.2%', low: -3.25, high: -3.15 })
    expect(quantity('增速为－3.2%')).toMatchObject({ text: '－3.2%', low: -3.25, high: -3.15 })
    expect(quantity('增速为负 3.2%')).toMatchObject({ text: '负 3.2%', low: -3.25, high: -3.15 })
    expect(quantity('气温降至-20℃以下')).toMatchObject({ text: '-20℃以下', low: null, high: -20 })
    expect(quantity('负四十五亿零四百')).toMatchObject({ low: -4_500_000_400, high: -4_500_000_400 })
    expect(interval('气温为 -3～5℃')).toEqual([-3.5, 5.5])
  })

  it('is not below nothing where a hyphen joins, where 负 is relief, and where the sign is doubled', () => {
    for (const text of ['减负 5 亿元', '2 胜 3 负 5 平', '3 组-5 人', '5.0% -3.2%', '下降-3.2%', 'K3-2', '背负 3 万元'])
      for (const { low } of readQuantities(text)) expect(low).toBeGreaterThanOrEqual(0)
  })

  it('is a number in Chinese decimals, and in a line or a cell of its own', () => {
    expect(quantity('得分九点九')).toMatchObject({ kind: 'number', low: 9.85, high: 9.95 })
    expect(quantity('十')).toMatchObject({ kind: 'number', low: 10 })
    expect(quantity('答案是五。')).toMatchObject({ kind: 'number', low: 5 })
    expect(quantity('一只')).toMatchObject({ kind: 'count', unit: '只', low: 1 })
    expect(kinds('城关\t三\n一、总体情况')).toEqual(['number 三'])
  })

  it('is a number where a Chinese numeral has no unit, but no word and no name', () => {
    expect(quantity('编号到一千零一')).toMatchObject({ kind: 'number', unit: '', low: 1001 })
    expect(interval('共计四十万')).toEqual([350000, 450000])
    expect(readQuantities('千万注意，万一下雨，去百货商店，“十四五”规划')).toEqual([])
  })

  it('is read in traditional signs as in simplified ones, and printed as it stands', () => {
    expect(quantity('共兩千四百個')).toMatchObject({ text: '兩千四百個', unit: '个', low: 2400, high: 2400, start: 1, end: 6 })
  })

  it('takes its hedges with it', () => {
    expect(quantity('占一半以上')).toMatchObject({ text: '一半以上', hedge: 'at-least', low: 0.5, high: null })
    expect(quantity('超过三分之二的')).toMatchObject({ text: '超过三分之二', hedge: 'over', high: null })
    expect(interval('近一半是女性')).toEqual([0.45, 0.5])
    expect(interval('占七成多')).toEqual([70, 80])
  })

  it('is per cent or per mille where it is said in words', () => {
    expect(quantity('占总数百分之八十五')).toMatchObject({ kind: 'percent', unit: '%', low: 84.5, high: 85.5 })
    expect(quantity('仅千分之三')).toMatchObject({ kind: 'permille', unit: '‰', low: 2.5, high: 3.5 })
  })
})

describe('a hedge', () => {
  it.each([
    ['到场 50 人左右', 45, 55],
    ['约 300 人', 270, 330],
    ['大约 40 户', 36, 44],
    ['大概 60 户', 54, 66],
    ['20 户上下', 18, 22],
  ])('about widens by a tenth: %s', (text, low, high) => {
    expect(quantity(text)).toMatchObject({ low, high, hedge: 'about' })
  })

  it('about widens by one unit of the last printed place where this is more', () => {
    expect(interval('约 5 人')).toEqual([4, 6])
    expect(interval('约 2 万元')).toEqual([10_000, 30_000])
  })

  it('about widens a figure with a scale', () => {
    expect(interval('约 2.3 万元')).toEqual([20_700, 25_300])
  })

  it.each([
    ['走访 400 多户', 400, 500],
    ['走访 2300 余户', 2300, 2400],
    ['发放 10 余万份', 100_000, 200_000],
    ['投入 3 亿多元', 300_000_000, 400_000_000],
    ['三十余名', 30, 40],
    ['百余人', 100, 200],
    ['3 年多', 3, 4],
    ['6 个多月', 6, 7],
  ])('余 and 多 add up to one unit of the last digit that is not zero: %s', (text, low, high) => {
    expect(quantity(text)).toMatchObject({ low, high, hedge: 'over' })
  })

  it('来 is two-sided', () => {
    expect(quantity('三十来人')).toMatchObject({ low: 20, high: 40, hedge: 'about' })
    expect(quantity('30 来人')).toMatchObject({ low: 20, high: 40, hedge: 'about' })
  })

  it.each(['超 500 人', '超过 500 人', '突破 500 人', '逾 500 人'])('over opens upwards: %s', (text) => {
    expect(quantity(text)).toMatchObject({ text, low: 500, high: null, hedge: 'over' })
  })

  it.each(['500 人以上', '不少于 500 人', '至少 500 人', '不低于 500 人'])('at least opens upwards, the figure included: %s', (text) => {
    expect(quantity(text)).toMatchObject({ text, low: 500, high: null, hedge: 'at-least' })
  })

  it.each(['近 500 人', '将近 500 人', '接近 500 人'])('near is at least nine tenths: %s', (text) => {
    expect(quantity(text)).toMatchObject({ text, low: 450, high: 500, hedge: 'under' })
  })

  it.each(['不足 500 人', '不到 500 人'])('under opens downwards: %s', (text) => {
    expect(quantity(text)).toMatchObject({ text, low: null, high: 500, hedge: 'under' })
  })

  it.each(['500 人以下', '500 人以内', '不超过 500 人'])('at most opens downwards, the figure included: %s', (text) => {
    expect(quantity(text)).toMatchObject({ text, low: null, high: 500, hedge: 'at-most' })
  })

  it('works on 成 and on shares in words', () => {
    expect(interval('近七成')).toEqual([63, 70])
    expect(interval('超七成')).toEqual([70, null])
    expect(interval('超过百分之八十')).toEqual([80, null])
  })

  it('beside another allows what either allows', () => {
    expect(interval('近 400 多人')).toEqual([360, 500])
    expect(interval('约 400 余人')).toEqual([360, 500])
  })

  it('is none in 近 3 年, the last three years', () => {
    expect(quantity('近 3 年来')).toMatchObject({ text: '3 年', kind: 'duration', low: 3, high: 3 })
    expect(quantity('近 3 年来')).not.toHaveProperty('hedge')
  })

  it.each(['最近 3 场', '附近 3 个村', '签约 12 家', '预约 300 人', '节约 1200 元'])('is none inside a word: %s', (text) => {
    expect(quantity(text)).not.toHaveProperty('hedge')
  })

  it('opens 上百人 and 上千户 upwards, but not 网上 3 件', () => {
    expect(interval('上百人')).toEqual([100, null])
    expect(interval('上千户')).toEqual([1000, null])
    expect(interval('网上 3 件')).toEqual([3, 3])
  })

  it.each(['共 45 人', '达 45 人', '仅 45 人', '已有 45 人'])('is none in %s', (text) => {
    expect(quantity(text)).toMatchObject({ text: '45 人', low: 45, high: 45 })
  })
})

describe('a vague figure', () => {
  it.each([
    ['数十人', 10, 99],
    ['几百户', 100, 999],
    ['十几名', 11, 19],
    ['十几万元', 110_000, 190_000],
    ['几个', 1, 9],
    ['三五十人', 30, 50],
    ['两三百人', 200, 300],
    ['五六名', 5, 6],
    ['十七八岁', 17, 18],
  ])('%s is anything from %d to %d', (text, low, high) => {
    expect(quantity(text)).toMatchObject({ low, high, hedge: 'about' })
  })
})

describe('a range', () => {
  it.each([
    ['每组 3—5 人', 3, 5],
    ['每组 3 至 5 人', 3, 5],
    ['每组 3 人至 5 人', 3, 5],
    ['惠及 5 万—10 万人', 45_000, 105_000],
    ['增幅 10%～20%', 9.5, 20.5],
    ['年龄 18 至 35 岁', 17.5, 35.5],
  ])('%s is one quantity, from the low end of the first to the high end of the second', (text, low, high) => {
    expect(interval(text)).toEqual([low, high])
  })

  it('that runs backwards is two figures', () => {
    expect(printed('年龄 60—55 岁')).toEqual(['60', '55 岁'])
  })

  it('of ordinals that runs backwards ends before its mark', () => {
    expect(printed('第 5—3 号')).toEqual(['第 5', '3'])
  })

  it('of ordinals is one ordinal: 第 3—5 期 counts nothing', () => {
    expect(quantity('简报第 3—5 期')).toMatchObject({ text: '第 3—5 期', kind: 'ordinal', low: 3, high: 5 })
  })
})

describe('a unit', () => {
  it('of persons is 人, whatever the measure word', () => {
    expect(['12 人', '12 名', '12 位'].map((text) => quantity(text).unit)).toEqual(['人', '人', '人'])
  })

  it('keeps persons, attendances and cases apart', () => {
    expect(['12 人', '12 人次', '12 件', '12 件次', '12 户'].map((text) => quantity(text).unit)).toEqual(['人', '人次', '件', '件次', '户'])
  })

  it('is not the first sign of a noun: 人大代表, 处级干部, 单元', () => {
    expect(quantity('5 人大代表')).toMatchObject({ kind: 'number', unit: '' })
    expect(quantity('3 处级干部')).toMatchObject({ kind: 'number', unit: '' })
    expect(quantity('2 单元')).toMatchObject({ kind: 'number', unit: '' })
  })

  it('of a duration is the base: 个月 is 月, 周年 is 年', () => {
    expect(quantity('3 个月')).toMatchObject({ kind: 'duration', unit: '月' })
    expect(quantity('成立 30 周年')).toMatchObject({ kind: 'duration', unit: '年' })
  })

  it('may be missing: 12 is a number', () => {
    expect(quantity('共 12，')).toMatchObject({ kind: 'number', unit: '', low: 12, high: 12 })
  })

  it('may be missing before persons that have a scale: 5.2 万农村妇女', () => {
    expect(quantity('惠及 5.2 万农村妇女')).toMatchObject({ kind: 'count', unit: '人', low: 51_500, high: 52_500 })
  })

  it('of pairs is the pair, and 打 is twelve: 三双, 五十对, 十打铅笔; but 6 打造 and 三打两建 are none', () => {
    expect([quantity('三双').low, quantity('五十对耳环').low, quantity('十打铅笔').low]).toEqual([3, 50, 120])
    expect(kinds('三打两建，6 打造点')).toEqual(['number 6'])
  })

  it('of coins goes with that of the notes: 50 元 6 角三分', () => {
    expect(quantity('50 元 6 角三分')).toMatchObject({ kind: 'money', unit: '元', low: 50.63, high: 50.63 })
    expect(interval('3 元 5 角')).toEqual([3.5, 3.5])
  })

  it('of a name is none: 农村“三块地”改革, 千斤顶', () => {
    expect(kinds('农村“三块地”改革，千斤顶')).toEqual([])
    expect(quantity('花了三块，')).toMatchObject({ low: 3 })
  })

  it('of other money is its own', () => {
    expect(quantity('出口 3.2 亿美元')).toMatchObject({ kind: 'money', unit: '美元' })
  })
})

describe('the noun', () => {
  it.each([
    ['120 名教师参加', '教师'],
    ['35 个村完成改厕', '村'],
    ['12 件来信', '来信'],
    ['310 个小项', '小项'],
  ])('of %s is %s', (text, noun) => {
    expect(quantity(text).noun).toBe(noun)
  })

  it('is absent where none follows', () => {
    expect(quantity('走访 12 户，')).not.toHaveProperty('noun')
    expect(quantity('12 人参加')).not.toHaveProperty('noun')
  })
})

describe('what is printed otherwise', () => {
  it('reads full-width digits, point and percent sign', () => {
    expect(quantity('培训１２３人')).toMatchObject({ text: '１２３人', low: 123, high: 123 })
    expect(quantity('占１２．５％')).toMatchObject({ text: '１２．５％', unit: '%', low: 12.45, high: 12.55 })
  })

  it('reads thousand separators: a comma, a blank, a thin blank', () => {
    expect(['12,345 份', '12 345 份', '12\u2009345 份'].map(interval)).toEqual([
      [12_345, 12_345],
      [12_345, 12_345],
      [12_345, 12_345],
    ])
  })

  it('reads Chinese numerals before what they count', () => {
    expect(interval('走访二百三十六户')).toEqual([236, 236])
    expect(interval('表彰三十五名教师')).toEqual([35, 35])
    expect(interval('投入一亿二千万元')).toEqual([115_000_000, 125_000_000])
  })

  it('reads no blank between a figure and its unit', () => {
    expect(interval('培训4500人')).toEqual([4500, 4500])
  })
})

describe('a Chinese numeral that is part of a word', () => {
  it.each([
    '十分重视',
    '一起参加',
    '三级联动',
    '一是抓学习',
    '一名教师',
    '一带一路',
    '二十大精神',
    '一等奖',
    '三八妇女节',
    '三五成群',
    '统一思想',
    '万一',
    '四面八方',
    '一二三产业融合',
  ])('is no quantity: %s', (text) => {
    expect(readQuantities(text)).toEqual([])
  })

  it('is a quantity where time is counted: 一个月, 一年', () => {
    expect(interval('为期一个月')).toEqual([1, 1])
    expect(interval('一年来')).toEqual([1, 1])
  })
})

describe('an ordinal', () => {
  it.each([
    ['第三期', 3, '期'],
    ['第 12 期', 12, '期'],
    ['第十三届', 13, '届'],
    ['第5名', 5, '名'],
  ])('%s is no count', (text, value, unit) => {
    expect(quantity(`这是${text}，`)).toMatchObject({ text, kind: 'ordinal', unit, low: value, high: value })
  })
})

describe('a label', () => {
  it('is the number of a hotline', () => {
    expect(kinds('拨打 12345 热线和 12338 热线，接听来电 316 个')).toEqual(['label 12345', 'label 12338', 'count 316 个'])
  })

  it('is the year and the number of a document', () => {
    expect(kinds('县府办发〔2026〕5 号印发后，12 个乡镇')).toEqual(['label 2026', 'label 5', 'count 12 个'])
  })

  it('is a telephone number', () => {
    expect(kinds('电话 0938-2210456')).toEqual(['label 0938-2210456'])
    expect(kinds('手机 13900001111')).toEqual(['label 13900001111'])
  })

  it('is the number of a building or a road', () => {
    expect(kinds('3 号楼，309 国道，15 路公交')).toEqual(['label 3', 'label 309', 'label 15'])
  })

  it('is what touches Latin letters', () => {
    expect(kinds('5G 基站 12 个，A4 纸，B12 类')).toEqual(['label 5G', 'count 12 个', 'label 4', 'label 12'])
  })

  it('is a postal code, the number of a card, a version', () => {
    expect(kinds('邮编 743000，邮政编码：744500')).toEqual(['label 743000', 'label 744500'])
    expect(kinds('身份证号：62270119900101123X，身份证号为 622701**********34')).toEqual(['label 62270119900101123X', 'label 622701**********34'])
    expect(kinds('身份证号：622701 19900101 123X，卡号 6222 0000 1111 2222 333')).toEqual([
      'label 622701 19900101 123X',
      'label 6222 0000 1111 2222 333',
    ])
    expect(kinds('版本号 2.1，平台升级到 3.0 版')).toEqual(['label 2.1', 'label 3.0'])
  })

  it('is no count of cards or codes: 身份证 120 张', () => {
    expect(kinds('办理身份证 120 张，编号 12 个')).toEqual(['count 120 张', 'count 12 个'])
  })

  it('is an address of electronic mail and a clause of a standard', () => {
    expect(kinds('信箱 2026fulian@example.cn，第 7.3.5 条')).toEqual(['label 2026fulian@example.cn', 'label 7.3.5'])
  })
})

describe('laws', () => {
  const numeric = fc.string({
    unit: fc.constantFrom(
      ...'〇零一二两三四五六七八九十百千万亿廿数几0123456789１２．％%.,:∶/-−—至～第约近超余多来以上左右成分之又半过负点折对打双时人名个件户元年月日号时岁（）。，、 \n',
    ),
    maxLength: 60,
  })

  const spansAreRight = (text: string) => {
    let end = 0
    for (const found of readQuantities(text)) {
      expect(found.start).toBeGreaterThanOrEqual(end)
      expect(found.end).toBeGreaterThan(found.start)
      expect(text.slice(found.start, found.end)).toBe(found.text)
      end = found.end
    }
  }

  it('any text is read, and the spans are ascending, disjoint and those of the printed words', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), spansAreRight))
  })

  it('so are numerals, units and marks in any order', () => {
    fc.assert(fc.property(numeric, spansAreRight), { numRuns: 2000 })
  })

  it('no low end is above its high end, and only dates have none', () => {
    fc.assert(
      fc.property(numeric, (text) => {
        for (const { kind, low, high, iso, step } of readQuantities(text)) {
          if (step !== undefined) expect(step).toBeGreaterThan(0)
          const dated = kind === 'date' || kind === 'date-range' || kind === 'time'
          expect(iso !== undefined).toBe(dated)
          expect(low !== undefined && high !== undefined).toBe(!dated)
          if (typeof low === 'number' && typeof high === 'number') expect(low).toBeLessThanOrEqual(high)
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('a counted number is read as itself, with a blank before its unit or without', () => {
    fc.assert(
      fc.property(fc.nat(999_999), fc.constantFrom('人', '名', '户', '件', '元', '人次'), fc.constantFrom('', ' '), (value, unit, blank) => {
        expect(interval(`走访${blank}${value}${blank}${unit}，`)).toEqual([value, value])
      }),
    )
  })

  it('a hedge never excludes the figure it stands beside', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999_999 }), fc.constantFrom('约', '近', '超', '不足', '至少', '不超过'), (value, word) => {
        const { low, high } = quantity(`${word} ${value} 户`)
        expect(low ?? value).toBeLessThanOrEqual(value)
        expect(high ?? value).toBeGreaterThanOrEqual(value)
      }),
    )
  })
})

describe('a long text', () => {
  it.each([
    '九',
    '九1',
    '0-',
    '000 ',
    '数十',
    '几',
    '百分之',
    '第',
    '12:',
    '9年',
    '1.',
    '1,',
    '一 ',
    '二 百 ',
    '百 分',
    '三五百二',
    '1/',
    '1 1/',
    '1∶',
    '负',
    '9时',
    '五又',
    '二十几',
    '编号',
    '一点',
  ])('of %s repeated is read in time', { timeout: 5000 }, (unit) => {
    expect(readQuantities(unit.repeat(200_000 / unit.length)).length).toBeGreaterThanOrEqual(0)
  })
})

describe('a doubling in words', () => {
  it.each([
    ['产量翻一番', '翻一番', 1.5, 2.5],
    ['收入翻了两番', '翻了两番', 3.5, 4.5],
    ['收入翻番', '翻番', 1.5, 2.5],
    ['收入翻了近两番', '翻了近两番', 3.1, 4],
    ['产量翻一番以上', '翻一番以上', 2, 4],
  ])('%s is a multiple', (text, printed, low, high) => {
    expect(readQuantities(text)).toMatchObject([{ text: printed, kind: 'multiple', unit: '倍', low, high }])
  })

  it('is none in 翻修, 轮番', () => {
    expect(readQuantities('翻修校舍，轮番上门')).toEqual([])
  })
})

describe('a unit that begins with a scale', () => {
  it('keeps it: 1.34 亿千瓦', () => {
    expect(readQuantities('装机 1.34 亿千瓦')).toMatchObject([{ unit: '千瓦', kind: 'measure', low: 133_500_000, high: 134_500_000 }])
  })
})

describe('a long Chinese numeral', () => {
  it('counts by any measure word', () => {
    expect(readQuantities('发放贷款一百零九笔')).toMatchObject([{ text: '一百零九笔', low: 109, unit: '笔' }])
  })

  it('is a name before a grade: 二十一级, 三十九中', () => {
    expect(readQuantities('二十一级台阶').map(({ unit }) => unit)).not.toContain('级')
  })
})

describe('Arabic digits and some', () => {
  it.each([
    ['10 几万人', 110_000, 190_000],
    ['20 几岁', 21, 29],
    ['300 几十人', 310, 399],
  ])('%s', (text, low, high) => {
    expect(readQuantities(text)).toMatchObject([{ text, low, high }])
  })
})

describe('a year with another sign for 〇', () => {
  it.each(['二OO八年', '二○○八年', '二零零八年', '二ＯＯ八年', '二〇〇八年'])('%s is 2008', (text) => {
    expect(readQuantities(text)).toMatchObject([{ text, kind: 'date', iso: '2008' }])
  })
})

describe('a range with a hyphen', () => {
  it('is no telephone number where a scale or a unit follows', () => {
    expect(readQuantities('1000-2000 万元')).toMatchObject([{ kind: 'money', high: 20_005_000 }])
    expect(readQuantities('0931-8929123 转 8001').map(({ kind }) => kind)).toContain('label')
  })
})
