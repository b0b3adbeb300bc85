/**
 * Figures that balance by what their words mean: who should come, who came, who was excused. Each pattern is looked for in the words of
 * the figure's own clause, before it and right after it.
 */
export interface Balance {
  readonly whole: RegExp
  readonly parts: readonly [RegExp, RegExp]
}

export const BALANCES: readonly Balance[] = [
  { whole: /应到|应出席|应参加/, parts: [/实到|实际到会|实际出席|实际参加/, /缺席|请假|缺勤|未到|因[事病公]/] },
  { whole: /应考|应到|报考|报名/, parts: [/实考|实到|到考|参考/, /缺考|弃考/] },
  {
    whole: /受理|收到|接到|承办|交办|转办|派发/,
    parts: [/(?<![未待])办结|处理完毕|办理完毕/, /未办结|正在[办处]理|在办|尚在办理|待办|办理中|处理中/],
  },
  { whole: /受理|收案|收到/, parts: [/审结|结案|执结/, /未结|未审结|在审/] },
  {
    whole: /(?:发现|排查|查找|查出|梳理|检查出?)/,
    parts: [
      /(?:已|当场|现场|立即|立行立改|立查立改|完成)(?:完成)?整改|整改(?:到位|完成|完毕|销号)/,
      /正在整改|限期整改|未整改|未完成整改|尚未整改|整改中|正在推进/,
    ],
  },
  { whole: /(?:排查|受理|发现)/, parts: [/(?<![未待])(?:化解|调处|调解)(?!中)/, /正在(?:化解|调处|调解)|未化解|尚未化解|化解中|稳控/] },
  { whole: /进出口/, parts: [/(?<!进)出口/, /进口(?!额?与)/] },
  { whole: /发放|发出|印发|下发/, parts: [/收回|回收/, /未收回|未回收|未交回/] },
  { whole: /收回|回收/, parts: [/(?<!无)有效/, /无效|作废/] },
  { whole: /收集|征集|受理|收到/, parts: [/(?:当场|现场|当面|直接|已)(?:答复|解答|回复)/, /转办|转交|移交|交办/] },
  { whole: /预算|概算|控制价|下达资金|到位资金|中标价/, parts: [/支出|使用|执行|决算|结算|花费/, /节约|节余|结余|剩余|节省|余额/] },
  { whole: /编制/, parts: [/实有|在编|在岗|现有/, /空编|空缺|缺编|缺额/] },
  {
    whole: /止付|冻结|追回|筹集|募集|到账|下达|争取/,
    parts: [/已(?:返还|发放|使用|支出|拨付|兑付)/, /(?:尚有|剩余|余|还有|仍有|未)[^，,；;。]{0,8}$/],
  },
  { whole: /合同(?:总)?(?:价|额|金额)|总价|应付|货款/, parts: [/已付|已支付|预付|首付/, /余款|余额|尚欠|未付|剩余|尾款/] },
  {
    whole: /计划|任务|应(?!急|对|用|邀)|拟|需/,
    parts: [
      /(?<![未待])(?:已|完成|发展|改造|新建|建成|落实|开工|交付|销售)(?!计划)[^，,；;。]{0,8}$/,
      /(?:剩余|剩下|还需|尚需|还有|尚有|余下|仍需|待|尚未|未)[^，,；;。]{0,8}$/,
    ],
  },
  { whole: /编制床位|开放床位|核定床位|床位/, parts: [/在用|使用|占用|已住/, /空置|空闲|闲置|空余|剩余/] },
  { whole: /报名|申报|申请/, parts: [/(?:审核|初审)?(?<!未)(?:通过|批准|录用|录取)/, /未通过|不予批准|未批准|不合格|未录[用取]/] },
]

/** What is never more than what stands before it. */
export interface Bounded {
  readonly whole: RegExp
  readonly part: RegExp
}

export const BOUNDED: readonly Bounded[] = [
  { whole: /应到|应出席/, part: /实到|实际到会/ },
  { whole: /应考/, part: /实考/ },
  { whole: /应检/, part: /实检/ },
  { whole: /(?:发放|发出)[^，,]{0,6}(?:问卷|调查表|测评表|选票|票)/, part: /收回|回收/ },
  { whole: /收回|回收/, part: /(?<!无)有效(?:问卷|票|答卷|表)?/ },
  { whole: /发现/, part: /^[^，,]{0,4}(?:当场|现场|立即|立行|已)(?:督促|责令)?(?:完成)?(?:立改|整改)/ },
]

/** 实到 47 人（含列席 6 人）: more than those who should come. */
export const MORE_THAN_EXPECTED = /列席|旁听|含|包括|上年|去年|结转|旧存|历年|往年/

/** What was there before: 年初结存, 上月末未结, 月初在所. */
export const STOCK_OPENING =
  /(?:[年月季期周]初|上[年月季期周]末?|去年末?|期初|原有|结转|旧存)[^，,；;。]{0,8}(?:有|余|存|栏|未结|未办结|在[所册院建库校]|结转|旧存|库存|余额)?[^，,；;。]{0,8}$/
/** What came in, and what went out. */
export const STOCK_IN = /新收|收[入到案]|入[所库院账校]|购[入进]|新增|增加|转入|调入|吸收|受理|新立|新建|补栏|引进|生产|采购|新发现|接收|筹集|募集/
export const STOCK_OUT =
  /办结|执结|审结|结案|支[出付]|发[放出]|出[所库院栏校]|减少|转出|调出|销售|领用|使用|消耗|化解|注销|退出|投放|清偿|偿还|修复|调往|调拨|清运|整改|归还/
/** What is left at the end. */
export const STOCK_LEFT = /(?:[年月季期周]末|期末|现|目前|尚|仍|剩|结|余|库存)[^，,；;。]{0,8}$/
