export {
  applyBaseline,
  type Baselined,
  type BaselineEntry,
  BaselineError,
  type BaselineUpdate,
  formatBaseline,
  parseBaseline,
  type UpdateOptions,
  updateBaseline,
} from './baseline.js'
export { type ActiveRule, ConfigError, presetNames } from './config/resolve.js'
export { createLinter, type Linter, type LintOutcome, lint, type Observe, pluginRules } from './engine.js'
export { bulletinFigures, type PlacedFigure } from './facts.js'
export { applyFixes, disjointFixes } from './fixes.js'
export type { Language } from './messages.js'
export { withMessages } from './results.js'
export {
  type BlockSpan,
  defineConfig,
  defineRule,
  type Example,
  type Plugin,
  type PresetName,
  type Report,
  type Rule,
  type RuleContext,
  type RuleGroup,
  type Standard,
} from './rule.js'
export { createRuleTester, type FiringCase, type RuleCase, type RuleCases, type TestRunner } from './rule-tester.js'
export { rules } from './rules/index.js'
export type { CollectContext, Collected, CompareContext, SetPlace, SetReport, SetValue } from './series.js'
