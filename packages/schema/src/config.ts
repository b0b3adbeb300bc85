import { z } from 'zod'

const { array, enum: oneOf, exactOptional, int, looseObject, object, record, string, tuple, union, unknown, iso, number } = z

/** How loud a rule is. */
export const RuleSeverity = oneOf(['off', 'warn', 'error'])
export type RuleSeverity = z.infer<typeof RuleSeverity>

/** A severity, or a severity and the rule's options. */
export const RuleSetting = union([RuleSeverity, tuple([RuleSeverity]), tuple([RuleSeverity, record(string(), unknown())])])
export type RuleSetting = z.infer<typeof RuleSetting>

const Rules = record(string().min(1), RuleSetting)
const globs = array(string().min(1))

/** What a file may cost; what passes a limit is an error of that file, and never cut in silence. */
export const Limits = object({
  bytes: exactOptional(int().min(1)).describe('The largest file, in bytes; default 67108864 (64 MiB)'),
  pages: exactOptional(int().min(1)).describe('The most pages of a PDF or OFD; default 2000'),
  depth: exactOptional(int().min(1)).describe('How deep the elements of a file may be nested; default 1000'),
  archive: exactOptional(
    object({
      entries: exactOptional(int().min(1)).describe('The most entries of the ZIP archive that a DOCX, ODT or OFD is; default 10000'),
      entryBytes: exactOptional(int().min(1)).describe('What one entry may unpack to, in bytes; default 67108864 (64 MiB)'),
      totalBytes: exactOptional(int().min(1)).describe('What all entries may unpack to, in bytes; default 268435456 (256 MiB)'),
    }),
  ),
})

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
  /** Of a Word or ODT file with tracked changes. */
  changes: exactOptional(oneOf(['accepted', 'original'])).describe(
    'Of a Word or ODT file with tracked changes: what it became (accepted, the default), or what it was (original)',
  ),
  limits: exactOptional(Limits).describe('What a file may cost'),
  /** Further words by the list that they belong to. */
  lexicon: exactOptional(record(string(), array(string().min(1)))).describe('Further words by the list that they belong to'),
})
export type Settings = z.infer<typeof Settings>

/** Rules and readers of one's own. */
export const Plugin = looseObject({
  name: string().min(1),
  rules: array(looseObject({ id: string().min(1) })),
  readers: exactOptional(array(looseObject({ id: string().min(1) }))),
})

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
  plugins: exactOptional(array(Plugin)).describe('Rules and readers of one’s own'),
  language: exactOptional(oneOf(['zh-CN', 'en'])).describe('The language of messages; default that of the locale'),
})
export type Config = z.infer<typeof Config>

/** zod itself, as it is handed to the `options` of a rule, so that no rule needs to import it. */
export type Zod = typeof z
