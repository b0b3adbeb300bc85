import { expect, it } from 'vitest'
import { article, findingsOf, specifyRule } from '../../rule-cases.js'
import { conflictingFigures as rule } from './rule.js'

const titled = (title: string, paragraph: string) => `${title}\n\n　　${paragraph}\n\n信息来源：县妇联\n`

specifyRule(rule, {
  invalid: [
    { text: titled('47 名教师获表彰', '会上，74 名教师受到表彰。'), quotes: ['74 名'], because: 'title and text', severities: [2] },
    { text: titled('我县新建冷库 26 座', '今年以来，我县新建冷库 62 座。'), quotes: ['62 座'], because: 'the words of the title' },
    { text: '全县共选举产生村妇联主席 316 名。随后，县妇联对新当选的全部 361 名村妇联主席开展了轮训。', quotes: ['361 名'], because: '全部' },
    { text: '今年新建标准化卫生室 58 所。10 月底，今年新建的 85 所标准化卫生室全部投入使用。', quotes: ['85 所'], because: 'those just built' },
    {
      text: '选聘网格员\n\n　　全县共选聘网格员 420 名。\n\n　　县里对全部 402 名网格员进行了考核。\n\n信息来源：县妇联\n',
      quotes: ['402 名'],
      because: 'two paragraphs',
    },
    { text: '全市共选聘巾帼志愿者 1280 名。年底，市妇联对全部 1820 名巾帼志愿者进行了培训。', quotes: ['1820 名'], because: 'digits swapped' },
  ],
  valid: [
    { text: titled('47 名教师获表彰', '会上，47 名教师受到表彰。'), because: 'they agree' },
    { text: titled('近 40 名教师获表彰', '会上，38 名教师受到表彰。'), because: 'the title rounds' },
    { text: titled('47 名教师获表彰', '会上，受到表彰的教师中，乡村教师 12 名。'), because: 'a part' },
    { text: titled('全县新建冷库 26 座', '石桥镇新建冷库 12 座。'), because: 'a town has its own' },
    { text: titled('我县将新建冷库 26 座', '去年我县新建冷库 62 座。'), because: 'planned, and done' },
    { text: '2019 年培训妇女 1154 名。截至 2020 年底，累计培训妇女 9266 名。', because: 'a year, and a running total' },
    { text: '两癌检查 38.62 万人。共有 386200 人接受两癌检查。', because: 'the same in another scale' },
    { text: '全县共选聘网格员 420 名。县里对山区全部 42 名网格员进行了考核。', because: 'all, but of some' },
    { text: titled('47 名教师获表彰', '会上，74 名学生登台演出。'), because: 'another thing is counted' },
    { text: titled('2022 年我县新建冷库 26 座', '2021 年，我县新建冷库 62 座。'), because: 'the years differ' },
    { text: titled('市图书馆接待读者 1280 人', '市图书馆接待读者 1820 人次。'), because: 'the unit differs' },
  ],
})

it('says where the two stand, and that the digits are swapped', () => {
  const [finding] = findingsOf(rule, titled('47 名教师获表彰', '会上，74 名教师受到表彰。'))
  expect(finding?.message).toBe('标题写 47 名，正文写 74 名（相差 27 名），说的是同一件事。请核对原始数据，改为一致。两数的数字相同、次序不同。')
  expect(finding?.related?.map(({ quote }) => quote)).toEqual(['47 名'])
})

it('says that the two differ by a power of ten', () => {
  const [finding] = findingsOf(rule, titled('我市 5.2 万名妇女参加免费体检', '今年，我市组织免费体检，52 万名妇女参加。'))
  expect(finding?.message).toContain('改为一致。两数相差 10 倍，疑为小数点或“万”字有误。')
})

it('offers to change the one or the other', () => {
  const [finding] = findingsOf(rule, article('全县共选聘网格员 420 名。县里对全部 402 名网格员进行了考核。'))
  expect(finding?.messageId).toBe('textConflict')
  expect(finding?.suggestions?.map(({ fix: { text } }) => text)).toEqual(['420', '402'])
})
