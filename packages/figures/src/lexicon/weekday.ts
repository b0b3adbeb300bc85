/** 星期三, 周三, 礼拜三; 周日均, 周一至 and 周二手 are other words. */
export const WEEKDAY = /^ ?[（(]? ?(?:星期|礼拜|周)([一二三四五六日天])(?![均报常手级线年期])/

/** （周一至周五）, （星期一—星期三） after a range. */
export const WEEKDAY_RANGE =
  /^ ?[（(]? ?(?:星期|礼拜|周)([一二三四五六日天]) ?(?:至|到|——|[-—–~～－]) ?(?:星期|礼拜|周)?([一二三四五六日天])(?![均报常手级线年期])/

export const WEEKDAYS = '一二三四五六日'

/** Another calendar, or a year told from another (次年 5 月 12 日): the year that stands before is not that of the date. */
export const OTHER_CALENDAR = /(?:农历|阴历|旧历|夏历)[^，。；]{0,8}$|[次明翌去前上]年 ?$/
