import { describe, expect, it } from 'vitest'
import { relationsBy } from '../testing.js'
import { readRespectives } from './respective.js'

const relationsOf = (text: string) => relationsBy(readRespectives, text).relations
const verdicts = (text: string) => relationsOf(text).map(({ verdict }) => verdict)

describe('as many values as items', () => {
  it.each([
    ['named with 、', '东川镇、西川镇、南川镇分别培训 60 人、45 人、30 人。'],
    ['named with 和', '城镇和农村参保人数分别为 1200 人和 800 人。'],
    ['with a head that the items share', '信访、投诉办结率分别达 96%、92%。'],
    ['packed in one word: 城乡', '城乡居民收入分别增长 5.1%、6.3%。'],
    ['packed in one word: 一二三产', '一二三产增加值分别增长 3.1%、5.2%、6.4%。'],
    ['packed in one word: 产销', '农机产销分别完成 300 台、280 台。'],
    ['with an announced number', '甲、乙、丙三村分别种植 120 亩、80 亩、60 亩。'],
    ['with 、 inside one name', '信息传输、租赁和商务服务业分别增长 8.1%、3.2%。'],
    ['with figures of their own', '培训妇女 600 人次，发放资料 2000 份，同比分别增长 12%、8%。'],
    ['said once for two lists of values', '来信和来访分别为 60 件、45 件，同比分别下降 5%、8%。'],
    ['with the unit after the last value', '甲村、乙村、丙村覆盖率分别提高 5、6、8 个百分点。'],
    ['in two measures of two places', '甲县、乙县参训人数和资金分别为 60 人、50 人、3 万元、2 万元。'],
    ['with a base of comparison between', '来信、来访分别比上年下降 5%、8%。'],
    ['with brackets among the items', '甲村（含新村）、乙村分别走访 60 户、45 户。'],
  ])('is right %s', (_, text) => {
    expect(new Set(verdicts(text))).toEqual(new Set(['consistent']))
  })

  it('claims the last value, and counts', () => {
    expect(relationsOf('甲镇、乙镇分别培训 60 人、45 人。')).toEqual([
      {
        type: 'respective',
        verdict: 'consistent',
        confidence: 'certain',
        claim: 1,
        operands: [
          { role: 'value', quantity: 0 },
          { role: 'value', quantity: 1 },
        ],
        evidence: { formula: 'values = items', stated: [2, 2], computed: [2, 2], unit: '人' },
      },
    ])
  })
})

describe('another number of values', () => {
  it.each([
    ['too few for the announced number', '甲、乙、丙三村分别种植 120 亩、80 亩。'],
    ['too many for the announced number', '甲、乙两村分别种植 120 亩、80 亩、60 亩。'],
    ['too few for names of one kind: 镇', '东川镇、西川镇、南川镇分别培训 60 人、45 人。'],
    ['too few for names of one kind: 村', '红星村、前进村、光明村分别走访 30 户、25 户。'],
    ['too few for names of one kind before their head', '东川镇、西川镇、南川镇参训人数分别为 60 人、45 人。'],
    ['too few for quarters', '一季度、二季度、三季度分别受理 12 件、15 件。'],
    ['too few for numbers', '发案数、破案数、结案数分别下降 5%、8%。'],
    ['too few for rates', '参保率、签约率、接种率分别达到 96%、92%。'],
    ['too many for two kinds', '全年受理投诉、举报分别为 60 件、45 件、30 件。'],
    ['too many for two names with 和', '来信和来访分别为 60 件、45 件和 30 件。'],
    ['too many for three places', '东川镇、西川镇、南川镇分别培训 60 人、45 人、30 人、20 人。'],
    ['too many for three short names', '甲、乙、丙分别培训 60 人、45 人、30 人、20 人。'],
    ['too few in a list that goes on from another', '来信和来访分别为 60 件、45 件，同比分别下降 5%、8%、9%。'],
  ])('is wrong: %s', (_, text) => {
    expect(verdicts(text)).toContain('violated')
  })

  it('shows how many items the grammar allows', () => {
    expect(relationsOf('全年受理投诉、举报分别为 60 件、45 件、30 件。')[0]).toMatchObject({
      claim: 2,
      evidence: { stated: [3, 3], computed: [1, 2] },
    })
  })
})

describe('what is not certain', () => {
  it.each([
    ['分别由', '三个项目分别由 2 个镇、3 个镇承办。'],
    ['分别从', '参训人数分别从 60 人、45 人增加到 80 人、70 人。'],
    ['分别 with other verbs', '市、县妇联分别组织 3 场宣讲、走访 5 户、慰问 6 人。'],
    ['one value for each', '甲村、乙村分别种植 120 亩。'],
    ['及其', '县妇联及其团体会员分别培训 60 人、45 人、30 人。'],
    ['等', '甲村、乙村等分别种植 120 亩、80 亩、60 亩。'],
    ['城乡 beside a name', '甲县、乙县城乡居民参保分别为 3 人、5 人、6 人、8 人。'],
    ['企事业', '机关、企事业单位分别报名 60 人、45 人、30 人。'],
    ['years as items', '投诉量、举报量近三年分别为 60 件、45 件、30 件。'],
    ['two lists without a mark between them', '甲县、乙县小学、初中学生分别为 60 人、45 人、30 人、20 人。'],
    ['a list that commas part', '软件业，租赁业、商务服务业分别增长 3%、5%、6%。'],
    ['fewer values than names that may belong together', '集成电路、汽车零配件、锂电池出口分别增长 7%、6%。'],
    ['names in two groups', '甲镇、乙镇和丙镇分别培训 60 人、45 人。'],
    ['a value that is no figure', '甲村、乙村、丙村收入分别增长 5%、3%、持平。'],
    ['values with other nouns', '甲、乙、丙三村分别种植 120 亩小麦、80 亩玉米。'],
    ['a comma between the values', '投诉、举报分别下降 5%、6%，7%。'],
    ['no items', '分别为 60 人、45 人。'],
  ])('%s', (_, text) => {
    expect(verdicts(text).filter((verdict) => verdict === 'violated')).toEqual([])
  })
})

describe('other words and items', () => {
  it.each([
    ['依次', '东川、西川、南川三县存粮依次为 8 万吨、7 万吨和 5 万吨。', 'consistent'],
    ['terms that are only counted', '培训 482 人次，四期分别为 118 人次、124 人次、109 人次和 131 人次。', 'consistent'],
    ['classes that are only counted', '三类合计 33 件，分别为 17 件、9 件、7 件。', 'consistent'],
    ['classes of a school', '初一、初二两个年级分别评出 20 名、18 名。', 'consistent'],
    ['too many for two classes of a school', '老年组、青年组分别为 8 支、12 支；初一、初二两个年级分别评出 20 名、18 名、16 名。', 'violated'],
    ['依次, too many', '公安局、司法局、检察院三部门依次选派 6 人、4 人、3 人、2 人。', 'violated'],
    ['依次, too few', '东川、西川、南川三县存粮依次为 8 万吨、7 万吨。', 'violated'],
    ['too few for bodies', '财政局、审计局、残联分别抽调 3 人、2 人。', 'violated'],
    ['too few for rooms, in hours', '图书室、阅览室、绘本角的开放时间分别为 8 时、9 时。', 'violated'],
    ['too few for stations', '石门、双桥、清河三站日均发送旅客分别为 420 人次、385 人次。', 'violated'],
  ])('%s: %s', (_, text, verdict) => {
    expect(verdicts(text).at(-1)).toBe(verdict)
  })

  it.each([
    ['a whole and what belongs to it', '县医院及其下设的血透室、康复科分别增购 12 台、7 台。'],
    ['one deed after another', '工作人员依次走访 5 户、3 户。'],
    ['bodies that each gave both', '民政局、残联、红十字会分别捐赠轮椅 30 辆、拐杖 45 副。'],
    ['bodies joined by 和', '人社局、就业局和所属中心分别抽调 3 人、2 人、1 人、4 人、6 人。'],
    ['a body of no certain name', '县委、县政府、政协机关分别走访 3 户、2 户。'],
  ])('says nothing: %s: %s', (_, text) => {
    expect(verdicts(text)).toEqual([])
  })
})

describe('what was taken from as many as are told for each', () => {
  it.each([
    ['从县妇联、县司法局、县教育局抽调 18 名骨干组成专班，三家单位依次为 6 名、5 名、10 名。', 'violated'],
    ['向东川镇、西川镇、南川镇下拨 60 万元，三个镇分别为 20 万元、15 万元、35 万元。', 'violated'],
    ['从县妇联、县司法局、县教育局抽调 21 名骨干组成专班，三家单位依次为 6 名、5 名、10 名。', 'consistent'],
  ])('adds up: %s', (text, verdict) => {
    expect(relationsOf(text).flatMap((relation) => (relation.type === 'sum' ? relation.verdict : []))).toEqual([verdict])
  })

  it.each([
    ['what each has', '从县妇联、县司法局、县教育局抽调 18 名骨干组成专班，三家单位分别有党员 6 名、5 名、10 名。'],
    ['a second whole', '从县妇联、县司法局、县教育局抽调 18 名骨干、8 名司机组成专班，三家单位依次为 6 名、5 名、10 名。'],
    ['other bodies', '从县直单位抽调 18 名骨干组成专班，三家单位依次为 6 名、5 名、10 名。'],
    ['two values of three', '从县妇联、县司法局、县教育局抽调 18 名骨干组成专班，三家单位依次为 6 名、5 名。'],
    ['no count of them', '从县妇联、县司法局、县教育局抽调 18 名骨干组成专班，到岗人数依次为 6 名、5 名、10 名。'],
  ])('says nothing of %s: %s', (_, text) => {
    expect(relationsOf(text).filter(({ type }) => type === 'sum')).toEqual([])
  })
})
