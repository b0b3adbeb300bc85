/**
 * Words of two characters that nothing but a slip doubles. Any other pair may be an accident of neighbours (深化|文化|文艺, 退税|缓税|缓费) or meant
 * (研究研究, 大块大块).
 */
export const TWO_CHARACTER_WORDS: ReadonlySet<string> = new Set(
  (
    '学校 妇女 妇联 群众 社区 全县 全市 全省 全区 全国 全镇 全乡 我县 我市 我省 我区 我们 他们 她们 大家 企业 单位 部门 政府 中央 干部 党员 职工 ' +
    '家长 教师 老师 学生 儿童 孩子 老人 家庭 农民 居民 村民 医院 会议 开展 进行 举行 召开 举办 组织 落实 推进 推动 加强 加快 提升 促进 实施 印发 ' +
    '通过 围绕 按照 根据 针对 为了 以及 因此 同时 目前 截至 累计 其中 共计 合计 包括 此次 本次 要求 指出 强调 认为 表示 已经 能够 可以 必须 应当 ' +
    '问题 情况 措施 方案 制度 机制 项目 资金 任务 目标 成效 成果 责任 安全 隐患 矛盾 纠纷 信访 案件 法律 政策 文件 通知 意见 建议 报告 领导 主任 ' +
    '书记 县长 市长 局长 委员 代表 志愿 巾帼 培训 讲座 课堂 活动 现场 广大 积极 不断 切实 有效 全面 深入 认真 及时 充分 主要 重点 重要 具体 相关 有关 ' +
    '增长 下降 增加 减少 达到 完成 取得 获得 受到 参加 参与 发放 建立 建成 建设 发展 经济 社会 农村 城市 乡镇 街道 生活 生产 健康 卫生 就业 创业'
  ).split(' '),
)
/** 从事文化活动|活动中心: the second begins another word. */
export const BEGINS_WORD = /^(?:人员|中心|平台|小组|大厅|站点|大队|分队|地点|时间|对象|方案|计划|[者组队会站室员部局点处区厅器化性力量期家证率长])/

/** What doubles as one goes: 一步一步, 每家每家, 挨家挨户; and the signs of numerals: 二〇二〇. */
export const COUNTED = /^[一二两三四五六七八九十百千万亿〇零半每逐挨几数多]/

/** 的的 inside 目的的 and 的的确确. */
export const MARKED_DOUBLES: readonly { readonly sign: string; readonly notAfter: RegExp; readonly notBefore: RegExp }[] = [
  { sign: '的', notAfter: /[目标有]$/, notBefore: /^[确士]/ },
  { sign: '了', notAfter: /[明为罢算末]$/, notBefore: /^[解结却望若如然断事账无不]/ },
  { sign: '并', notAfter: /[合兼归吞火]$/, notBefore: /^[列排肩重存举]/ },
  { sign: '和', notAfter: /[共温饱柔缓总中平随暖谐亲祥求调]$/, notBefore: /^[美睦谐平解气善蔼暖好]/ },
  { sign: '在', notAfter: /[存现所实潜内外自正旨好常健意重贵处]$/, notBefore: /^[处]/ },
  { sign: '共', notAfter: /[公]$/, notBefore: /^[享建治赢]/ },
  { sign: '将', notAfter: /[即必行]$/, notBefore: /^[军士领来]/ },
  { sign: '是', notAfter: /[于但就可还都不也只若要凡总正却]$/, notBefore: /^[非]/ },
]
