import type { Rule } from '../rule.js'
import { approximateNumeral } from './approximate-numeral/rule.js'
import { averageMismatch } from './average-mismatch/rule.js'
import { bracketOverlap } from './bracket-overlap/rule.js'
import { changeDirection } from './change-direction/rule.js'
import { changeMismatch } from './change-mismatch/rule.js'
import { colophonIncomplete } from './colophon-incomplete/rule.js'
import { colophonMismatch } from './colophon-mismatch/rule.js'
import { comparisonTerm } from './comparison-term/rule.js'
import { completionMismatch } from './completion-mismatch/rule.js'
import { conflictingFigures } from './conflicting-figures/rule.js'
import { contentsMismatch } from './contents-mismatch/rule.js'
import { cumulativeDecrease } from './cumulative-decrease/rule.js'
import { cumulativeIncrementMismatch } from './cumulative-increment-mismatch/rule.js'
import { cutoffWording } from './cutoff-wording/rule.js'
import { danglingReference } from './dangling-reference/rule.js'
import { dateRangeReversed } from './date-range-reversed/rule.js'
import { dateZeroPad } from './date-zero-pad/rule.js'
import { decreaseByMultiple } from './decrease-by-multiple/rule.js'
import { decreaseOver100 } from './decrease-over-100/rule.js'
import { documentNumberForm } from './document-number-form/rule.js'
import { doubledSign } from './doubled-sign/rule.js'
import { duplicateArticle } from './duplicate-article/rule.js'
import { duplicateTitle } from './duplicate-title/rule.js'
import { durationMismatch } from './duration-mismatch/rule.js'
import { elapsedYears } from './elapsed-years/rule.js'
import { emptyArticle } from './empty-article/rule.js'
import { emptySource } from './empty-source/rule.js'
import { extremesMismatch } from './extremes-mismatch/rule.js'
import { fractionalCount } from './fractional-count/rule.js'
import { fullwidthDigit } from './fullwidth-digit/rule.js'
import { futureDate } from './future-date/rule.js'
import { gapMismatch } from './gap-mismatch/rule.js'
import { garbledText } from './garbled-text/rule.js'
import { halfwidthPunctuation } from './halfwidth-punctuation/rule.js'
import { impliedTotalMismatch } from './implied-total-mismatch/rule.js'
import { impossibleDate } from './impossible-date/rule.js'
import { indexGrowthMismatch } from './index-growth-mismatch/rule.js'
import { issueNumberGap } from './issue-number-gap/rule.js'
import { lastDigit } from './last-digit/rule.js'
import { leftoverPlaceholder } from './leftover-placeholder/rule.js'
import { listCountMismatch } from './list-count-mismatch/rule.js'
import { magnitudeSuspect } from './magnitude-suspect/rule.js'
import { malformedNumber } from './malformed-number/rule.js'
import { mastheadIncomplete } from './masthead-incomplete/rule.js'
import { missingSource } from './missing-source/rule.js'
import { missingTitle } from './missing-title/rule.js'
import { mixedNumerals } from './mixed-numerals/rule.js'
import { multipleMismatch } from './multiple-mismatch/rule.js'
import { nameVariant } from './name-variant/rule.js'
import { nestedTitleMark } from './nested-title-mark/rule.js'
import { numberingGap } from './numbering-gap/rule.js'
import { numberingMark } from './numbering-mark/rule.js'
import { observanceMismatch } from './observance-mismatch/rule.js'
import { ocrConfusion } from './ocr-confusion/rule.js'
import { omittedScaleRange } from './omitted-scale-range/rule.js'
import { partExceedsWhole } from './part-exceeds-whole/rule.js'
import { partsSumMismatch } from './parts-sum-mismatch/rule.js'
import { percentOutOfRange } from './percent-out-of-range/rule.js'
import { percentVsPoint } from './percent-vs-point/rule.js'
import { periodMismatch } from './period-mismatch/rule.js'
import { personTimeShare } from './person-time-share/rule.js'
import { personalData } from './personal-data/rule.js'
import { placeHierarchyMismatch } from './place-hierarchy-mismatch/rule.js'
import { planPeriodMismatch } from './plan-period-mismatch/rule.js'
import { pointOnCount } from './point-on-count/rule.js'
import { productMismatch } from './product-mismatch/rule.js'
import { rangeMark } from './range-mark/rule.js'
import { rangeReversed } from './range-reversed/rule.js'
import { ratioMismatch } from './ratio-mismatch/rule.js'
import { redundantHedge } from './redundant-hedge/rule.js'
import { relativeYear } from './relative-year/rule.js'
import { repeatedListItem } from './repeated-list-item/rule.js'
import { repeatedText } from './repeated-text/rule.js'
import { respectiveCountMismatch } from './respective-count-mismatch/rule.js'
import { shareMismatch } from './share-mismatch/rule.js'
import { sharesSumMismatch } from './shares-sum-mismatch/rule.js'
import { splitNumber } from './split-number/rule.js'
import { tableTotalMismatch } from './table-total-mismatch/rule.js'
import { thousandsMark } from './thousands-mark/rule.js'
import { twoDigitYear } from './two-digit-year/rule.js'
import { unitConversionMismatch } from './unit-conversion-mismatch/rule.js'
import { unitMixture } from './unit-mixture/rule.js'
import { unpairedMark } from './unpaired-mark/rule.js'
import { unreachableShare } from './unreachable-share/rule.js'
import { unusedDirective } from './unused-directive/rule.js'
import { weekdayMismatch } from './weekday-mismatch/rule.js'
import { yearMissing } from './year-missing/rule.js'
import { zeroCharacter } from './zero-character/rule.js'

/** Every rule that comes with jianbao, by id. A test holds the list against the folders. */
export const rules: readonly Rule[] = [
  approximateNumeral,
  averageMismatch,
  bracketOverlap,
  changeDirection,
  changeMismatch,
  colophonIncomplete,
  colophonMismatch,
  comparisonTerm,
  completionMismatch,
  conflictingFigures,
  contentsMismatch,
  cumulativeDecrease,
  cumulativeIncrementMismatch,
  cutoffWording,
  danglingReference,
  dateRangeReversed,
  dateZeroPad,
  decreaseByMultiple,
  decreaseOver100,
  documentNumberForm,
  doubledSign,
  duplicateArticle,
  duplicateTitle,
  durationMismatch,
  elapsedYears,
  emptyArticle,
  emptySource,
  extremesMismatch,
  fractionalCount,
  fullwidthDigit,
  futureDate,
  gapMismatch,
  garbledText,
  halfwidthPunctuation,
  impliedTotalMismatch,
  impossibleDate,
  indexGrowthMismatch,
  issueNumberGap,
  lastDigit,
  leftoverPlaceholder,
  listCountMismatch,
  magnitudeSuspect,
  malformedNumber,
  mastheadIncomplete,
  missingSource,
  missingTitle,
  mixedNumerals,
  multipleMismatch,
  nameVariant,
  nestedTitleMark,
  numberingGap,
  numberingMark,
  observanceMismatch,
  ocrConfusion,
  omittedScaleRange,
  partExceedsWhole,
  partsSumMismatch,
  percentOutOfRange,
  percentVsPoint,
  periodMismatch,
  personTimeShare,
  personalData,
  placeHierarchyMismatch,
  planPeriodMismatch,
  pointOnCount,
  productMismatch,
  rangeMark,
  rangeReversed,
  ratioMismatch,
  redundantHedge,
  relativeYear,
  repeatedListItem,
  repeatedText,
  respectiveCountMismatch,
  shareMismatch,
  sharesSumMismatch,
  splitNumber,
  tableTotalMismatch,
  thousandsMark,
  twoDigitYear,
  unitConversionMismatch,
  unitMixture,
  unpairedMark,
  unreachableShare,
  unusedDirective,
  weekdayMismatch,
  yearMissing,
  zeroCharacter,
]
