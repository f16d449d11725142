import { has, type Idea } from '../idea.ts'
import { newSense } from '../lexicon.ts'

/** "what Brazil got for its niobium", "the price it got for niobium": who gets money for it sells it. */
export function refineEarned(ideas: readonly Idea[]): readonly Idea[] {
  if (ideas.some(({ place }, at) => place && ideas[at - 1]?.text === 'from')) return ideas
  const isPriced = ideas.some((idea) => has(idea, 'quantity', 'unit_value'))
  return ideas.map((idea, at) =>
    got.has(idea.text) && isForGoods(ideas, at, isPriced) ? { ...idea, senses: sold } : idea,
  )
}

const got = new Set(['get', 'gets', 'got', 'gotten', 'getting', 'receive', 'receives', 'received'])
const sold = [newSense('flow', 'export'), newSense('verb', 'export')]

function isForGoods(ideas: readonly Idea[], at: number, isPriced: boolean): boolean {
  const paid = has(ideas[at + 1], 'unit') ? at + 2 : at + 1
  if (ideas[paid]?.text !== 'for') return false
  if (isPriced) return !ideas[paid + 1]?.period
  const owned = owners.has(ideas[paid + 1]?.text ?? '') ? paid + 2 : paid + 1
  return ideas[owned]?.good !== undefined
}

const owners = new Set(['its', 'the', 'their', 'all', 'it', 'them'])
