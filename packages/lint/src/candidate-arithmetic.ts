import type { Relation } from '@jianbao/schema'
import type { Candidate } from './candidates.js'
import type { PlacedFigure } from './facts.js'
import type { RuleContext } from './rule.js'

/** A figure as printed, with the number changed that a candidate changes. */
export type Changed = (figure: PlacedFigure) => string

/**
 * A context whose candidates say in the words of the rule what they would make true. Where the other figures are known only roughly
 * (6 万元 among 30 户), many a slip makes it true by chance: what they make comes first, and no slip is named as likely.
 */
export function withArithmetic<Context extends Pick<RuleContext, 'candidates' | 'quantities'>>(
  context: Context,
  say: (changed: Changed) => string,
): Context {
  const candidates = (relation: Relation): readonly Candidate[] => {
    const width = widthOf(relation)
    const found = context.candidates(relation).map((candidate) => ({
      ...candidate,
      telling: candidate.telling && width <= MOST_WIDTH[candidate.slip === 'transposed' ? 'transposed' : 'other'],
      arithmetic: say((figure) =>
        figure === context.quantities[candidate.quantity] ? figure.text.replace(candidate.from, candidate.to) : figure.text,
      ),
    }))
    return width <= MOST_WIDTH.transposed ? found : [...found.filter(isComputed), ...found.filter((candidate) => !isComputed(candidate))]
  }
  return { ...context, candidates }
}

const isComputed = ({ slip }: Candidate): boolean => slip === 'computed'

/** How roughly, as a share of the value, what the others make may be known for a slip to be named: a tenfold one is told apart by less. */
const MOST_WIDTH = { transposed: 1 / 200, other: 1 / 4 } as const

function widthOf({ evidence: { computed } }: Relation): number {
  const [low, high] = computed
  return low === null || high === null || high === 0 ? Number.POSITIVE_INFINITY : Math.abs((high - low) / high)
}
