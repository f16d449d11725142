import { has, type Idea } from '../idea.ts'
import { newSense } from '../lexicon.ts'

/** "the price Brazil got for niobium": who gets money for it sells it. */
export function refineEarned(ideas: readonly Idea[]): readonly Idea[] {
  if (!ideas.some((idea) => has(idea, 'quantity', 'unit_value'))) return ideas
  return ideas.map((idea, at) =>
    got.has(idea.text) && isForGoods(ideas, at) ? { ...idea, senses: sold } : idea,
  )
}

const got = new Set(['get', 'gets', 'got', 'getting', 'receive', 'receives', 'received'])
const sold = [newSense('flow', 'export'), newSense('verb', 'export')]

const isForGoods = (ideas: readonly Idea[], at: number): boolean => {
  const paid = has(ideas[at + 1], 'unit') ? at + 2 : at + 1
  return ideas[paid]?.text === 'for' && !ideas[paid + 1]?.period
}
