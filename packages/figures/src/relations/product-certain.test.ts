import { describe, expect, it } from 'vitest'
import { verdictsBy } from '../testing.js'
import { readProducts } from './product.js'

const verdictsIn = (text: string) => verdictsBy(readProducts, text).map((line) => line.replace(/:.*/, ''))

describe('a product that is certain', () => {
  it.each([
    ['money by its name', '资助大学生 120 名，每人 2000 元，共发放助学金 25.2 万元。'],
    ['the verb said again', '12 个乡镇，每个乡镇开庭 3 次，合计开庭 63 次。'],
    ['the period right before 累计', '水文站每日测报 6 次，30 天累计测报 810 次。'],
    ['months that are printed beside 一年', '津贴每人每月 100 元，受益老人 240 名，按 12 个月算，一年计发 48.8 万元。'],
    ['groups', '抽调农技人员 126 名，分成 14 个小组，每组 6 名。'],
    ['teams', '共有 32 支代表队、256 名运动员参赛，每队 9 名。'],
  ])('and wrong: %s', (_, text) => {
    expect(verdictsIn(text).map((verdict) => verdict.replace(' (likely)', ''))).toEqual(['violated'])
  })

  it.each([
    ['累计 with the same verb', '开餐 90 天，每天供餐 220 份，累计供餐 1980 份。'],
    ['a bare 累计', '巡演 20 场，每场观众约 300 人次，累计 600 余人次。'],
    ['the number of the sentence before', '建成服务站 28 个。每个站配备护理员 2 名，共 66 名。'],
    ['by the name behind 每', '招募退休教师 86 名，其中语文 19 名。每名教师每年补助 2 万元，共 127 万元。'],
    ['a whole with its parts', '慰问三类对象 1304 人，其中老党员 843 人、困难党员 461 人，每人 1000 元，发放慰问金 103.4 万元。'],
    ['what each place has of them', '落实监测员 1228 名，每处 1 名，每人每月补助 100 元，全年需 152.16 万元。'],
    ['more given than was raised', '筹集资金 136.8 万元，走访困难职工 864 户，每户发放 2000 元。'],
  ])('likely wrong: %s', (_, text) => {
    expect(verdictsIn(text)).toEqual(['violated (likely)'])
  })

  it.each([
    ['some stand in no group', '抽调干部 126 名，分成 14 个小组，每组 8 名，其余 14 名负责后勤。'],
    ['a limit of each team', '共有 32 支代表队、256 名运动员参赛，每队限报 10 名。'],
    ['less given than was raised', '筹集资金 316.8 万元，走访困难职工 684 户，每户发放 2000 元。'],
    ['since a time before', '截至 10 月巡演 20 场，每场观众 300 人次，累计 9000 人次。'],
    ['two numbers of that name before', '建成服务站 28 个、流动服务站 5 个。每个站配备护理员 2 名，共 60 名。'],
    ['a name that nothing bears', '建成卫生室 28 个。每名医生配备助手 2 名，共 66 名。'],
    ['parts that are not all of it', '慰问 1304 人和职工 500 人，每人 1000 元，发放慰问金 103.4 万元。'],
  ])('stays silent: %s', (_, text) => {
    expect(verdictsIn(text)).toEqual([])
  })
})

describe('all of what each has', () => {
  it.each([
    ['安装路灯 350 盏，每盏造价 2400 元，总造价 94 万元。', 'violated'],
    ['安装路灯 350 盏，每盏造价 2400 元，总造价 84 万元。', 'consistent'],
    ['新建大棚 24 座，每座面积 600 平方米，总面积 15400 平方米。', 'violated'],
  ])('%s', (text, verdict) => {
    expect(verdictsIn(text)).toEqual([verdict])
  })

  it('may be a question where each is said of something else', () => {
    expect(verdictsIn('安装路灯 350 盏，每盏 2400 元，总造价 94 万元。')).toEqual(['violated (likely)'])
  })
})
