import { z } from 'zod'

const { array, enum: oneOf, exactOptional, looseObject, object, record, string, tuple, union, unknown, iso, number } = z

/** How loud a rule is. */
export const RuleSeverity = oneOf(['off', 'warn', 'error'])
export type RuleSeverity = z.infer<typeof RuleSeverity>

/** A severity, or a severity and the rule's options. */
export const RuleSetting = union([RuleSeverity, tuple([RuleSeverity]), tuple([RuleSeverity, record(string(), unknown())])])
export type RuleSetting = z.infer<typeof RuleSetting>

const Rules = record(string().min(1), RuleSetting)
const globs = array(string().min(1))

/** What several rules and readings share. */
export const Settings = object({
  /** Widens every comparison by this many units of the last printed place. */
  tolerance: exactOptional(number().min(0)),
  /** The day of issue where the bulletin does not print it. */
  issueDate: exactOptional(iso.date()),
  /** Further words that label a source, beside 信息来源, 来源 and 供稿. */
  sourceLabels: exactOptional(array(string().min(1))),
  /** Further words by the list that they belong to. */
  lexicon: exactOptional(record(string(), array(string().min(1)))),
})
export type Settings = z.infer<typeof Settings>

/** Rules of one's own. */
export const Plugin = looseObject({ name: string().min(1), rules: array(looseObject({ id: string().min(1) })) })

/** `jianbao.config.{js,mjs,ts,json}`, or `"jianbao"` in package.json. */
export const Config = object({
  $schema: exactOptional(string()),
  /** Presets, the later ones over the earlier. Absent: `recommended`. */
  extends: exactOptional(array(string().min(1))),
  rules: exactOptional(Rules),
  /** The files that a directory stands for, instead of those with a known ending. */
  files: exactOptional(globs),
  ignores: exactOptional(globs),
  overrides: exactOptional(array(object({ files: globs, rules: Rules }))),
  settings: exactOptional(Settings),
  plugins: exactOptional(array(Plugin)),
  language: exactOptional(oneOf(['zh-CN', 'en'])),
})
export type Config = z.infer<typeof Config>

/** zod itself, as it is handed to the `options` of a rule, so that no rule needs to import it. */
export type Zod = typeof z
