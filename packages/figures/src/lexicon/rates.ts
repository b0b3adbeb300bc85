/** Rates of a part in a whole: none can pass 100%. */
export const BOUNDED_RATES: readonly string[] =
  `覆盖率 参保率 参合率 普及率 合格率 优良率 优秀率 办结率 结案率 及格率 满意率 就业率 巩固率 升学率 净入学率 接种率 签约率 签约管理率 入户率 知晓率 治愈率 出勤率 到会率
   出席率 回收率 通过率 绿化率 入住率 识字率 死亡率 化解率 检查率 筛查率 建档率 管理率 脱贫率 受教率 整改率 响应率 按时率 按期率 及时率 准确率 达标率 成活率
   报销比例 救治覆盖率 办复率 见面率 在线率 安装率 上线率 贫困发生率 住院分娩率 健康管理率 建成率 受理率 转化率 参与率 使用率 成功率 答复率 反馈率 履约率
   破案率 完好率 缴费率 申报率 辍学率 失业率 公开率 复工率 送达率 到考率 参考率 到课率 报到率 检出率 接通率 正点率 准点率 通客车率 采纳率 抢通率 执结率 受检率 整改完成率
   机收率 机播率 机耕率 机械化清扫率 县域内就诊率 劝和率 服判息诉率 网上办税率`
    .trim()
    .split(/\s+/)

/** Longer names that end in one of those and may pass 100%; the longer name decides. */
export const UNBOUNDED_RATES: readonly string[] =
  '拨备覆盖率 流动性覆盖率 存贷覆盖率 利息覆盖率 现金覆盖率 毛入学率 床位使用率 病床使用率 资金使用率 能力使用率 产能使用率 融资覆盖率'.split(' ')

/** What is no share of a whole though it ends in 率: of these, and of 到位率, nobody knows that they stop at 100. */
export const OPEN_RATE =
  /(?:增长|增|利|汇|费|(?<!办)税|贴现|收益|回报|产出|毛利|利润|净利|周转|换手|负债|杠杆|充足|产销|依存|偿债|容积|贡献|拉动|弹性|赔付|溢价|折价|折现|通胀|通货膨胀|完成|到位|毛入学|使用|利用|成本|投入|强度|速|变化|变动|上涨|下降|波动|投资|营收|倍|上座|开工|频|功|概|比|效|机)率$/

/** Between a rate and its figure. A bare 提高 or 增长 makes the figure a change. */
export const RATE_LINK =
  /(?:均|都|也|已|分别)?(?:达到了?|达|为|是|超过|高达|保持在|稳定在|维持在|控制在|提高到|提升到|提升至|提高至|上升到|升至|增至|增加到)?$/

/** 由 96.1% 提高到 97.4%: between a rate and either of its levels. */
export const FROM_LEVEL = /[由从][^由从，,；;。]{0,16}$/
