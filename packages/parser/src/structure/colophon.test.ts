import { describe, expect, it } from 'vitest'
import type { Block, Colophon } from '../types.js'
import { colophonStart, isColophonLine, readColophon } from './colophon.js'

const lineBlock = (text: string, index: number): Block => {
  const start = { line: index + 1, column: 1, offset: 0 }
  return { text, position: { start, end: { ...start, column: text.length + 1, offset: text.length } }, segments: [{ at: 0, ...start }] }
}

function read(...texts: string[]): Omit<Colophon, 'lines'> {
  const { lines, ...said } = readColophon(texts.map(lineBlock))
  expect(lines.map(({ text }) => text)).toEqual(texts)
  return said
}

describe('the recipients', () => {
  it.each([
    ['报', 'reportTo'],
    ['呈报', 'reportTo'],
    ['呈送', 'reportTo'],
    ['送', 'sendTo'],
    ['主送', 'sendTo'],
    ['分送', 'sendTo'],
    ['发', 'sendTo'],
    ['增发', 'sendTo'],
    ['本期增发', 'sendTo'],
    ['抄送', 'copyTo'],
    ['抄报', 'copyTo'],
  ])('behind %s： are %s', (label, field) => {
    expect(read(`${label}：青禾县委办公室`)).toEqual({ [field]: ['青禾县委办公室'] })
  })

  it('are split at ，and ；, and lose the closing 。', () => {
    expect(read('送：县教育局，县民政局；县卫健局,县司法局。')).toEqual({ sendTo: ['县教育局', '县民政局', '县卫健局', '县司法局'] })
  })

  it('are never split at 、', () => {
    expect(read('报：省、市妇儿工委办，县委、县政府分管领导')).toEqual({ reportTo: ['省、市妇儿工委办', '县委、县政府分管领导'] })
  })

  it('of several lines follow each other in the order of the lines', () => {
    expect(read('送：县教育局', '发：各乡镇妇联，各社区', '增发：云岭街道')).toEqual({ sendTo: ['县教育局', '各乡镇妇联', '各社区', '云岭街道'] })
  })

  it('of one line are parted by their labels', () => {
    expect(read('报：市妇联　　送：县教育局，县民政局　　发：各乡镇妇联')).toEqual({
      reportTo: ['市妇联'],
      sendTo: ['县教育局', '县民政局', '各乡镇妇联'],
    })
  })

  it('stand behind a label that was spaced out, or has a half-width colon', () => {
    expect(read('报　　：市妇联', '抄　送：县委办公室')).toEqual({ reportTo: ['市妇联'], copyTo: ['县委办公室'] })
    expect(read('送:县教育局')).toEqual({ sendTo: ['县教育局'] })
  })

  it('are absent where nothing stands behind the label', () => {
    expect(read('报：')).toEqual({})
  })
})

describe('the people', () => {
  it.each(['签发', '签发人', '会签', '核稿', '审核', '审核人', '拟稿', '主编', '编辑', '责任编辑', '责编', '校对', '联系人'])(
    'stand behind %s：',
    (role) => {
      expect(read(`${role}：王敏`)).toEqual({ people: [{ role, name: '王敏' }] })
    },
  )

  it('of several roles share a line', () => {
    expect(read('签发：周晓岚　　审核：郑文　　编辑：王敏')).toEqual({
      people: [
        { role: '签发', name: '周晓岚' },
        { role: '审核', name: '郑文' },
        { role: '编辑', name: '王敏' },
      ],
    })
  })

  it.each(['责任编辑：王敏、李明', '责任编辑：王敏，李明', '责任编辑：王敏；李明', '责任编辑：王敏　李明', '责任编辑：王敏 李明'])(
    'of one role are parted by 、 too, or a blank: %s',
    (line) => {
      expect(read(line)).toEqual({
        people: [
          { role: '责任编辑', name: '王敏' },
          { role: '责任编辑', name: '李明' },
        ],
      })
    },
  )

  it('have role and name closed up', () => {
    expect(read('编 辑：王　敏')).toEqual({ people: [{ role: '编辑', name: '王敏' }] })
  })
})

describe('the contacts', () => {
  it.each([
    ['电话：0579-8800123', { phone: '0579-8800123' }],
    ['联系电话：8800123', { phone: '8800123' }],
    ['邮箱：qinghe@example.cn', { email: 'qinghe@example.cn' }],
    ['电子邮箱：qinghe@example.cn', { email: 'qinghe@example.cn' }],
    ['电子邮件：qinghe@example.cn', { email: 'qinghe@example.cn' }],
    ['投稿邮箱：qinghe@example.cn。', { email: 'qinghe@example.cn' }],
    ['地址：青禾县文昌路 8 号', { address: '青禾县文昌路 8 号' }],
    ['联系地址：青禾县文昌路 8 号', { address: '青禾县文昌路 8 号' }],
    ['邮编：321000', { postcode: '321000' }],
    ['邮政编码：321000', { postcode: '321000' }],
  ])('are read from %s', (line, said) => {
    expect(read(line)).toEqual(said)
  })

  it('share a line with each other and with people', () => {
    expect(read('联系人：王敏　电话：8800123　电子邮箱：qinghe@example.cn')).toEqual({
      people: [{ role: '联系人', name: '王敏' }],
      phone: '8800123',
      email: 'qinghe@example.cn',
    })
    expect(read('地址：青禾县文昌路 8 号　邮编：321000')).toEqual({ address: '青禾县文昌路 8 号', postcode: '321000' })
  })
})

describe('the copies', () => {
  it.each(['共印 120 份', '（共印120份）', '印１２０份', '共印一百二十份', '印数：120 份', '印发份数：120', '印发份数：120 份'])(
    'are 120 in %s',
    (line) => {
      expect(read(line)).toEqual({ copies: 120 })
    },
  )

  it('stand at the end of another line', () => {
    expect(read('发：各乡镇妇联。（共印 80 份）')).toEqual({ sendTo: ['各乡镇妇联'], copies: 80 })
    expect(read('县妇儿工委办　2026 年 3 月 5 日印发　共印 80 份')).toEqual({ issuer: '县妇儿工委办', date: '2026-03-05', copies: 80 })
  })
})

describe('issuer and date of printing', () => {
  it('stand on one line', () => {
    expect(read('青禾县妇儿工委办公室　　2026 年 3 月 5 日印发')).toEqual({ issuer: '青禾县妇儿工委办公室', date: '2026-03-05' })
  })

  it('may be the date alone', () => {
    expect(read('二〇二六年三月五日印发')).toEqual({ date: '2026-03-05' })
  })

  it('give the issuer without 编印', () => {
    expect(read('青禾县妇联编印　2026 年 3 月 5 日')).toEqual({ issuer: '青禾县妇联', date: '2026-03-05' })
  })
})

describe('isColophonLine', () => {
  it.each([
    '报：市妇联',
    '送：',
    '责任编辑：王敏',
    '电话：8800123',
    '（共印 80 份）',
    '县妇联 2026 年 3 月 5 日印发',
    '县妇联 2026 年 3 月 5 日编印',
  ])('holds for %s', (line) => {
    expect(isColophonLine(line)).toBe(true)
  })

  it.each([
    ['a word that begins with 发', '发展：开创新局面'],
    ['a word that begins with 报', '报到：320 人'],
    ['a lead', '会议要求：各乡镇抓好落实'],
    ['a longer word for 电话', '服务电话：8800123'],
    ['a label without its colon', '主送 县委办公室'],
    ['a paragraph with a date that ends in 印发', '2026 年 3 月 5 日，县政府办公室将《青禾县儿童发展规划》印发'],
    ['a paragraph that ends in a date and 印发', '《青禾县儿童发展规划》于 2026 年 3 月 5 日印发'],
    ['a sentence that ends in 印发', '县妇联将走访方案印发。'],
    ['printed matter other than the bulletin', '县司法局共印 300 份宣传单'],
    ['a clause with printed copies', '县妇联编写普法手册，印 500 份。'],
  ])('does not hold for %s', (_, line) => {
    expect(isColophonLine(line)).toBe(false)
  })
})

describe('colophonStart', () => {
  const body = ['全县走访困难家庭', '3 月 2 日至 5 日，县妇联走访困难家庭 128 户。']

  it('is the first line of the foot', () => {
    expect(colophonStart([...body, '报：市妇联', '送：县教育局', '（共印 80 份）'])).toBe(2)
  })

  it.each(['发：各乡镇妇联', '共印 80 份', '青禾县妇联　2026 年 3 月 5 日印发', '投稿邮箱：qinghe@example.cn'])(
    'may be the only line: %s',
    (line) => {
      expect(colophonStart([...body, line])).toBe(2)
    },
  )

  it('reaches over a line that says nothing by itself', () => {
    expect(colophonStart([...body, '报：市妇联，', '县委办公室', '发：各乡镇妇联'])).toBe(2)
  })

  it('holds what stands right below', () => {
    expect(colophonStart([...body, '报：市妇联', '发：各乡镇妇联', '各社区妇联'])).toBe(2)
  })

  it('is the number of lines where there is none', () => {
    expect(colophonStart(body)).toBe(2)
    expect(colophonStart([])).toBe(0)
  })

  it.each(['编辑：王敏', '电话：8800123'])('is none for a single line that an article could end with: %s', (line) => {
    expect(colophonStart([...body, line])).toBe(3)
  })

  it('is none for a last paragraph that ends in 印发', () => {
    expect(colophonStart([...body, '2026 年 3 月 5 日，县政府办公室将《青禾县儿童发展规划》印发'])).toBe(3)
    expect(colophonStart([...body, '走访方案现予印发'])).toBe(3)
  })

  it('is none for contacts in the midst of the articles', () => {
    expect(
      colophonStart([...body, '电话：8800123', '地址：青禾县文昌路 8 号', '云岭街道开展普法', '3 月 6 日，云岭街道开展普法。', '参加 320 人。']),
    ).toBe(7)
  })
})
