import { DIVISIONS } from './divisions.js'

/** Where a city or a county lies. */
export interface Place {
  readonly province: string
  /** Of a county that stands under a city. */
  readonly city?: string
}

/** Names of districts that are words of their own: 老城区, 港口区. Said of any city, they are no names. */
const COMMON_WORDS = new Set(
  (
    '城区 郊区 矿区 东区 西区 老城区 新城区 新市区 西市区 东城区 西城区 城东区 城西区 城北区 城中区 市中区 市南区 市北区 港口区 海港区 古城区 ' +
    '山城区 解放区 站前区 工农区 河口区 河东区 河西区 河北区 中原区 滨江区 滨湖区 湖滨区 江南区 江北区 江岸区 南岸区 平房区 运河区 南湖区 北湖区 ' +
    '东湖区 西湖区 西山区 东山区 天山区 铁西区 铁东区 和县 富县 兴县 新县 临县 南县 古县 高县 成县 东港区 东安区 西安区 前进区 复兴区 振兴区 新兴区 光明区 前锋区 安居区 朝天区 七星区 ' +
    '中站区 宝塔区 大东区 大通区 友好区 向阳区 红旗区 平安区 龙湖区 南海区 高新区'
  ).split(' '),
)

/** Counties that another city ran within the last decades: an old text is right about them. */
const FORMER_CITIES: Readonly<Record<string, readonly string[]>> = {
  海原县: ['固原市'],
  中宁县: ['吴忠市'],
  枞阳县: ['安庆市'],
  寿县: ['六安市'],
  简阳市: ['资阳市'],
  公主岭市: ['四平市'],
  仙桃市: ['荆州市'],
  济源市: ['焦作市'],
}

interface Places {
  /** Provinces and cities: what a place may be said to lie in. */
  readonly parents: ReadonlyMap<string, Place>
  /** Cities and counties; a name that several have is not there. */
  readonly children: ReadonlyMap<string, Place>
  readonly counties: ReadonlySet<string>
  /** The last two signs of the parents and the first two of the children, so that most places need not be looked up. */
  readonly ends: ReadonlySet<string>
  readonly begins: ReadonlySet<string>
}

let read: Places | undefined

/** The divisions by name, read when a text first names one. */
export function places(): Places {
  read ??= readPlaces()
  return read
}

function readPlaces(): Places {
  const parents = new Map<string, Place>()
  const children = new Map<string, Place>()
  const counties = new Set<string>()
  const shared = new Set<string>()
  const addChild = (name: string, place: Place) => {
    if (children.has(name)) shared.add(name)
    children.set(name, place)
  }
  for (const [province, lines] of Object.entries(DIVISIONS)) {
    parents.set(province, { province })
    for (const line of lines.trim().split('\n')) {
      const [city = '-', ...names] = line.split(' ')
      if (city !== '-') {
        parents.set(city, { province, city })
        addChild(city, { province })
      }
      for (const name of names) {
        counties.add(name)
        addChild(name, city === '-' ? { province } : { province, city })
      }
    }
  }
  for (const name of [...shared, ...COMMON_WORDS]) children.delete(name)
  const ends = new Set([...parents.keys()].map((name) => name.slice(-2)))
  const begins = new Set([...children.keys()].map((name) => name.slice(0, 2)))
  return { parents, children, counties, ends, begins }
}

/** Whether a parent that stands before a place is one that it lies in, or lay in. */
export const liesIn = (name: string, { province, city }: Place, parent: Place): boolean =>
  parent.province === province && (parent.city === undefined || parent.city === city) ? true : (FORMER_CITIES[name] ?? []).includes(parent.city ?? '')
