import { defineRule } from '@jianbao/lint'

/**
 * A rule over relations: a share is printed with no more decimals than the house has.
 *
 * It reads no number from the text: jianbao has found which two figures a share is of, and that they agree. So the suggestion rounds what
 * these make: 14 ÷ 41 is 34.1%, where the printed 34.15%, rounded again, would be 34.2%.
 */
export const shareDecimals = defineRule({
  id: 'example/share-decimals',
  since: '1.0.0',
  group: 'figures',
  severity: 'warning',
  presets: [],
  relations: ['share', 'completion'],
  standard: { name: '本办编辑体例：占比、完成率最多一位小数', rank: 'house' },
  fixable: false,
  // No fix: a figure is the writer's, and others may have been reckoned from it.
  hasSuggestions: true,
  description: { zh: '占比、完成率的小数位数超过体例', en: 'A share or a rate of completion has more decimals than the house prints' },
  messages: {
    tooManyDecimals: {
      zh: '{share} 有 {printed} 位小数，本办体例最多 {decimals} 位。请保留 {decimals} 位。',
      en: '{share} has {printed} decimals; the house prints at most {decimals}. Round it.',
    },
    round: {
      zh: '改为 {rounded}，由文中的两个数算出',
      en: 'Write {rounded}, reckoned from its two figures',
    },
  },
  defaults: { decimals: 1 },
  options: (z) =>
    z.strictObject({
      decimals: z.int().min(0).max(3).optional().describe('最多几位小数 (how many decimals are printed at most)'),
    }),
  examples: [
    {
      text: '儿童之家建设\n\n　　全县 47 个社区中，已有 31 个建成儿童之家，占 65.96%。\n\n信息来源：县妇联\n',
      because: 'two decimals',
      findings: ['65.96%'],
    },
    {
      text: '儿童之家建设\n\n　　全县 47 个社区中，已有 31 个建成儿童之家，占 66.0%。\n\n信息来源：县妇联\n',
      because: 'one decimal',
      findings: [],
    },
    {
      text: '儿童之家建设\n\n　　出台《儿童之家建设标准》，完善度评价为 65.96%。\n\n信息来源：县妇联\n',
      because: 'the trap: of what it is a share, the text does not say',
      findings: [],
    },
  ],
  check({ relations, quantities, options: { decimals }, report }) {
    for (const { verdict, operands, claim, evidence } of relations) {
      const share = quantities[operands[claim]?.quantity ?? -1]
      // One that is wrong is the matter of jianbao's own rules: it is not to be rounded, but reckoned anew.
      if (share?.kind !== 'percent' || verdict !== 'consistent') continue
      const printed = /[0-9]+\.([0-9]+)/.exec(share.block.text.slice(share.start, share.end))
      if (!printed || (printed[1] ?? '').length <= decimals) continue
      const start = share.start + printed.index
      const text = rounded(evidence.computed, decimals)
      report({
        messageId: 'tooManyDecimals',
        at: share,
        data: { share: share.text, printed: (printed[1] ?? '').length, decimals },
        suggestions:
          text === undefined
            ? []
            : [
                {
                  messageId: 'round',
                  data: { rounded: `${text}%` },
                  fix: { at: { block: share.block, start, end: start + printed[0].length }, text },
                },
              ],
      })
    }
  },
})

/**
 * What the figures make of a share, rounded; nothing where they leave it open, as 约 300 人 does.
 *
 * @param {readonly [low: number | null, high: number | null]} computed
 * @param {number} decimals
 */
function rounded([low, high], decimals) {
  if (low === null || high === null) return undefined
  // 66.65 is a little less than that in the binary of a number: half a step goes up all the same.
  const [least, most] = [low, high].map((value) => (Math.round(value * 10 ** decimals + 1e-9) / 10 ** decimals).toFixed(decimals))
  return least === most ? least : undefined
}
