import { has, type Idea, withSenses } from '../idea.ts'
import { newSense } from '../lexicon.ts'

/** "for each month of October to February": month by month, the "month of" having gone to the stretch. */
export function refineMonthsOfSpan(ideas: readonly Idea[]): readonly Idea[] {
  const at = ideas.findIndex((idea, i) => has(idea, 'each') && isMonthOfSpan(ideas[i + 1]))
  return at < 0 ? ideas : ideas.with(at, withSenses(ideas[at]!, monthly))
}

const monthly = [newSense('grain', 'month'), newSense('series', 'series')]

const isMonthOfSpan = (idea: Idea | undefined): boolean =>
  idea?.period?.kind === 'span' && idea.text.startsWith('month of ')
