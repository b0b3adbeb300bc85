import type { RelationType } from '@jianbao/schema'
import { readAverages } from './average.js'
import { boundClaims } from './bound.js'
import { readChanges } from './change.js'
import { readCompletions } from './completion.js'
import { readConversions } from './conversion.js'
import { readCountedRates } from './counted-rate.js'
import { readDurations } from './duration.js'
import { readEnumerations } from './enumeration.js'
import { readEqualities } from './equality.js'
import { readExtremes } from './extremes.js'
import { readGaps } from './gap.js'
import { readGrowthIndexes } from './growth-index.js'
import { readImpliedTotals } from './implied-total.js'
import { readMultiples } from './multiple.js'
import { readOrders } from './order.js'
import { readPartsAndSums } from './parts-and-sums.js'
import { readProducts } from './product.js'
import { readRanges } from './range.js'
import { readRankMoves } from './rank.js'
import { readRatios } from './ratio.js'
import type { ReadClaims } from './reading.js'
import { readRespectives } from './respective.js'
import { readShares } from './share.js'
import { readSaidShares } from './share-said.js'
import { readSharesSums } from './shares-sum.js'
import { readSuperlatives } from './superlative.js'
import { readTables } from './table.js'
import { readWeekdays } from './weekday.js'

/** Who reads a kind of relation, and where it need not be looked for. */
export interface Reader {
  readonly read: ReadClaims
  readonly types: readonly RelationType[]
  /** A passage that has none of these signs is not looked at. */
  readonly signs?: string
  /** Nor is one without these words. */
  readonly cue?: RegExp
  /** What it finds in a passage may rest on the passages before; of all others it depends on the text of the passage alone. */
  readonly across?: true
  /** Reads tables, and nothing else; the others read no table. */
  readonly tables?: true
}

/** Each kind of relation by itself; the order is that of the findings at one place. */
export const READERS: readonly Reader[] = [
  { read: readPartsAndSums, types: ['part-whole', 'sum'] },
  { read: readShares, types: ['share', 'sum', 'bound', 'implied-total'], signs: '占比', across: true },
  { read: readCountedRates, types: ['share'], signs: '率' },
  { read: readSaidShares, types: ['share'], signs: '分成半每%％' },
  { read: readSharesSums, types: ['shares-sum'], signs: '占比' },
  { read: readImpliedTotals, types: ['implied-total'], signs: '占', across: true },
  { read: readCompletions, types: ['completion'], signs: '成计任目指超预达', cue: /完成|计划|任务|目标|指标|超额|预算|达/ },
  { read: readChanges, types: ['change'] },
  { read: readRankMoves, types: ['change'], signs: '第' },
  { read: readGrowthIndexes, types: ['growth-index'], signs: '的', cue: /[年月度期份季周旬平量额数前均]的/ },
  { read: readMultiples, types: ['multiple'], signs: '倍番分', cue: /[倍番]|分之/ },
  { read: readGaps, types: ['gap'] },
  { read: readAverages, types: ['average'], signs: '均每产到', cue: /[均每]|亩产|摊到/ },
  { read: readProducts, types: ['product'], signs: '每价各', cue: /每|单价|各/ },
  { read: readRatios, types: ['ratio'], signs: '∶:：比' },
  { read: readExtremes, types: ['extremes'], signs: '均最峰' },
  {
    read: readSuperlatives,
    types: ['extremes', 'change'],
    signs: '最居列逐续',
    cue: /最[多高大长快重远少低小短慢轻近]|居[\u4e00-\u9fff]{0,6}首|第一|逐[年月季周日期]|连续/,
  },
  { read: readConversions, types: ['conversion'], signs: '（(合即折等相换也＝=' },
  { read: readEnumerations, types: ['enumeration'] },
  { read: readRespectives, types: ['respective', 'sum'], signs: '别次', cue: /分别|依次/ },
  { read: readRanges, types: ['range'] },
  { read: readDurations, types: ['duration'], signs: '年天时周月日' },
  { read: readWeekdays, types: ['weekday'], signs: '期拜周', cue: /星期|礼拜|周/, across: true },
  { read: readOrders, types: ['order'] },
  { read: readEqualities, types: ['equality'], across: true },
  { read: ({ clauses, quantities }) => boundClaims(clauses, quantities), types: ['bound'], signs: '率例' },
  { read: readTables, types: ['sum', 'share', 'shares-sum', 'part-whole'], tables: true, across: true },
]

/** The bit of each group of signs that readers ask for. */
const BITS = new Map([...new Set(READERS.flatMap(({ signs }) => signs ?? []))].map((signs, index) => [signs, 1 << index]))
const BITS_OF_SIGN = new Uint32Array(0x10000)
for (const [signs, bit] of BITS) for (const sign of signs) BITS_OF_SIGN[sign.charCodeAt(0)] = (BITS_OF_SIGN[sign.charCodeAt(0)] ?? 0) | bit

/** Which groups of signs a text has, in one pass. */
export function signsIn(text: string): number {
  let found = 0
  for (let at = 0; at < text.length; at += 1) found |= BITS_OF_SIGN[text.charCodeAt(at)] ?? 0
  return found
}

/** Whether a relation may be found in a text with these signs. */
export const mayRead = ({ signs, cue }: Reader, text: string, found: number): boolean =>
  (signs === undefined || ((BITS.get(signs) ?? 0) & found) !== 0) && (cue === undefined || cue.test(text))
