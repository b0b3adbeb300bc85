import type { Bulletin } from '@jianbao/schema'

/** Works something out once for a bulletin, though a rule that needs it is called for each of its articles. */
export function oncePerBulletin<Result>(work: (bulletin: Bulletin) => Result): (bulletin: Bulletin) => Result {
  const results = new WeakMap<Bulletin, Result>()
  return (bulletin) => {
    const known = results.get(bulletin)
    if (known !== undefined) return known
    const result = work(bulletin)
    results.set(bulletin, result)
    return result
  }
}
