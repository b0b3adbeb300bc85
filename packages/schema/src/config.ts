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
  tolerance: exactOptional(number().min(0)).describe(
    'How many units of its last printed place a rounded figure may be off; default 1, 0 switches it off',
  ),
  /** The day of issue where the bulletin does not print it. */
  issueDate: exactOptional(iso.date()).describe('The day of issue where the bulletin does not print it'),
  /** Further words that label a source, beside 信息来源, 来源 and 供稿. */
  sourceLabels: exactOptional(array(string().min(1))).describe('Further words that label a source, beside 信息来源, 来源 and 供稿'),
  /** Further words by the list that they belong to. */
  lexicon: exactOptional(record(string(), array(string().min(1)))).describe('Further words by the list that they belong to'),
})
export type Settings = z.infer<typeof Settings>

/** Rules of one's own. */
export const Plugin = looseObject({ name: string().min(1), rules: array(looseObject({ id: string().min(1) })) })

/** `jianbao.config.{js,mjs,ts,json}`, or `"jianbao"` in package.json. */
export const Config = object({
  $schema: exactOptional(string()).describe('Where the schema of this file is, for editors'),
  /** Presets, the later ones over the earlier. Absent: `recommended`. */
  extends: exactOptional(array(string().min(1))).describe('Presets, the later ones over the earlier; default recommended'),
  rules: exactOptional(Rules).describe('A severity by rule, or a severity and the options of the rule'),
  /** The files that a directory stands for, instead of those with a known ending. */
  files: exactOptional(globs).describe('The files that a directory stands for, instead of those with a known ending'),
  ignores: exactOptional(globs).describe('Files that are passed over'),
  overrides: exactOptional(array(object({ files: globs, rules: Rules }))).describe('Rules for some files'),
  settings: exactOptional(Settings).describe('What several rules and readings share'),
  plugins: exactOptional(array(Plugin)).describe('Rules of one’s own'),
  language: exactOptional(oneOf(['zh-CN', 'en'])).describe('The language of messages; default that of the locale'),
})
export type Config = z.infer<typeof Config>

/** zod itself, as it is handed to the `options` of a rule, so that no rule needs to import it. */
export type Zod = typeof z
