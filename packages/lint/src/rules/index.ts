import type { Rule } from '../rule.js'
import { averageMismatch } from './average-mismatch/rule.js'
import { bracketOverlap } from './bracket-overlap/rule.js'
import { changeDirection } from './change-direction/rule.js'
import { changeMismatch } from './change-mismatch/rule.js'
import { comparisonTerm } from './comparison-term/rule.js'
import { completionMismatch } from './completion-mismatch/rule.js'
import { conflictingFigures } from './conflicting-figures/rule.js'
import { cumulativeIncrementMismatch } from './cumulative-increment-mismatch/rule.js'
import { cutoffWording } from './cutoff-wording/rule.js'
import { dateRangeReversed } from './date-range-reversed/rule.js'
import { dateZeroPad } from './date-zero-pad/rule.js'
import { decreaseByMultiple } from './decrease-by-multiple/rule.js'
import { decreaseOver100 } from './decrease-over-100/rule.js'
import { durationMismatch } from './duration-mismatch/rule.js'
import { elapsedYears } from './elapsed-years/rule.js'
import { emptyArticle } from './empty-article/rule.js'
import { extremesMismatch } from './extremes-mismatch/rule.js'
import { fractionalCount } from './fractional-count/rule.js'
import { futureDate } from './future-date/rule.js'
import { gapMismatch } from './gap-mismatch/rule.js'
import { impliedTotalMismatch } from './implied-total-mismatch/rule.js'
import { impossibleDate } from './impossible-date/rule.js'
import { indexGrowthMismatch } from './index-growth-mismatch/rule.js'
import { lastDigit } from './last-digit/rule.js'
import { listCountMismatch } from './list-count-mismatch/rule.js'
import { magnitudeSuspect } from './magnitude-suspect/rule.js'
import { missingSource } from './missing-source/rule.js'
import { missingTitle } from './missing-title/rule.js'
import { multipleMismatch } from './multiple-mismatch/rule.js'
import { observanceMismatch } from './observance-mismatch/rule.js'
import { partExceedsWhole } from './part-exceeds-whole/rule.js'
import { partsSumMismatch } from './parts-sum-mismatch/rule.js'
import { percentOutOfRange } from './percent-out-of-range/rule.js'
import { percentVsPoint } from './percent-vs-point/rule.js'
import { periodMismatch } from './period-mismatch/rule.js'
import { personTimeShare } from './person-time-share/rule.js'
import { planPeriodMismatch } from './plan-period-mismatch/rule.js'
import { pointOnCount } from './point-on-count/rule.js'
import { productMismatch } from './product-mismatch/rule.js'
import { rangeReversed } from './range-reversed/rule.js'
import { ratioMismatch } from './ratio-mismatch/rule.js'
import { redundantHedge } from './redundant-hedge/rule.js'
import { relativeYear } from './relative-year/rule.js'
import { respectiveCountMismatch } from './respective-count-mismatch/rule.js'
import { shareMismatch } from './share-mismatch/rule.js'
import { sharesSumMismatch } from './shares-sum-mismatch/rule.js'
import { tableTotalMismatch } from './table-total-mismatch/rule.js'
import { twoDigitYear } from './two-digit-year/rule.js'
import { unitConversionMismatch } from './unit-conversion-mismatch/rule.js'
import { unitMixture } from './unit-mixture/rule.js'
import { unreachableShare } from './unreachable-share/rule.js'
import { unusedDirective } from './unused-directive/rule.js'
import { weekdayMismatch } from './weekday-mismatch/rule.js'
import { yearMissing } from './year-missing/rule.js'

/** Every rule that comes with jianbao, by id. A test holds the list against the folders. */
export const rules: readonly Rule[] = [
  averageMismatch,
  bracketOverlap,
  changeDirection,
  changeMismatch,
  comparisonTerm,
  completionMismatch,
  conflictingFigures,
  cumulativeIncrementMismatch,
  cutoffWording,
  dateRangeReversed,
  dateZeroPad,
  decreaseByMultiple,
  decreaseOver100,
  durationMismatch,
  elapsedYears,
  emptyArticle,
  extremesMismatch,
  fractionalCount,
  futureDate,
  gapMismatch,
  impliedTotalMismatch,
  impossibleDate,
  indexGrowthMismatch,
  lastDigit,
  listCountMismatch,
  magnitudeSuspect,
  missingSource,
  missingTitle,
  multipleMismatch,
  observanceMismatch,
  partExceedsWhole,
  partsSumMismatch,
  percentOutOfRange,
  percentVsPoint,
  periodMismatch,
  personTimeShare,
  planPeriodMismatch,
  pointOnCount,
  productMismatch,
  rangeReversed,
  ratioMismatch,
  redundantHedge,
  relativeYear,
  respectiveCountMismatch,
  shareMismatch,
  sharesSumMismatch,
  tableTotalMismatch,
  twoDigitYear,
  unitConversionMismatch,
  unitMixture,
  unreachableShare,
  unusedDirective,
  weekdayMismatch,
  yearMissing,
]
