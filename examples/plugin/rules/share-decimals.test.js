import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { applyFixes, createLinter, createRuleTester } from '@jianbao/lint'
import { parseBulletin } from '@jianbao/parser'
import { shareDecimals } from './share-decimals.js'

const specifyRule = createRuleTester({ describe, it })

const firing = shareDecimals.examples
  .filter(({ findings }) => findings.length > 0)
  .map(({ findings, ...example }) => ({ ...example, quotes: findings }))
const silent = shareDecimals.examples.filter(({ findings }) => findings.length === 0)

specifyRule(shareDecimals, {
  invalid: [
    ...firing,
    {
      text: '全县 41 个社区中，已有 14 个建成儿童之家，占 34.15%。',
      quotes: ['34.15%'],
      messages: ['34.15% 有 2 位小数，本办体例最多 1 位。请保留 1 位。'],
      because: 'a share',
    },
    { text: '计划新建托位 330 个，已建成 218 个，完成计划的 66.06%。', quotes: ['66.06%'], because: 'a rate of completion' },
    { text: '全镇现有党员 320 人，其中女党员 113 人，占 35.3%。', quotes: ['35.3%'], options: { decimals: 0 }, because: 'the option' },
  ],
  valid: [
    ...silent,
    { text: '全县 41 个社区中，已有 14 个建成儿童之家，占 34.15%。', options: { decimals: 2 }, because: 'the option' },
    { text: '全镇现有党员 320 人，其中女党员 112 人，占 35%。', because: 'no decimals' },
    { text: '全县 41 个社区中，已有 14 个建成儿童之家，占 41.35%。', because: 'a wrong share is to be reckoned anew, not rounded' },
    { text: '一年期贷款利率为 3.45%，比上年下降 0.25 个百分点。', because: 'a rate of interest is no share of the text' },
  ],
})

/**
 * The paragraph as it reads when the suggestions of the rule are taken.
 *
 * @param {string} paragraph
 */
function taken(paragraph) {
  const text = `儿童之家建设\n\n　　${paragraph}\n\n信息来源：县妇联\n`
  const linter = createLinter({ extends: [], rules: { [shareDecimals.id]: 'warn' } }, [shareDecimals])
  const { messages } = linter.lint(parseBulletin(text, { format: 'text' }).bulletin)
  const fixes = messages.flatMap((message) => ('fatal' in message ? [] : (message.suggestions ?? []).map(({ fix }) => fix)))
  return applyFixes(text, fixes).split('\n')[2]?.trim()
}

describe('the suggestion', () => {
  it('rounds what the two figures make, not what was rounded already', () => {
    assert.equal(taken('全县 41 个社区中，已有 14 个建成儿童之家，占 34.15%。'), '全县 41 个社区中，已有 14 个建成儿童之家，占 34.1%。')
  })

  it('is absent where the figures leave the decimal open', () => {
    const paragraph = '全县登记妇女 3.2 万人，其中女党员 4680 人，占 14.63%。'
    assert.equal(taken(paragraph), paragraph)
  })
})
