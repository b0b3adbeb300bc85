import { Problem } from '../problems.js'

/**
 * The nth of so many parts of a list, `2/8`: every eighth from the second on, so that large and small files are mixed.
 *
 * @throws {Problem} for what is no such part.
 */
export function partOf<Item>(items: readonly Item[], shard: string | undefined): readonly Item[] {
  if (shard === undefined) return items
  const [, part, parts] = /^([1-9]\d*)\/([1-9]\d*)$/.exec(shard) ?? []
  if (part === undefined || Number(part) > Number(parts))
    throw new Problem('JB_FLAG', {
      zh: `--shard 要写成 2/8 的样子，前数不大于后数，不是“${shard}”。`,
      en: `--shard is written 2/8, the first not above the second, not "${shard}".`,
    })
  return items.filter((_, index) => index % Number(parts) === Number(part) - 1)
}
