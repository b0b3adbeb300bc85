// What the ways of breaking share: where running text stands in a typeset bulletin, and an edit made at a place of it.

export const HAN = '[\\u4e00-\\u9fff]'

/** The lines of running text: neither masthead, titles, tables, sources nor colophon. Offsets in UTF-16 code units of the whole text. */
export function paragraphs(text) {
  const found = []
  let start = 0
  for (const line of text.split('\n')) {
    const own = line.trim()
    if (own.length >= 25 && /[。；！？”）]$/.test(own) && !/\S {2,}\S/.test(own) && !/^[^，。]{1,8}：[^“]*$/.test(own))
      found.push({ start, text: line })
    start += line.length + 1
  }
  return found
}

/**
 * An edit at every match inside the running text.
 *
 * @param to what stands there instead: a text, or a function of the match, undefined where the defect can't be made of it
 * @param place `span`: the finding touches the edit; `paragraph`: it stands in the same line
 */
export const replacing =
  (pattern, to, place = 'span') =>
  (text) =>
    paragraphs(text).flatMap((paragraph) =>
      [...paragraph.text.matchAll(pattern)].flatMap((match) => {
        const replacement = typeof to === 'function' ? to(match, text) : to
        const start = paragraph.start + match.index
        return replacement === undefined || replacement === match[0] ? [] : [{ start, end: start + match[0].length, to: replacement, place }]
      }),
    )

/** A true sentence of our own at the end of a paragraph, and the same with the defect: for what the texts themselves seldom have. */
export const carrying =
  (pairs, place = 'span') =>
  (text) =>
    paragraphs(text)
      .filter(({ text: line }) => line.endsWith('。'))
      .map((paragraph, index) => {
        const [right, wrong] = pairs[(index + paragraph.text.length) % pairs.length]
        const at = paragraph.start + paragraph.text.length
        return { start: at, end: at, to: wrong, place, instead: right }
      })

/** The text with the edit made; `instead` of the defect, where an edit has it, the true sentence. */
export const edited = (text, { start, end }, to) => text.slice(0, start) + to + text.slice(end)

const DIGITS = '〇一二三四五六七八九'
/** 1 to 99 in Chinese. */
export function inChinese(value) {
  const [tens, ones] = [Math.floor(value / 10), value % 10]
  return `${tens > 1 ? DIGITS[tens] : ''}${tens > 0 ? '十' : ''}${ones > 0 ? DIGITS[ones] : ''}`
}
export const fromChinese = (text) => Array.from({ length: 40 }, (_, index) => index + 1).find((value) => inChinese(value) === text)
