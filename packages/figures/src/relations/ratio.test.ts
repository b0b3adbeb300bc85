import { describe, expect, it } from 'vitest'
import { verdictsBy } from '../testing.js'
import { readRatios } from './ratio.js'

const claimsIn = (...texts: readonly string[]) => verdictsBy(readRatios, ...texts)
const verdictsIn = (...texts: readonly string[]) => claimsIn(...texts).map((line) => line.replace(/:.*/, ''))

describe('a ratio that is right', () => {
  it.each([
    ['teachers to children', '全园教师 30 人、幼儿 360 人，师生比 1∶12。'],
    ['the other way round', '全园教师 30 人、幼儿 360 人，生师比 12∶1。'],
    ['both', '财政投入 400 万元、社会投入 3200 万元，两者之比为 1∶8。'],
    ['half-width', '财政投入 400 万元、社会投入 3200 万元，两者之比为1:8。'],
    ['full-width', '财政投入 400 万元、社会投入 3200 万元，两者之比为 1：8。'],
    ['decimals', '财政投入 400 万元、社会投入 1000 万元，两者之比为 1∶2.5。'],
    ['rounded', '全园教师 30 人、幼儿 370 人，师生比 1∶12。'],
    ['one unit off', '全园教师 30 人、幼儿 360 人，师生比 1∶13。'],
    ['men and women', '参训男学员 20 人、女学员 60 人，男女比例为 1∶3。'],
    ['more men', '参训男学员 60 人、女学员 20 人，男女比例为 3∶1。'],
    ['二者', '城区站点 12 个、乡村站点 60 个，二者之比为 1∶5。'],
    ['industries', '一产增加值 20 亿元，二产增加值 100 亿元，三产增加值 80 亿元。三次产业结构为 10.0∶50.0∶40.0。'],
  ])('%s: %s', (_, text) => {
    expect(verdictsIn(text)).toEqual(['consistent'])
  })
})

describe('a ratio that is wrong', () => {
  it.each([
    ['teachers to children', '全园教师 30 人、幼儿 360 人，师生比 1∶15。'],
    ['the other way round', '全园教师 30 人、幼儿 360 人，生师比 15∶1。'],
    ['both', '财政投入 400 万元、社会投入 3200 万元，两者之比为 1∶5。'],
    ['half-width', '财政投入 400 万元、社会投入 3200 万元，两者之比为1:5。'],
    ['full-width', '财政投入 400 万元、社会投入 3200 万元，两者之比为 1：5。'],
    ['decimals', '财政投入 400 万元、社会投入 1000 万元，两者之比为 1∶2.8。'],
    ['men and women', '参训男学员 20 人、女学员 60 人，男女比例为 1∶5。'],
    ['more men', '参训男学员 60 人、女学员 20 人，男女比例为 6∶1。'],
    ['turned round', '参训男学员 60 人、女学员 20 人，男女比例为 1∶3。'],
    ['二者', '城区站点 12 个、乡村站点 60 个，二者之比为 1∶7。'],
    ['half', '财政投入 400 万元、社会投入 3200 万元，两者之比为 1∶4。'],
    ['industries', '一产增加值 20 亿元，二产增加值 100 亿元，三产增加值 80 亿元。三次产业结构为 10.0∶46.0∶44.0。'],
  ])('%s: %s', (_, text) => {
    expect(verdictsIn(text)).toEqual(['violated'])
  })
})

describe('where it is not certain what is compared', () => {
  it.each([
    ['a hedge', '全园教师 30 人、幼儿 360 人，师生比约 1∶15。'],
    ['an index', '参训男学员 20 人、女学员 60 人，男女比例为 106∶100。'],
    ['a clock', '两项活动 9:30 开始，参加 20 人、60 人。'],
    ['a score', '男队 20 人、女队 60 人，以 3∶1 取胜。'],
    ['another unit', '财政投入 400 万元、新增床位 480 张，两者之比为 1∶5。'],
    ['two kinds of children', '教师 30 人、大班幼儿 160 人、小班幼儿 200 人，师生比 1∶15。'],
    ['no figures', '全园师生比 1∶15。'],
    ['figures of another sentence', '全园教师 30 人、幼儿 360 人。农村园师生比 1∶15。'],
    ['a matching of funds', '财政投入 400 万元、社会投入 3200 万元，按 1∶5 配套。'],
    ['a standard', '教师 30 人、幼儿 360 人，低于 1∶7 的标准。'],
    ['a scale of maps', '测绘图纸 20 张、60 张，比例尺 1∶500。'],
    ['the structure of the year before', '一产增加值 20 亿元，二产增加值 100 亿元，三产增加值 80 亿元。三次产业结构由 12.0∶46.0∶42.0 调整。'],
    ['a change of structure', '三次产业结构由 8∶41∶51 调整为 7∶40∶53。'],
  ])('%s: %s', (_, text) => {
    expect(claimsIn(text)).toEqual([])
  })
})

describe('a ratio of two that are named', () => {
  it.each([
    ['与', '护理员 30 名，老人 150 名，护理员与老人之比为 1∶5。'],
    ['和, 比例', '专家评委 6 人，群众评委 24 人，专家评委和群众评委比例为 1∶4。'],
    ['the second first', '专家评委 6 人，群众评委 24 人，群众评委和专家评委比例为 4∶1。'],
    ['neither is 1', '男社员 45 人，女社员 30 人，男女社员比例为 3∶2。'],
    ['rounded on both sides', '男社员 47 人，女社员 30 人，男女之比为 3∶2。'],
    ['公母', '公羊 12 只，母羊 240 只，公母比例为 1∶20。'],
    ['城乡, each a mean', '城镇居民人均可支配收入 33600 元，增长 5%，农村居民人均可支配收入 14000 元，增长 7%，城乡居民收入比为 2.4∶1。'],
    ['缩小为', '城镇居民人均收入 33600 元，农村居民人均收入 14000 元，城乡居民收入比缩小为 2.4∶1。'],
    ['a bracket after', '师生比为 1∶12（教师 30 人，学生 360 人）。'],
    ['a clause after', '全院医护比为 1∶1.5，医生 40 名、护士 60 名。'],
    ['an earlier sentence', '教师 30 人，学生 360 人。师生比为 1∶12。'],
    ['an index', '男性 210000 人、女性 200000 人，男女比例为 105∶100。'],
    ['about', '教师 30 人，学生 360 人，师生比约为 1∶12。'],
    ['parts of a whole before', '总投资 3600 万元，其中自筹 400 万元、贷款 3200 万元，两者之比为 1∶8。'],
    ['the noun of a place too', '幼儿园有保教人员 24 人，在园幼儿 168 人，保教人员与幼儿比例为 1∶7。'],
    ['粮经', '粮食作物 600 亩、经济作物 200 亩，粮经比为 3∶1。'],
  ])('%s: %s', (_, text) => {
    expect(verdictsIn(text)).toEqual(['consistent'])
  })
})

describe('a ratio of two that are named, and wrong', () => {
  it.each([
    ['与', '护理员 30 名，老人 150 名，护理员与老人之比为 1∶8。'],
    ['和, 比例', '专家评委 6 人，群众评委 24 人，专家评委和群众评委比例为 1∶6。'],
    ['the second first', '专家评委 6 人，群众评委 24 人，群众评委和专家评委比例为 6∶1。'],
    ['neither is 1', '男社员 45 人，女社员 30 人，男女社员比例为 5∶2。'],
    ['公母', '公羊 12 只，母羊 240 只，公母比例为 1∶25。'],
    ['城乡, each a mean', '城镇居民人均可支配收入 33600 元，增长 5%，农村居民人均可支配收入 14000 元，增长 7%，城乡居民收入比为 2.1∶1。'],
    ['缩小为', '城镇居民人均收入 33600 元，农村居民人均收入 14000 元，城乡居民收入比缩小为 2.1∶1。'],
    ['a bracket after', '师生比为 1∶15（教师 30 人，学生 360 人）。'],
    ['a clause after', '全院医护比为 1∶2.5，医生 40 名、护士 60 名。'],
    ['what each brings', '县级配套 300 万元，村民自筹 1500 万元，配套与自筹之比为 1∶3。'],
    ['投资方', '投资方出资 60 万元，村集体出资 40 万元，投资方与村集体的出资之比为 5∶1。'],
    ['parts of a whole before', '总投资 3600 万元，其中自筹 400 万元、贷款 3200 万元，两者之比为 1∶5。'],
    ['the noun of a place too', '幼儿园有保教人员 24 人，在园幼儿 168 人，保教人员与幼儿比例为 1∶9。'],
    ['by a whole unit of one digit', '女性 30 人、男性 90 人，女性与男性之比为 1∶4。'],
  ])('%s: %s', (_, text) => {
    expect(verdictsIn(text)).toEqual(['violated'])
  })
})

describe('where the names are not those of the figures', () => {
  it.each([
    ['some of them only', '学校有骨干教师 12 人，在校学生 360 人，师生比为 1∶15。'],
    ['others than those', '男教师 12 人、女教师 36 人，学生男女比例为 1∶1。'],
    ['others than those, after', '男教师 12 人、女教师 36 人，男女学生之比为 1∶1。'],
    ['one is not printed', '党员 20 人，群众 80 人，党员与居民之比为 1∶6。'],
    ['output is not sales', '投入 200 万元，销售 950 万元，投入产出比达 1∶3。'],
    ['a rule', '村民出资 60 万元、企业出资 40 万元，利润按 1∶4 分配。'],
    ['another measure', '城镇居民人均消费 20000 元，农村居民人均消费 11000 元，城乡居民收入比为 2.4∶1。'],
    ['an index that does not fit', '男性 210000 人、女性 200000 人，男女比例为 108∶100。'],
    ['a part stands between', '财政投入 400 万元、社会投入 3200 万元，其中贷款 1000 万元，两者之比为 1∶8。'],
    ['two figures for a name', '男教师 12 人、男学生 160 人、女教师 36 人、女学生 150 人，男女比例为 1∶2。'],
    ['weights', '专家评分 6 分，群众评分 24 分，专家与群众权重比为 6∶4。'],
    ['from one to the other', '城镇居民人均收入 33600 元，农村居民人均收入 14000 元，城乡居民收入比由 2.6∶1 缩小。'],
  ])('%s: %s', (_, text) => {
    expect(claimsIn(text)).toEqual([])
  })
})

describe('a ratio of two powers of ten', () => {
  it.each([
    ['教师 36 人、幼儿 378 人，师生比 1∶10。', 'consistent'],
    ['教师 36 人、幼儿 270 人，师生比 1∶10。', 'violated'],
  ])('is reckoned to its 1: %s', (text, verdict) => {
    expect(verdictsBy(readRatios, text)[0]).toMatch(new RegExp(`^${verdict}`))
  })
})

describe('what both sides of a ratio are called', () => {
  it.each([
    ['both are of the young', '新兵中有男青年 46 人、女青年 48 人，男女之比为 4∶3。'],
    ['the name of all stands before 有', '青年突击队里头有男队员 63 人、女队员 2 人，男女比例为 3∶2。'],
    [
      'two of three industries are right',
      '第一产业增加值 17.4 亿元，第二产业增加值 39.8 亿元，第三产业增加值 41.5 亿元，三次产业结构比为 17.6∶40.3∶2.1。',
    ],
  ])('is no other group: %s', (_, text) => {
    expect(verdictsIn(text)).toEqual(['violated'])
  })

  it.each([
    ['some of one side', '学校有高级教师 20 人、学生 480 人，师生比为 1∶16。'],
    [
      'industries of which two are wrong',
      '第一产业增加值 17.4 亿元，第二产业增加值 39.8 亿元，第三产业增加值 41.5 亿元，三次产业结构比为 10∶20∶2.1。',
    ],
  ])('stays silent: %s', (_, text) => {
    expect(claimsIn(text)).toEqual([])
  })
})
