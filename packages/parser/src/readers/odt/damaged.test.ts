import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { type ReadOptions, readBulletin } from '../../index.js'
import { odtOf, p, row, table } from './odt-fixture.js'

const codeOf = async (bytes: Uint8Array, options: ReadOptions = { filename: '通报.odt' }): Promise<string | undefined> => {
  try {
    await readBulletin(bytes, options)
    return undefined
  } catch (error) {
    return (error as { code?: string }).code ?? String(error)
  }
}

const whole = odtOf({ body: p('县妇联送法下乡') + p('共开展普法宣传 3 场。') })

it('an ODT is known by its content, whatever its name', async () => {
  for (const filename of ['', '通报.txt', '通报.docx', '通报.odt']) expect((await readBulletin(whole, { filename })).format).toBe('odt')
})

describe('an ODT that is damaged', () => {
  it('says so wherever it was cut off', async () => {
    for (let length = 30; length < whole.length; length += 41) expect(await codeOf(whole.slice(0, length))).toBe('JB_DAMAGED')
  })

  it('says so where it is another document, or random bytes', async () => {
    expect(await codeOf(zipSync({ 'content.xml': strToU8('<office><body><spreadsheet/></body></office>') }))).toBe('JB_DAMAGED')
    const random = Uint8Array.from({ length: 3000 }, (_, index) => (index * 7919) % 251)
    random.set([0x50, 0x4b, 3, 4])
    expect(await codeOf(random)).toBe('JB_DAMAGED')
  })

  it('keeps what precedes a fault in its XML, and says so', async () => {
    const { text, warnings } = await readBulletin(odtOf({ body: `${p('共 312 处。')}<text:p></text:span></text:p>${p('其中 21 处。')}` }))
    expect(text).toBe('共 312 处。\n')
    expect(warnings.map(({ code }) => code)).toEqual(['JB_CUT_OFF'])
  })
})

it('an ODT with a password says so, and what to do', async () => {
  const manifest = strToU8(
    '<manifest:manifest xmlns:manifest="m"><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>',
  )
  const bytes = odtOf({ body: '', entries: { 'META-INF/manifest.xml': manifest, 'content.xml': Uint8Array.of(1, 2, 3) } })
  await expect(readBulletin(bytes)).rejects.toMatchObject({ code: 'JB_ENCRYPTED', messages: { zh: expect.stringContaining('去掉密码') } })
})

describe('a hostile ODT', () => {
  const nested = (depth: number) => {
    const [before, after] = table(row('<table:table-cell>|</table:table-cell>')).split('|')
    return odtOf({ body: `${before?.repeat(depth)}${p('共 312 处。')}${after?.repeat(depth)}` })
  }

  it('is stopped where it is nested too deep, and read where it is not', async () => {
    expect(await codeOf(nested(30_000))).toBe('JB_LIMIT')
    expect(await codeOf(nested(30_000), { limits: { depth: 1_000_000 } })).toBe('JB_LIMIT')
    expect(await codeOf(nested(300))).toBeUndefined()
  })

  it('has no more blanks than a line can hold', async () => {
    const { text } = await readBulletin(odtOf({ body: p('共<text:s text:c="1000000000"/>312 处。') }))
    expect(text.length).toBeLessThan(2000)
  })

  it('has levels and numbers that are none', async () => {
    const heading = (level: string) => `<text:h text:outline-level="${level}" text:restart-numbering="true" text:start-value="${level}">甲</text:h>`
    const styles = '<text:outline-style><text:outline-level-style text:level="1" style:num-format="1" style:num-suffix="、"/></text:outline-style>'
    const body =
      ['NaN', '-1', '1e9', '', '99999999999'].map(heading).join('') +
      '<text:numbered-paragraph text:level="99999999999"><text:p>乙</text:p></text:numbered-paragraph>'
    expect((await readBulletin(odtOf({ styles, body }))).text).toBe('1、甲\n0、甲\n甲\n1、甲\n甲\n乙\n')
  })

  it('has styles that rest on each other without end', async () => {
    const styles = ['A', 'B']
      .map((name) => `<style:style style:name="${name}" style:family="paragraph" style:parent-style-name="${name === 'A' ? 'B' : 'A'}"/>`)
      .join('')
    expect((await readBulletin(odtOf({ styles, body: p('共 312 处。', 'A') }))).text).toBe('共 312 处。\n')
  })
})
