import { findInputs } from '../files.js'
import { EXIT, type SharedOptions, settle, writeResult } from '../run.js'
import { createChecker } from './checker.js'

/** `--print-config`: what the configuration comes to for the first of the files, after presets, overrides and --rule. */
export async function printConfig(paths: readonly string[], options: Omit<SharedOptions, 'format'>): Promise<number> {
  const settled = await settle(options)
  const checker = await createChecker(settled, options)
  const [input] =
    paths.length === 0
      ? []
      : await findInputs(paths.slice(0, 1), { cwd: process.cwd(), files: settled.config.files, ignores: settled.config.ignores })
  const filePath = input?.filePath ?? ''
  const rules = Object.fromEntries(
    checker.rulesFor(filePath).map(({ rule, severity, options: own }) => {
      const level = severity === 2 ? 'error' : 'warn'
      return [rule.id, Object.keys(own).length === 0 ? level : [level, own]]
    }),
  )
  const { extends: presets = ['recommended'], plugins = [], overrides: _, rules: __, $schema: ___, ...rest } = settled.config
  const printed = {
    ...(filePath === '' ? {} : { filePath }),
    extends: presets,
    ...rest,
    language: settled.language,
    plugins: plugins.map(({ name }) => name),
    rules,
  }
  await writeResult(`${JSON.stringify(printed, null, 2)}\n`, options)
  return EXIT.clean
}
