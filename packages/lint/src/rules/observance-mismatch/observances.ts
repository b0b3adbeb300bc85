/** A day of the year that has a name. */
export interface Observance {
  /** As it may be printed, quotes left out. The shortest form that means nothing else. */
  readonly names: readonly string[]
  /** Month and day; absent where the day moves. */
  readonly day?: readonly [month: number, day: number]
  /** The nth such weekday of a month (7: Sunday), where the day moves so. */
  readonly nth?: readonly [month: number, nth: number, weekday: number]
  /** The year that the first one was in: 第 N 个 is counted from it. Absent where press and offices count in several ways. */
  readonly first?: number
  /** Who set the day, and for `first` an ordinal in print that agrees (quoted second hand where no law is named). */
  readonly source: string
}

const NPC = '全国人大常委会'
const UN = '联合国大会决议'

export const OBSERVANCES: readonly Observance[] = [
  { names: ['国家宪法日'], day: [12, 4], first: 2014, source: `${NPC} 2014-11-01 决定；2020 年为第七个` },
  { names: ['国家公祭日', '南京大屠杀死难者国家公祭日'], day: [12, 13], first: 2014, source: `${NPC} 2014-02-27 决定；2020 年为第七个` },
  { names: ['烈士纪念日'], day: [9, 30], first: 2014, source: `${NPC} 2014-08-31 决定；2016 年为第三个` },
  { names: ['全民国家安全教育日'], day: [4, 15], first: 2016, source: '《国家安全法》（2015）第十四条；2021 年为第六个' },
  { names: ['教师节'], day: [9, 10], first: 1985, source: `${NPC} 1985-01-21 决定；2025 年为第 41 个` },
  { names: ['记者节', '中国记者节'], day: [11, 8], first: 2000, source: '国务院 2000 年批复；2020 年为第 21 个' },
  { names: ['中国医师节'], day: [8, 19], first: 2018, source: '国务院 2017-11-03 同意，《医师法》（2021）；2019 年为第二个' },
  { names: ['全国防灾减灾日'], day: [5, 12], first: 2009, source: '国务院批准，自 2009 年起；2020 年为第 12 个' },
  { names: ['全国交通安全日'], day: [12, 2], first: 2012, source: '国务院 2012-11-18 批复；2020 年为第九个' },
  { names: ['全国助残日'], nth: [5, 3, 7], first: 1991, source: '《残疾人保障法》（1990）：五月第三个星期日；2020 年为第三十次' },
  { names: ['中国农民丰收节'], first: 2018, source: '国务院 2018-06 批复，每年秋分；2024 年为第七个' },
  { names: ['国际禁毒日'], day: [6, 26], first: 1988, source: `${UN} 42/112（1987）；2015 年为第二十八个` },
  { names: ['世界艾滋病日'], day: [12, 1], first: 1988, source: '世界卫生组织 1988；2020 年为第 33 个' },
  { names: ['国际志愿者日'], day: [12, 5], first: 1986, source: `${UN} 40/212（1985）；2019 年为第 34 个` },
  { names: ['世界水日'], day: [3, 22], first: 1993, source: `${UN} 47/193（1993 年起）；2023 年为第三十一届` },
  { names: ['世界知识产权日'], day: [4, 26], first: 2001, source: '世界知识产权组织 2000 年决定；2025 年为第 25 个' },
  { names: ['世界防治结核病日'], day: [3, 24], first: 1996, source: '世界卫生组织；2024 年为第 29 个' },
  { names: ['世界湿地日'], day: [2, 2], first: 1997, source: '《湿地公约》常委会 1996；2025 年为第 29 个' },
  { names: ['世界计量日'], day: [5, 20], first: 2000, source: '国际计量大会 1999；2024 年为第 25 个' },
  { names: ['世界气象日'], day: [3, 23], first: 1961, source: '世界气象组织 1960；2026 年为第 66 个' },
  { names: ['国际博物馆日'], day: [5, 18], first: 1977, source: '国际博物馆协会 1977；2026 年为第 50 个' },
  { names: ['世界邮政日'], day: [10, 9], first: 1970, source: '万国邮政联盟 1969；2022 年为第 53 个' },
  // Counted in several ways, or in none: the day only.
  { names: ['国际妇女节', '国际劳动妇女节', '三八妇女节', '“三八”妇女节'], day: [3, 8], source: '政务院 1949-12-23 通令' },
  { names: ['植树节'], day: [3, 12], source: '《森林法》（2019）第十条' },
  { names: ['国际消费者权益日'], day: [3, 15], source: '国际消费者联盟组织 1983' },
  { names: ['世界卫生日'], day: [4, 7], source: '世界卫生组织 1948' },
  { names: ['世界读书日'], day: [4, 23], source: '联合国教科文组织 1995' },
  { names: ['世界地球日'], day: [4, 22], source: `${UN} 63/278（2009）` },
  { names: ['国际劳动节'], day: [5, 1], source: '《全国年节及纪念日放假办法》' },
  { names: ['五四青年节', '“五四”青年节'], day: [5, 4], source: '《全国年节及纪念日放假办法》' },
  { names: ['国际护士节'], day: [5, 12], source: '国际护士会 1974' },
  { names: ['国际家庭日'], day: [5, 15], source: `${UN} 47/237（1993）` },
  { names: ['世界无烟日'], day: [5, 31], source: '世界卫生大会 WHA42.19（1989）' },
  { names: ['国际儿童节', '六一儿童节', '“六一”儿童节'], day: [6, 1], source: '《全国年节及纪念日放假办法》' },
  { names: ['世界环境日', '六五环境日'], day: [6, 5], source: `${UN} 2994（1972），《环境保护法》第十二条` },
  { names: ['全国土地日'], day: [6, 25], source: '国务院 1991 年决定' },
  { names: ['世界人口日'], day: [7, 11], source: `${UN} 45/216（1990）` },
  { names: ['八一建军节', '“八一”建军节'], day: [8, 1], source: '《全国年节及纪念日放假办法》' },
  { names: ['国家扶贫日'], day: [10, 17], source: '国务院 2014 年批复' },
  { names: ['世界粮食日'], day: [10, 16], source: '联合国粮农组织 1979' },
  { names: ['全国消防日', '全国消防宣传日'], day: [11, 9], source: '公安部 1992，《消防法》实施' },
  {
    names: ['国际消除对妇女的暴力日', '国际消除对妇女暴力日', '国际消除家庭暴力日', '国际反家庭暴力日'],
    day: [11, 25],
    source: `${UN} 54/134（1999）`,
  },
  { names: ['国际残疾人日'], day: [12, 3], source: `${UN} 47/3（1992）` },
  { names: ['全国法制宣传日'], day: [12, 4], source: '“四五”普法规划（2001）' },
]
