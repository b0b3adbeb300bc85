import type { Article, Bulletin } from '@jianbao/schema'

const DATE = '[\\s\\u3000]*(?:[0-9]{4}|[〇零○一二三四五六七八九]{4})\\s?年.{1,6}月.{1,6}日$'
/** 县妇联办公室编　2020 年 11 月 30 日, 编印单位：县妇联 and the date: the end of a head. */
const ISSUED = new RegExp(`[局委会办室院部厅联校组社队处科司府团心][\\s\\u3000]*(?:编|编印|主办|编发)${DATE}|编印单位：.{4,30}${DATE}`)

/**
 * The first lines of a bulletin that lacks its number. A head is known by 第 N 期; without it the parser takes its lines for the kicker and
 * the title of a first article, which has no text, or that of the article below.
 */
export function unnumberedHead({ masthead, sections }: Bulletin): Article | undefined {
  const first = sections[0]?.articles[0]
  if (masthead || !first) return undefined
  return [first.blocks.kicker, first.blocks.title].some((block) => block !== undefined && ISSUED.test(block.text)) ? first : undefined
}
