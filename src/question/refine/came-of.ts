import { has, type Idea, merge, withSenses } from '../idea.ts'
import { newSense } from '../lexicon.ts'
import { textsOf } from '../texts.ts'

export const cameOf = textsOf('come from', 'comes from', 'came from', 'come', 'down', 'behind')

/**
 * "did the July rise come from the US", "was it down to the US": what a move came from is its part in the move of all. "The
 * rise in what came from Norway" is a rise of that alone.
 */
export function refineCameOf(ideas: readonly Idea[]): readonly Idea[] {
  const mostly = ideas.findIndex((_, i) => isMostlyOf(ideas, i))
  if (mostly >= 0)
    return [
      ...ideas.slice(0, mostly),
      merge(ideas, mostly, mostly + 3, { senses: part }),
      ...ideas.slice(mostly + 3),
    ]
  const at = ideas.findIndex((idea, i) => cameOf.has(idea.text) && isOfMove(ideas, i))
  if (at < 0) return ideas
  const { text } = ideas[at]!
  if (text === 'behind') return ideas.with(at, withSenses(ideas[at]!, cause))
  if (text !== 'down') return ideas.with(at, withSenses(ideas[at]!, part))
  if (ideas[at + 1]?.text !== 'to' || !placeBehind(ideas, at + 2)) return ideas
  if (!ideas.slice(0, at).some(isAsked)) return ideas
  return [...ideas.slice(0, at), merge(ideas, at, at + 2, { senses: part }), ...ideas.slice(at + 2)]
}

const part = [newSense('contribution', 'contribution')]
const cause = [newSense('explain', 'explain')]

/** "did the July rise come mainly from the US" */
const isMostlyOf = (ideas: readonly Idea[], at: number): boolean =>
  ideas[at]!.text === 'come' &&
  has(ideas[at + 1], 'order', 'top') &&
  ideas[at + 2]?.text === 'from' &&
  ideas.slice(0, at).some(isMove)

/** A move stands before it, and nothing that it would be said of alone; behind "behind", once its month is said. */
function isOfMove(ideas: readonly Idea[], at: number): boolean {
  if (ideas[at]!.text === 'behind') return isBehindMove(ideas, at)
  const before = ideas.slice(0, at)
  // "how much of the rise came from Norway" says it in so many words
  if (!before.some(isMove) || before.some((idea) => has(idea, 'quantity', 'share'))) return false
  // "from which country did the July rise come"
  return ideas[at]!.text === 'come'
    ? before.some(({ text }) => /^from\b/.test(text))
    : !before.some(({ text }) => relative.has(text))
}

/** "was Germany behind the July rise"; "was Germany behind July" is held against it. */
function isBehindMove(ideas: readonly Idea[], at: number): boolean {
  const when = at + (ideas[at + 1]?.text === 'the' ? 2 : 1)
  return !!ideas[at - 1]?.place && !!ideas[when]?.period && !!ideas[when + 1] && isMove(ideas[when + 1]!)
}

const isMove = (idea: Idea): boolean => has(idea, 'direction') || has(idea, 'change')
const relative = textsOf('that', 'which', 'what', 'as', 'than')

const placeBehind = (ideas: readonly Idea[], at: number): boolean =>
  ideas[ideas[at]?.text === 'the' ? at + 1 : at]?.place !== undefined

const isAsked = ({ text }: Idea): boolean => /^(?:is|was|were|are)$/.test(text)
