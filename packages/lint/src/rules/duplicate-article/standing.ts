import type { Article } from '@jianbao/schema'

/** What a title, or the first words of an untitled text, says of a piece that is printed again on purpose. */
const STANDING_TITLES: readonly string[] = [
  '启事',
  '征稿',
  '约稿',
  '征订',
  '征集',
  '投稿',
  '编者按',
  '编者的话',
  '编后',
  '按语',
  '卷首语',
  '致读者',
  '告读者',
  '公告',
  '声明',
  '通知',
  '须知',
  '提示',
  '倡议书',
  '寄语',
  '贺词',
  '献词',
  '致辞',
  '值班',
  '联系方式',
  '服务热线',
  '栏目',
  '通讯录',
  '名单',
]

/** What the text itself says of it: an invitation to write, or that it was printed before. */
const STANDING_WORDS: readonly string[] = ['来稿', '投稿', '赐稿', '原载', '转载', '重刊', '重登', '原刊于', '曾刊于', '再次刊发']

const OPENING = 24
const standingTitle = new RegExp(STANDING_TITLES.join('|'))
const standingWords = new RegExp(STANDING_WORDS.join('|'))

/** Whether an article is one that every issue may print in the same words, or says itself that it is printed again. */
export function isStanding({ title, kicker, subtitle, paragraphs }: Article): boolean {
  const head = [kicker, title ?? paragraphs[0]?.text.slice(0, OPENING), subtitle].join('\n')
  return standingTitle.test(head) || standingWords.test(head) || paragraphs.some(({ text }) => standingWords.test(text))
}
