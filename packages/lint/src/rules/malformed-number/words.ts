/** Groups of digits after the first, of which at least one has not three: 2,34,567, or the comma where 万 would stand, 4,6832. */
export const MISGROUPED = /^[0-9]{1,3}(?:(?=(?:,[0-9]{3})*,(?:[0-9]{1,2}|[0-9]{4})(?:,|$))(?:,[0-9]{1,4}){2,}(?<=,[0-9]{3})|,[0-9]{4})$/

/** 分别为 1,23,456 人: several numbers. */
export const LISTS = /(?:分别|依次|各|第|编号|序号|号|[0-9])[^，。；]{0,4}$/

/** What a number with two points belongs to that is no amount; also the start of a paragraph or sentence. */
export const NAMES_NUMBER = /(?:^|[Vv.第见按照条款章节版本。；：:\n（(“《]) ?$|[A-Za-z0-9]$/

/** A unit that no heading begins with. */
export const AMOUNT_UNIT = /^ ?(?:[万亿]?(?:元|吨|亩|公里|公顷|公斤|平方米|千瓦时)(?!素|件|旦|宵|以)|[万亿](?![以众里科物能向])|个百分点|[%％])/

/** 600 万元元; 500 元元旦慰问金 is two words. */
export const DOUBLED_YUAN = /^元(?![旦宵素件老月年帅勋首朝代曲气凶谋江阳氏坝宝])/

/** The first half of 1，200, not the end of another number. */
export const WIDE_COMMA = /(?<![0-9０-９.,，．:：/／%％A-Za-z第—–～~+-] ?)[1-9][0-9]{0,2}(?:，[0-9]{3}){0,2}，$/

/** Words after which an amount is to come, so that what follows has no end before its unit. */
export const LEADS_AMOUNT = new RegExp(
  '(?:共计|共有|总计|合计|共|计|约|超过|近|逾|投入|发放|培训|走访|慰问|覆盖|惠及|受益|参加|吸引|组织|筹集|捐赠|捐款|新增|补助|补贴|奖励|返还|受理|办结|' +
    '调解|排查|筛查|检查|体检|报名|入住|服务|帮扶|救助|资助|安置|转移|建成|改造|完工|招收|招录|录用|带动|接待|收回|收到|学生|男生|女生|党员|工资|津贴|' +
    '月收入|人均|户均|每人|每户|每亩|不低于|不少于) ?$',
)
