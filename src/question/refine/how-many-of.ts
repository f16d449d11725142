import { type Idea, merge } from '../idea.ts'
import { newSense } from '../lexicon.ts'

/** "in how many of the last 12 months": months are counted, as in "how many months of the last 12". */
export function refineHowManyOf(ideas: readonly Idea[]): readonly Idea[] {
  const at = ideas.findIndex(
    ({ text }, i) => text === 'how many' && ideas[i + 1]?.text === 'of' && isMonths(ideas[i + 2]),
  )
  if (at < 0) return ideas
  return [...ideas.slice(0, at), merge(ideas, at, at + 2, { senses: months }), ...ideas.slice(at + 2)]
}

const isMonths = (idea: Idea | undefined): boolean =>
  idea?.period?.kind === 'rolling' && idea.period.unit === 'month'

const months = [newSense('count', 'months')]
