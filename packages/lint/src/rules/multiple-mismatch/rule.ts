import { isTurned } from '../../directions.js'
import { about, timesBeside } from '../../reckoning.js'
import { CANDIDATE, reportRelation } from '../../relation-report.js'
import { defineRule } from '../../rule.js'
import { nominal, operandsOf, violations } from '../../violations.js'

const GROWN = 'new / old − 1 = multiple'
/** 增长 3 倍 of what is three times as much: so common that it is a warning. */
const TIMES_MEANT = 'new / old − 1 ≠ multiple, new / old = multiple'
const DOUBLED = 'new / old = 2^n'

export const multipleMismatch = defineRule({
  id: 'multiple-mismatch',
  since: '0.1.0',
  group: 'figures',
  severity: 'error',
  presets: ['recommended', 'strict'],
  // The direction too: what goes the wrong way is wrong once.
  relations: ['multiple', 'change'],
  standard: { name: '统计常识：“是几倍”含基数，“增长几倍”不含基数，翻一番为原来的 2 倍', rank: 'practice' },
  fixable: false,
  hasSuggestions: true,
  description: { zh: '倍数或翻番与前后两数不符', en: 'A printed multiple is not that of its two figures' },
  messages: {
    ...CANDIDATE,
    timesMismatch: {
      zh: '{new} ÷ {old} = {approx}{times}，而所写为 {multiple}。请核对两个数和倍数。{hint}',
      en: '{new} ÷ {old} = {approx}{times}, not the printed {multiple}. Check both figures and the multiple.{hint}',
    },
    growthMismatch: {
      zh: '{new} ÷ {old} = {approx}{times}，即增长 {grown} 倍，而所写为增长 {multiple}。请核对两个数和倍数。{hint}',
      en: '{new} is {approx}{times} times {old}, a growth by {grown} times, not the printed {multiple}. Check both figures and the multiple.{hint}',
    },
    baseCountedIn: {
      zh: '{new} ÷ {old} = {approx}{times}，即增长 {grown} 倍；“增长 {multiple}”不含基数。请改为“是原来的 {multiple}”，或改写增长 {grown} 倍。{hint}',
      en: '{new} is {approx}{times} times {old}, and grew by {grown} times only: a growth by {multiple} leaves out the base. Say what it is a multiple of, or write {grown}.{hint}',
    },
    doublingMismatch: {
      zh: '{new} ÷ {old} = {approx}{times}，而“{multiple}”是原来的 {power} 倍（翻一番 2 倍，翻两番 4 倍）。请核对两个数，或改写倍数。{hint}',
      en: '{new} ÷ {old} = {approx}{times}, but {multiple} is {power} times as much (each 番 doubles). Check both figures, or write the multiple.{hint}',
    },
  },
  defaults: {},
  examples: [
    {
      text: '合作社经营\n\n　　合作社年收入由 150 万元增至 450 万元，翻了两番。\n\n信息来源：农业农村局\n',
      because: 'two doublings are 4 times, and it is 3 times',
      findings: ['翻了两番'],
    },
    {
      text: '志愿服务\n\n　　开展志愿服务 960 场，是上年 320 场的 2 倍。\n\n信息来源：团县委\n',
      because: '960 ÷ 320 = 3',
      findings: ['2 倍'],
    },
    {
      text: '巾帼工坊\n\n　　巾帼工坊由 12 家增加到 36 家，增长 3 倍。\n\n信息来源：县妇联\n',
      because: '36 is 3 times 12: it grew by 2 times',
      findings: ['3 倍'],
    },
    {
      text: '巾帼工坊\n\n　　巾帼工坊由 12 家增加到 36 家，增长 2 倍。\n\n信息来源：县妇联\n',
      because: 'grown by 2 times is 3 times as much',
      findings: [],
    },
    {
      text: '合作社经营\n\n　　合作社年收入由 200 万元增至 760 万元，增长 2.5 倍以上。\n\n信息来源：农业农村局\n',
      because: 'grown by 2.8 times is more than 2.5',
      findings: [],
    },
    {
      text: '合作社经营\n\n　　合作社年收入由 200 万元增至 780 万元，近两番。\n\n信息来源：农业农村局\n',
      because: 'nearly twice doubled',
      findings: [],
    },
  ],
  check(context) {
    for (const relation of violations(context, 'multiple')) {
      const [recent] = operandsOf(context, relation, 'new')
      const [old] = operandsOf(context, relation, 'old')
      const [multiple] = operandsOf(context, relation, 'multiple')
      if (!recent || !old || !multiple || isTurned(context, relation)) continue
      const { formula } = relation.evidence
      const ratio = nominal(recent) / nominal(old)
      reportRelation(context, relation, {
        messageId: MESSAGES[formula] ?? 'timesMismatch',
        data: {
          new: recent.text,
          old: old.text,
          multiple: multiple.text,
          times: timesBeside(ratio, multiple),
          grown: timesBeside(ratio - 1, multiple),
          power: nominal(multiple),
          approx: about([recent, old]),
        },
        ...(formula === TIMES_MEANT ? { severity: 'warning' } : {}),
      })
    }
  },
})

const MESSAGES: Readonly<Record<string, 'growthMismatch' | 'baseCountedIn' | 'doublingMismatch'>> = {
  [GROWN]: 'growthMismatch',
  [TIMES_MEANT]: 'baseCountedIn',
  [DOUBLED]: 'doublingMismatch',
}
