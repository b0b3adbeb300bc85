// Words and names: doubled, garbled, left open, or a character off.
import { carrying, HAN, paragraphs, replacing } from './text.js'

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })
/** The words of the running text of some length, with what stands before and after. */
const words = (least, most) => (text) =>
  paragraphs(text).flatMap((paragraph) =>
    [...segmenter.segment(paragraph.text)]
      .filter(({ segment }) => segment.length >= least && segment.length <= most && /^[\u4e00-\u9fff]+$/.test(segment))
      .map(({ segment, index }) => ({ start: paragraph.start + index, word: segment })),
  )

/** Words of two like syllables, and verbs that may be said twice (研究研究), are no slips. */
const mayRepeat = (word) => /(.)\1/.test(word) || /^(?:研究|讨论|商量|了解|学习|交流|帮助|锻炼|一个|一点|很多)$/.test(word)
const doubling = (least, most) => (text) =>
  words(
    least,
    most,
  )(text)
    .filter(({ word }) => !mayRepeat(word))
    .map(({ start, word }) => ({ start, end: start + word.length, to: word + word, place: 'span' }))

const SURNAMES =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文蓝莫覃韦祁鲁骆邢柯裴霍葛柳'
const POSTS = '书记|市长|县长|区长|省长|镇长|乡长|主任|局长|厅长|部长|主席|会长|院长|校长|所长|队长|检察长|庭长|科长|站长|经理|法官'
const ALIKE = {
  兰: '岚',
  岚: '兰',
  伟: '玮',
  华: '桦',
  明: '铭',
  军: '君',
  平: '萍',
  英: '瑛',
  芳: '方',
  娟: '涓',
  丽: '莉',
  红: '虹',
  霞: '遐',
  建: '健',
  玉: '钰',
}
const altered = (name) => name.slice(0, -1) + (ALIKE[name.at(-1)] ?? (name.at(-1) === '清' ? '青' : '清'))

/** A person with a post who is named again later in the same article (no blank line or source between): the later name, altered. */
const renaming = (again, alter) => (text) =>
  paragraphs(text).flatMap((paragraph) =>
    [
      ...paragraph.text.matchAll(new RegExp(`(?:${POSTS})([${SURNAMES}]${HAN}{1,2})(?=出席|主持|介绍|说|指出|强调|表示|讲话|在|作|、|，)`, 'g')),
    ].flatMap(({ 0: whole, 1: name, index }) => {
      const from = paragraph.start + index + whole.length
      const end = articleEnd(text, from)
      const at = text.slice(from, end).search(again(name, whole.slice(0, -name.length)))
      if (at < 0) return []
      const start = text.indexOf(name, from + at)
      const to = alter(name)
      return to === name ? [] : [{ start, end: start + name.length, to, place: 'paragraph', related: true }]
    }),
  )
const articleEnd = (text, from) => {
  const at = text.slice(from).search(/\n\s*\n|\n(?:信息来源|来源|供稿)/)
  return at < 0 ? text.length : from + at
}
const swapped = (name) => (name.length === 3 ? name[0] + name[2] + name[1] : name)
const garbling = (sign) => replacing(new RegExp(`(?<=${HAN})${HAN}(?=${HAN}{3}，)`, 'g'), sign)

/** Items that stand between 、 on both sides, so that both of their ends are sure. */
const ITEM = /(?<=、)([\u4e00-\u9fff]{2,8})、([\u4e00-\u9fff]{2,8})(?=、)/g

const AT_THE_END = /(?<=[\u4e00-\u9fff])。$/g

/** 〔2024〕5 号 in a sentence, and the same in another form. */
const numbered = (form) =>
  carrying(
    ['妇发', '教函', '民办'].map((sign, index) => [
      `有关要求见云${sign}〔2024〕${index + 5}号文件。`,
      `有关要求见云${sign}${form(2024, index + 5)}号文件。`,
    ]),
  )
/** A place under its parent, and under another. */
const PLACES = [
  ['甘肃省定西市', '甘肃省南充市'],
  ['浙江省嘉兴市', '江苏省嘉兴市'],
  ['四川省绵阳市', '四川省柳州市'],
  ['杭州市余杭区', '宁波市余杭区'],
  ['兰州市榆中县', '天水市榆中县'],
  ['湖南省衡阳市', '湖北省衡阳市'],
  ['贵州省遵义市湄潭县', '贵州省毕节市湄潭县'],
]
const PROVINCES = [
  '甘肃',
  '浙江',
  '四川',
  '湖南',
  '湖北',
  '江苏',
  '江西',
  '广东',
  '河南',
  '山东',
  '安徽',
  '福建',
  '云南',
  '贵州',
  '陕西',
  '山西',
  '河北',
]
const otherProvince = (name) => PROVINCES[(PROVINCES.indexOf(name) + 5) % PROVINCES.length]

export const wordings = [
  { rule: 'cutoff-wording', way: '截止 for 截至', breaks: replacing(/截至/g, '截止') },
  { rule: 'cutoff-wording', way: '截至到', breaks: replacing(/截至/g, '截至到') },
  {
    rule: 'leftover-placeholder',
    way: 'name as XXX',
    breaks: replacing(new RegExp(`(?<=(?:${POSTS}))[${SURNAMES}]${HAN}{1,2}(?=出席|主持|介绍|说|指出|强调|表示|讲话)`, 'g'), 'XXX'),
  },
  { rule: 'leftover-placeholder', way: '（待补充）', breaks: replacing(AT_THE_END, '（待补充）。') },
  { rule: 'leftover-placeholder', way: '（待定）', breaks: replacing(AT_THE_END, '（待定）。') },
  { rule: 'leftover-placeholder', way: '【待核实】', breaks: replacing(AT_THE_END, '【待核实】。') },
  { rule: 'garbled-text', way: 'U+FFFD', breaks: garbling('\ufffd') },
  { rule: 'garbled-text', way: '锟斤拷', breaks: garbling('锟斤拷') },
  { rule: 'garbled-text', way: 'UTF-8 read as Latin', breaks: garbling('æ–‡') },
  { rule: 'garbled-text', way: 'private use', breaks: garbling('\ue5e5') },
  { rule: 'garbled-text', way: 'control character', breaks: garbling('\u0092') },
  { rule: 'repeated-text', way: '的的', breaks: replacing(new RegExp(`(?<=${HAN})的(?=${HAN})`, 'g'), '的的') },
  { rule: 'repeated-text', way: '了了', breaks: replacing(new RegExp(`(?<=${HAN}{2})了(?=${HAN})`, 'g'), '了了') },
  { rule: 'repeated-text', way: 'mark doubled', breaks: replacing(/(?<=[\u4e00-\u9fff])[，。、；](?=[\u4e00-\u9fff]|$)/g, ([mark]) => mark + mark) },
  { rule: 'repeated-text', way: 'word of two doubled', breaks: doubling(2, 2) },
  { rule: 'repeated-text', way: 'word of three or more doubled', breaks: doubling(3, 8) },
  { rule: 'repeated-text', way: 'phrase doubled', breaks: replacing(/(?<=[，。])[\u4e00-\u9fff]{5,12}(?=，)/g, ([phrase]) => phrase + phrase) },
  { rule: 'repeated-text', way: 'clause doubled', breaks: replacing(/(?<=[，。])[\u4e00-\u9fff]{6,20}，/g, ([clause]) => clause + clause) },
  { rule: 'repeated-text', way: 'sentence doubled', breaks: replacing(/(?<=。)[^。“”（）]{12,80}。/g, ([sentence]) => sentence + sentence) },
  { rule: 'repeated-list-item', way: 'item again at once', breaks: replacing(ITEM, ([, a, b]) => `${a}、${a}、${b}`) },
  { rule: 'repeated-list-item', way: 'item again later', breaks: replacing(ITEM, ([, a, b]) => `${a}、${b}、${a}`) },
  { rule: 'repeated-list-item', way: "item in another's place", breaks: replacing(ITEM, ([, a]) => `${a}、${a}`) },
  {
    ownOnly: true,
    rule: 'personal-data',
    way: 'mobile number',
    breaks: carrying([
      ['联系电话：0931-8465213。', '联系人手机：13919284756。'],
      ['详情可打县妇联电话咨询。', '详情可打手机18693125508咨询。'],
    ]),
  },
  {
    ownOnly: true,
    rule: 'personal-data',
    way: 'identity number',
    breaks: carrying([
      ['受助人情况已登记。', `受助人身份证号${withCheckDigit('62010219850315402')}。`],
      ['她的情况已登记。', `她的情况（身份证号码：${withCheckDigit('62242519921107182')}）已登记。`],
    ]),
  },
  {
    ownOnly: true,
    rule: 'personal-data',
    way: 'bank card',
    breaks: carrying([['救助金已汇入本人账户。', `救助金已汇入本人账户（${withLuhn('622848034567812345')}）。`]]),
  },
  { ownOnly: true, rule: 'document-number-form', way: '[2024]', breaks: numbered((year, number) => `[${year}]${number}`) },
  { ownOnly: true, rule: 'document-number-form', way: '（2024）', breaks: numbered((year, number) => `（${year}）${number}`) },
  { ownOnly: true, rule: 'document-number-form', way: '【2024】', breaks: numbered((year, number) => `【${year}】${number}`) },
  { ownOnly: true, rule: 'document-number-form', way: '第 before the number', breaks: numbered((year, number) => `〔${year}〕第${number}`) },
  { ownOnly: true, rule: 'document-number-form', way: '0 before the number', breaks: numbered((year, number) => `〔${year}〕0${number}`) },
  {
    rule: 'place-hierarchy-mismatch',
    way: 'place under another parent',
    breaks: carrying(PLACES.map(([right, wrong]) => [`来自${right}的12名代表应邀到会交流。`, `来自${wrong}的12名代表应邀到会交流。`])),
  },
  {
    rule: 'place-hierarchy-mismatch',
    way: 'another province',
    breaks: replacing(new RegExp(`(${PROVINCES.join('|')})(?=省${HAN}{2}市)`, 'g'), ([, name]) => otherProvince(name)),
  },
  {
    rule: 'name-variant',
    way: 'a character, post said again',
    breaks: carrying(
      [
        ['县妇联主席林晓岚主持会议。会后，县妇联主席林晓岚看望了志愿者。', '县妇联主席林晓岚主持会议。会后，县妇联主席林晓兰看望了志愿者。'],
        ['副县长陈志远到会指导。会后，副县长陈志远走访了两户困难家庭。', '副县长陈志远到会指导。会后，副县长陈志元走访了两户困难家庭。'],
        ['市教育局局长赵文清介绍了做法。市教育局局长赵文清说，要持续用力。', '市教育局局长赵文清介绍了做法。市教育局局长赵文青说，要持续用力。'],
      ],
      'paragraph',
    ),
  },
  {
    rule: 'name-variant',
    way: 'order, post said again',
    breaks: carrying(
      [
        ['县妇联主席林晓岚主持会议。会后，县妇联主席林晓岚看望了志愿者。', '县妇联主席林晓岚主持会议。会后，县妇联主席林岚晓看望了志愿者。'],
        ['副县长陈志远到会指导。会后，副县长陈志远走访了两户困难家庭。', '副县长陈志远到会指导。会后，副县长陈远志走访了两户困难家庭。'],
      ],
      'paragraph',
    ),
  },
  { rule: 'name-variant', way: 'a character, name alone', breaks: renaming((name) => new RegExp(name), altered) },
  { rule: 'name-variant', way: 'order, name alone', breaks: renaming((name) => new RegExp(name), swapped) },
  {
    ownOnly: true,
    rule: 'unused-directive',
    way: 'nothing to silence',
    breaks: (text) =>
      paragraphs(text).map(({ start }) => ({
        start,
        end: start,
        to: '<!-- jianbao-disable-next-line part-exceeds-whole -- 含兼职 -->\n',
        place: 'paragraph',
      })),
  },
  { rule: 'dangling-reference', way: 'no such annex', breaks: replacing(AT_THE_END, '（详见附件3）。') },
  { rule: 'dangling-reference', way: 'no such table', breaks: replacing(AT_THE_END, '（见表9）。') },
  { rule: 'dangling-reference', way: 'no such figure', breaks: replacing(AT_THE_END, '，如图8所示。') },
]

function withCheckDigit(digits) {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  return digits + '10X98765432'[weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0) % 11]
}

function withLuhn(digits) {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 2 : 1)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return digits + String((10 - (sum % 10)) % 10)
}
