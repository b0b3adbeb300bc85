import { describe, expect, it } from 'vitest'
import { odtReader } from './index.js'
import { odtOf, p } from './odt-fixture.js'

const textOf = async (body: string, changes?: 'original') =>
  (await odtReader.read(odtOf({ body }), { filename: '', limits: {}, ...(changes ? { changes } : {}) })).text

/** What it became, and what it was. */
const bothOf = async (regions: string, body: string) => {
  const all = `<text:tracked-changes>${regions}</text:tracked-changes>${body}`
  return [await textOf(all), await textOf(all, 'original')]
}

const INFO = '<office:change-info><dc:creator>林晓</dc:creator></office:change-info>'
const insertion = (id: string) => `<text:changed-region text:id="${id}"><text:insertion>${INFO}</text:insertion></text:changed-region>`
const deletion = (id: string, content: string) =>
  `<text:changed-region text:id="${id}"><text:deletion>${INFO}${content}</text:deletion></text:changed-region>`
const start = (id: string) => `<text:change-start text:change-id="${id}"/>`
const end = (id: string) => `<text:change-end text:change-id="${id}"/>`
const at = (id: string) => `<text:change text:change-id="${id}"/>`

describe('tracked changes', () => {
  it('are accepted, or taken back', async () => {
    const body = p(`共 ${at('d')}${start('i')}312${end('i')} 处。`)
    expect(await bothOf(insertion('i') + deletion('d', p('321')), body)).toEqual(['共 312 处。\n', '共 321 处。\n'])
  })

  it('over the end of a paragraph part it, or join it', async () => {
    const inserted = p(`共 312 处。${start('i')}`) + p(`${end('i')}其中 21 处。`)
    expect(await bothOf(insertion('i'), inserted)).toEqual(['共 312 处。\n其中 21 处。\n', '共 312 处。其中 21 处。\n'])
    const body = p(`共 312 处。${at('d')}其中 21 处。`)
    expect(await bothOf(deletion('d', p('已整改 300 处。') + p('')), body)).toEqual([
      '共 312 处。其中 21 处。\n',
      '共 312 处。已整改 300 处。\n其中 21 处。\n',
    ])
  })

  it('that end in half an item of a list give its words to the item', async () => {
    const half = '<text:list><text:list-item><text:p/></text:list-item></text:list>'
    const body = `<text:list><text:list-item>${p(`${at('d')}甲`)}</text:list-item></text:list>`
    expect(await bothOf(deletion('d', p('共 312 处。') + half), body)).toEqual(['甲\n', '共 312 处。\n甲\n'])
  })

  it('of whole paragraphs leave no empty line', async () => {
    const body = p('共 312 处。') + start('i') + p('其中 21 处。') + end('i') + p('特此通报。')
    expect(await bothOf(insertion('i'), body)).toEqual(['共 312 处。\n其中 21 处。\n特此通报。\n', '共 312 处。\n特此通报。\n'])
  })
})
