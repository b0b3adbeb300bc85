import type { Formatter } from './formatter.js'

/** What the first line of a shard says of it. */
export interface ShardHeader {
  readonly jianbao: string
  readonly kind: 'shard'
  readonly ruleCount: number
  /** Absent where it is a part of nothing: a list of files of its own. */
  readonly part?: string
}

/** One part of a run, whole, for `jianbao merge` in any format: what its files give to the rules that compare documents is in it, too. */
export const shard: Formatter = {
  id: 'shard',
  needsLines: true,
  begin: ({ version, ruleCount, shard: part }) =>
    `${JSON.stringify({ jianbao: version, kind: 'shard', ruleCount, ...(part === undefined ? {} : { part }) } satisfies ShardHeader)}\n`,
  raw: (file) => `${JSON.stringify(file)}\n`,
}
