export { ConfigError, presetNames } from './config/resolve.js'
export { createLinter, type Linter, lint, type LintOutcome } from './engine.js'
export { bulletinFigures, type PlacedFigure } from './facts.js'
export type { Language } from './messages.js'
export {
  type BlockSpan,
  defineRule,
  type Example,
  type PresetName,
  type Report,
  type Rule,
  type RuleContext,
  type RuleGroup,
  type Standard,
} from './rule.js'
export { rules } from './rules/index.js'
