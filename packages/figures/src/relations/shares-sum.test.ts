import { describe, expect, it } from 'vitest'
import { relationsIn } from '../testing.js'

const sumsOf = (text: string) => relationsIn(text).filter((line) => line.startsWith('shares-sum '))

describe('the shares of a list', () => {
  it('make 100', () => {
    expect(sumsOf('从类别看，城建类占 27.4%，教育类占 61.4%，其余占 11.2%。')).toEqual([
      'shares-sum consistent: share 27.4%, share 61.4%, share 11.2%',
    ])
  })

  it('make 100 before a share of one of them', () => {
    expect(sumsOf('少儿占 15.6%，成年人占 61.8%，老人占 22.6%，其中高龄老人占 6.9%。')).toEqual([
      'shares-sum consistent: share 15.6%, share 61.8%, share 22.6%',
    ])
  })

  it('make 100 inside their rounding', () => {
    expect(sumsOf('甲类占 33.3%，乙类占 33.3%，丙类占 33.3%。')).toEqual(['shares-sum consistent: share 33.3%, share 33.3%, share 33.3%'])
  })

  it('are wrong where a rest closes them at another sum', () => {
    expect(sumsOf('从类别看，城建类占 27.4%，居首位；教育类占 61.4%，其余各类合占 15.2%。')).toEqual([
      'shares-sum violated: share 27.4%, share 61.4%, share 15.2%',
    ])
  })
})

describe('shares of which nobody knows whether they are all', () => {
  it.each([
    ['classes that overlap', '入选的带头人中，女性占 35%，党员占 58.3%，返乡人员占 61.7%。'],
    ['an open list', '从类别看，城建类占 27.4%，教育类占 31.4%，卫生类占 11.2%。'],
    ['a rest that is not the last', '城建类占 27.4%，其他类占 31.4%，卫生类占 11.2%。'],
    ['a part of a part before the rest', '工业占 40%，其中轻工业占 18%，其余占 60%，农业占 5%。'],
    ['wholes of their own', '女性占村民代表的 35%，占村委成员的 45%，占党员的 30%。'],
    ['changes', '城建类占比提高 27.4%，教育类占比提高 31.4%，其余占比提高 11.2%。'],
  ])('are left alone: %s', (_, text) => {
    expect(sumsOf(text).filter((line) => line.includes('violated'))).toEqual([])
  })
})

describe('shares after one 分别', () => {
  it.each([
    ['三次产业占比分别为 12.3%、38.1%、49.6%。', 'consistent'],
    ['资金由三级分担，分别占 33.3%、33.3%、33.3%。', 'consistent'],
    ['按学段分，小学、初中、高中分别占 46.5%、32.8%、30.7%。', 'violated'],
    ['第一、第二、第三产业增加值比重分别为 9.7%、41.6%、47.7%。', 'violated'],
  ])('%s', (text, verdict) => {
    expect(relationsIn(text).filter((line) => line.startsWith('shares-sum'))).toEqual([expect.stringContaining(`shares-sum ${verdict}`)])
  })

  it.each([
    ['may leave some out', '按学段分，小学、初中分别占 46.5%、32.8%。'],
    ['may overlap', '女性、党员、本科以上分别占 46.5%、52.8%、30.7%。'],
    ['are no shares of one whole, where they are rates', '小学、初中、高中入学率分别为 100%、99.8%、95.1%。'],
  ])('%s', (_, text) => {
    expect(relationsIn(text).filter((line) => line.startsWith('shares-sum'))).toEqual([])
  })
})

describe('classes that are all there are', () => {
  it.each(['新当选村干部中，男性占 47.5%，女性占 53.5%。', '受访者中，城镇居民占 38.4%，农村居民占 71.6%。'])('make 100: %s', (text) => {
    expect(relationsIn(text).filter((line) => line.startsWith('shares-sum'))).toEqual([expect.stringContaining('violated')])
  })
})

describe('as many shares as there are classes', () => {
  it.each([
    ['依次为', '三次产业结构占比依次为 18.6%、39.1%、42.3%。'],
    ['共同构成', '财产险占 38.4%，人身险占 61.6%，二者共同构成全部保费收入。'],
    ['由两部分构成', '收入由门票和餐饮两部分构成，门票占 38.4%，餐饮占 61.6%。'],
    ['分为四档，各占', '结果按等级分为优、良、中、差四档，各占 24.5%、48.3%、19.2% 和 8.0%。'],
  ])('make 100: %s', (_, text) => {
    expect(sumsOf(text)).toEqual([expect.stringContaining('shares-sum consistent')])
  })

  it.each([
    ['依次为', '三次产业结构占比依次为 18.6%、39.1%、52.3%。'],
    ['共同构成', '财产险占 38.4%，人身险占 66.1%，二者共同构成全部保费收入。'],
    ['由两部分构成', '收入由门票和餐饮两部分构成，门票占 38.4%，餐饮占 51.6%。'],
    ['分为四档，各占', '结果按等级分为优、良、中、差四档，各占 24.5%、48.3%、19.2% 和 18.0%。'],
    ['though some of them make 100', '企业按规模分为大、中、小三类，各占 10%、30%、70%。'],
  ])('are wrong where they do not: %s', (_, text) => {
    expect(sumsOf(text)).toEqual([expect.stringContaining('shares-sum violated')])
  })

  it.each([
    ['nothing says that they are all', '财产险占 38.4%，人身险占 46.1%，二者均保持增长。'],
    ['another number of classes', '企业按规模分为大、中、小三类，大型占 10%，中型占 30%。'],
    ['各占 of each', '甲、乙两类各占 10%，丙类占 30%，其余占 50%。'],
    ['均占', '甲、乙均占 20%，丙占 30%，其他占 30%。'],
  ])('say nothing: %s', (_, text) => {
    expect(sumsOf(text)).toEqual([])
  })
})

describe('classes that are all there are', () => {
  it.each([
    ['from 以下 to 以上', '从年龄看，35 岁以下占 27%，36 至 50 岁占 64%，51 岁以上占 27%。'],
    ['to 及以下, from where there is none beyond', '从学历看，研究生占 8.4%、本科占 15.2%、专科及以下占 40.4%。'],
    ['rain', '小雨日占 58%，中雨日占 17%，大雨及以上日占 15%。'],
    ['a family after 、', '年度考核中，优秀等次占 22%、良好等次占 41%、合格等次占 63%、不合格等次占 4%。'],
    ['names that stand with the parts', '税收收入 22.47 亿元，占 61.0%，非税收入 14.37 亿元，占 93.0%。'],
    ['三级分担', '资金由省、市、县三级分担，分别占 33.3%、43.3%、33.3%。'],
    ['一分为三', '资金来源一分为三，财政占 39.3%，捐助占 33.3%，自筹占 33.3%。'],
  ])('do not make 100: %s', (_, text) => {
    expect(sumsOf(text)).toEqual([expect.stringContaining('shares-sum violated')])
  })

  it.each([
    ['a gap between', '从年龄看，35 岁以下占 27%，51 岁以上占 27%。'],
    ['open above', '从年龄看，35 岁以下占 27%，36 至 50 岁占 44%。'],
    ['open below', '从学历看，研究生占 8.4%、本科占 15.2%、专科占 40.4%。'],
    ['each of another sex', '男性 60 岁以上占 20%，女性 60 岁以下占 40%。'],
    ['names of two makes', '城镇新增就业 800 人，占 40%，农村劳动力转移 600 人，占 75%。'],
    ['of which one is a part', '占年初预算的 88.8%；其中税收收入 22.47 亿元，占 61.0%，非税收入 14.37 亿元，占 39.0%。'],
  ])('are not, or do: %s', (_, text) => {
    expect(sumsOf(text).filter((line) => line.includes('violated'))).toEqual([])
  })
})
