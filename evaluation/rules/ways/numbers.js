// How numbers and dates are written: what a hand, a scan or an office program makes of them.
import { carrying, inChinese, replacing } from './text.js'

const grouped = (digits) => digits.replace(/(?<=[0-9])(?=(?:[0-9]{3})+$)/g, ',')
const COUNT = /(?<![0-9.第])[0-9]{2,}(?= ?[人名户个场件次份])/g
const YEAR = /(?<![0-9《—～])20([0-9]{2})(?= ?年(?!度|代|来|前|以))/g
const inYear =
  (zero) =>
  ([, digits]) =>
    `二${zero}${[...digits].map((digit) => (digit === '0' ? zero : '一二三四五六七八九'[Number(digit) - 1])).join('')}`
/** One digit of a number of two or more, read as a letter. */
const misread = (digit, letter) =>
  replacing(new RegExp(`(?<=[0-9])${digit}(?=[0-9]| ?[人名户个场件次份年月日万亿元%])(?![0-9]*[A-Za-z])`, 'g'), letter)

export const numbers = [
  { rule: 'zero-character', way: '零 in a year', breaks: replacing(YEAR, inYear('零')) },
  { rule: 'zero-character', way: '○ in a year', breaks: replacing(YEAR, inYear('○')) },
  { rule: 'zero-character', way: 'O in a year', breaks: replacing(YEAR, inYear('O')) },
  { rule: 'two-digit-year', way: 'year of a month', breaks: replacing(/(?<![0-9《])20(?=[0-9]{2} ?年 ?[0-9]{1,2} ?月)/g, '') },
  { rule: 'date-zero-pad', way: 'month', breaks: replacing(/(?<![0-9])(?=[1-9] ?月 ?[0-9]{1,2} ?日)/g, '0') },
  { rule: 'date-zero-pad', way: 'day', breaks: replacing(/(?<=[0-9] ?月 ?)(?=[1-9] ?日)/g, '0') },
  { rule: 'ocr-confusion', way: '0 as O', breaks: misread('0', 'O') },
  { rule: 'ocr-confusion', way: '0 as o', breaks: misread('0', 'o') },
  { rule: 'ocr-confusion', way: '1 as l', breaks: misread('1', 'l') },
  { rule: 'ocr-confusion', way: '1 as I', breaks: misread('1', 'I') },
  { rule: 'ocr-confusion', way: '1 as ｜', breaks: replacing(/(?<=[0-9])1(?=[0-9]+ ?[人名户个场件次份年月日万亿元%])/g, '｜') },
  { rule: 'ocr-confusion', way: 'first 1 as l', breaks: replacing(/(?<![0-9.])1(?=[0-9]+ ?[人名户个场件次份年月日万亿元])/g, 'l') },
  { rule: 'ocr-confusion', way: '日 as 曰', breaks: replacing(/(?<=[0-9] ?)日/g, '曰') },
  { rule: 'ocr-confusion', way: '已 as 巳 after a number', breaks: replacing(/(?<=[0-9] ?[\u4e00-\u9fff]{1,2}，?)已/g, '巳') },
  { rule: 'split-number', way: 'blank after the point', breaks: replacing(/(?<=[0-9]\.)(?=[0-9])/g, ' ') },
  { rule: 'split-number', way: 'blank before the point', breaks: replacing(/(?<=[0-9])(?=\.[0-9])/g, ' ') },
  {
    rule: 'split-number',
    way: 'blank inside',
    breaks: replacing(/(?<![0-9.])([0-9]{2,3})([0-9]{2})(?= ?[人名户个场件次份万元])/g, ([, head, tail]) => `${head} ${tail}`),
  },
  {
    rule: 'split-number',
    way: 'line end inside',
    breaks: replacing(/(?<![0-9.])([0-9]{2})([0-9]{2,3})(?= ?[人名户个场件次份])/g, ([, head, tail]) => `${head}\n${tail}`, 'paragraph'),
  },
  {
    rule: 'malformed-number',
    way: 'comma before four digits',
    breaks: replacing(/(?<![0-9.])([0-9]{1,2})([0-9]{4})(?= ?[人名户个场件次份元])/g, ([, head, tail]) => `${head},${tail}`),
  },
  { rule: 'malformed-number', way: 'two points', breaks: replacing(/(?<![0-9.])[0-9]+\.[0-9](?=[0-9] ?[万亿%个])/g, ([number]) => `${number}.`) },
  { rule: 'malformed-number', way: 'percent sign before 个百分点', breaks: replacing(/(?<=[0-9]) ?(?=个百分点)/g, '%') },
  { rule: 'malformed-number', way: '元 doubled', breaks: replacing(/(?<=[0-9] ?万?)元/g, '元元') },
  { rule: 'malformed-number', way: 'percent sign doubled', breaks: replacing(/(?<=[0-9])%/g, '%%') },
  {
    rule: 'malformed-number',
    way: 'Chinese comma in a number',
    breaks: replacing(/(?<![0-9.])([1-9][0-9]?)([0-9]{3})(?= ?[人名户个场件次份元])/g, ([, head, tail]) => `${head}，${tail}`),
  },
  { rule: 'doubled-sign', way: 'minus after a fall', breaks: replacing(/(?<=(?:下降|减少|降低|回落|缩短|收窄)了? ?)(?=[0-9])/g, '-') },
  {
    rule: 'mixed-numerals',
    way: '百 among digits',
    breaks: replacing(/(?<![0-9.])([1-9])([0-9]{2})(?= ?[人名户个场件次份])/g, ([, head, tail]) => `${head}百${tail}`),
  },
  { rule: 'mixed-numerals', way: '千 after digits', breaks: replacing(/(?<![0-9.])([1-9])000(?=[^0-9.])/g, ([, head]) => `${head}千`) },
  {
    rule: 'mixed-numerals',
    way: 'one of a list in Chinese',
    breaks: replacing(
      /(?<=[0-9] ?([人名户个场件项]))([、和]([\u4e00-\u9fff]{2,6}) ?)([1-9][0-9]?)(?= ?\1)/g,
      ([, , middle, , number]) => `${middle.trimEnd()}${inChinese(Number(number))}`,
    ),
  },
  {
    rule: 'thousands-mark',
    way: 'one number of several',
    breaks: replacing(/(?<![0-9.])[0-9]{5,}(?= ?[人名户个件元份亩])/g, ([digits], text) =>
      (text.match(/(?<![0-9.,-])[0-9]{5,}(?= ?[人名户个件元份亩])/g) ?? []).length > 1 ? grouped(digits) : undefined,
    ),
  },
  {
    ownOnly: true,
    rule: 'omitted-scale-range',
    way: '万',
    breaks: carrying([
      ['每个项目补助3万—5万元。', '每个项目补助3—5万元。'],
      ['全年预计接待10万～15万人次。', '全年预计接待10～15万人次。'],
      ['单个合作社授信20万至30万元。', '单个合作社授信20至30万元。'],
    ]),
  },
  {
    ownOnly: true,
    rule: 'omitted-scale-range',
    way: '亿',
    breaks: carrying([
      ['年产值可望达到2亿—3亿元。', '年产值可望达到2—3亿元。'],
      ['投资规模1.5亿～2亿元。', '投资规模1.5～2亿元。'],
    ]),
  },
  {
    ownOnly: true,
    rule: 'omitted-scale-range',
    way: '%',
    breaks: carrying([
      ['参训人员按10%—15%的比例抽查。', '参训人员按10—15%的比例抽查。'],
      ['票价优惠20%～30%。', '票价优惠20～30%。'],
      ['抽样比例为5%至8%。', '抽样比例为5至8%。'],
    ]),
  },
  { rule: 'range-mark', way: '- between dates or numbers', breaks: replacing(/(?<=[0-9] ?[月日年岁%]? ?)[—～](?=[0-9]+ ?[月日年岁%人个])/g, '-') },
  { rule: 'range-mark', way: 'half-width ~', breaks: replacing(/(?<=[0-9] ?[月日年岁%]? ?)[—～](?=[0-9]+ ?[月日年岁%人个])/g, '~') },
  {
    rule: 'range-mark',
    way: '- between percents',
    breaks: carrying([
      ['出勤率保持在95%—98%。', '出勤率保持在95%-98%。'],
      ['票价优惠20%～30%。', '票价优惠20%-30%。'],
    ]),
  },
  {
    rule: 'range-mark',
    way: '- between days',
    breaks: carrying([
      ['集中受理时间为10—13日。', '集中受理时间为10-13日。'],
      ['报名对象为18—45岁妇女。', '报名对象为18-45岁妇女。'],
    ]),
  },
  {
    ownOnly: true,
    rule: 'approximate-numeral',
    way: '几 after digits',
    breaks: carrying([
      ['当天来了十几位家长。', '当天来了10几位家长。'],
      ['全村二十几户都报了名。', '全村20几户都报了名。'],
      ['累计受益几十万人。', '累计受益10几万人。'],
    ]),
  },
  {
    ownOnly: true,
    rule: 'approximate-numeral',
    way: '、 between the two',
    breaks: carrying([
      ['每次来五六十人。', '每次来五、六十人。'],
      ['走访用了三四天。', '走访用了三、四天。'],
      ['全村七八百人参加。', '全村七、八百人参加。'],
    ]),
  },
  {
    ownOnly: true,
    rule: 'approximate-numeral',
    way: 'digits with 、',
    breaks: carrying([
      ['每次来五六十人。', '每次来5、60人。'],
      ['走访用了三四天。', '走访用了3、4天。'],
      ['每组七八个人。', '每组7、8个人。'],
    ]),
  },
  { rule: 'leftover-placeholder', way: 'number as XX', breaks: replacing(COUNT, 'XX') },
  { rule: 'leftover-placeholder', way: 'number as ××', breaks: replacing(COUNT, '××') },
  { rule: 'leftover-placeholder', way: 'number as ____', breaks: replacing(COUNT, '____') },
  { rule: 'leftover-placeholder', way: 'day as X', breaks: replacing(/(?<=[0-9] ?月 ?)[0-9]{1,2}(?= ?日)/g, 'X') },
]
