import { has, type Idea } from '../idea.ts'

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
  return ideas.map((idea) => {
    const relation = comparatives[idea.text]
    return relation ? { ...idea, senses: [{ kind: 'more', value: relation }] } : idea
  })
}

const comparatives: Readonly<Record<string, 'above' | 'below'>> = {
  higher: 'above',
  lower: 'below',
  up: 'above',
  down: 'below',
}
