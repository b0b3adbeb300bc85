import { ReadError } from '../../errors.js'
import type { ReadWarning } from '../reader.js'

export const MOST_PAGES = 2000
/** Of a whole file; a page of a bulletin has some 1,500. */
const MOST_GLYPHS = 4_000_000

/** @throws {ReadError} JB_LIMIT where there are more pages than may be. */
export function checkPages(count: number, most: number): void {
  if (count > most)
    throw new ReadError('JB_LIMIT', {
      zh: `文件有 ${count} 页，超过上限 ${most} 页。请拆分后再试。`,
      en: `The file has ${count} pages, more than the limit of ${most}. Split it and try again.`,
    })
}

/** @throws {ReadError} JB_LIMIT where there are more characters than any document has. */
export function checkGlyphs(count: number): void {
  if (count > MOST_GLYPHS)
    throw new ReadError('JB_LIMIT', {
      zh: `文件里的文字超过 ${MOST_GLYPHS} 个字符。请确认文件来源，或拆分后再试。`,
      en: `The file has more than ${MOST_GLYPHS} characters. Make sure where it comes from, or split it and try again.`,
    })
}

export const noTextLayer = (format: 'PDF' | 'OFD'): ReadError =>
  new ReadError('JB_NO_TEXT_LAYER', {
    zh: `${format} 的各页都没有文字，可能是扫描件。请先用 OCR（文字识别）软件加上文字层，或用原来的 Word 文件。`,
    en: `No page of the ${format} has text: it may be a scan. Run OCR over it first, which adds a text layer, or take the file that it was made from.`,
  })

export const pagesWithoutText = (numbers: readonly number[]): ReadWarning => ({
  code: 'JB_PAGES_WITHOUT_TEXT',
  messages: {
    zh: `第 ${numbers.join('、')} 页没有文字，可能是扫描的图片，没有检查。请用 OCR（文字识别）加上文字层后再查。`,
    en: `No text on page ${numbers.join(', ')}: it may be a scanned picture, and was not checked. Run OCR over it and check again.`,
  },
})

export const leftOutAslant = (count: number): ReadWarning => ({
  code: 'JB_TEXT_LEFT_OUT',
  messages: {
    zh: `斜排的文字（水印、印章）共 ${count} 个字符，没有读入。请确认其中没有正文。`,
    en: `${count} characters that stand aslant (water marks, stamps) were left out. Make sure that they are none of the text.`,
  },
})

export const leftOutAnnotations = (count: number): ReadWarning => ({
  code: 'JB_TEXT_LEFT_OUT',
  messages: {
    zh: `注释、水印、印章里的文字共 ${count} 个字符，没有读入。请确认其中没有正文。`,
    en: `${count} characters of annotations, water marks and stamps were left out. Make sure that they are none of the text.`,
  },
})
