/** 完成全年目标 900 万人的 73%, 完成计划的 112%, 占年度任务的 80%: the words before the rate. */
export const DONE_OF_PLAN =
  /(?:完成|占|为|达到?|实现|相当于)了?[^，,；;。！？：:（）()]{0,16}?(?:(?:计划|任务|目标|指标)[^，,；;。！？：:（）()]{0,14}?|预算数?)的? ?$/

/** 完成率 90%, 任务完成率达 90%, 计划完成率, 完成进度. */
export const RATE_OF_PLAN = /(?:计划|任务|目标|指标|投资|建设|工程)?(?:完成|达成|实现)(?:率|比例|进度|程度)(?:已?达到?了?|为|是|仅|只有|仅为)?$/

/** 超额完成 12%, 超计划 12%, 超额 12% 完成任务: what is done above the plan. */
export const ABOVE_PLAN =
  /(?:超额完成(?:了)?(?:年度|全年)?(?:计划|任务|目标)?的?|(?:超|超出|超过|高于|多于)(?:年度|全年|年初|原定|既定)?(?:计划|任务|目标|指标|预算)数?的?|比(?:年度|全年|原定|既定)?(?:计划|任务|目标|指标|预算)(?:数)?(?:多|增加|超出|超|高|高出)了?|超额)$/

/** Before a figure in its clause, or before the list that it stands in: it is planned. */
export const PLAN = /计划|任务|目标|指标|规划|下达|预算/

/** What stands after PLAN and says that the figure is done, all the same: 完成计划投资 5 亿元. */
export const DONE = /(?:已|累计|实际|目前)|(?:完成|建成|竣工|实现|达到?|新增就业|开工|落实|栽植|发展)/

/** The period that a plan or a rate speaks of. */
export const PLAN_PERIODS: readonly (readonly [period: string, words: RegExp])[] = [
  [
    'long',
    /[两二三四五六七八九十0-9]+ ?年(?:内|行动|计划|目标|任务|规划|建)|三年|五年|规划|“?十[一二三四五]五”?|总(?:任务|目标|计划|体|投资|量)|到20\d\d年/,
  ],
  ['part', /上半年|下半年|季度|月度|本月|当月|阶段|时序|序时|(?<!完成)进度|首批|一期|二期/],
  ['year', /年度|全年|今年|本年|当年|年初|年计划|年任务|年目标|20\d\d年/],
]

/** Begins something that is part of what was done. */
export const PART_OF_DONE = /其中|包括|含|另/

/** The words that name no plan of its own in 仅完成全年目标任务的. */
export const COMMON_PLAN_WORDS =
  /\s|已经?|超出|超过|高于|多于|高出|比|多|增加|原定|仅|只|提前|超额|完成率|完成|占|达到?|实现|相当于|[了为是的到超]|全年|年度|今年|本年|当年|计划|目标|任务|指标|数|[0-9]+|年|下达|既定|预定|总|规划|三年|投资|建设|工程|预算|年初|比例|进度|程度|达成/g

/** Before a bracket with the plan: 完成全年任务（5 万亩）的 80%. */
export const PLAN_BRACKET = /(?:完成|占|为|达到?|实现|相当于)了?[^，,；;。！？：:（）()]{0,16}?(?:计划|任务|目标|指标)(?:数|量|任务)?$/

/** 完成任务的 90%，任务为 6 万人: between the rate and its plan, which follows. */
export const PLAN_AFTER =
  /^[，,；;（(](?:而)?(?<period>全年|年度|年初|今年|本年|全县|全市|三年|季度|上半年|月度)*(?:的)?(?<plan>计划|任务|目标|指标|预算)(?:数|量|任务)?(?:为|是|共|计|：|:)?$/

/** 还差 12 公里: before what the plan still lacks. */
export const LACKING =
  /^(?:距(?:离)?|离|与|和)?(?:年度|全年|原定|既定|年初)?(?:计划|任务|目标|指标)?(?:数|相比|相较)?(?:[还尚仍](?:相)?(?:差|缺|欠)|缺口|仅差|只差)(?:约|有|为|着)?$/
/** Before what was done, by all that was done so far. */
export const DONE_SO_FAR = /已|业已|累计|实际|目前|截至|完成|建成|竣工|到位/
/** Done in a part of the time alone: the rest may lack less. */
export const DONE_IN_PART = /本月|当月|上月|本周|当日|当天|今日|昨日|本季|季度|上半年|下半年|其中|新增|又|再|另|首批|一期|二期/

/** 实际结业 1452 人: verbs that end what a plan began, without a name of their own. 改造 after 新建 is another matter. */
export const ACHIEVED = /^(?:结业|到位|到库|入库|到货|到账|参训|参加|录取|录用|招收|招录|到岗|入学|毕业|取证)$/

/** Says nothing of what was done: 到目前已, 1—9 月完成, 业已建成, 已开展. */
export const NO_MATTER =
  /到?目前|业已|现已|已经?|实际|累计|截至.*|今年|全[县市区镇省]|完成|建成|竣工|新增|新建|开展|举办|实施|达到?|为|投资|落实|落地|共|仅|[0-9 年月底—－–～~至-]/g

/** What a rate calls its plan: 占任务的. */
export const PLAN_NAME = /计划|任务|目标|指标|预算/
/** Between what is done and its rate: by how much it grew. */
export const GROWTH_BETWEEN = /^[，,](?:同比|比上年|较上年)?(?:增长|下降|增加|减少)[0-9.]+ ?[%％][，,]$/
