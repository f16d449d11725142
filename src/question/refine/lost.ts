import { has, type Idea, isContent, withSenses } from '../idea.ts'
import { newSense } from '../lexicon.ts'
import { textsOf } from '../texts.ts'

/**
 * "lost customers of Brazil", "which suppliers did the UK lose", "customers gained in 2025": those that trade no longer,
 * or did not before. "Suppliers that lost most" and "suppliers lost 5%" still tell of a fall.
 */
export function refineLost(ideas: readonly Idea[]): readonly Idea[] {
  return ideas.map((idea, at) => {
    const value = changed.get(idea.text)
    return value && ((idea.text !== 'drop' && describesThem(ideas, at)) || hasThem(ideas, at))
      ? withSenses(idea, [newSense('newcomer', value)])
      : idea
  })
}

const changed: ReadonlyMap<string, 'gone' | 'new'> = new Map([
  ['lost', 'gone'],
  ['lose', 'gone'],
  ['losing', 'gone'],
  ['gained', 'new'],
  ['gain', 'new'],
  ['added', 'new'],
  ['add', 'new'],
  ['drop', 'gone'],
])

/** Words that can say so. */
export const lostOrGained = textsOf(...changed.keys())

/** "lost customers", "lost three customers", "customers lost", "were customers lost" */
function describesThem(ideas: readonly Idea[], at: number): boolean {
  const isCounted = ideas[at + 1]?.number !== undefined || has(ideas[at + 1], 'number')
  if (isTrader(ideas[isCounted ? at + 2 : at + 1])) return true
  if (isAmount(ideas[at + 1])) return false
  const isPassive = /^(?:were|was|are|is|been)$/.test(ideas[at - 1]?.text ?? '')
  if (isPassive) return ideas.slice(0, at).some(isTrader)
  return isTrader(ideas[at - 1]) && ideas.slice(0, at - 1).every((idea) => !asks(idea))
}

/** "which customers did Brazil lose", "who did the UK lose as a supplier", "suppliers the UK added" */
function hasThem(ideas: readonly Idea[], at: number): boolean {
  const owner = ideas[at - 1]?.place ? at - 1 : -1
  const before = ideas[owner - 1]?.text === 'the' ? owner - 2 : owner - 1
  if (ideas[at]!.text !== 'drop' && isTrader(ideas[before]) && !isAmount(ideas[at + 1])) return true
  const did = ideas.findIndex(({ text }) => /^(?:did|has|have|does|do)$/.test(text))
  const isAsked = did > 0 && did < at && ideas[at - 1]?.place !== undefined && ideas.slice(0, did).some(asks)
  return (
    isAsked &&
    !isAmount(ideas[at + 1]) &&
    (ideas.slice(0, did).some(isTrader) || ideas.slice(at).some(isTrader))
  )
}

const isTrader = (idea: Idea | undefined): boolean => has(idea, 'agent') && idea?.text !== 'market'

const asks = (idea: Idea): boolean => has(idea, 'which') || has(idea, 'ask') || has(idea, 'noun')

const isAmount = (idea: Idea | undefined): boolean =>
  idea !== undefined && isContent(idea) && !idea.period && !idea.place && !idea.good
