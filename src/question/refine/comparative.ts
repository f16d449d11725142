import { has, type Idea } from '../idea.ts'
import { newSense } from '../lexicon.ts'

/**
 * "which was higher, Germany or the US": beside "which", "who" or "than" the comparative sets things against each
 * other; on its own it tells a direction.
 */
export function refineComparatives(ideas: readonly Idea[]): Idea[] {
  const choosing = ideas.some(
    (idea) => has(idea, 'which') || has(idea, 'ask', 'who') || idea.text === 'which of them',
  )
  const among = ideas.some((idea) => has(idea, 'or') || has(idea, 'versus'))
  if (!choosing || !among) return [...ideas]
  const ofMonths = choosesAmongMonths(ideas)
  return ideas.map((idea) => {
    const relation = comparatives[idea.text]
    const extreme = relation === 'above' ? 'highest' : 'lowest'
    if (relation && ofMonths) return { ...idea, senses: [newSense('extreme', extreme)] }
    return relation ? { ...idea, senses: [newSense('more', relation)] } : idea
  })
}

const comparatives: Readonly<Record<string, 'above' | 'below'>> = {
  higher: 'above',
  lower: 'below',
  up: 'above',
  down: 'below',
}

/** "which was higher: August or November": of two months it is the highest. */
const choosesAmongMonths = (ideas: readonly Idea[]): boolean =>
  ideas.some((idea, at) => at > 0 && has(idea, 'or') && ideas[at - 1]?.period && ideas[at + 1]?.period)
