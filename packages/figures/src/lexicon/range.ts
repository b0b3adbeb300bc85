/** Between the two ends of a range. */
export const RANGE_MARK = '——|[-—–~～－至到]'

/** Units whose numbers are names, grades or marks: 9—7 级, 12—3 幢, 95—90 分 and 8—5 折 go downwards by custom. */
export const NAMING_UNITS: ReadonlySet<string> = new Set(
  '级 层 届 号 期 版 栋 幢 档 线 段 分 点 度 ℃ 摄氏度 章 节 条 款 组 队 轮 席 环 区 道 册 集 站 间 座'.split(' '),
)

/** Printed forms that go downwards though their base unit does not: 8—5 折. */
export const NAMING_FORMS = /折|成/

/** Before two numbers that are no range: a change, a score, a countdown, years before our era, an address or number. */
export const NO_RANGE_BEFORE =
  /[由从自]|公元前|距今|史前|比分|(?<!占)比为|之比|以$|第 ?$|零下|负$|盘中|交投|倒计时|电话|热线|传真|型号|编号|代码|门牌|房号|座号|账号|卡号|[A-Za-z]-? ?$|[年月] ?$|[=＝+＋×*/:：∶.]$/

/** After them: 3—1 取胜, 50—30 年前, 10—5＝5. */
export const NO_RANGE_AFTER = /^ ?(?:制|年?前|以?前|取胜|获胜|胜|战胜|击败|战平|负于|领先|落后|的比分|比分|[=＝+＋×*:：∶])/

/** 5 天到 3 天 beside one of these is a change, and no range. */
export const CHANGE_NEAR = /降|减|缩|压|回落|调整|下|跌|收窄|变|改|低|退|少|转|过渡|提速|提前|升|提高|增/

/** Before years that run backwards, or days of another calendar. */
export const OTHER_ERA = /公元前|距今|史前|约|农历|阴历|腊月|正月/

/** Beside months that run into the next year: a year or season of its own kind. */
export const OWN_YEAR = /每年|历年|常年|学年|年度|榨季|季|期|次年|翌年|周期|冬|供暖|采暖|禁|跨/

/** The same within a sentence of them. */
export const OWN_YEAR_NEAR = /榨季|学年|周期|次年|翌年|每年|财年|跨年/
