import type { Block } from '@jianbao/schema'
import { signSet } from '../../signs.js'

/** An item of a list with 、 whose two ends are certain. */
export interface Item {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** With fewer items a list says nothing twice. */
export const FEWEST = 3

/** The items between 、 of one clause, in order; what is not certain where it begins or ends is no item. */
export interface List {
  readonly items: readonly Item[]
  /** The clause around it. */
  readonly start: number
  readonly end: number
}

const OPENING = '（(“‘《〈「『【'
const CLOSING = '）)”’》〉」』】'
const BOUNDARY = '，。；：！？,;:!?\n\t…—'
const CUTS = signSet(`、${OPENING}${CLOSING}${BOUNDARY}`)
/** Words that lead up to the first item; where none of them stands, the item is all of the clause before 、. */
const LEADS =
  '包括 分别是 分别为 涉及 覆盖 涵盖 包含 来自 前往 深入 走进 走访 组织 邀请 联合 会同 协同 提供 开展 举办 开设 设立 设置 种植 发放 检查 做好 推进 加强 围绕 聚焦 突出 打造 建成 选派 选择 参加 出席 获得 评选 抽查 调研 慰问 培训 实施 完善 提升 其中 即 如 有 是 为 对 在 由 从 向 以 将 把 与 和 及 赴 到 给 让 了 的'.split(
    ' ',
  )
/** What the last item ends before: 城关、安宁 4 个区, 城关、安宁等区. */
const TAIL = /^([\u4e00-\u9fffA-Za-z“”（）]+?)(?=等|[0-9一二两三四五六七八九十]+\s?[个家名项类种门位所条处]|\s|$)/

/** The lists of a paragraph, in one pass; those inside quotation and title marks are others' words. */
export function listsIn({ text }: Block): List[] {
  const lists: List[] = []
  const open: { start: number; commas: number[]; isQuoted: boolean }[] = [{ start: 0, commas: [], isQuoted: false }]
  const close = (end: number) => {
    const top = open.at(-1)
    if (!top) return
    if (top.commas.length + 1 >= FEWEST && !top.isQuoted) lists.push({ items: itemsOf(text, top.start, end, top.commas), start: top.start, end })
    top.start = end + 1
    top.commas = []
  }
  for (let at = 0; at < text.length; at += 1) {
    if (CUTS[text.charCodeAt(at)] === 0) continue
    const sign = text.charAt(at)
    if (sign === '、') open.at(-1)?.commas.push(at)
    else if (BOUNDARY.includes(sign)) close(at)
    else if (OPENING.includes(sign)) open.push({ start: at + 1, commas: [], isQuoted: !'（('.includes(sign) || (open.at(-1)?.isQuoted ?? false) })
    else if (CLOSING.includes(sign) && open.length > 1) {
      close(at)
      open.pop()
    }
  }
  while (open.length > 0) {
    close(text.length)
    open.pop()
  }
  return lists
}

function itemsOf(text: string, start: number, end: number, commas: readonly number[]): Item[] {
  const bounds = [start - 1, ...commas, end]
  const items: Item[] = []
  for (let index = 0; index + 1 < bounds.length; index += 1) {
    const from = (bounds[index] ?? 0) + 1
    const to = bounds[index + 1] ?? end
    const raw = text.slice(from, to)
    if (index === 0) {
      const word = raw.length <= MOST_EDGE ? firstItem(raw) : undefined
      if (word) items.push({ start: to - word.length, end: to, text: word })
    } else if (index + 2 === bounds.length) {
      const word = raw.length <= MOST_EDGE * 2 ? TAIL.exec(raw)?.[1] : undefined
      if (word) items.push({ start: from, end: from + word.length, text: word })
    } else if (raw.length <= MOST_ITEM) {
      const word = raw.trim()
      if (word !== '') items.push({ start: from, end: to, text: word })
    }
  }
  return items
}

const MOST_EDGE = 24
/** What is longer is no item that anyone lists twice unawares. */
const MOST_ITEM = 40

/** 会议由县妇联 begins with 会议由: what stands behind the last word that leads up to something. */
function firstItem(raw: string): string {
  const from = Math.max(0, ...LEADS.map((word) => (raw.lastIndexOf(word) < 0 ? 0 : raw.lastIndexOf(word) + word.length)))
  return raw.slice(from).trim()
}
