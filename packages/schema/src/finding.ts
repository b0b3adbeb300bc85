import { z } from 'zod'
import { Evidence } from './figures.js'
import { Place } from './place.js'

const { array, exactOptional, int, literal, object, record, string, tuple, union, unknown } = z
const count = int().min(0)

/** A replacement of `range` (offsets in the source, UTF-16 code units, end exclusive) by `text`. */
export const Fix = object({ range: tuple([count, count]), text: string() })
export type Fix = z.infer<typeof Fix>

/** A replacement for a person to choose. */
export const Suggestion = object({ messageId: string().min(1), desc: string().min(1), fix: Fix })
export type Suggestion = z.infer<typeof Suggestion>

/** Another place that a finding speaks of. */
export const Related = object({ ...Place.shape, quote: string(), message: exactOptional(string()) })
export type Related = z.infer<typeof Related>

/** Counted from 1: sections in the issue, articles in their section, `paragraph` in the article's `paragraphs`. */
export const Where = object({
  section: exactOptional(int().min(1)),
  /** The heading of the section. */
  heading: exactOptional(string().min(1)),
  article: exactOptional(int().min(1)),
  title: exactOptional(string().min(1)),
  paragraph: exactOptional(int().min(1)),
})
export type Where = z.infer<typeof Where>

/** The words around a finding, cut ends as …; offsets in `text`, UTF-16 code units, the end exclusive. */
export const Excerpt = object({
  text: string().min(1),
  /** The span of the finding itself. */
  quote: tuple([count, count]),
  /** Those of its related places that stand near, in reading order. */
  related: exactOptional(array(tuple([count, count]))),
})
export type Excerpt = z.infer<typeof Excerpt>

/** What a rule found. It stands at the figure that the relation claims; `related` holds every other operand, in reading order. */
export const Finding = object({
  ruleId: string().min(1),
  messageId: string().min(1),
  /** 2 error, 1 warning. */
  severity: union([literal(1), literal(2)]),
  message: string().min(1),
  data: record(string(), unknown()),
  ...Place.shape,
  /** The text of the place, joined. */
  quote: string(),
  where: Where,
  /** Absent where the finding is all of its title or line. */
  excerpt: exactOptional(Excerpt),
  /** The same for the same finding in an edited, moved or re-wrapped text; different for every finding of a file. */
  fingerprint: exactOptional(string().min(1)),
  evidence: exactOptional(Evidence),
  related: exactOptional(array(Related)),
  fix: exactOptional(Fix),
  suggestions: exactOptional(array(Suggestion)),
})
export type Finding = z.infer<typeof Finding>

/** A finding that a directive or the baseline silenced, and why. */
export const SuppressedFinding = object({
  ...Finding.shape,
  suppressions: array(object({ kind: string().min(1), justification: string() })),
})
export type SuppressedFinding = z.infer<typeof SuppressedFinding>

/** Why a file could not be read or checked, or a rule failed on it. */
export const Failure = object({
  fatal: literal(true),
  ruleId: z.nullable(string()),
  severity: literal(2),
  code: string().regex(/^JB_[A-Z_]+$/),
  message: string().min(1),
})
export type Failure = z.infer<typeof Failure>

/** The outcome of one file. The shape is ESLint's, so that what reads ESLint reads it. */
export const FileResult = object({
  filePath: string(),
  messages: array(union([Finding, Failure])),
  suppressedMessages: array(SuppressedFinding),
  errorCount: count,
  fatalErrorCount: count,
  warningCount: count,
  fixableErrorCount: count,
  fixableWarningCount: count,
  /** The text of the file with its fixes made, where any were. */
  output: exactOptional(string()),
})
export type FileResult = z.infer<typeof FileResult>

/** What `jianbao lint --format json` prints: one result a file, by path. */
export const LintResult = array(FileResult)
export type LintResult = z.infer<typeof LintResult>
