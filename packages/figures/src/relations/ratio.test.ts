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
