/** Right after the year in which something began: 1953 年创办. */
const FOUNDED_VERBS =
  '成立|创办|创建|创立|始建|建校|建院|建厂|建馆|建台|建会|建社|建县|建市|建区|建所|建站|建司|组建|建立|设立|建成|开办|开馆|创刊|投产|通车|奠基|办学|诞生|出生'
export const FOUNDED_AFTER = new RegExp(`^ ?(?:\\d{1,2} ?月(?: ?\\d{1,2} ?日)?)? ?(?:正式|开始|经批准)?(?:${FOUNDED_VERBS})`)
/** Right before it: 创办于 1953 年. */
export const FOUNDED_BEFORE = new RegExp(`(?:${FOUNDED_VERBS}|建|创)(?:于|自|时间为|时间是) ?$`)
/** Beside N 周年: of the founding, and of nothing else. */
export const OF_FOUNDING =
  /(?:建[校院厂馆台会社县市区所站司]|成立|创办|创建|创立|创刊|开馆|开办|办学|组建|建立|设立|诞生|通车|投产|建成)(?:的)? ?(?:第)? ?$/
export const OF_FOUNDING_AFTER = /^ ?(?:校庆|院庆|厂庆|馆庆|台庆|社庆|店庆|司庆|庆典|纪念大会|庆祝大会|纪念日|华诞|(?:之际)?$)/
/** The years of another thing. */
export const OTHER_THING =
  /建党|建军|建国|新中国|中华人民共和国|中国共产党|共青团|改革开放|抗日|抗战|辛亥|五四|入党|结婚|从教|从警|诞辰|逝世|牺牲|解放|长征|香港|澳门|特区|自治区|新四军|红军|纪念日|前身|原名|改名|更名|重建|复建|复校|迁建|合并|升格/
