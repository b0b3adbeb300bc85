/** What stands for months of a year: its first and its last. */
export interface NamedPeriod {
  readonly name: RegExp
  readonly from: number
  readonly to: number
}

const named = (name: string, from: number, to: number): NamedPeriod => ({ name: new RegExp(`(?:${name})$`), from, to })

/** Each at the end of what stands before the months. The longer names first: 前三季度 ends like 三季度. */
export const PERIODS: readonly NamedPeriod[] = [
  named('前三(?:个)?季度|(?:一|1)(?:至|到|—|-|～)(?:三|3)季度', 1, 9),
  named('前(?:两|二)(?:个)?季度|(?:一|1)(?:至|到|—|-|～)(?:二|2)季度|上半年', 1, 6),
  named('(?:一|1)(?:至|到|—|-|～)(?:四|4)季度|全年', 1, 12),
  named('下半年', 7, 12),
  named('(?<![前至到—～-])第?(?:一|1) ?季度|首季度?', 1, 3),
  named('(?<![前至到—～-])第?(?:二|2) ?季度', 4, 6),
  named('(?<![前至到—～-])第?(?:三|3) ?季度', 7, 9),
  named('(?<![前至到—～-])第?(?:四|4) ?季度', 10, 12),
]

/** Years that do not begin in January. */
export const OTHER_YEAR = /财年|财政年|学年|学期|会计年度|榨季|粮食年度|冷冻年度|农历|美国|日本|印度|英国|截至|截止|累计到/
