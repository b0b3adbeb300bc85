import type { Counts } from './counts.js'
import { attribute, type HtmlElement, textOf } from './document.js'
import { isBlock } from './settings.js'

/** What the id or class of the element is that the editor of a content system fills. */
const EDITOR =
  /(?:^|[\s_-])(?:TRS_?U?EDITOR|TRS_?PreAppend|view_?TRS|UCAP-?CONTENT|Custom_?UnionStyle|zoom|ueditor|rich_media_content|js_content|v_news_content|vsb_content|wp_articlecontent|pages_content|bt_content|BodyLabel|artibody|artical_?(?:con|content)|endText|ContentRegion|MyContent|htmlcontent|entry-content|con_?text|text_?con|nr_?con|(?:article|art|news|detail|info|xxgk|xl|gk|zw|wz|content|main)[_-]?(?:cont?|content|text|txt|body|nr|box_?text))(?:$|[\s_\d-])/i

/** What may hold the article and more. */
const CONTENT =
  /(?:^|[\s_-])(?:article|artical|content|detail|details|post|entry|news|xxgk|zhengwen|zw|nr|con|main|maincontent|container)(?:$|[\s_\d-])/i

/** What a site has around its articles. */
const NAVIGATION =
  /(?:^|[\s_-])(?:nav|navi|navs|navbar|navigation|menu|submenu|breadcrumbs?|crumbs?|bread|mbx|dqwz|weizhi|position|location|wz|header|head|top|topbar|banner|logo|search|footer|foot|bottom|copyright|sidebar|aside|share|bdsharebuttonbox|bshare|print|toolbar|tools?|fontsize|font-?size|qrcode|qr|ewm|erweima|related|relate|relevant|xgxw|xgyd|xglj|recommend|hot|hots|friendlinks?|links|yqlj|pager|pagination|paging|prev|next|sxp|pre_?next|comments?|advert|ads?|skip|login|langs?|wza|wzagn|backtop|gotop|totop)(?:$|[\s_\d-])/i

/** What a site sets on a line beside words of the article. */
const BUTTONS = /(?:^|[\s_-])(?:share|bdsharebuttonbox|bshare|print|fontsize|font-size|crumbs?|breadcrumbs?)(?:$|[\s_\d-])/i

const TITLE =
  /(?:^|[\s_-])(?:title|tit|bt|biaoti|headline|arti_?title|article_?tit(?:le)?|news_?tit(?:le)?|con_?tit(?:le)?|xl_?tit(?:le)?)(?:$|[\s_\d-])/i

const MOST_NAME = 200

const namesOf = (element: HtmlElement) =>
  `${(attribute(element, 'id') ?? '').slice(0, MOST_NAME)} ${(attribute(element, 'class') ?? '').slice(0, MOST_NAME)}`.trim()

/** As they are, and contentText as content-Text. */
function isNamed(element: HtmlElement, names: RegExp): boolean {
  const own = namesOf(element)
  return own !== '' && (names.test(own) || names.test(own.replace(/([a-z])([A-Z])/g, '$1-$2')))
}

export const isEditorName = (element: HtmlElement): boolean => isNamed(element, EDITOR) || attribute(element, 'itemprop') === 'articleBody'

export const isContentName = (element: HtmlElement): boolean =>
  /^(?:article|main)$/.test(element.tagName) || attribute(element, 'role') === 'main' || isEditorName(element) || isNamed(element, CONTENT)

export const isTitleName = (element: HtmlElement): boolean => isNamed(element, TITLE)

/** So many links to other pages make a list of them. */
const LEAST_LINKS = 3
const MOST_CHROME = 160

/**
 * Whether an element is navigation: by its kind, its name or its words; `among`: also by its links, which inside the text of an article
 * are its annexes.
 */
export function isNavigation(element: HtmlElement, counts: Counts, among: boolean): boolean {
  const text = counts.text(element)
  if (text === 0) return false
  const isByKind =
    /^(?:nav|footer|aside)$/.test(element.tagName) ||
    /^(?:navigation|banner|contentinfo|search|complementary)$/.test(attribute(element, 'role') ?? '')
  const isByName = () => isNamed(element, NAVIGATION) && !isNamed(element, TITLE) && !isNamed(element, EDITOR) && !holdsArticle(element)
  // A word within a sentence is no navigation, whatever it is called.
  if (!isBlock(element)) return isNamed(element, BUTTONS)
  if ((isByKind || isByName()) && !(text <= MOST_OWN && counts.links(element) < LEAST_LINKS && isOfBulletin(textOf(element)))) return true
  if (text <= MOST_CHROME && isChrome(textOf(element))) return true
  return among && counts.links(element) >= LEAST_LINKS && counts.prose(element) <= text * 0.3
}

const MOST_OWN = 1000

/** A <header> or a <footer> may be that of the bulletin: it has its number, or its recipients. */
export const isOfBulletin = (text: string) =>
  /(?:^|\s)第\s*[0-9一二三四五六七八九十]{1,4}\s*期|(?:^|\s)(?:报|送|发|抄送|抄报|主送|分送|呈报)\s*[：:]|共印\s*\d+\s*份/.test(text)

/** article-header is the head of an article, news_top that of a text. */
const holdsArticle = (element: HtmlElement) => /article|artical|content|detail|news|text|main/i.test(namesOf(element))

/** Words that sites set around an article, in an element that holds nothing else. */
const isChrome = (text: string) =>
  /^(?:您?(?:现在|当前)?(?:的|所在)*位置\s*[：:]|上一[篇条页]|下一[篇条页]|相关(?:阅读|链接|新闻|文章)\s*[：:]?$|扫一扫|分享到?[：:]?$|分享到|返回(?:顶部|首页|列表)|版权所有|Copyright|\S{2,4}ICP备|\S公网安备|网站标识码|技术支持\s*[：:]|[【[]?(?:打印|打印本页|打印本稿|关闭|关闭窗口|收藏|我要纠错)[】\]]?(?:\s|$))/i.test(
    text,
  ) || /版权所有|ICP备\d|公网安备\s?\d|网站标识码/.test(text)

/** Below the article: 信息来源：县妇联, 责任编辑：林晓. */
export const saysWhoWrote = (text: string): boolean =>
  text.length <= 60 &&
  /^[（(【[]?(?:信息来源|稿件来源|文章来源|来源|供稿单位|供稿|作者|撰稿|责任编辑|责编|编辑|初审|复审|终审|审核|签发)\s*[】\]]?\s*[：:]/.test(text)
