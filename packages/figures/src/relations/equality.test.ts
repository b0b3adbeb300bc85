import { describe, expect, it } from 'vitest'
import { readClauses } from '../clauses.js'
import { readQuantities, type SpannedQuantity } from '../quantities.js'
import { claimsIn } from '../testing.js'
import { readEqualities } from './equality.js'
import type { PassageReading } from './reading.js'
import { decide } from './relation.js'

const equalitiesIn = (...texts: readonly string[]) => claimsIn(readEqualities, ...texts)

/** The first text is the title of the others. */
function titledIn(...texts: readonly string[]): string[] {
  const quantities: SpannedQuantity[] = []
  const readings: PassageReading[] = []
  const lines: string[] = []
  for (const [at, text] of texts.entries()) {
    const found = readQuantities(text)
    const reading: PassageReading = { role: at === 0 ? 'title' : 'prose', clauses: readClauses(text), quantities: found, first: quantities.length }
    quantities.push(...found)
    for (const claim of readEqualities(reading, readings, [])) {
      const { verdict, operands } = decide(claim, quantities, 1)
      lines.push(`${verdict}: ${operands.map(({ quantity }) => quantities[quantity]?.text).join(' = ')}`)
    }
    readings.push(reading)
  }
  return lines
}

describe('a figure said again', () => {
  it.each([
    ['全县共选聘网格员 320 名。年底，县委政法委对全部 320 名网格员进行了考核。', '320 名', '320 名'],
    ['突出抓好高血压等 4 种慢病的管理，四种“慢病”签约率 97.1%。', '4 种', '四种'],
    ['人民陪审员配备到位 160 名。在 160 名人民陪审员当中，女性占 45%。', '160 名', '160 名'],
    ['全市共举办家长课堂 36 期。36 期家长课堂吸引家长 4200 人次。', '36 期', '36 期'],
    ['今年新建驿站 27 个。新建的 27 个驿站已全部投入使用。', '27 个', '27 个'],
    ['建成示范村 12 个（十二个）。', '12 个', '十二个'],
    ['制定整改措施十五项（15 项）。', '十五项', '15 项'],
    ['募集善款 46.5 万元。46.5 万元善款全部用于助学。', '46.5 万元', '46.5 万元'],
    ['全县共评选巾帼标兵 48 名。这 48 名巾帼标兵将参加市级评选。', '48 名', '48 名'],
    ['合作医疗参合率达 98.3%。合作医疗参合率 98.3%，居全市前列。', '98.3%', '98.3%'],
    ['共选举产生村（社区）妇女主席 214 名。214 名村（社区）妇女主席参加轮训。', '214 名', '214 名'],
    ['排查隐患 1865 处。1865 处隐患均已整改到位。', '1865 处', '1865 处'],
    ['长桥社区引入助餐点 18 处。半年后，社区助餐点计 18 处。', '18 处', '18 处'],
  ])('agrees: %s', (text, first, again) => {
    expect(equalitiesIn(text)).toEqual([`equality consistent: first ${first}, again ${again}`])
  })

  it.each([
    ['全县共选聘网格员 320 名。年底，县委政法委对全部 302 名网格员进行了考核。', '320 名', '302 名'],
    ['今年全市共举办家长课堂 36 期。63 期家长课堂共吸引家长 4200 人次。', '36 期', '63 期'],
    ['今年新建驿站 27 个，投入资金 81 万元。新建的 72 个驿站已全部投入使用。', '27 个', '72 个'],
    ['全镇共发放宣传册 1200 份。发放的 12000 份宣传册全部送到农户手中。', '1200 份', '12000 份'],
    ['建成示范村 12 个（十三个）。', '12 个', '十三个'],
    ['制定整改措施十五项（16 项）。', '十五项', '16 项'],
    ['全县有党员 320 名。在 230 名党员中，女性 112 名。', '320 名', '230 名'],
    ['今年全县共培训致富带头人 450 名，其中女性 210 名。全部 540 名致富带头人都领到了证书。', '450 名', '540 名'],
    ['全县共评选巾帼标兵 48 名。这 84 名巾帼标兵将参加市级评选。', '48 名', '84 名'],
    ['这次换届，全乡共选举产生妇联执委 156 名。新当选的全部 165 名妇联执委参加了培训。', '156 名', '165 名'],
    ['全区共登记志愿者 760 名。所有 670 名志愿者接受了急救培训。', '760 名', '670 名'],
    ['本次共招募讲解员 24 名。全体 42 名讲解员正式上岗。', '24 名', '42 名'],
    ['近日，35 名教师受到县里表彰。此次受表彰的 53 名教师均来自一线。', '35 名', '53 名'],
    ['参训企业 38 家。月底，参训的 83 家企业交流了心得。', '38 家', '83 家'],
    ['全县共有留守儿童 1204 名。县妇联对全部 1024 名留守儿童建档立卡。', '1204 名', '1024 名'],
    ['全县共有农家书屋 138 个。全部 128 个农家书屋正式开放。', '138 个', '128 个'],
    ['公路分局汛期共出动机械 1820 台。汛期结束后统计，汛期共出动机械 1280 台。', '1820 台', '1280 台'],
  ])('does not: %s', (text, first, again) => {
    expect(equalitiesIn(text)).toContain(`equality violated: first ${first}, again ${again}`)
  })

  it('is looked for in earlier passages too', () => {
    expect(equalitiesIn('全县共选聘网格员 320 名。', '县里对全部 302 名网格员进行了考核。')).toEqual([
      'equality violated: first 320 名, again 302 名',
    ])
  })
})

describe('a title and its text', () => {
  it.each([
    ['35 名教师获表彰', '会上，35 名教师受到表彰。', '35 名', '35 名'],
    ['近 40 名教师获表彰', '会上，38 名教师受到表彰。', '近 40 名', '38 名'],
    ['我县新建冷库 26 座', '今年以来，我县新建冷库 26 座。', '26 座', '26 座'],
    ['常住人口十年减少 15817 人', '与上次普查时的 160035 人相比，常住人口减少 15817 人。', '15817 人', '15817 人'],
    ['全市发放助学金 386 万元', '截至目前，全市共发放助学金 386 万元。', '386 万元', '386 万元'],
    ['慢病签约率达 97.1%', '全县慢病签约率 97.1%。', '97.1%', '97.1%'],
    ['1460 个公益性岗位托底就业', '今年以来，全区新增公益性岗位 1460 个。', '1460 个', '1460 个'],
    ['临时救助金 386 万元惠及困难群众', '市民政局全年发放临时救助金 386 万元，去年同期只有 153 万元。', '386 万元', '386 万元'],
    ['全市婚姻登记“全省通办”办理 4126 对', '全市办理婚姻登记 18 624 对，“全省通办” 4 126 对。', '4126 对', '4 126 对'],
  ])('agree: %s', (title, text, first, again) => {
    expect(titledIn(title, text)).toEqual([`consistent: ${first} = ${again}`])
  })

  it.each([
    ['35 名教师获表彰', '会上，53 名教师受到表彰。', '35 名', '53 名'],
    ['我县新建冷库 26 座', '今年以来，我县新建冷库 62 座。', '26 座', '62 座'],
    ['全市发放助学金 386 万元', '截至目前，全市共发放助学金 3860 万元。', '386 万元', '3860 万元'],
    ['县妇联走访困难家庭 248 户', '连日来，县妇联走访慰问困难家庭 284 户。', '248 户', '284 户'],
    ['我县招聘护士 85 名', '近日，我县公开招聘护士 95 名。', '85 名', '95 名'],
    ['市图书馆接待读者 12.8 万人次', '上半年，市图书馆接待读者 18.2 万人次。', '12.8 万人次', '18.2 万人次'],
    ['前三季度城镇新增就业 4126 人', '前三季度，全县城镇新增就业 4162 人，比上年同期增加 318 人。', '4126 人', '4162 人'],
  ])('do not: %s', (title, text, first, again) => {
    expect(titledIn(title, text)).toEqual([`violated: ${first} = ${again}`])
  })

  it.each([
    ['the title rounds', '近 40 名教师获表彰', '会上，43 名教师受到表彰。'],
    ['the text gives a part', '35 名教师获表彰', '会上，受到表彰的教师中，乡村教师 12 名。'],
    ['a town has its own', '全县新建冷库 26 座', '石桥镇新建冷库 12 座。'],
    ['the title plans', '我县将新建冷库 26 座', '去年我县新建冷库 62 座。'],
    ['the text counts on', '我县新建冷库 26 座', '我县累计新建冷库 62 座。'],
    ['another thing is counted', '35 名教师获表彰', '53 名学生登台演出。'],
    ['the text has the figure of the title too', '35 名教师获表彰', '会上，53 名教师受到表彰，其中本县 35 名。'],
    ['the years differ', '2022 年我县新建冷库 26 座', '2021 年，我县新建冷库 62 座。'],
    ['the text begins with a part of the year', '我县新建冷库 26 座', '一季度，我县新建冷库 12 座，二季度进度加快。'],
    ['only the text says the year', '我县新建冷库 26 座', '2021 年，我县新建冷库 62 座。2022 年又建一批。'],
    ['the unit is another', '市图书馆接待读者 1280 人', '市图书馆接待读者 1820 人次。'],
    ['the text says what each has', '我县新建冷库 26 座', '每村新建冷库 62 座。'],
  ])('are not compared where %s', (_, title, text) => {
    expect(titledIn(title, text)).toEqual([])
  })
})

describe('a number in a series', () => {
  it('is the same in title and text', () => {
    expect(titledIn('第四期巾帼电商培训班开班', '县妇联举办第四期全县巾帼电商培训班。')).toEqual(['consistent: 第四期 = 第四期'])
  })

  it('has those before it', () => {
    expect(equalitiesIn('第四期培训班开班。此次培训是前三期培训的延续。')).toEqual(['equality consistent: first 第四期, again 三期'])
  })

  it.each([
    ['前两期 of the fifth may be the first two', '第五期培训班开班，是在前两期基础上的提升。'],
    ['another number is another one', '第四期巾帼电商培训班结业。第五期巾帼电商培训班将于下月开班。'],
    ['another name is another series', '第四期巾帼电商培训班结业。第四期会计实务沙龙同日举行。'],
  ])('is not compared: %s', (_, text) => {
    expect(equalitiesIn(text)).toEqual([])
  })
})

describe('no equality is claimed', () => {
  it.each([
    ['another noun is counted', '全市建有服务站 42 个；中小学校建有辅导室 24 个。'],
    ['some left between', '首批参训企业 38 家，中途 3 家退出，结业时全部 35 家企业考核合格。'],
    ['some were added between', '全县共选聘网格员 320 名。随后增补 12 名，全部 332 名网格员上岗。'],
    ['one is a running total', '2019 年配备村医 1154 名。累计配备村医 9266 名。'],
    ['one is a plan', '计划新建驿站 72 个。今年新建驿站 27 个。'],
    ['one is a part', '全县共有驿站 158 个。今年新建的 85 个驿站全部投用。'],
    ['one is hedged', '全县共选聘网格员约 320 名。全部 302 名网格员接受了考核。'],
    ['one is of another place', '全县共选聘网格员 320 名。石桥镇全部 32 名网格员持证上岗。'],
    ['one is of another year', '2022 年全县共培训带头人 450 名。2023 年全部 540 名带头人结业。'],
    ['one is what each has', '全县共有驿站 27 个。每村新建驿站 72 个。'],
    ['a few of them are named', '全县共评选巾帼标兵 48 名。这 12 名巾帼标兵来自教育系统。'],
    ['two figures of one system stand side by side', '新建驿站 12 个（13 个）。'],
    ['the bracket gives another thing', '新建驿站 12 个（十三个村）。'],
    ['another verb makes another set', '全县共评选先进个人 45 名。受到省级表彰的 54 名先进个人登台。'],
    ['persons and attendances differ', '全县共培训教师 320 人。全部 302 人次教师培训经费已拨付。'],
    ['a list tells each its own', '城关镇调解纠纷 42 件，河口镇调解纠纷 24 件。'],
    ['it is a part of those', '今年全县新建驿站 85 个。新建的 12 个驿站配备了书架。'],
    ['it counts several years', '今年全县新建驿站 27 个。近年来新建的 126 个驿站都配备了书架。'],
    ['others came later', '首批参训企业 38 家。月底，参训的 83 家企业交流了心得。'],
    ['the rest is told', '共受理申请 187 件。受理的 178 件申请已全部办结，9 件不予受理。'],
    ['some of them came', '全县共有党员 9836 名。参加培训的 8936 名党员撰写了心得。'],
    ['they are all of some', '全县共选聘网格员 320 名。山区全部 230 名网格员配发了手电。'],
    ['each item of a list has its own', '全县推进驿站建设。城关：27 个驿站；河口：72 个驿站。'],
    ['each level has its own rate', '全市小学：巩固率 96.2%；初中：巩固率 92.6%。'],
    ['another body did the same', '县总工会深入基层，全年共走访困难职工 42 户。县妇联强化宣传，全年共走访困难职工 24 户。'],
    ['two rates of one name are near each other', '抽检合格率 98.1%，流通环节抽检合格率 98.0%。'],
    ['it is a change of something else', '产量增长 12.5%，销量增长 15.2%。'],
  ])('where %s', (_, text) => {
    expect(equalitiesIn(text)).toEqual([])
  })
})
