import { bylineCue, sourceCue } from './cues.js'
import { isOrganisation, isPersons } from './lexicon/names.js'
import { publishedCue } from './published.js'

/** Who a line says that an article is from: an organisation is a source, a person a byline. */
export interface Attribution {
  readonly role: 'source' | 'byline'
  readonly label?: string
  /** Absent where nothing follows the label. */
  readonly name?: string
  /** YYYY-MM-DD, where the line gives the date, too. */
  readonly date?: string
}

/** Reads a line that says nothing else: 信息来源：县妇联, （记者 林晓）, （县妇联）, 县妇联供稿. */
export function attributionOf(text: string, labels: readonly string[] = []): Attribution | undefined {
  const published = publishedCue(text, labels)
  if (published) return { role: 'source', ...published }
  const source = sourceCue(text, labels)
  if (source) {
    // 供稿：林晓 names a person.
    if (source.label?.startsWith('供稿') && source.name !== undefined && isPersons(source.name)) return { role: 'byline', name: source.name }
    return { role: 'source', ...source }
  }
  const byline = bylineCue(text)
  if (byline !== undefined) return { role: 'byline', name: byline }
  const inside = /^[（(]([^（）()]{2,40}|[^（）()]*（[^（）()]*）[^（）()]*)[）)]$/.exec(text)?.[1]?.trim()
  // A name alone in brackets on a line of its own says where the article is from, whatever it ends in.
  if (inside !== undefined)
    return bracketed(inside) ?? (/^[\u4e00-\u9fff]{3,16}$/.test(inside) && !REMARK.test(inside) ? { role: 'source', name: inside } : undefined)
  return contributed(text)
}

/** （待续）, （征求意见稿）: brackets that name nobody. */
const REMARK =
  /(?:待续|续完|完|转.{1,4}版|接.{1,4}版|稿|试行|暂行|节选|摘要|摘登|略|附后|通过|印发|修订|内部资料|注意保存|下同|如下)$|^[一二三四五六七八九十]+$/

/** （县妇联）, （县妇联供稿）, （杨树镇　林晓）, and with a role （记者 林晓）. */
function bracketed(inside: string): Attribution | undefined {
  const labelled = sourceCue(inside) ?? contributed(inside)
  if (labelled) return { role: 'source', ...labelled }
  const byline = bylineCue(inside)
  if (byline !== undefined) return { role: 'byline', name: byline }
  // 简报组　庄园: after a blank a name that could be a place is a person's.
  if (/[\s\u3000]/.test(inside) && isPersons(inside)) return { role: 'byline', name: inside }
  if (isOrganisation(inside)) return { role: 'source', name: inside }
  return isPersons(inside) ? { role: 'byline', name: inside } : undefined
}

/** 县妇联供稿, 县妇联　供稿. */
function contributed(text: string): Attribution | undefined {
  const name = text.length <= 40 && text.endsWith('供稿') ? /^([^。，；：！？]{2,36}?)[\s\u3000]*供稿$/.exec(text)?.[1]?.trim() : undefined
  if (name === undefined) return undefined
  return isPersons(name) ? { role: 'byline', name } : { role: 'source', label: '供稿', name }
}

/** An attribution in brackets at a paragraph's end, after its last sentence: …成为常态。（县妇联供稿） */
export function inlineAttribution(text: string): (Attribution & { readonly start: number; readonly end: number }) | undefined {
  if (!text.endsWith('）') && !text.endsWith(')')) return undefined
  const open = Math.max(text.lastIndexOf('（'), text.lastIndexOf('('))
  if (open <= 0 || text.length - open > 44 || !/[。！？!?…”’）)]\s*$/.test(text.slice(Math.max(0, open - 3), open))) return undefined
  const found = bracketed(text.slice(open + 1, -1).trim())
  return found && { ...found, start: open, end: text.length }
}

/** （本栏信息由各县区妇联提供）: the source of a whole section. */
export function sectionSourceOf(text: string): string | undefined {
  if (text.length > 60) return undefined
  return /^[（(]?(?:本栏目?|本版|本期|以上|本组)(?:信息|稿件|内容|消息|简讯)?(?:均)?由(.{2,40}?)(?:提供|供稿|报送)[）)。]*$/.exec(text)?.[1]
}
