import { has, type Idea, merge } from '../idea.ts'
import { newSense } from '../lexicon.ts'

/**
 * "from Italy minus from Germany", "Germany's share minus the US share": what is taken off is said again, and it is one set
 * against the other. Germany taken off the EU is left out of it.
 */
export function refineMinusAgain(ideas: readonly Idea[]): readonly Idea[] {
  const at = ideas.findIndex(({ text }) => text === 'minus')
  const from = startOf(ideas, at)
  const to = otherBehind(ideas, at)
  // "Germany minus the US" has no word between, and is read as it stands
  if (at < 0 || from < 0 || to < 0 || !isSaidAgain(ideas.slice(from, to))) return ideas
  // "Germany's share minus the US": of what?
  if (from < at && !ideas.slice(to).some(isShare)) return ideas
  const joint = merge(ideas, from, to, { senses: [newSense('versus', 'versus')] })
  return [...ideas.slice(0, from), joint, ...ideas.slice(to)]
}

/** Right behind the place of which something is taken: "Germany", "Germany's share". */
function startOf(ideas: readonly Idea[], minus: number): number {
  if (isCountry(ideas[minus - 1])) return minus
  const isShareOf = isShare(ideas[minus - 1]) && ideas[minus - 2]?.text === "'s"
  return isShareOf && isCountry(ideas[minus - 3]) ? minus - 2 : -1
}

/** Where the other place stands, with nothing before it but what was said already. */
function otherBehind(ideas: readonly Idea[], minus: number): number {
  let at = minus + 1
  while (
    has(ideas[at], 'preposition') ||
    ideas[at]?.text === 'the' ||
    isShare(ideas[at]) ||
    isFlowAgain(ideas, at)
  )
    at++
  return isCountry(ideas[at]) ? at : -1
}

const isFlowAgain = (ideas: readonly Idea[], at: number): boolean =>
  ideas[at] !== undefined &&
  has(ideas[at], 'flow') &&
  ideas.slice(0, at).some(({ text }) => text === ideas[at]!.text)

const isSaidAgain = (ideas: readonly Idea[]): boolean =>
  ideas.some((idea) => has(idea, 'preposition') || has(idea, 'quantity') || has(idea, 'flow'))

const isShare = (idea: Idea | undefined): boolean => has(idea, 'quantity', 'share')

const isCountry = (idea: Idea | undefined): boolean => idea?.place?.kind === 'place'
