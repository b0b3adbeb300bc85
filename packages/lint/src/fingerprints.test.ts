import { parseBulletin } from '@jianbao/parser'
import type { Finding } from '@jianbao/schema'
import { describe, expect, it } from 'vitest'
import { lint } from './engine.js'

const TEXT = '县妇联排查安全隐患\n\n　　全县共排查隐患 245 处，其中重大隐患 254 处。走访家庭 36 户。\n\n信息来源：县妇联\n'

const findingsOf = (text: string) => lint(parseBulletin(text, { format: 'text' }).bulletin).messages as Finding[]
const fingerprintsOf = (text: string) => findingsOf(text).map(({ fingerprint }) => fingerprint)

describe('the fingerprint of a finding', () => {
  const [own] = fingerprintsOf(TEXT)

  it('is sixteen hexadecimal digits', () => expect(own).toMatch(/^[0-9a-f]{16}$/))
  it('stays where the article moves down', () => expect(fingerprintsOf(`工作简报\n\n第 3 期\n\n${TEXT}`)).toContain(own))
  it('stays where the paragraph is wrapped', () => {
    const markdown = (paragraph: string) =>
      lint(parseBulletin(`# 县妇联排查安全隐患\n\n${paragraph}\n\n信息来源：县妇联\n`, { format: 'markdown' }).bulletin)
    const paragraph = '全县共排查隐患 245 处，其中重大隐患 254 处。走访家庭 36 户。'
    for (const text of [paragraph, paragraph.replace('，其中重', '，其中重\n'), paragraph.replace('走访', '\n走访')])
      expect(markdown(text).messages).toMatchObject([{ fingerprint: own }])
  })
  it('stays where blanks around figures change', () => expect(fingerprintsOf(TEXT.replace('共排查隐患 245 处', '共排查隐患245处'))).toEqual([own]))
  it('stays where another sentence is edited', () => expect(fingerprintsOf(TEXT.replace('36 户', '38 户'))).toEqual([own]))
  it('changes with the figures', () => expect(fingerprintsOf(TEXT.replace('254', '264'))).not.toContain(own))
  it('changes with the title', () => expect(fingerprintsOf(TEXT.replace('县妇联排查安全隐患', '县工会排查安全隐患'))).not.toContain(own))
  it('differs for two that are alike in one article', () => {
    const twice = TEXT.replace('走访', '另一次共排查隐患 245 处，其中重大隐患 254 处。共排查隐患 245 处，其中重大隐患 254 处。走访')
    const all = fingerprintsOf(twice)
    expect(new Set(all).size).toBe(all.length)
    expect(all.length).toBeGreaterThan(1)
  })
})

describe('the excerpt of a finding', () => {
  it('holds the words around it, with its place and those of its figures', () => {
    const [finding] = findingsOf(TEXT)
    const { text = '', quote = [0, 0], related = [] } = finding?.excerpt ?? {}
    expect(text).toBe('全县共排查隐患 245 处，其中重大隐患 254 处。走访家庭 36 户。')
    expect(text.slice(...quote)).toBe('254 处')
    expect(related.map((span) => text.slice(...span))).toEqual(['245 处'])
  })

  it('is cut where the paragraph is long, and says so', () => {
    const [finding] = findingsOf(
      TEXT.replace(
        '　　全县',
        '　　会议听取了各乡镇上半年的工作汇报，县妇联主席讲话，县政府分管领导到会，各部门负责人参加，随后与会人员到现场观摩，全县',
      ),
    )
    const { text = '', quote = [0, 0] } = finding?.excerpt ?? {}
    expect(text).toMatch(/^…/)
    expect(text.slice(...quote)).toBe('254 处')
  })

  it('never cuts a character in two', () => {
    for (let length = 40; length < 60; length += 1) {
      const [finding] = findingsOf(TEXT.replace('　　全县', `　　${'𠮷'.repeat(40)}${'中'.repeat(length)}，全县`))
      expect(finding?.excerpt?.text).not.toMatch(/^…[\udc00-\udfff]/)
    }
  })
})
