import { rules } from '@jianbao/lint'

/** Where jianbao is described. */
export const HOME = 'https://github.com/jianbao/jianbao'

let built: ReadonlySet<string> | undefined

/** The page of a rule; a rule of a plugin has none that is known. */
export function rulePage(id: string): string | undefined {
  built ??= new Set(rules.map((rule) => rule.id))
  return built.has(id) ? `${HOME}/blob/main/packages/lint/src/rules/${id}/README.md` : undefined
}
