/** Before a percentage, to the end of its clause: 占受理总量的, 占比为, 所占比重达到; `base` is what stands between. */
export const OF_TOTAL = /(?:所占|占到了?|占了|占(?!用|地|据|有|领))(?<base>[^占，,；;。：:（）()、]{0,20})$/

/** At the end of what stands between 占 and its percentage: no part of the name. */
export const AFTER_NAME = /(?:的|比重|比例|份额|比|达到了?|达|为|是|仅|只|有|超过?|近|约)$/

/** The word that makes a name a total: 受理总量, 参会总人数, 案件总数. Dropped, so that one total in two wordings is one. */
export const TOTAL_WORD = /(?:总人数|总人次|总户数|总件数|总数量|总数|总量|总额|总和|总计|合计|全部|人数|件数|户数|数量|总)$/
export const TOTAL_FIRST = /^(?:了|到|其|同期|本期|全部|所有|整个|总的|总)/

/** Names a total of another place, another time or another list each time, whatever the words: 占全省的, 占同类的, 占计划的. */
export const OTHER_EACH_TIME =
  /[全][国省球]|国内|全世界|世界|我[国省]|全社会|外省|区域|地区(?!生产总值)|当地|本地|各自|自身|其中|本类|同类|同期|同级|该|此类|这类|上[年月届期]|去年|当[年月日]|计划|任务|目标|指标|预算|定额|应/

/** A measure that every subject has of its own: 占总产量的 of wheat, of vegetables. */
export const OWN_MEASURE =
  /(?:产量|产值|面积|收入|支出|金额|销量|销售额|营业额|增加值|投资|投入|进出口|出口|进口|总值|市场|成本|费用|资金|流量|用量|消费|份额)$/

/** In a label, or between two shares: another place, whose total may be another. 社区 and 市民 name no place. */
export const PLACE = /(?<![全我本各城景])(?:[省市县镇乡村](?![民级内外直场容政域里])|区(?![域间分])|街道|分局|法院|检察院|大队|学校|公司)/

/** Between two shares: the time may be another, and the total with it. */
export const PERIOD =
  /上年|去年|前年|今年|明年|同期|上月|本月|当月|上季|季度|上半年|下半年|上周|本周|当日|截至|截止|此前|之前|以来|上届|往年|历年|年度|往|[0-9〇零一二三四五六七八九十] ?[年月日季]/

/** Between two shares: what follows is of something else, or together with something else. */
export const NEW_SCOPE = /其中|而|另|此外|同时|分别|各|均|合计|共|总|累计|两项|三项|上述|以上|计划|目标|预计|包括|含|除|剔除|不含|平均|每/
