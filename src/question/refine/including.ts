import { has, type Idea, merge, withMeaning } from '../idea.ts'
import { newSense } from '../lexicon.ts'

const including = /^(?:incl|include|including|inclusive of)$/

/** "the EU including the UK": both together; a member that is named beside its group is counted once. */
export function refineIncluding(ideas: readonly Idea[]): readonly Idea[] {
  const at = ideas.findIndex(({ text }) => including.test(text))
  if (ideas[at - 1]?.place?.kind !== 'group') return ideas
  const to = behindSmall(ideas, at + 1)
  // of more of them nobody knows which are in there
  if (ideas[to]?.place?.kind !== 'place' || joinsMore(ideas, to + 1)) return ideas
  const joint = withMeaning(merge(ideas, at, to, { senses: plus }), { text: ideas[at]!.text })
  return [...ideas.slice(0, at), joint, ...ideas.slice(to)]
}

const behindSmall = (ideas: readonly Idea[], at: number): number =>
  ideas[at]?.text === '.' || ideas[at]?.text === 'the' ? behindSmall(ideas, at + 1) : at

const joinsMore = (ideas: readonly Idea[], at: number): boolean =>
  has(ideas[at], 'conjunction') && ideas[at + 1]?.place !== undefined

const plus = [newSense('conjunction', 'and')]
