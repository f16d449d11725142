import { has, type Idea } from '../idea.ts'
import { countOf, type Found, ofOrder, orderOf } from './top-found.ts'

const superlatives = /^(?:most|highest|largest|biggest|least|lowest|smallest|fewest)$/

const isListed = (idea: Idea): boolean =>
  has(idea, 'agent') || has(idea, 'noun', 'partner') || has(idea, 'ask', 'who')

/** "give me the first four, 2025, by weight" */
const isHowOrWhen = (idea: Idea): boolean =>
  !idea.isWord ||
  idea.period !== undefined ||
  ['talk', 'measure', 'unit', 'preposition'].some((kind) => has(idea, kind))

/** "the 5 goods with the highest value", "which 3 countries bought the most": as many, in the order that is told behind. */
export function numberThenNoun(ideas: readonly Idea[], at: number): Found | undefined {
  const limit = countOf(ideas[at])
  if (limit === undefined || limit < 2 || !(has(ideas[at + 1], 'noun') || has(ideas[at + 1], 'agent')))
    return undefined
  const order = ideas.slice(at + 2).find((idea) => superlatives.test(idea.text) && orderOf(idea))
  return order && { to: at + 1, top: { order: orderOf(order)!, limit }, senses: ofOrder }
}

/** "the first five buyers", "buyers by kg, first 5", "the first four, by weight": as many from the top; "the first five" alone can be months. */
export function firstOfList(ideas: readonly Idea[], at: number): Found | undefined {
  const limit = ideas[at]!.text === 'first' ? countOf(ideas[at + 1]) : undefined
  if (limit === undefined || limit < 2) return undefined
  const isLast = ideas.slice(at + 2).every(isHowOrWhen)
  const listed = isLast ? ideas.slice(0, at).some(isListed) : has(ideas[at + 2], 'agent')
  return listed ? { to: at + 2, top: { order: 'top', limit }, senses: ofOrder } : undefined
}
