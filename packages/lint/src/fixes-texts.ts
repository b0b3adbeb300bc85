import fc from 'fast-check'
import type { TextFormat } from './fixes-law.js'

export interface DefectiveText {
  readonly text: string
  readonly format: TextFormat
}

/** Paragraphs in which nothing is to be fixed, with much that looks like it. */
const SENTENCES = [
  '9 月 16 日，县妇联在第四中学举办公益讲座，126 名家长参加。',
  '截至 9 月 30 日，全县检查妇女 8600 人，检查率为 98.5%。',
  '截至目前，共办结信访事项 126 件（其中来信 42 件、来访 84 件）。',
  '会议强调：要进一步压实责任，办好人民群众最关心的实事。',
  '发放手册 12600 册，受益 23800 人，覆盖 45600 户。',
  '县妇联印发《关于落实〈家庭教育促进方案〉的通知》（平妇发〔2021〕12 号）。',
  '二〇二一年三月，广场上来了二十几位老人，聚了七八十人。',
  '8 月 5 日至 9 日，8 月 12—15 日，县妇联举办培训班，每班 30～40 人。',
  '2020 年 8 月 5 日，价格下降 10%～20%，每户补助 5 万—10 万元。',
  '热线电话 0931-8929000 全天接听，12338 热线同时开通，数据更新至 2020-11-16。',
  '平台网址为 https://example.com/a-b?c=1，检测 H1N1(2009) 等病毒，标准为 GB/T 15834-2011。',
  '讲座 12:30 开始，男女比例为 3:2，下达资金 3.5 万元，单价 1,200 元。',
  '学员要学满三四个月，每天走访 3～5 户；家住 3、4 号楼的有几十户。',
  '会上宣读了《关于表彰先进的决定》，宣讲分队分赴 12 个乡镇、86 个村！',
  '全县有一百零五个妇女小组，二〇一九年成立；上午八点零五分开课。',
  '培训时间为 14:00—16:30，9 时至 11 时，年龄在 18～35 岁之间。',
  '困难家庭有几十户，最小的 3 岁，最大的十几岁，其中女童占 46.8%；怎样帮扶？各村已有办法。',
  '第二、三产业带动就业 3420 人，增长 12.6%，提高 1.5 个百分点。',
  '一是抓宣传，二是抓培训，三是抓落实，共投入资金 120 万元。',
  '国办函〔2020〕5 号文件下发后，各县（区）共排查 3000 余处，整改 2860 处。',
  '报名人数由 2019 年的 1.2 万人增加到 2020 年的 1.5 万人。',
  '办公地点为 3-502 室，购置 A4-80 型打印机 3 台，代表队以 3-1 取胜，夜间气温为 -5℃。',
  '车牌京A-12345，来信请寄 bgs@example.com，COVID-19 防控不松劲，1-9 日、2-3 人一组。',
  '二〇一六—二〇二〇年，2016—2018 年，9—11 月，1—9 月，2019 年 8 月—2020 年 8 月。',
  '印发《〈婚姻法〉与〈继承法〉问答》《〈信访条例〉导读》（2 册），增长 3～5 倍，占 35%—60%。',
  '8 月 5 日 9:00—11:00，县妇联召开会议(扩大会)，来自 3—5 个乡镇的 1,200,000 元捐款到账。',
  '组织集体学习 7 次：县级 2 次、乡级 5 次，参加 1,260 人次。',
]
/** Beginnings of paragraphs. */
const MARKS = ['', '', '', '', '一、', '二、', '（一）', '（二）', '1.', '2.', '（1）', '①', '第一，', '第二，', '一是', '3、4 号楼：']
const TITLES = [
  '县妇联举办公益讲座',
  '前 10 个月办结信访 126 件',
  '县妇联学习《关于落实〈纲要〉的意见》',
  '二〇二一年培训班开班',
  '家庭教育（城区站）启动：百人参加',
  '平安家庭创建成效明显',
  '8 月 5—9 日培训掠影',
]
const SOURCES = ['信息来源：县妇联', '信息来源：市妇儿工委办公室', '（县妇联供稿）', '信息来源：县教育局、县妇联']
const HEADINGS = ['', '简讯：', '【工作动态】']
const MASTHEAD =
  '妇儿工作简报\n第 9 期（总第 127 期）\n云溪市妇女儿童工作委员会办公室　　　　2020 年 10 月 30 日\n————————————————————————————————\n\n'
const COLOPHON = '\n报：市委、市政府\n送：各县区妇儿工委\n抄送：省妇儿工委办公室（3 份）\n地址：云溪市中山路 12 号　电话：0931-8929000\n'

/** Ways to spoil a text: what is right, and what stands in its place. */
const DEFECTS: readonly (readonly [RegExp, ...((right: string) => string)[]])[] = [
  [/[0-9]+(?:\.[0-9]+)?%?/g, wide, (right) => wide(right.charAt(0)) + right.slice(1), (right) => right.slice(0, -1) + wide(right.slice(-1))],
  [/[，；：？！（）]/g, half, (right) => `${half(right)} `],
  [/（[^（）\n]*）/g, (right) => `(${right.slice(1, -1)})`],
  [/[，、；：。]/g, (right) => right + right, (right) => `${right}，`, (right) => right.repeat(3)],
  [/进一步|第四中学|培训|宣讲|县妇联|公益讲座|困难家庭|二十|一百/g, (right) => right + right, (right) => right.repeat(3)],
  [/[的在了和]/g, (right) => right + right],
  [/〈([^〉\n]*)〉/g, (right) => `《${right.slice(1, -1)}》`],
  [/(?<=\n[\u3000 ]*(?:- )?[0-9]{1,2})\./g, () => '、', () => '、 ', () => '．'],
  [/(?<=\n[\u3000 ]*(?:- )?（[一二12]）)/g, () => '、', () => '.'],
  [/(?<=\n[\u3000 ]*①)/g, () => '、'],
  [/(?<=\n[\u3000 ]*第[一二])，/g, () => '、'],
  [/(?<=[0-9%万日月时])[～—至](?=[ 0-9])/g, () => '-', () => '~', () => ' - ', () => '--', () => '－', () => '–', () => ' ~'],
  [/(?<=[0-9])%(?=[～—~－-])/g, () => ''],
  [/(?<=[0-9]) 万(?=[～—~－-])/g, () => ''],
  [/〇/g, () => '零', () => '○', () => 'O', () => '0', () => 'Ｏ'],
  [/(?<![0-9:.-])[1-9](?= ?[月日—])/g, (right) => `0${right}`, (right) => `０${right}`],
  [/〔([0-9]{4})〕/g, (right) => `[${right.slice(1, -1)}]`, (right) => `（${right.slice(1, -1)}）`, (right) => `(${right.slice(1, -1)})`],
  [/(?<=[〕)）\]])(?=[0-9])/g, () => '第 ', () => '第', () => '0', () => '0 '],
  [/二十几/g, () => '20 几', () => '20几'],
  [/(?<![二三四五六七八九])十几/g, () => '10 几', () => '10几'],
  [/几十/g, () => '几 10 ', () => '几10'],
  [/七八|三四/g, (right) => `${right.charAt(0)}、${right.charAt(1)}`],
  [/截至/g, () => '截止', () => '截至到', () => '截止 '],
  [/(?<![0-9.,/=:-])[0-9]{2}(?=[0-9]{3}(?![0-9]))/g, (right) => `${right},`],
  [
    /(?<=\n)(?=[\u3000一-鿿])/g,
    () => 'jianbao-disable-next-line\n',
    () => 'jianbao-disable part-exceeds-whole -- 含兼职\n',
    () => '<!-- jianbao-disable-next-line missing-source -->\n',
  ],
]

function wide(text: string): string {
  return text.replace(/[0-9.%]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))
}

function half(text: string): string {
  return text.replace(/[，；：？！（）]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
}

/** One of the ways to spoil, at one of the places that it has. */
interface Spoiling {
  readonly defect: number
  readonly way: number
  readonly place: number
}

const spoiling: fc.Arbitrary<Spoiling> = fc.record({ defect: fc.nat(DEFECTS.length - 1), way: fc.nat(6), place: fc.nat(10_000) })

/** Ways to spoil any text: so many places of it at most. */
export const spoilings = (most: number): fc.Arbitrary<(text: string) => string> =>
  fc.array(spoiling, { minLength: 1, maxLength: most }).map((all) => (text) => all.reduce(spoilt, text))

function spoilt(text: string, { defect, way, place }: Spoiling): string {
  const [right, ...ways] = DEFECTS[defect] ?? [/$^/]
  const places = [...text.matchAll(right)]
  const match = places[place % places.length]
  if (!match) return text
  return text.slice(0, match.index) + (ways[way % ways.length]?.(match[0]) ?? match[0]) + text.slice(match.index + match[0].length)
}

const article = fc.record({
  title: fc.constantFrom(...TITLES),
  paragraphs: fc.array(
    fc.record({ mark: fc.constantFrom(...MARKS), sentences: fc.uniqueArray(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 4 }) }),
    { minLength: 1, maxLength: 4 },
  ),
  table: fc.boolean(),
  list: fc.boolean(),
  source: fc.constantFrom(...SOURCES),
})
type Article = typeof article extends fc.Arbitrary<infer Value> ? Value : never

const TABLE = [
  ['地区', '人数', '比例', '时间'],
  ['东川镇', '126', '46.8%', '08 月 05 日'],
  ['西川镇（街道）', '1,260', '10%～20%', '8 月 12—15 日'],
]
const LIST = ['抓宣传，进村宣讲 12 场；', '抓培训，培训骨干 86 人；', '每名网格员走访 3～5 户。']

const textArticle = ({ title, paragraphs, table, list, source }: Article) =>
  [
    title,
    ...paragraphs.map(({ mark, sentences }) => `　　${mark}${sentences.join('')}`),
    ...(table ? TABLE.map((row) => row.join('\t')) : []),
    ...(list ? LIST.map((item, index) => `　　${index + 1}.${item}`) : []),
    source,
    '',
    '',
  ].join('\n')

const markdownArticle = ({ title, paragraphs, table, list, source }: Article) =>
  [
    `## ${title}`,
    ...paragraphs.map(({ mark, sentences }) => `${mark}${sentences.join('')}`),
    ...(table ? [[TABLE[0], ['---', '---', '---', '---'], ...TABLE.slice(1)].map((row) => `| ${row?.join(' | ')} |`).join('\n')] : []),
    ...(list ? [LIST.map((item) => `- ${item}`).join('\n')] : []),
    source,
    '',
  ].join('\n\n')

/** Lines of so many columns and no more; a full-width sign takes two. */
function wrapped(text: string, width: number): string {
  return text.replace(/^\u3000\u3000.*$/gm, (line) => {
    let columns = 0
    let out = ''
    for (const token of line.match(/[A-Za-z0-9.@%+,-]+|——|[\s\S][，。、；：？！）》〉%]*/g) ?? []) {
      const size = [...token].reduce((sum, sign) => sum + (sign.charCodeAt(0) > 0x2000 ? 2 : 1), 0)
      if (columns + size > width && columns > 0) {
        out = `${out.trimEnd()}\n`
        columns = 0
        if (token === ' ') continue
      }
      out += token
      columns += size
    }
    return out
  })
}

export type Setting = 'text' | 'wrapped' | 'markdown'

/** Whole bulletins and single articles, set as asked for, with either line end, spoilt in so many places at most. */
export const defectiveTexts = (setting: Setting, mostDefects: number): fc.Arbitrary<DefectiveText> =>
  fc
    .record({
      articles: fc.uniqueArray(article, { minLength: 1, maxLength: 3, selector: ({ title }) => title }),
      heading: fc.constantFrom(...HEADINGS),
      whole: fc.boolean(),
      width: fc.integer({ min: 36, max: 76 }),
      crlf: fc.boolean(),
      spoil: spoilings(mostDefects),
      spoilLines: fc.oneof(
        fc.constant((text: string) => text),
        spoilings(2),
      ),
    })
    .map(({ articles, heading, whole, width, crlf, spoil, spoilLines }) => {
      const isMarkdown = setting === 'markdown'
      const body = articles.map(isMarkdown ? markdownArticle : textArticle)
      if (heading !== '' && body.length > 1) body.splice(1, 0, isMarkdown ? `# ${heading}\n\n` : `${heading}\n\n`)
      const bad = spoil(whole && !isMarkdown ? MASTHEAD + body.join('') + COLOPHON : body.join(''))
      const text = setting === 'wrapped' ? spoilLines(wrapped(bad, width)) : bad
      return { text: crlf ? text.replaceAll('\n', '\r\n') : text, format: isMarkdown ? 'markdown' : 'text' }
    })
