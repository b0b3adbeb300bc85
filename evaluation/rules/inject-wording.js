// Breaks of structure and wording: every way that a hand has of getting a bulletin wrong, rule by rule, from the catalogue of the rules and
// without a look at how they are coded.
import { marks } from './ways/marks.js'
import { numbering } from './ways/numbering.js'
import { numbers } from './ways/numbers.js'
import { series } from './ways/series.js'
import { structure } from './ways/structure.js'
import { edited } from './ways/text.js'
import { wordings } from './ways/words.js'

/** Of a text: `breaks(text)` gives edits. */
export const textWays = [...marks, ...numbering, ...numbers, ...wordings]
/** Of a bulletin as data: `breaks(bulletin)` gives it before and after, and the lines where a finding may stand. */
export const bulletinWays = structure
/** Of three issues of a series: before and after, and which of them a finding must stand in. */
export const seriesWays = series
export { edited }
