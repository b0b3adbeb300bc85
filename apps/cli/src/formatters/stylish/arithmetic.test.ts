import type { Finding } from '@jianbao/schema'
import { expect, it } from 'vitest'
import { unsaidArithmetic } from './arithmetic.js'

const finding = (message: string, evidence?: Finding['evidence']) => ({ message, ...(evidence ? { evidence } : {}) }) as Finding

it('is left out where the message has it', () => {
  const share = { formula: '100 × part ÷ whole = share', stated: [37.5, 38.5], computed: [35, 35], unit: '%' } as Finding['evidence']
  expect(unsaidArithmetic(finding('112 人 ÷ 320 人 = 35.0%，与占比 38% 不符。', share), 'zh-CN')).toBeUndefined()
})

it('is left out where the message says the bound that is passed, in 万 or not', () => {
  const part = { formula: 'part ≤ whole', stated: [26100, 26100], computed: [null, 21600], unit: '人' } as Finding['evidence']
  expect(unsaidArithmetic(finding('其中“农村妇女”2.61 万人，超过总数 2.16 万人。', part), 'zh-CN')).toBeUndefined()
})

it('is said where the message has other numbers only', () => {
  const implied = { formula: 'part₁ ÷ share₁ = part₂ ÷ share₂', stated: [37.5, 38.5], computed: [29, 31], unit: '%' } as Finding['evidence']
  const message = '1080 件 ÷ 45% ≈ 2400 件，720 件 ÷ 38% ≈ 1895 件：两个占比推出的总量不一致。'
  expect(unsaidArithmetic(finding(message, implied), 'zh-CN')).toBe('算式 分项₁ ÷ 占比₁ = 分项₂ ÷ 占比₂：文中 37.5～38.5%，算得 29～31%')
  expect(unsaidArithmetic(finding(message, implied), 'en')).toBe('part₁ ÷ share₁ = part₂ ÷ share₂: stated 37.5–38.5%, computed 29–31%')
})

it('numbers that stand for dates are no arithmetic for a reader', () => {
  const reversed = { formula: 'low ≤ high', stated: [612, 612], computed: [618, null], unit: '' } as Finding['evidence']
  expect(unsaidArithmetic(finding('“6 月 18 日至 12 日”的终点早于起点。', reversed), 'zh-CN')).toBeUndefined()
  expect(unsaidArithmetic(finding('《县妇联开展宣讲》没有信息来源。'), 'zh-CN')).toBeUndefined()
})
