import { createLinter } from '@jianbao/lint'
import { readBulletin } from '@jianbao/parser'
import { describe, expect, it } from 'vitest'
import type { Input } from './files.js'
import { fixedFile } from './fix.js'
import type { DraftFile } from './lint/checker.js'

const linter = createLinter({ extends: ['all'] })

/** A text with its fixes made, as standard input is. */
async function fixed(text: string): Promise<DraftFile> {
  const input: Input = { filePath: 'draft.txt' }
  const check = async ({ bytes = new TextEncoder().encode(text) }: { bytes?: Uint8Array }): Promise<DraftFile> => {
    const read = await readBulletin(bytes, { filename: input.filePath })
    return { result: { filePath: input.filePath, ...linter.lint(read.bulletin) }, bulletin: read.bulletin, source: { bytes, text: read.text } }
  }
  return fixedFile(input, check, { language: 'zh-CN', reading: {}, warn: () => undefined }, false)
}

const ARTICLES = (heading: string, mark: string) =>
  `县妇联举办公益讲座\n\n　　9 月 16 日${mark}县妇联举办公益讲座${mark}126 人参加。\n\n信息来源：县妇联\n\n${heading}\n\n镇妇联走访慰问\n\n　　镇妇联走访 12 户家庭。\n\n信息来源：镇妇联\n`

describe('the fixes of a file', () => {
  it('are made all', async () => {
    const { result, fixes } = await fixed(ARTICLES('简讯：', ','))
    expect(result.output).toBe(ARTICLES('简讯：', '，'))
    expect(fixes).toBe(2)
  })

  it('are left to a person where they would make a heading of a line, and the others are made', async () => {
    const { result, fixes } = await fixed(ARTICLES('简讯：：', ','))
    expect(result.output).toBe(ARTICLES('简讯：：', '，'))
    expect(fixes).toBe(2)
    const left = result.messages.flatMap((message) => ('fatal' in message ? [] : [[message.ruleId, message.quote]]))
    expect(left).toContainEqual(['repeated-text', '：：'])
  })

  it('are none where the only one would change what the parts are', async () => {
    const { result, fixes, patch } = await fixed(ARTICLES('简讯：：', '，'))
    expect([result.output, fixes, patch]).toEqual([undefined, undefined, undefined])
  })
})
