import { has, type Idea, withSenses } from '../idea.ts'
import { newSense } from '../lexicon.ts'

/** "percentage by weight of Australia": a share, as "share by weight" is, where a place stands behind it. */
export function refinePercentBy(ideas: readonly Idea[]): readonly Idea[] {
  const at = ideas.findIndex(
    (idea, i) =>
      has(idea, 'percent') &&
      has(ideas[i + 1], 'measure') &&
      /^(?:of|for|from)$/.test(ideas[i + 2]?.text ?? ''),
  )
  const isOfMove = ideas.some((idea) => has(idea, 'change') || has(idea, 'direction') || has(idea, 'kind'))
  return at < 0 || isOfMove ? ideas : ideas.with(at, withSenses(ideas[at]!, [newSense('quantity', 'share')]))
}
