/** Groups of digits after the first, of which at least one has not three. */
export const MISGROUPED = /^[0-9]{1,3}(?=(?:,[0-9]{3})*,(?:[0-9]{1,2}|[0-9]{4})(?:,|$))(?:,[0-9]{1,4}){2,}$/

/** 分别为 1,23,456 人: several numbers. */
export const LISTS = /(?:分别|依次|各|第|编号|序号|号|[0-9])[^，。；]{0,4}$/

/** What a number with two points belongs to that is no amount; also the start of a paragraph or sentence. */
export const NAMES_NUMBER = /(?:^|[Vv.第见按照条款章节版本。；：:\n（(“《]) ?$|[A-Za-z0-9]$/

/** A unit that no heading begins with. */
export const AMOUNT_UNIT = /^ ?(?:[万亿]?(?:元|吨|亩|公里|公顷|公斤|平方米|千瓦时)(?!素|件|旦|宵|以)|[万亿](?:人次|人|户|件|名|个|次)(?!以)|[%％])/

/** 600 万元元; 500 元元旦慰问金 is two words. */
export const DOUBLED_YUAN = /^元(?=[，。；、：）)！？,;\s]|$|以|左右|的)/

/** The first half of 1，200, not the end of another number. */
export const WIDE_COMMA = /(?<![0-9０-９.,，．:：/／%％A-Za-z第—–～~+-] ?)[1-9][0-9]{0,2}(?:，[0-9]{3}){0,2}，$/

/** Words after which an amount is to come, so that what follows has no end before its unit. */
export const LEADS_AMOUNT = /(?:共计|共有|总计|合计|共|计|约|超过|近|逾|投入|发放|培训|走访|慰问|覆盖|惠及|受益|参加|吸引|组织|筹集|捐赠|捐款) ?$/
