/** What the words of a line alone say about it. All are anchored: a line is looked at once. */

const SOURCE_LABELS = ['信息来源', '资料来源', '稿件来源', '文章来源', '来源', '供稿单位', '供稿', '报送单位']

const MOST_LABEL = 16
const MOST_SOURCE = 120

/** A colon near the beginning, or a bracket at it: what nearly all lines do not have. */
function hasLabel(text: string): boolean {
  if (text.startsWith('【') || text.startsWith('[')) return true
  for (let at = 0; at < MOST_LABEL && at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 0xff1a || code === 0x3a) return true
  }
  return false
}

export interface SourceCue {
  readonly label?: string
  readonly name?: string
}

/** 信息来源：县妇联, 【来源】县妇联. `name` is absent where nothing follows the label. */
export function sourceCue(text: string, labels: readonly string[] = []): SourceCue | undefined {
  if (text.length > MOST_SOURCE || !hasLabel(text)) return undefined
  const known = [...SOURCE_LABELS, ...labels]
  const bracketed = /^[【[]\s*([^】\]]{1,16}?)\s*[】\]]\s*[：:]?\s*(.*)$/.exec(text)
  if (bracketed?.[1] !== undefined && known.includes(bracketed[1])) return cue(bracketed[1], bracketed[2])
  const bare = text.replace(/^[（(]/, '')
  const inside = bare === text ? text : bare.replace(/[）)]$/, '')
  const colon = inside.slice(0, MOST_LABEL).search(/[：:]/)
  const label = colon < 0 ? undefined : inside.slice(0, colon).replace(/\s/g, '')
  if (label === undefined || !known.includes(label)) return undefined
  return cue(label, inside.slice(colon + 1))
}

function cue(label: string, name: string | undefined): SourceCue {
  const bare = (name ?? '').trim().replace(/供稿$/, '').trim()
  return bare === '' ? { label } : { label, name: bare }
}

/** 作者：…, （记者 …）, （通讯员 …）: a person, or persons, with a role. */
export function bylineCue(text: string): string | undefined {
  if (text.length > 44) return undefined
  const inside = /^[（(](.{2,40})[）)]$/.exec(text)?.[1]
  if (inside !== undefined && REPORTER.test(inside)) return inside.trim()
  const bare = inside ?? text
  return ROLE_AND_NAME.test(bare) && !/[。！？；]$/.test(bare) ? bare.trim() : undefined
}

/** After a blank a name: 记者 3 月从县教育局获悉 is a sentence. */
const ROLE_AND_NAME = /^(?:本报)?(?:记者|通讯员|作者|撰稿人?|文[／/]图|图[／/]?文|文字?|摄影|供稿人|反映人)(?:[：:／/]|\s+(?=\S)(?!\S*[0-9从])|$)/

/** 记者周晓岚, without a blank: only in brackets. */
const REPORTER = /^(?:本报)?(?:记者|通讯员)(?![站团队])[\u4e00-\u9fff]{2,4}(?:[\s、]|$)/

const MOST_SECTION_NAME = 24

/** 简讯：, 【工作动态】, ★领导批示: the words without their dress. */
export function sectionCue(text: string): string | undefined {
  if (text.length > MOST_SECTION_NAME) return undefined
  const bracketed = /^[【〖]\s*([^【】〖〗]{2,16}?)\s*[】〗]\s*[：:]?$/.exec(text)?.[1]
  if (bracketed !== undefined) return SOURCE_LABELS.includes(closeUp(bracketed)) ? undefined : closeUp(bracketed)
  const marked = /^[★☆■◆●▲※]\s*([\u4e00-\u9fff“”·、 \u3000]{2,16}?)\s*[★☆■◆●▲※]?\s*[：:]?$/.exec(text)?.[1]
  if (marked !== undefined) return closeUp(marked)
  const bare = closeUp(text.replace(/[：:]\s*$/, ''))
  if (SECTION_NAMES.has(bare)) return bare
  return /[：:]\s*$/.test(text) && /^[\u4e00-\u9fff]{2,8}$/.test(bare) && /(?:讯|动态|简报|要闻|信息|交流|之窗|选登|摘要|快递|速递|传真)$/.test(bare)
    ? bare
    : undefined
}

const SECTION_NAMES = new Set(
  '简讯 要闻 要情 工作动态 工作要闻 基层动态 基层信息 信息快递 信息集锦 简讯集锦 一句话新闻 领导批示 领导讲话 领导活动 经验交流 他山之石 政策解读 图片新闻 县区动态 市县动态 部门动态 综合信息 重要活动 本期关注'.split(
    ' ',
  ),
)

/** 简　讯 is 简讯: a name of a few characters that was spaced out. */
export function closeUp(text: string): string {
  const trimmed = text.trim()
  return /^(?:[\u4e00-\u9fff][\s\u3000]+)+[\u4e00-\u9fff]$/.test(trimmed) ? trimmed.replace(/[\s\u3000]+/g, '') : trimmed
}

/** 一、 is 1, （一） 2, 1. 3, （1） 4. A number and one blank is none: 12 个乡镇建成儿童之家. */
export function numberedLevel(text: string): number | undefined {
  if (/^[一二三四五六七八九十]{1,3}、/.test(text)) return 1
  if (/^[（(][一二三四五六七八九十]{1,3}[）)]/.test(text)) return 2
  if (/^[0-9０-９]{1,2}(?:[.．、](?![0-9０-９])|[\u3000\t]|\s{2})/.test(text)) return 3
  if (/^[（(][0-9０-９]{1,2}[）)]/.test(text)) return 4
  return undefined
}

const RULE_START = /^[—–\-_=＿－─━═*＊~～]/

/** A row of — _ = * or box drawing. */
export const isRule = (text: string) => RULE_START.test(text) && /^(?:[—–\-_=＿－─━═*＊~～]\s*){2,}$/.test(text)

/** — 3 —, 第 3 页, 3 / 12: a page number that says that it is one. */
export const isDressedPageNumber = (text: string) =>
  /^(?:[—–\-－―]{1,2}\s*[0-9０-９]{1,4}\s*[—–\-－―]{1,2}|[（(]?第\s*[0-9０-９一二三四五六七八九十]{1,4}\s*页(?:\s*[，,／/]?\s*共\s*[0-9０-９]{1,4}\s*页)?[）)]?|[0-9]{1,4}\s*[／/]\s*[0-9]{1,4}|[Pp]age\s+[0-9]{1,4}(?:\s+of\s+[0-9]{1,4})?)$/.test(
    text,
  )

/** Ends a sentence, the closing marks after it and an attribution in brackets (县妇联) included. */
export const isTerminated = (text: string) =>
  /[。！？!?…；;][”’」』）)】》]*(?:（[^（）。，；]{2,24}）)?$/.test(text.length > 40 ? text.slice(-40) : text)

/** 图为…, （图片…): says what a picture shows. */
export const isCaption = (text: string) => /^[（(]?图(?:为|片[：:]|\s?[0-9一二三四五六七八九十]{1,2}[：:为\s])/.test(text)

const DIRECTIVE = /^(?:<!--\s*)?(jianbao-(?:disable-next-line|disable|enable)(?![A-Za-z-])[^\n]*?)(?:\s*-->)?$/

/** The words of a line that speaks to the checker: jianbao-disable-next-line share-mismatch -- 含兼职, in a comment or bare. */
export const directiveIn = (text: string): string | undefined =>
  text.startsWith('jianbao-') || text.startsWith('<!--') ? DIRECTIVE.exec(text.trim())?.[1]?.trim() : undefined
