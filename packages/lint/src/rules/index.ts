import type { Rule } from '../rule.js'
import { cutoffWording } from './cutoff-wording/rule.js'
import { emptyArticle } from './empty-article/rule.js'
import { missingSource } from './missing-source/rule.js'
import { missingTitle } from './missing-title/rule.js'
import { partExceedsWhole } from './part-exceeds-whole/rule.js'
import { partsSumMismatch } from './parts-sum-mismatch/rule.js'
import { percentOutOfRange } from './percent-out-of-range/rule.js'
import { shareMismatch } from './share-mismatch/rule.js'
import { unusedDirective } from './unused-directive/rule.js'

/** Every rule that comes with jianbao, by id. A test holds the list against the folders. */
export const rules: readonly Rule[] = [
  cutoffWording,
  emptyArticle,
  missingSource,
  missingTitle,
  partExceedsWhole,
  partsSumMismatch,
  percentOutOfRange,
  shareMismatch,
  unusedDirective,
]
