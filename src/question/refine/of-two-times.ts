import { has, type Idea, withSenses } from '../idea.ts'
import { newSense } from '../lexicon.ts'

/** "when were exports higher, in July or June": one of the two that are named, and no month that is looked for. */
export function refineOfTwoTimes(ideas: readonly Idea[]): readonly Idea[] {
  const or = ideas.findIndex((idea, at) => has(idea, 'or') && isPeriod(ideas[at - 1]) && isBehind(ideas, at))
  const when = ideas.findIndex((idea) => has(idea, 'ask', 'when'))
  const isOne = when >= 0 && or > when && ideas.filter((idea) => isPeriod(idea)).length === 2
  const compares = ideas.slice(when + 1, or).some(isComparative)
  const isThan = ideas.some((idea) => has(idea, 'than') || idea.text.endsWith(' than'))
  return isOne && compares && !isThan ? ideas.with(when, withSenses(ideas[when]!, filler)) : ideas
}

const filler = [newSense('filler', 'filler')]

/** "higher", "lower" */
const isComparative = (idea: Idea): boolean =>
  has(idea, 'extreme') || has(idea, 'more') || (has(idea, 'direction') && idea.text.endsWith('er'))

const isPeriod = (idea: Idea | undefined): boolean => idea?.period !== undefined

/** "or June", "or in June" */
const isBehind = (ideas: readonly Idea[], or: number): boolean =>
  isPeriod(ideas[has(ideas[or + 1], 'preposition') ? or + 2 : or + 1])
