import { describe, expect, it } from 'vitest'
import { relationsIn } from '../testing.js'

const sumsIn = (text: string) => relationsIn(text).filter((line) => line.startsWith('sum '))
const verdictsIn = (text: string) => sumsIn(text).map((line) => line.replace(/:.*/, ''))

describe('parts that exclude each other by their form', () => {
  it.each([
    ['months', '本季度检查企业 240 家次，其中 1 月 75 家次，2 月 82 家次，3 月 93 家次。'],
    ['quarters', '全年接待群众 240 批，其中一季度 75 批、二季度 82 批、三季度 93 批。'],
    ['years', '三年共投入 900 万元，其中 2021 年 280 万元、2022 年 300 万元、2023 年 350 万元。'],
    ['terms', '累计培训 480 人，其中第一期 185 人、第二期 178 人、第三期 182 人。'],
    ['grades', '评定养老机构 40 家，其中一级 12 家、二级 15 家、三级 16 家。'],
    ['provinces', '18 支代表队参赛，其中甘肃 8 支、青海 6 支、宁夏 5 支。'],
    ['towns', '全县村干部 820 名，其中城关镇 120 名、河湾镇 310 名、东坪乡 405 名。'],
    ['peoples', '全县党员 3600 名，其中汉族 2800 名、回族 620 名、藏族 310 名。'],
    ['stages of school', '招聘教师 80 名，其中小学 45 名，初中 25 名，高中 20 名。'],
    ['ranks', '妇女干部 245 名，其中正科级 38 名、副科级 96 名、科员 121 名。'],
    ['kinds of bodies', '共有 45 个单位参赛，其中机关单位 18 个、企业 15 个、学校 14 个。'],
    ['sources of money', '总投资 120 万元，其中中央资金 60 万元、省级资金 30 万元、自筹资金 35 万元。'],
    ['levels', '三级书记 180 人参加，其中县级 25 人、乡级 48 人、村级 117 人。'],
  ])('are never more than the whole: %s', (_, text) => {
    expect(verdictsIn(text)).toEqual(['sum violated'])
  })

  it.each([
    ['villages said of what make they are', '全市有示范村 30 个，其中贫困村 20 个、重点村 15 个。'],
    ['classes that take in one another', '专业技术人员 300 人，其中本科以上 200 人、硕士以上 110 人。'],
    ['people of two kinds', '全县脱贫户 3600 户，其中监测户 2800 户、低保户 1620 户。'],
    ['districts against the city, each reckoned apart', '全市增加值 320 亿元，其中东城区 180 亿元、西城区 160 亿元。'],
    ['states at the end of months', '年末在册 240 人，其中 1 月底 175 人、2 月底 182 人。'],
  ])('may be more where they overlap: %s', (_, text) => {
    expect(verdictsIn(text)).toEqual([])
  })

  it('may leave some out', () => {
    expect(verdictsIn('18 支代表队参赛，其中甘肃 8 支、青海 6 支。')).toEqual(['sum consistent'])
  })
})

describe('the periods before a total', () => {
  it.each([
    ['quarters', '第一季度完成 320 万元，第二季度完成 410 万元，上半年累计完成 750 万元。'],
    ['halves', '上半年完成 320 万元，下半年完成 410 万元，全年共完成 750 万元。'],
    ['months', '1 月接待 120 人，2 月接待 135 人，3 月接待 150 人，一季度共接待 415 人。'],
  ])('make up its own: %s', (_, text) => {
    expect(verdictsIn(text)).toEqual(['sum violated'])
  })

  it.each([
    ['one is wanting', '第二季度完成 410 万元，第三季度完成 320 万元，前三季度累计完成 1150 万元。'],
    ['no total is said', '第一季度完成 320 万元，第二季度完成 410 万元，上半年任务 750 万元。'],
    ['another unit stands between', '第一季度完成 320 万元，第二季度完成 410 个，上半年累计完成 750 万元。'],
  ])('say nothing where %s', (_, text) => {
    expect(verdictsIn(text).filter((verdict) => verdict.endsWith('violated'))).toEqual([])
  })
})

describe('what is done and what is not', () => {
  it.each([
    ['全省 14 个市州中，已有 9 个完成任务，还有 6 个未完成。', 'sum violated: whole 14 个, part 9 个, part 6 个'],
    ['全县 85 个村有 62 个建成阵地，尚有 23 个未建成。', 'sum consistent: whole 85 个, part 62 个, part 23 个'],
    ['抽检样品 120 批次，合格 112 批次，不合格 9 批次。', 'sum violated: whole 120 批次, part 112 批次, part 9 批次'],
    ['全校共有学生 1260 人，男生 680 人，女生 590 人。', 'sum violated: whole 1260 人, part 680 人, part 590 人'],
  ])('are all there is: %s', (text, expected) => {
    expect(sumsIn(text)).toEqual([expected])
  })

  it.each([
    ['a third part follows', '全县 85 个村有 62 个建成阵地，13 个未建成，10 个正在建设。'],
    ['another verb', '全县 85 个村有 62 个通公路，尚有 33 个未通客车。'],
    ['others than the pupils', '全校共有师生 1260 人，男生 680 人，女教师 90 人。'],
  ])('say nothing where %s', (_, text) => {
    expect(verdictsIn(text)).toEqual([])
  })
})

describe('a total of what was just listed', () => {
  it.each([
    ['so many items are said', '第一批 120 人、第二批 135 人、第三批 140 人，三批共培训 405 人。'],
    ['the noun of the first stands behind it', '城区 5 个街道、乡镇 9 个，合计 15 个乡镇街道。'],
    ['money by its sources', '县里拨付 200 万元，乡镇自筹 80 万元，社会捐助 35 万元，总投入 325 万元。'],
    ['what was spent and what is left', '项目预算 500 万元，实际支出 480 万元，节约 30 万元。'],
  ])('is wrong: %s', (_, text) => {
    expect(verdictsIn(text)).toEqual(['sum violated'])
  })

  it.each([
    ['another number of items is said', '第一批 120 人、第二批 135 人、第三批 140 人，四批共培训 505 人。'],
    ['money for other things', '发放奖金 200 万元，采购设备 80 万元，总投入 325 万元。'],
  ])('says nothing: %s', (_, text) => {
    expect(verdictsIn(text)).toEqual([])
  })
})
