import type { Block } from '@jianbao/schema'
import { blocksOf } from '../../blocks.js'
import { type Bilingual, defineRule } from '../../rule.js'
import { safeFix } from '../../runs.js'

/** The year in brackets and the number of a document: （2020）5 号, 〔2020〕第 05 号. */
const NUMBER =
  /([[［(（【〔〈「﹝])( ?)((?:19|20|１９|２０)[0-9０-９]{2})( ?)([\]］)）】〕〉」﹞])( ?)(第 ?)?([0０]*)([1-9１-９][0-9０-９]{0,3})( ?)号(?![楼院门线房馆台机车船地仓])/g
/** The last character of the code of an issuing office (机关代字): 甘妇发, 国办函, 妇字. */
const CODE = /[\u4e00-\u9fff][发函字办电规]$/
/** Numbers of licences and cases, which have forms of their own, and words that are no code: 转发（2020）5 号. */
const NO_CODE =
  /[证许可准注册备案罚审判裁仲刑诉检法执民初终再广告报刊令药械警健数文汉题]字$|[印转签批制下分颁]发$|[来复公致]函$|来电$|法规$|[督承交转协催主举]办$/

const WHY = {
  brackets: { zh: '年份用六角括号“〔〕”', en: 'the year stands in 〔〕' },
  ordinal: { zh: '序号前不加“第”', en: 'no 第 before the number' },
  padded: { zh: '序号不编虚位（不补 0）', en: 'the number is not padded with 0' },
} as const satisfies Record<string, Bilingual>

export const documentNumberForm = defineRule({
  id: 'document-number-form',
  since: '0.1.0',
  group: 'text',
  severity: 'warning',
  presets: ['recommended', 'strict'],
  relations: [],
  standard: { name: 'GB/T 9704—2012《党政机关公文格式》（引自二手资料，未核对原文）', clause: '7.2.5', rank: 'national-standard' },
  fixable: true,
  hasSuggestions: false,
  description: { zh: '发文字号的写法不合公文格式', en: 'A document number is not in the form 代字〔year〕number 号' },
  messages: {
    wrongForm: { zh: '发文字号“{printed}”应写作“{fixed}”：{why}。', en: 'The document number "{printed}" is written "{fixed}": {why}.' },
  },
  defaults: {},
  examples: [
    {
      text: '转发通知\n\n　　县妇联转发《关于做好帮扶工作的通知》（平妇发[2021]12号）。\n\n信息来源：县妇联\n',
      because: 'square brackets',
      findings: ['[2021]12号'],
    },
    {
      text: '转发通知\n\n　　县妇联印发平妇发〔2021〕第 12 号文件。\n\n信息来源：县妇联\n',
      because: '第 before the number',
      findings: ['〔2021〕第 12 号'],
    },
    { text: '转发通知\n\n　　县妇联印发平妇发〔2021〕06 号文件。\n\n信息来源：县妇联\n', because: 'a padded number', findings: ['〔2021〕06 号'] },
    { text: '转发通知\n\n　　县妇联印发平妇发〔2021〕12 号文件。\n\n信息来源：县妇联\n', because: 'the right form', findings: [] },
    { text: '以案释法\n\n　　法院宣读（2021）甘 08 民终 56 号判决书。\n\n信息来源：县法院\n', because: 'the number of a case', findings: [] },
    {
      text: '转发公告\n\n　　县妇联张贴国家统计局公告（2021）第 3 号。\n\n信息来源：县妇联\n',
      because: 'the number of a public notice',
      findings: [],
    },
  ],
  check(context) {
    for (const block of blocksOf(context)) {
      for (const match of block.text.matchAll(NUMBER)) {
        if (!isDocumentNumber(block, match.index)) continue
        const [printed, open = '', a = '', year = '', b = '', close = '', c = '', ordinal = '', zeros = '', number = '', d = ''] = match
        const wrong = [
          ...(open === '〔' && close === '〕' ? [] : [WHY.brackets]),
          ...(ordinal === '' ? [] : [WHY.ordinal]),
          ...(zeros === '' ? [] : [WHY.padded]),
        ]
        if (wrong.length === 0) continue
        const fixed = `〔${a}${year}${b}〕${c}${number}${d}号`
        const at = { block, start: match.index, end: match.index + printed.length }
        context.report({
          messageId: 'wrongForm',
          at,
          data: { printed, fixed, why: joined(wrong) },
          ...safeFix(at, fixed),
        })
      }
    }
  },
})

function isDocumentNumber({ text }: Block, at: number): boolean {
  const before = text.slice(Math.max(0, at - 12), at).trimEnd()
  return CODE.test(before) && !NO_CODE.test(before)
}

const joined = (reasons: readonly Bilingual[]): Bilingual => ({
  zh: reasons.map(({ zh }) => zh).join('，'),
  en: reasons.map(({ en }) => en).join(', '),
})
