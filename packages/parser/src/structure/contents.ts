import type { Block, Contents } from '../types.js'
import { closeUp, sectionCue } from './cues.js'

const HEADING = /^(?:目录|目次|本期要目|本期目录|本期导读|本期内容|本期看点|内容提要|要目|导读|要目导读|内容导读)$/
const PAGE = /(?:[…．.·。\-—\s\u3000]{2,}|[（(]|\s)\s*(?:第\s*)?([0-9０-９]{1,3})\s*(?:页)?[）)]?$/
const MARK = /^[◇◆●○■□★☆▲△▪•·※➤►*-]\s*/

/** 目录, 本期要目, in brackets or spaced out. */
export const isContentsHeading = (text: string): boolean => text.length <= 20 && HEADING.test(bareHeading(text))

/**
 * How many texts from the heading of a contents list on belong to it: those that have the list's own dress (marks, dots and a page
 * number), or that stand in the text again later.
 */
export function contentsLength(texts: readonly string[], heading: number): number {
  const later = new Map<string, number>()
  for (const [index, text] of texts.entries()) {
    if (index <= heading) continue
    const keys = [entryKey(text), entryKey(text + (texts[index + 1] ?? '')), entryKey(text + (texts[index + 1] ?? '') + (texts[index + 2] ?? ''))]
    for (const key of keys) later.set(key, index)
  }
  const recurs = (index: number) => recursLater(texts[index] ?? '', index, later)
  const isEntry = (index: number) => {
    const text = texts[index]
    return text !== undefined && text.length <= 120 && !/[。；]$/.test(text) && (isDressed(text) || recurs(index))
  }
  let end = heading + 1
  while (end < texts.length) {
    if (isEntry(end)) end += 1
    // A title that was shortened for the list, or goes on in the next lines of it, does not recur; what follows it does.
    else if (goesOn(texts, end) && (continuesTo(texts, end) || (end > heading + 1 && isEntry(end + 1)))) end += 1
    else break
  }
  return end - heading
}

const MOST_CONTINUED = 4

const goesOn = (texts: readonly string[], at: number) => (texts[at] ?? '').length <= 60 && !/[。；]$/.test(texts[at] ?? '')

/** Whether one of the next lines ends in dots and a page number, and all before it may belong to the same entry. */
function continuesTo(texts: readonly string[], at: number): boolean {
  for (let next = at + 1; next <= at + MOST_CONTINUED; next += 1) {
    if (isDressed(texts[next] ?? '')) return true
    if (!goesOn(texts, next)) return false
  }
  return false
}

const isDressed = (text: string) => /[…．·]{2,}|\.{3,}/.test(text) && PAGE.test(text)

function recursLater(text: string, index: number, later: ReadonlyMap<string, number>): boolean {
  const key = entryKey(text)
  if (key.length < 2) return false
  if ((later.get(key) ?? -1) > index) return true
  const section = sectionCue(text)
  return section !== undefined && (later.get(entryKey(section)) ?? -1) > index
}

/** The words of an entry, without mark, dots, page number and blanks. */
function entryKey(text: string): string {
  return wordsOf(text).replace(/[\s\u3000【】★■◆●：:“”"'‘’]/g, '')
}

const wordsOf = (text: string) =>
  text
    .replace(MARK, '')
    .replace(PAGE, (all, _page, offset: number) => (offset > 1 && /[…．.·]{2}|[\s\u3000]{2}|[（(]/.test(all) ? '' : all))
    .replace(/[…．·]+$/, '')
    .trim()

/** The words of the entries below the heading. */
export const contentsEntries = ([, ...entries]: readonly string[]): string[] => joinDressed(entries).map(wordsOf)

/** Reads what the lines of a contents list say; `sections` are the headings that the text has. */
export function readContents(lines: Block[], sections: ReadonlySet<string>): Contents {
  const [heading, ...entries] = lines
  return {
    ...(heading ? { heading: bareHeading(heading.text) } : {}),
    entries: joinDressed(entries.map(({ text }) => text)).map((text) => entryOf(text, sections)),
    lines,
  }
}

/** Where entries end in dots and a page number, a line without goes on in the next. */
function joinDressed(texts: readonly string[]): string[] {
  if (texts.filter(isDressed).length < texts.length / 4) return [...texts]
  const joined: string[] = []
  let open = ''
  for (const text of texts) {
    if (isDressed(text) || sectionCue(text) !== undefined || (open === '' && /^[\u4e00-\u9fff]{2,6}$/.test(text))) {
      joined.push(open + text)
      open = ''
    } else open += text
  }
  return open === '' ? joined : [...joined, open]
}

function entryOf(text: string, sections: ReadonlySet<string>): Contents['entries'][number] {
  const words = wordsOf(text)
  const section = sectionCue(words)
  if (section !== undefined || sections.has(closeUp(words))) return { section: section ?? closeUp(words) }
  const page = isDressed(text)
    ? Number((PAGE.exec(text)?.[1] ?? '0').replace(/[０-９]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0)))
    : 0
  return { text: words || text, ...(page > 0 ? { page } : {}) }
}

const bareHeading = (text: string) => closeUp(text.replace(/^[【〖[（(《—\-★◆■]+|[】〗\]）)》—\-：:]+$/g, ''))
