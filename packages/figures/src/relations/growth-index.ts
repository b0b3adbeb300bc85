import { clauseStart } from '../clauses.js'
import { difference, exactly } from '../interval.js'
import { OTHER_BASE } from '../lexicon/change.js'
import { INDEX_BASE, PRICE_INDEX } from '../lexicon/growth-index.js'
import { changeVerb } from './change-levels.js'
import { withoutFiller } from './change-words.js'
import { numbered, type ReadClaims } from './reading.js'
import { boundsOf, type Claim } from './relation.js'

const ALL = exactly(100)

/**
 * Reads an index beside the growth that it says: 为上年的 108.2%，增长 8.2%. Silent where the growth is reckoned otherwise (可比价) or
 * the index is one of prices.
 */
export const readGrowthIndexes: ReadClaims = (passage) => {
  const { text } = passage.clauses
  const { quantities } = passage
  const claims = quantities.flatMap((index, at): Claim[] => {
    const growth = quantities[at + 1]
    if (index.kind !== 'percent' || growth?.kind !== 'percent' || growth.start - index.end > 16) return []
    if (!INDEX_BASE.test(text.slice(Math.max(0, index.start - 14), index.start))) return []
    const verb = changeVerb(text, quantities, at + 1)
    const from = clauseStart(text, index.start, Math.max(0, index.start - 60))
    if (!verb || verb.direction === 0) return []
    const link = text.slice(index.end, verb.start)
    if (!/^\s*[，,、；;（(]/.test(link) || !/^(?:同比|比上年|比去年)?$/.test(withoutFiller(link))) return []
    const around = text.slice(from, growth.end)
    if (OTHER_BASE.test(around) || PRICE_INDEX.test(around)) return []
    return [
      {
        type: 'growth-index',
        formula: verb.direction < 0 ? '100 − index = fall' : 'index − 100 = growth',
        operands: [
          { role: 'index', quantity: at },
          { role: 'growth', quantity: at + 1 },
        ],
        claim: 1,
        stated: boundsOf(growth),
        computed: verb.direction < 0 ? difference(ALL, boundsOf(index)) : difference(boundsOf(index), ALL),
        confidence: 'certain',
      },
    ]
  })
  return numbered(claims, passage)
}
