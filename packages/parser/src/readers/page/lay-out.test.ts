import { describe, expect, it } from 'vitest'
import { columnsOf } from '../../columns.js'
import { type Glyph, isWide, type Rules } from './glyph.js'
import { layOutPages } from './lay-out.js'

const SHEET = { width: 595, height: 842 }

interface Set extends Partial<Glyph> {
  /** Between characters. */
  readonly apart?: number
}

/** The glyphs of a line: Chinese characters as wide as the type is high, others half of it. */
function line(text: string, x: number, y: number, { size = 12, apart = 0, ...rest }: Set = {}): Glyph[] {
  let at = x
  return [...text].map((sign) => {
    const width = isWide(sign) || sign === '\u3000' ? size : size / 2
    const glyph: Glyph = { text: sign, x: at, y, width, size, angle: 0, ...rest }
    at += width + apart
    return glyph
  })
}

const layOut = (glyphs: readonly Glyph[], rules?: Rules) =>
  layOutPages([{ ...SHEET, glyphs, ...(rules ? { rules } : {}) }])
    .text.split('\n')
    .slice(0, -1)

/** Lines one below the other from `y` on. */
const block = (texts: readonly string[], x: number, y: number, distance = 18) => texts.flatMap((text, index) => line(text, x, y + index * distance))

const LEFT = ['县妇联围绕妇女儿童发展规划实', '施情况开展督导，走访乡镇十六', '个，召开座谈会十二场，发现问', '题二十三个，已全部整改到位。']
const RIGHT = ['县教育局组织中小学校开展安全', '教育活动，参加学生一万三千余', '人，发放宣传手册，家长满意率', '明显提高，社会反响良好可喜。']

describe('blanks in a line', () => {
  it('stand where a space is printed, and nowhere between Chinese and digits that stand close', () => {
    expect(layOut(line('共检查 312 家', 60, 100))).toEqual(['共检查 312 家'])
    const close = [...line('共检查', 60, 100), ...line('312', 60 + 36 + 3, 100), ...line('家', 60 + 36 + 3 + 18 + 3, 100)]
    expect(layOut(close)).toEqual(['共检查312家'])
  })

  it('stand between Latin words that are set without a space', () => {
    expect(layOut([...line('GB', 60, 100), ...line('15835', 60 + 12 + 4, 100)])).toEqual(['GB 15835'])
  })

  it('do not part a line that is set apart evenly', () => {
    expect(layOut(line('关于表彰先进集体的决定', 60, 100, { apart: 5 }))).toEqual(['关于表彰先进集体的决定'])
  })

  it('are as many as have room in a wide gap', () => {
    expect(layOut([...line('县妇联办公室', 60, 100), ...line('2024 年 5 月 6 日', 60 + 72 + 60, 100)])).toEqual([
      '县妇联办公室          2024 年 5 月 6 日',
    ])
  })
})

describe('a line of a page', () => {
  it('takes in what is raised or lowered beside it', () => {
    const glyphs = [
      ...line('绿化面积 1200 m', 60, 100),
      ...line('2', 60 + 48 + 36 + 6, 95, { size: 7 }),
      ...line('，新增', 60 + 48 + 36 + 6 + 4, 100),
    ]
    expect(layOut(glyphs)).toEqual(['绿化面积 1200 m2，新增'])
  })

  it('has a character once that was printed twice to make it bold', () => {
    expect(layOut([...line('工作简报', 60, 100), ...line('工作简报', 60.4, 100)])).toEqual(['工作简报'])
    expect(layOut(line('人人人参与', 60, 100))).toEqual(['人人人参与'])
  })

  it('has what is printed over something else behind it', () => {
    expect(layOut([...line('县妇联办公室', 60, 100, { run: 1 }), ...line('已经核对无误', 64, 100, { run: 2 })])).toEqual(['县妇联办公室已经核对无误'])
  })

  it('has characters in place of radicals and ligatures that only look like them', () => {
    expect(layOut(line('⼈民⼯作ﬁ', 60, 100))).toEqual(['人民工作fi'])
  })
})

describe('what stands beside each other', () => {
  it('is read one column after the other where paragraphs stand in two', () => {
    expect(layOut([...block(LEFT, 60, 100), ...block(RIGHT, 260, 100)])).toEqual([...LEFT, ...RIGHT])
  })

  it('is read so too where the lines of the columns are not on one height', () => {
    expect(layOut([...block(LEFT, 60, 100), ...block(RIGHT, 260, 107)])).toEqual([...LEFT, ...RIGHT])
  })

  it('is read below a title that goes over both, and above a line that does', () => {
    const title = line('全县妇女儿童工作和校园安全工作情况通报', 100, 70, { size: 18 })
    const last = line('以上情况由县妇联和县教育局提供，各乡镇各部门要认真整改落实。', 60, 200)
    const found = layOut([...title, ...block(LEFT, 60, 100), ...block(RIGHT, 260, 100), ...last])
    expect(found.map((text) => text.trim()).filter(Boolean)).toEqual([
      '全县妇女儿童工作和校园安全工作情况通报',
      ...LEFT,
      ...RIGHT,
      '以上情况由县妇联和县教育局提供，各乡镇各部门要认真整改落实。',
    ])
  })

  it('stays on its line where it is a table', () => {
    const rows = [
      ['单位', '检查数', '整改数'],
      ['城关镇', '120', '118'],
      ['柳林乡', '86', '86'],
      ['青山镇', '106', '101'],
    ]
    const found = layOut(rows.flatMap((cells, row) => cells.flatMap((cell, column) => line(cell, 60 + column * 120, 100 + row * 20))))
    expect(found.map((text) => text.trim().split(/ {2,}/))).toEqual(rows)
  })

  it('has two blanks between cells that stand near to each other, but under each other', () => {
    const rows = ['城关镇', '柳林乡', '青山镇'].flatMap((name, row) => [
      ...line(name, 60, 100 + row * 20),
      ...line('120', 60 + 36 + 13, 100 + row * 20),
    ])
    expect(layOut(rows)).toEqual(['城关镇  120', '柳林乡  120', '青山镇  120'])
  })

  it('has two blanks where a line is drawn between cells', () => {
    const glyphs = [...line('城关镇', 60, 100), ...line('120', 60 + 36 + 4, 100)]
    expect(layOut(glyphs, { down: [{ x: 98, top: 80, bottom: 110 }], across: [] })).toEqual(['城关镇  120'])
    expect(layOut(glyphs)).toEqual(['城关镇120'])
  })

  it('is read box by box where a line is drawn between boxes with labels', () => {
    const boxes = (labels: readonly string[], x: number) => labels.flatMap((label, row) => line(label, x, 100 + row * 20))
    const glyphs = [...boxes(['编辑：林晓', '电话：1234567'], 60), ...boxes(['校对：王小红', '邮编：730000'], 200)]
    expect(layOut(glyphs, { down: [{ x: 190, top: 85, bottom: 130 }], across: [] })).toEqual([
      '编辑：林晓',
      '电话：1234567',
      '校对：王小红',
      '邮编：730000',
    ])
    expect(layOut(glyphs).length).toBe(2)
  })

  it('has a label that is set downwards in one piece, and not a column of 男 and 女', () => {
    const label = [...'购买方'].flatMap((sign, row) => line(sign, 60, 100 + row * 15))
    const beside = line('名称：清溪县妇女联合会', 90, 100)
    expect(layOut([...label, ...beside])[0]?.replace(/ +/g, ' ')).toBe('购买方 名称：清溪县妇女联合会')
    const people = ['男', '女', '男'].flatMap((sign, row) => [...line('林晓明', 60, 100 + row * 15), ...line(sign, 120, 100 + row * 15)])
    expect(layOut(people).map((text) => text.at(-1))).toEqual(['男', '女', '男'])
  })
})

const BODY = [
  '县妇联围绕妇女儿童发展规划的实施情况开展专项督导，先后走',
  '访十六个乡镇，召开座谈会十二场，发现各类问题二十三个，逐',
  '一提出意见，督促有关单位限期整改，并组织了两次回头看检查',
]

describe('where a line stands', () => {
  it('is told by blanks: set in, in the middle, at the right', () => {
    const glyphs = [
      ...line('工作动态', 60 + 144, 80),
      ...line('　　全县共检查三百一十二家。', 60, 100),
      ...block(BODY, 60, 120, 20),
      ...line('县妇联', 60 + 336 - 36, 180),
    ]
    expect(layOut(glyphs).slice(0, 2)).toEqual(['                        工作动态', '    全县共检查三百一十二家。'])
    expect(layOut(glyphs).at(-1)).toBe(`${' '.repeat(50)}县妇联`)
  })

  it('is the middle for a title at the left in larger or bolder type', () => {
    const body = block(BODY, 60, 120)
    expect(layOut([...line('县妇联开展督导', 60, 100, { isBold: true }), ...body])[0]).toBe(`${' '.repeat(21)}县妇联开展督导`)
    expect(layOut([...line('县妇联开展督导', 60, 95, { size: 18 }), ...body])[0]).toBe(`${' '.repeat(21)}县妇联开展督导`)
    // A numbered heading, a sentence, and a line of the body are where they are.
    expect(layOut([...line('一、加强督导检查', 60, 100, { isBold: true }), ...body])[0]).toBe('一、加强督导检查')
    expect(layOut([...line('督导已经结束。', 60, 100, { isBold: true }), ...body])[0]).toBe('督导已经结束。')
    expect(layOut([...line('县妇联开展督导', 60, 100), ...body])[0]).toBe('县妇联开展督导')
  })

  it('has an empty line where more than the distance of lines is between them', () => {
    expect(layOut([...block(BODY, 60, 100), ...block(BODY, 60, 180)])).toEqual([...BODY, '', ...BODY])
  })

  it('is counted from the edge of its own page, where left and right pages differ', () => {
    const pages = [60, 90].map((x) => ({ ...SHEET, glyphs: [...block(BODY, x, 100), ...block(BODY, x, 160), ...block(BODY, x, 220)] }))
    expect(
      layOutPages(pages)
        .text.split('\n')
        .every((text) => !text.startsWith(' ')),
    ).toBe(true)
  })
})

describe('pages', () => {
  it('begin with a form feed, and have the columns of each line in the tree', () => {
    const { text, tree } = layOutPages([0, 1].map(() => ({ ...SHEET, glyphs: block(BODY, 60, 100) })))
    expect(text).toBe(`${BODY.join('\n')}\n\f${BODY.join('\n')}\n`)
    const columns = tree.children.flatMap((node) => (node.type === 'paragraph' ? node.children.map(({ data }) => data) : []))
    expect(columns).toEqual(Array.from({ length: 6 }, () => ({ columns: 56 })))
  })

  it('say how wide a line is where its digits are wider than half a character', () => {
    const wide = (text: string, y: number) => {
      let x = 60
      return [...text].map((sign): Glyph => {
        const width = isWide(sign) ? 12 : 8
        x += width
        return { text: sign, x: x - width, y, width, size: 12, angle: 0 }
      })
    }
    const glyphs = [...block(BODY, 60, 100), ...wide('今年以来共检查食品经营单位1312家，整改问题321处次以上', 154), ...block(['全部完成。'], 60, 172)]
    const { tree } = layOutPages([{ ...SHEET, glyphs }])
    const [paragraph] = tree.children
    const line4 = paragraph?.type === 'paragraph' ? paragraph.children[3] : undefined
    expect(line4?.type === 'text' ? [columnsOf(line4.value), line4.data] : undefined).toEqual([53, { columns: 56 }])
  })

  it('are laid out in time that grows with what is on them', () => {
    const glyphs = Array.from(
      { length: 20_000 },
      (_, index): Glyph => ({ text: '字', x: (index * 37) % 500, y: ((index * 61) % 8000) / 10, width: 10, size: 10, angle: 0 }),
    )
    const start = performance.now()
    layOut(glyphs)
    expect(performance.now() - start).toBeLessThan(5000)
  })
})
