/** What the words of a line alone say about it. All are anchored: a line is looked at once. */

const SOURCE_LABELS = ['信息来源', '资料来源', '稿件来源', '文章来源', '来源', '供稿单位', '供稿', '报送单位']

const MOST_LABEL = 16
const MOST_SOURCE = 120

export interface SourceCue {
  readonly label?: string
  readonly name?: string
}

/** 信息来源：县妇联, 【来源】县妇联. `name` is absent where nothing follows the label. */
export function sourceCue(text: string, labels: readonly string[] = []): SourceCue | undefined {
  if (text.length > MOST_SOURCE) return undefined
  const bracketed = /^[【[]\s*(信息来源|资料来源|来源|供稿)\s*[】\]]\s*[：:]?\s*(.*)$/.exec(text)
  if (bracketed?.[1] !== undefined) return cue(bracketed[1], bracketed[2])
  const bare = text.replace(/^[（(]/, '')
  const inside = bare === text ? text : bare.replace(/[）)]$/, '')
  const colon = inside.slice(0, MOST_LABEL).search(/[：:]/)
  const label = colon < 0 ? undefined : inside.slice(0, colon).replace(/\s/g, '')
  if (label === undefined || ![...SOURCE_LABELS, ...labels].includes(label)) return undefined
  return cue(label, inside.slice(colon + 1))
}

function cue(label: string, name: string | undefined): SourceCue {
  const bare = (name ?? '').trim().replace(/供稿$/, '').trim()
  return bare === '' ? { label } : { label, name: bare }
}

/** 作者：…, （记者 …）, （通讯员 …）: a person, or persons, with a role. */
export function bylineCue(text: string): string | undefined {
  if (text.length > 44) return undefined
  const bare = /^[（(](.{2,40})[）)]$/.exec(text)?.[1] ?? text
  if (!/^(?:本报)?(?:记者|通讯员|作者|撰稿人?|文[／/]图|文字?|摄影|供稿人|反映人)(?:[：:\s／/]|$)/.test(bare) || /[。！？；]$/.test(bare)) return undefined
  return bare.trim()
}

const MOST_SECTION_NAME = 24

/** 简讯：, 【工作动态】, ★领导批示: the words without their dress. */
export function sectionCue(text: string): string | undefined {
  if (text.length > MOST_SECTION_NAME) return undefined
  const bracketed = /^[【〖]\s*([^【】〖〗]{2,16}?)\s*[】〗]\s*[：:]?$/.exec(text)?.[1]
  if (bracketed !== undefined) return closeUp(bracketed)
  const marked = /^[★☆■◆●▲※]\s*([\u4e00-\u9fff“”·、 \u3000]{2,16}?)\s*[：:]?$/.exec(text)?.[1]
  if (marked !== undefined) return closeUp(marked)
  const bare = closeUp(text.replace(/[：:]\s*$/, ''))
  if (SECTION_NAMES.has(bare)) return bare
  return /[：:]\s*$/.test(text) && /^[\u4e00-\u9fff]{2,8}$/.test(bare) && /(?:讯|动态|简报|要闻|信息|交流|之窗|选登|摘要|快递|速递|传真)$/.test(bare) ? bare : undefined
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

/** 一、 is 1, （一） 2, 1. 3, （1） 4. */
export function numberedLevel(text: string): number | undefined {
  if (/^[一二三四五六七八九十]{1,3}、/.test(text)) return 1
  if (/^[（(][一二三四五六七八九十]{1,3}[）)]/.test(text)) return 2
  if (/^[0-9０-９]{1,2}(?:[.．、](?![0-9０-９])|\s)/.test(text)) return 3
  if (/^[（(][0-9０-９]{1,2}[）)]/.test(text)) return 4
  return undefined
}

/** A row of — _ = * or box drawing. */
export const isRule = (text: string) => /^(?:[—–\-_=＿－─━═*＊~～]\s*){3,}$/.test(text)

/** — 3 —, 第 3 页, 3 / 12: a page number that says that it is one. */
export const isDressedPageNumber = (text: string) =>
  /^(?:[—–\-－―]{1,2}\s*[0-9０-９]{1,4}\s*[—–\-－―]{1,2}|[（(]?第\s*[0-9０-９一二三四五六七八九十]{1,4}\s*页(?:\s*[，,／/]?\s*共\s*[0-9０-９]{1,4}\s*页)?[）)]?|[Pp]age\s+[0-9]{1,4})$/.test(text)

/** Ends a sentence, the closing quotation mark or bracket after it included. */
export const isTerminated = (text: string) => /[。！？!?…；;][”’」』）)】》]*$/.test(text)

/** 图为…, （图片…): says what a picture shows. */
export const isCaption = (text: string) => /^[（(]?图(?:为|[0-9一二三四五六七八九十]{1,2}[：:为\s])/.test(text)
