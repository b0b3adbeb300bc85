import { specifyRule } from '../../rule-cases.js'
import { yourRule } from './rule.js'

specifyRule(yourRule, {
  invalid: [{ text: '向 25 户发放慰问金 5 万元，户均 2500 元。', quotes: ['2500 元'] }],
  valid: [{ text: '向 25 户发放慰问金 5 万元，户均增收 2500 元。', because: 'another measure' }],
})
