import { has, type Idea, senseOf, withSenses } from '../idea.ts'
import { newSense } from '../lexicon.ts'

/** "what percentage lower was the US than Germany": by how much the one is below the other, and no fall of either. */
export function refinePercentMore(ideas: readonly Idea[]): readonly Idea[] {
  const at = ideas.findIndex((idea, i) => isComparative.test(idea.text) && has(ideas[i - 1], 'percent'))
  const than = ideas.findIndex((idea, i) => i > at && has(idea, 'than'))
  const other = ideas[ideas[than + 1]?.text === 'the' ? than + 2 : than + 1]
  const way = senseOf(ideas[at], 'direction')
  if (at < 0 || than < 0 || !other?.place || way === undefined) return ideas
  return ideas.with(at, withSenses(ideas[at]!, [newSense('more', way === 'up' ? 'above' : 'below')]))
}

const isComparative = /^(?:higher|lower)$/
