/** Right before a figure of time: it is how long the period lasted. */
export const LASTS =
  /(?:前后|全程|整个过程|总共?)?(?:为期|历时|用时|耗时|为时|(?:仅|只)用了?|放假|持续时间为?|持续了?|时长|会期|工期|展期|学期|期限为?|时限为?|连续|前后|(?:前后)?(?:共计?|总共|合计|总计))(?:大?约|共|近|了?整整)?$/

/** In a stretch between a period and its length: the length is that of something within it. */
export const WITHIN =
  /其中|期间|以来|内|分别|每|各|自[选定主行]|分\S{0,3}[期批次轮]|先后|陆续|多[期次场]|择[期机优]|适时|轮流|轮训|部署|启动|动员|决定|计划|拟|[期批场次]，|首|第|另|赴|前往|将|至今|前|后|截至|同期|比(?![赛武])|较/

/** Before a length that stands in a clause of its own, for a period of few days; in a longer one, one of several may be meant. */
export const ORGANISED = /组织/

/**
 * Right before a figure of time, with the length of a period and not with each of its parts: 上山驻守 40 天. It may be that of another
 * thing, so that it is never wrong.
 */
export const SPENT =
  /(?:值?守|坚守|守护|奋战|鏖战|作战|蹲点|驻[村点守扎]|跟班|停[水电气业课产]|培训|学习|集训|宣讲|巡[讲演查护展诊]|展出|轮训|值班|休假|闭馆|封闭|施工|作业|坐诊|义诊|服务|走访|调研|考察|演出|参展|徒步|骑行|奔波|辗转|停留|逗留|隔离|忙碌?|耗费|用|花)(?:了|达|满|整整)?$/

/** Right after it: 六年间 are those of the period before. */
export const THROUGHOUT = /^ ?间(?!隔|歇|接|断)/
export const OTHER_YEARS = /(?:[近头前后过这那每第余]|过去|未来|最后|中)$/

/** Between the first day of something and its last: 大赛开幕，赛期至 5 月 17 日. */
export const RUNS_UNTIL = /(?:[赛会展工学档汛]期|时间|活动|一直|持续|延续)(?:一直|持续|延续)?[至到]\s?$/

/** After the first of two points in time, and after the second: 2021 年立项，2023 年首演. */
export const BEGINS =
  /^(?:许|整|左右)?(?:上午|下午|晚上?|当[天日晚])?(?:正式|全面|破土|获批|批准|着手|就|便|被|依法)?(?:提起诉讼|起诉|接到?[报警]|报警|刑事拘留|拘留|确诊|发病|提交|下达|启用|立项|开工|启动|开始|动工|筹建|筹备|创办|奠基|开建|建设|施工|进场|采集|起草|编纂|编修|动笔|开机|开拍|投建|出发|开幕|开考|开赛|开会|召开|举行|进驻|开班|开学|开营|上线|发车|试点|签约|着手|停[水电气产课]|断[水电]|立案|受理|入学|入住|入院|报到|报名|入驻|启程|起程|动身|动迁|破土|开机|播种|起飞|起航|启航|登车|点火|封闭)/
export const ENDS =
  /^(?:许|整|左右)?(?:上午|下午|晚上?|当[天日晚])?(?:正式|全面|圆满|全部|顺利|主体|基本|被|依法)?(?:作出判决|判决|批准逮捕|批捕|逮捕|处置完毕|办理完毕|首演|竣工|完工|建成|完成|通车|投用|投入使用|出版|结束|验收|开馆|交付|投产|收官|落成|上演|问世|发布|公演|闭幕|散会|收工|收兵|返程|返回|撤离|杀青|结业|结营|闭营|收尾|抵达|到达|定稿|付印|截止|启用|开通|面世|离开|撤场|退场|离场|撤出|撤回|收队|归来|归队|通水|通电|通气|通航|审结|结案|宣判|办结|毕业|出院|离校|散场|收割|收获|落地|降落|解除|解封|恢复|抢通|修复|复[产课工]|终止|落幕|完赛|结课|截止)(?:通过|使用|运营|投产|运行|交付|通车|启用)?/

/** 为期三天的: what it belongs to follows, and holds for the period only where that is one event. */
export const EVENT = /举办|举行|召开|承办|主办|开展|进行/

/** 为期 4 天的培训于 6 月 3 日至 6 日举办: between a length and its period. */
export const LENGTH_FIRST = /^ ?的[\u4e00-\u9fff“”]{1,16}(?:于|定于|在|自|从)\s?$/
export const HELD_AFTER = /^[\u4e00-\u9fff]{0,12}?(?:举办|举行|召开|进行|开展|完成)/

/** In the name of an event: 第八届农产品博览会. */
export const EDITION = /第[一二三四五六七八九十0-9 ]{1,4}届/

/** 为期 3 天的培训班在县委党校举办: after the length of one event. */
export const HELD_CLASS = /^ ?的[^，,。；;、]{2,26}(?:举办|举行|召开|开班|开讲|圆满|顺利|落幕|结束|开幕|闭幕)/

/** Between two hours: 从上午 9 时开到 11 时. */
export const GOES_ON_UNTIL = '(?:一直)?(?:开|持续|延续|进行|忙)[到至]'
