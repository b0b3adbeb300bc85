import { expect, it } from 'vitest'
import { applyFixes } from '../../fixes.js'
import { article, findingsOf, specifyRule } from '../../rule-cases.js'
import { nestedTitleMark as rule } from './rule.js'

specifyRule(rule, {
  invalid: [
    { text: '县妇联印发《关于落实《家庭教育促进方案》的通知》。', quotes: ['《家庭教育促进方案》'] },
    { text: '市里转发《关于印发《实施方案》的通知》，县里印发《关于转发《通知》的函》。', quotes: ['《实施方案》', '《通知》'], because: 'twice' },
    { text: '印发《〈婚姻法〉与《继承法》问答》读本。', quotes: ['《继承法》'], because: 'one of two is right' },
    { text: '印发《《妇女权益保障法》释义》。', quotes: ['《妇女权益保障法》'], because: 'right at the start' },
    { text: '印发《关于学习《宪法》和《民法典》的通知》。', quotes: ['《宪法》', '《民法典》'], because: 'two inside' },
    { text: '县妇联转发《关于学习《宣传提纲》的通知》\n\n　　部署学习。\n\n信息来源：县妇联\n', quotes: ['《宣传提纲》'], because: 'in a title' },
    { text: '印发《关于“《纲要》进万家”的方案》。', quotes: ['《纲要》'], because: 'quotation marks between do not matter' },
    { text: '印发《关于落实《〈条例〉细则》的通知》。', quotes: ['《〈条例〉细则》'], because: 'three levels, the second wrong', severities: [2] },
  ],
  valid: [
    { text: '县妇联印发《关于落实〈家庭教育促进方案〉的通知》。', because: 'the single marks' },
    { text: '发放《宪法》《民法典》读本。', because: 'side by side' },
    { text: '发放《宪法》、《民法典》读本。', because: 'side by side, with a mark' },
    { text: '印发《〈《信访条例》释义〉导读》。', because: 'the third level' },
    { text: '印发《实施方案的通知。印发《工作要点》。', because: 'the first is never closed: unpaired-mark says so' },
    { text: '印发实施方案》的通知，转发《工作要点》。', because: 'never opened' },
    { text: '学习〈条例〉和《细则》。', because: 'single marks outside' },
    { text: '印发《平安建设要点》（见《县政府公报》第 8 期）。', because: 'in a bracket after the title' },
    { text: '会议学习了有关文件。', because: 'no title' },
  ],
})

it('shows both forms', () => {
  const [finding] = findingsOf(rule, article('印发《关于落实《实施方案》的通知》。'))
  expect(finding?.message).toBe('书名号里还有书名号时，里面一层用单书名号：“《实施方案》”应为“〈实施方案〉”。')
})

it.each([
  ['印发《关于学习《宪法》和《民法典》的通知》。', '印发《关于学习〈宪法〉和〈民法典〉的通知》。'],
  ['印发《关于落实《〈条例〉细则》的通知》。', '印发《关于落实《〈条例〉细则》的通知》。'],
])('corrects the second level, once: %s', (paragraph, corrected) => {
  const fixed = fixesMade(article(paragraph))
  expect(fixed).toBe(article(corrected))
  expect(fixesMade(fixed)).toBe(fixed)
})

const fixesMade = (text: string) =>
  applyFixes(
    text,
    findingsOf(rule, text).flatMap(({ fix }) => fix ?? []),
  )
