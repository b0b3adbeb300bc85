import { ReadError } from '../../errors.js'
import type { ReadWarning } from '../reader.js'

/** Some of the file's XML is ill-formed. */
export const cutOff = (part: string): ReadWarning => ({
  code: 'JB_CUT_OFF',
  messages: {
    zh: `文件内部的 ${part} 格式有误，只读到出错之处，后面的内容没有检查。请在原来的软件里打开后另存一份。`,
    en: `${part} in the file is ill-formed: what follows the fault was not read. Open the file in its own program and save it anew.`,
  },
})

/** A format of automatic numbers that is not known. */
export const unknownNumbering = (format: string): ReadWarning => ({
  code: 'JB_UNKNOWN_NUMBERING',
  messages: {
    zh: `自动编号的格式 ${format} 不认识，暂写成阿拉伯数字。请核对这些编号。`,
    en: `The format of automatic numbers ${format} is not known; they were written as plain figures. Check these numbers.`,
  },
})

export const textLeftOut = (what: { zh: string; en: string }): ReadWarning => ({
  code: 'JB_TEXT_LEFT_OUT',
  messages: {
    zh: `文件里有${what.zh}没有读取。需要检查的话，请复制到正文里。`,
    en: `The file holds ${what.en} were not read. To have them checked, copy them into the text.`,
  },
})

export const encrypted = (): ReadError =>
  new ReadError('JB_ENCRYPTED', {
    zh: '文件加了密码，无法读取。请在原来的软件里去掉密码，另存一份后再试。',
    en: 'The file is encrypted with a password. Open it in its own program, save it without a password, and try again.',
  })
