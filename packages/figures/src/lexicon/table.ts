/** What the head of a row or a column says about its figures. A head is read without its brackets, blanks and colons. */

/** The sum of all the others. */
export const GRAND_TOTAL = /^(?:总计|总合计|合计总计)$/
export const TOTAL = /^(?:合计|共计|总数|总和|合计数|总计数)$/
/** The sum of a block: 小计, 城区小计, 收入合计. */
export const SUBTOTAL = /^(?:小计|[\u4e00-\u9fff、]{1,12}(?:小计|合计))$/
/** 总人数 | 男 | 女: a whole among the columns. */
export const NAMED_WHOLE = /^总(?:人数|户数|件数|个数|份数|次数|量|额|面积|人口)$/
/** May be the sum of the others, or counted on its own: the city beside its districts, what was reached since the beginning. */
export const LOOSE_TOTAL = /^(?:全[省市县区州镇乡村校国部体院厂]|全市合计|累计|总体|总量|本年累计|年度累计)$/

/** Parts of the line before them: 其中：女, #工业, 其中粮食. */
export const PART_MARK = /^(?:其中|[#＃]|(?:内|含)[:：])/
export const PART_MARK_OF_EACH = /^[#＃]/

/** Shares of a whole in percent. */
export const SHARE =
  /占比|比重|构成比|^构成$|^比例$|^占总[\u4e00-\u9fff]{0,6}$|^占全[\u4e00-\u9fff]{0,6}$|^占[\u4e00-\u9fff]{0,10}(?:比例|的?百分比)$|^百分比$|^所占比例$/
/** A share of the column's own total, and not of another column: 占比, 占总量比重. */
export const BARE_SHARE = /^所?(?:占比|占比例|比重|构成比?|比例|百分比|占比重|占(?:总[量数额计]|合计|全部|全[省市县区])的?(?:比重?|比例|百分比)?)$/
/** Shares that are compared, or that change: 占比同比, 比重变化. */
export const SHARE_CHANGE = /同比|环比|增|减|变化|升|降|提高|上年|去年|上期|差/

/** A part of the column before it, as a rate: 甲级率, 办结率. It is read only where it is right. */
export const RATE = /率$/

/**
 * Figures whose total is not their sum: rates, means, ranks, marks, years, prices, serial and telephone numbers, codes.
 * 标准化 and 占地 are none of these.
 */
export const NOT_ADDED =
  /率|占比|比重|比例|构成|同比|环比|增长|增速|增幅|降幅|涨幅|升降|变化|平均|[人户村校日月年次班亩]均|均[值价]|每|单价|价格|排名|名次|位次|序号|编号|编码|代码|代号|文号|车牌|电话|手机|联系方式|邮编|区号|身份证|账号|年份|年度|年龄|时间|日期|届|比[例值]?$|指数|系数|密度|温度|气温|湿度|浓度|海拔|倍|最高|最低|最大|最小|最长|最多|最少|标准(?!化)|满意度|完成度|进度|星级|等级|级别|占(?![地道用])|[%％‰]|百分|深度|厚度|高度|宽度|距离|目标值|阈值|经度|纬度/

/** Figures that are often added, and often not: marks, changes, times; what several lines may share (覆盖村数). */
export const SELDOM_ADDED =
  /得分|分数|评分|分值|积分|增减|增加|减少|净增|时长|时限|天数|工期|年限|周期|用时|耗时|覆盖|涉及|惠及|去重|户次|参与单位|成员单位|种类|品种|类型|累计/

/** Of a stock the months don't add up: 在册人数, 期末余额. */
export const STOCK = /在|现有|存|余额|结余|人口|累计|期末|[年月季]末|期初|[年月季]初|总|职工|学生|党员|队伍|床位|从业|保有|实有|户数|编制|规模/
export const PERIOD =
  /^(?:[0-9]{2,4}年)?(?:[0-9一二三四五六七八九十]{1,3}月份?|第?[一二三四1-4]季度|[上下]半年|[上中下]旬|第?[0-9一二三四五六七八九十]{1,3}周|(?:周|星期)[一二三四五六日天]|[0-9]{1,2}日)$|^[0-9]{4}年?(?:度)?$|^[0-9]{1,2}月[0-9]{1,2}日$/

/** Rounded, though no unit is printed: nobody knows the scale. */
export const AMOUNT =
  /金额|资金|收入|支出|投资|产值|面积|产量|里程|长度|重量|额$|投入|补助|补贴|造价|费|结余|余额|贷款|营收|利润|税|财政|预算|决算|增加值|总值|水量|电量|能耗/

/** Of people one may be in several: without a second column that agrees, their sum may pass the total. */
export const OVERLAPPING = /党员|团员|妇女|女|少数民族|残疾|低保|特困|困难|留守|单亲|失独|老年|老人|儿童|脱贫|退役|军人|建档|农民工|移民/

/** The rows are a choice, and need not make the total. */
export const CHOICE = /主要|部分|重点|典型|排名|前[0-9一二三四五六七八九十]+|居前|示例|节选|摘录|可多选|多选/

/** Above the names of the rows. */
export const NAME_HEAD =
  /^(?:序号|编号|名称|类别|类型|分类|种类|项目|事项|指标|内容|单位|部门|机构|地区|区域|区划|县区|区县|市县|县市区|乡镇|镇街|街道|村|社区|学校|企业|片区|来源|渠道|途径|问题|行业|产业|品种|月份|季度|年份|年度|时间|日期|批次|年龄|性别|学历|等级|等次)/

/** Nothing was printed, or nothing is known. */
export const BLANK = /^(?:[-—–－―/／]+|…+|\.{3,}|·{3,}|无|未统计|未报|未上报|不详|暂无|空|缺)?$/

/** 单位：万元. */
export const CAPTION_UNIT = /单位[：:]\s?([^\s，,；;）)\]】]{1,12})/
/** 收入（万元）, 面积/亩. */
export const HEAD_UNIT = /[（(]([^（）()]{1,8})[）)]\s*$|[/／]([^/／]{1,5})$/

/** 一、 above （一） above 1. above （1）: the levels of an outline. */
export const OUTLINE: readonly RegExp[] = [
  /^[一二三四五六七八九十]+、/,
  /^[（(][一二三四五六七八九十]+[）)]/,
  /^[0-9]{1,2}[.．、](?![0-9])/,
  /^[（(][0-9]{1,2}[）)]/,
]
