import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyFixes, disjointFixes } from './fixes.js'
import { breaches, structureBreaches } from './fixes-law.js'
import { defectiveTexts } from './fixes-texts.js'

/** The same texts at each run; another seed looks further: JIANBAO_SEED=7 npx vitest run packages/lint/src/fixes.test.ts. */
const SEED = Number(process.env['JIANBAO_SEED'] ?? 1)

describe('the fixes of a text', () => {
  it('are made at their places, whatever their order', () => {
    const text = '9 月 16 日,县妇联举办讲座,126 人参加。'
    const [first, second] = [text.indexOf(','), text.lastIndexOf(',')]
    const fixed = applyFixes(text, [
      { range: [second, second + 1], text: '，' },
      { range: [first, first + 1], text: '，' },
    ])
    expect(fixed).toBe('9 月 16 日，县妇联举办讲座，126 人参加。')
  })

  it('wait for the next round where they overlap or touch another', () => {
    // 3、、4 号楼: a point for the first mark and nothing for the second would make 3.4 of it.
    expect(
      disjointFixes([
        { range: [2, 3], text: '' },
        { range: [1, 2], text: '.' },
        { range: [4, 5], text: '' },
      ]),
    ).toEqual([
      { range: [1, 2], text: '.' },
      { range: [4, 5], text: '' },
    ])
  })
})

const RUNS = { text: 30, wrapped: 40, markdown: 20 }
const MOST_DEFECTS = 8
const PATIENCE = 120_000

describe('all fixes of a text leave its structure and figures, what is no defect, and nothing new to find', () => {
  it.each(Object.entries(RUNS) as [keyof typeof RUNS, number][])(
    'in %s',
    (setting, numRuns) => {
      fc.assert(
        fc.property(defectiveTexts(setting, MOST_DEFECTS), ({ text, format }) => {
          expect(breaches(text, format)).toEqual([])
        }),
        { numRuns, seed: SEED },
      )
    },
    PATIENCE,
  )
})

describe('fixes right beside one another', () => {
  const ARTICLE = (paragraph: string) => `县妇联举办公益讲座\n\n　　${paragraph}\n\n信息来源：县妇联\n`

  it.each([
    ['two numbers with the mark between them doubled', '3、、4 号楼的楼栋长走访 26 户。'],
    ['a bracket and the comma behind it', '表彰先进集体 12 个(含提名奖 2 个),掌声不断。'],
    ['a wide number in a range with a hyphen', '每天走访３-５户，价格下降１０-２０％。'],
    ['a padded day in a range with a hyphen', '08 月 05-09 日，县妇联举办培训班。'],
    ['a document number in wide digits', '县妇联印发平妇发（２０２１）第０１２号文件,各县区遵照执行。'],
    ['an approximate number and a doubled particle', '二零二一年的的三月，来了 20 几位老人,聚了七、八十人。'],
    ['a title in a title beside a doubled mark', '学习《关于落实《纲要》的通知》，，办好实事。'],
    ['a cut-off and a padded day', '截止 08 月 05 日,共办结 １２６ 件。'],
    ['a mark of thousands in wide digits', '发放手册１２，６００册，受益 23800 人，覆盖 45600 户。'],
  ])('are as safe: %s', (_, paragraph) => {
    for (const text of [ARTICLE(paragraph), ARTICLE(paragraph).replaceAll('\n', '\r\n')]) {
      expect(breaches(text, 'text')).toEqual([])
      expect(structureBreaches(text, 'text')).toEqual([])
    }
  })
})
