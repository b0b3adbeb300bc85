import { describe, expect, it } from 'vitest'
import { codeThrown } from '../../testing/errors.js'
import { childOf, descendantsOf, elementsOf, readXml, textOf } from './xml.js'

const bytes = (text: string) => new TextEncoder().encode(text)

describe('an XML text', () => {
  it('is the same whatever its prefixes are', () => {
    const names = (text: string) => elementsOf(readXml(bytes(text)).root).map(({ name, attributes }) => [name, attributes['val']])
    expect(names('<w:p xmlns:w="w"><w:r w:val="甲"/><w:t/></w:p>')).toEqual(names('<p><r val="甲"/><t/></p>'))
  })

  it('gives its text with references and CDATA read, blanks as they are', () => {
    const { root } = readXml(bytes('<a>共 <b>312</b>&#x5904;&amp;<![CDATA[ <其中> ]]></a>'))
    expect(textOf(root)).toBe('共 312处& <其中> ')
    expect(textOf(childOf(root, 'b') ?? root)).toBe('312')
  })

  it('gives the elements of a name below one in the order of the text, however deep', () => {
    const { root } = readXml(bytes('<a><t>一</t><b><c><t>二</t></c></b><t>三<t>四</t></t></a>'))
    expect(descendantsOf(root, 't').map((element) => textOf(element))).toEqual(['一', '二', '三四', '四'])
  })

  it.each(['utf-16le', 'utf-16be'] as const)('is read in %s', (encoding) => {
    const text = '\ufeff<a>简报</a>'
    const view = new DataView(new ArrayBuffer(text.length * 2))
    for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), encoding === 'utf-16le')
    expect(textOf(readXml(new Uint8Array(view.buffer)).root)).toBe('简报')
  })

  it('is read in the encoding that it declares', () => {
    const gbk = Uint8Array.from([...bytes('<?xml version="1.0" encoding="GBK"?><a>'), 0xbc, 0xf2, 0xb1, 0xa8, ...bytes('</a>')])
    expect(textOf(readXml(gbk).root)).toBe('简报')
  })
})

describe('an XML text that is ill-formed', () => {
  it.each(['<a><p>一</p><p>二</p></b></a>', '<a><p>一</p><p>二</p><p>三', '<a><p>一</p><p>二</p><p x=1>三</p></a>'])(
    'keeps what precedes the fault, and says that it is cut: %s',
    (text) => {
      const { root, isCut } = readXml(bytes(text))
      expect(isCut).toBe(true)
      expect(elementsOf(root, 'p').slice(0, 2).map(textOf)).toEqual(['一', '二'])
    },
  )

  it('is damaged where there is no element at all', () => {
    expect(codeThrown(() => readXml(bytes('这不是 XML')))).toBe('JB_DAMAGED')
  })
})

describe('a hostile XML text', () => {
  it('has no document type, so that no entity can grow', () => {
    expect(codeThrown(() => readXml(bytes('<!DOCTYPE a [<!ENTITY b "哈哈"><!ENTITY c "&b;&b;">]><a>&c;</a>')))).toBe('JB_DAMAGED')
  })

  it('is stopped where it is nested too deep', () => {
    const nested = (depth: number) => bytes('<a>'.repeat(depth) + '</a>'.repeat(depth))
    expect(codeThrown(() => readXml(nested(30_000)))).toBe('JB_LIMIT')
    expect(codeThrown(() => readXml(nested(900)))).toBeUndefined()
    expect(codeThrown(() => readXml(nested(30_000), { depth: 40_000 }))).toBeUndefined()
  })
})
