/** It is over: 召开了, 已举办, 圆满结束. */
export const DONE =
  /[\u4e00-\u9fff]{1,2}(?<![为除])了(?!解|然|结|不|却|望|得|么)|已(?:经|于|在)?[\u4e00-\u9fff]{1,2}|圆满(?:完成|结束|落幕|举行|举办|召开|闭幕)|成功(?:举办|举行|召开)|顺利(?:举办|举行|召开|完成|结束)/

/** What was held on the date: what the next clause says was done, was done there. */
export const HELD = /召开|举办|举行|开展|走访|慰问|深入|来到|组织|前往|赴/

/** In the sentence before the date: it was fixed beforehand. */
export const FIXED = /决定|同意|批准|确定|明确|规定|提出|要求|约定|商定|承诺|通知|公告|安排|部署/

/** It is still to come, or the date is a limit of something. */
export const TO_COME =
  /将|拟|计划|预计|预期|预定|预报|定于|定在|原定|争取|力争|确保|截止|截至|期限|有效期|届满|到期|施行|生效|报名|征集|征稿|投稿|提交|报送|准备|筹备|务必|倒计时|距离|还有|如果|一旦|届时|敬请|欢迎|预告|预约|预订|名额/

/** Right before a date that is the end or the beginning of something. */
export const BOUND_BEFORE = /(?:至|到|自|从|起|距|离|比|较|—|-|～|~) ?$/
/** Right after it: 1 月 15 日前, 1 月 15 日是开馆日. */
export const BOUND_AFTER = /^ ?(?:[以之]?前|[以之]?后|起|至|到|止|底|开始|的|是|为|系|截|到期|》)/
