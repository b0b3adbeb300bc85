import type { Relation } from '@jianbao/schema'
import type { Candidate } from './candidates.js'
import type { Bilingual, MessageData, Report, RuleContext } from './rule.js'

/** The message of each candidate; a rule that reports relations has it among its own. */
export const CANDIDATE = {
  candidate: { zh: '改 {from} 为 {to}（{how}）{arithmetic}', en: 'Change {from} to {to} ({how}){arithmetic}' },
} as const satisfies Record<string, Bilingual>

const HOW: Record<Candidate['slip'], Bilingual> = {
  transposed: { zh: '数字颠倒', en: 'digits swapped' },
  'power-of-ten': { zh: '差一位', en: 'off by a power of ten' },
  scale: { zh: '漏写或多写“万”', en: '万 left out or added' },
  computed: { zh: '按其余各数算得', en: 'what the other figures make' },
  doubled: { zh: '多写一个数字', en: 'a digit doubled' },
  dropped: { zh: '漏写一个数字', en: 'a digit dropped' },
  changed: { zh: '错一个数字', en: 'one digit wrong' },
}

const HINTS: Partial<Record<Candidate['slip'], Bilingual>> = {
  transposed: { zh: '{from} 疑为 {to}：数字颠倒。', en: ' {from} may be {to}: digits swapped.' },
  'power-of-ten': { zh: '{from} 疑为 {to}：差一位。', en: ' {from} may be {to}: off by a power of ten.' },
  scale: { zh: '{from} 疑为 {to}：“万”字有误。', en: ' {from} may be {to}: 万 was left out or added.' },
}

const NO_HINT: Bilingual = { zh: '', en: '' }

export interface RelationReport<MessageId extends string> {
  readonly messageId: MessageId
  readonly data: MessageData
  readonly severity?: 'warning'
}

/**
 * Reports a violated relation: at the figure that it claims, with every other figure as a related place, and with the slips that would
 * explain it as suggestions. `{hint}` in the message names the likeliest, where there is one that a hand makes.
 */
export function reportRelation<MessageId extends string>(
  context: RuleContext<Readonly<Record<string, unknown>>, MessageId | 'candidate'>,
  relation: Relation,
  { messageId, data, severity }: RelationReport<MessageId>,
): void {
  const candidates = context.candidates(relation)
  const suggestions = candidates.flatMap(({ quantity, start, end, from, to, slip, arithmetic }) => {
    const figure = context.quantities[quantity]
    return figure
      ? [
          {
            messageId: 'candidate' as const,
            data: { from, to, how: HOW[slip], arithmetic: arithmetic === '' ? '' : { zh: `：${arithmetic}`, en: `: ${arithmetic}` } },
            fix: { at: { block: figure.block, start, end }, text: to },
          },
        ]
      : []
  })
  const report: Report<MessageId | 'candidate'> = {
    messageId,
    at: relation,
    data: { ...data, hint: hintOf(candidates[0]) },
    ...(severity ? { severity } : {}),
    ...(suggestions.length > 0 ? { suggestions } : {}),
  }
  context.report(report)
}

function hintOf(candidate: Candidate | undefined): Bilingual {
  const hint = candidate?.telling ? HINTS[candidate.slip] : undefined
  if (!candidate || !hint) return NO_HINT
  const fill = (text: string) => text.replace('{from}', candidate.from).replace('{to}', candidate.to)
  return { zh: fill(hint.zh), en: fill(hint.en) }
}
