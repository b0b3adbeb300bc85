import { parseBulletin } from '@jianbao/parser'
import { describe, expect, it } from 'vitest'
import { createLinter } from './engine.js'

const WRONG = '　　排查纠纷 318 起，其中家庭类 381 起。'
const bulletin = (...lines: readonly string[]) => `镇妇联走访\n\n${lines.join('\n\n')}\n\n信息来源：镇妇联\n`

function lint(text: string, format: 'text' | 'markdown' = 'text') {
  const { messages, suppressedMessages } = createLinter({ extends: ['recommended'] }).lint(parseBulletin(text, { format }).bulletin)
  return { kept: messages.map(({ ruleId }) => ruleId), silenced: suppressedMessages.map(({ ruleId, suppressions }) => [ruleId, suppressions]) }
}

describe('a directive', () => {
  it('silences a rule in the next block, and gives its reason', () => {
    expect(lint(bulletin('jianbao-disable-next-line part-exceeds-whole -- 含兼职', WRONG))).toEqual({
      kept: [],
      silenced: [['part-exceeds-whole', [{ kind: 'directive', justification: '含兼职' }]]],
    })
  })

  it('does not reach the block after it', () => {
    expect(lint(bulletin('jianbao-disable-next-line part-exceeds-whole', WRONG, WRONG)).kept).toEqual(['part-exceeds-whole'])
  })

  it('silences no other rule', () => {
    expect(lint(bulletin('jianbao-disable-next-line share-mismatch', WRONG)).kept).toEqual(['unused-directive', 'part-exceeds-whole'])
  })

  it('without a name silences all rules', () => {
    expect(lint(bulletin('jianbao-disable-next-line', WRONG)).kept).toEqual([])
  })

  it('that disables holds until it is enabled again', () => {
    expect(lint(bulletin('jianbao-disable part-exceeds-whole', WRONG, WRONG, 'jianbao-enable part-exceeds-whole', WRONG)).kept).toEqual([
      'part-exceeds-whole',
    ])
  })

  it('is a comment in Markdown', () => {
    const text = `# 镇妇联走访\n\n<!-- jianbao-disable-next-line part-exceeds-whole -- 含兼职 -->\n\n${WRONG.trim()}\n\n信息来源：镇妇联\n`
    expect(lint(text, 'markdown')).toMatchObject({ kept: [], silenced: [['part-exceeds-whole', [{ justification: '含兼职' }]]] })
  })

  it('speaks of every line of a wrapped paragraph', () => {
    const text =
      '镇妇联走访\n\njianbao-disable-next-line part-exceeds-whole\n　　今年以来，全镇各村调解委员会共排查各类矛盾纠纷 318 起，其\n中家庭类 381 起，都已登记在册，由网格员每周上门回访一次，直到化\n解为止。\n\n信息来源：镇妇联\n'
    expect(lint(text).kept).toEqual([])
  })

  it('is no part of the text', () => {
    const { bulletin: parsed } = parseBulletin(bulletin('jianbao-disable-next-line', WRONG), { format: 'text' })
    expect(parsed.sections[0]?.articles[0]?.paragraphs.map(({ text }) => text)).toEqual([WRONG.trim()])
    expect(parsed.ignored).toMatchObject([{ reason: 'directive', text: 'jianbao-disable-next-line' }])
  })
})
