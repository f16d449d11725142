import { has, type Idea, withSenses } from '../idea.ts'
import { leadsIn } from '../leads-in.ts'
import { newSense } from '../lexicon.ts'
import { textsOf } from '../texts.ts'

const filler = [newSense('filler', 'filler')]

export const providing = textsOf('provide')

/** "provide the UK's lithium bill": an order to the one who is asked, and nobody's export. */
export function refineRequests(ideas: readonly Idea[]): readonly Idea[] {
  const at = ideas.findIndex((idea) => !leadsIn(idea))
  if (at < 0 || !providing.has(ideas[at]!.text)) return ideas
  return ideas.map((idea, i) => (i === at ? withSenses(idea, filler) : idea))
}

export const exactness = textsOf('exactly', 'precisely')

/** "how much exactly did Japan take", "exports in July exactly": of the answer, where nothing is said to be equal to. */
export function refineExactness(ideas: readonly Idea[]): readonly Idea[] {
  const at = ideas.findIndex(({ text }) => exactness.has(text))
  const last = ideas.findLastIndex(({ isWord }) => isWord)
  if (!has(ideas[at], 'relation') || !(at === last || asks(ideas[at - 1])) || ideas.some(isClaimed))
    return ideas
  return ideas.map((idea, i) => (i === at ? withSenses(idea, filler) : idea))
}

const asks = (idea: Idea | undefined): boolean => has(idea, 'ask') || has(idea, 'which') || has(idea, 'count')

const isClaimed = (idea: Idea): boolean =>
  (idea.amount ?? idea.threshold ?? idea.number) !== undefined ||
  has(idea, 'multiple') ||
  has(idea, 'fraction')
