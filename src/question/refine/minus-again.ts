import { has, type Idea, merge, withSenses } from '../idea.ts'
import { newSense } from '../lexicon.ts'

/**
 * "from Italy minus from Germany", "Germany's share minus the US share": what is taken off is said again, and it is one set
 * against the other. Germany taken off the EU is left out of it.
 */
export function refineMinusAgain(ideas: readonly Idea[]): readonly Idea[] {
  const at = ideas.findIndex(({ text }) => text === 'minus')
  if (at > 0 && isOfShares(ideas, at))
    return ideas.map((idea, i) => (i === at ? withSenses(idea, [versus]) : idea))
  const from = startOf(ideas, at)
  const to = otherBehind(ideas, at)
  // "Germany minus the US" has no word between, and is read as it stands
  if (at < 0 || from < 0 || to < 0 || !isSaidAgain(ideas.slice(from, to))) return ideas
  // "Germany's share minus the US": of what?
  if (from < at && !ideas.slice(to).some(isShare)) return ideas
  const joint = merge(ideas, from, to, { senses: [versus] })
  return [...ideas.slice(0, from), joint, ...ideas.slice(to)]
}

const versus = newSense('versus', 'versus')

/** "China's share of UK imports minus Italy's share" */
const isOfShares = (ideas: readonly Idea[], minus: number): boolean =>
  ideas.slice(0, minus - 1).some((_, at) => isOwnShare(ideas, at)) &&
  isOwnShare(ideas, ideas[minus + 1]?.text === 'the' ? minus + 2 : minus + 1)

/** "Italy's share", "the US share" */
const isOwnShare = (ideas: readonly Idea[], at: number): boolean =>
  isCountry(ideas[at]) && isShare(ideas[ideas[at + 1]?.text === "'s" ? at + 2 : at + 1])

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
