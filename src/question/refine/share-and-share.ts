import { has, type Idea, merge } from '../idea.ts'
import { newSense } from '../lexicon.ts'

/** "share from China and share from the Netherlands": of each of the two, and not what both have together. */
export function refineShareAndShare(ideas: readonly Idea[]): readonly Idea[] {
  const at = ideas.findIndex((_, i) => isAgain(ideas, i))
  if (at < 0) return ideas
  const end = placeBehind(ideas, at + 1)
  const joint = merge(ideas, at, end, { senses: [newSense('versus', 'versus')] })
  return [...ideas.slice(0, at), joint, ...ideas.slice(end)]
}

/** An "and" behind a share of one, before a share of another. */
const isAgain = (ideas: readonly Idea[], at: number): boolean =>
  has(ideas[at], 'conjunction', 'and') &&
  isPlace(ideas[at - 1]) &&
  isShare(ideas[at + 1]) &&
  placeBehind(ideas, at + 1) > at + 2 &&
  ideas.slice(0, at).filter(isShare).length === 1

/** Where who has the share stands: "share of the Netherlands". */
function placeBehind(ideas: readonly Idea[], share: number): number {
  let at = share + 1
  while (has(ideas[at], 'preposition') || ideas[at]?.text === 'the') at++
  return isPlace(ideas[at]) ? at : -1
}

const isPlace = (idea: Idea | undefined): boolean =>
  idea?.place?.kind === 'place' || idea?.place?.kind === 'group'

const isShare = (idea: Idea | undefined): boolean => has(idea, 'quantity', 'share')
