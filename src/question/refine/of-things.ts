import { has, type Idea, ideaOf, senseOf } from '../idea.ts'
import { newSense } from '../lexicon.ts'

/**
 * "a higher price than imports", "a lower share than the US", "below that of imports", "below imports": of two things, and no move from
 * one month to another.
 */
export function refineOfThings(ideas: readonly Idea[]): readonly Idea[] {
  return ideas.map((idea, at) => {
    const relation = higherNoun(ideas, at) ?? pastThatOf(ideas, at)
    return relation === undefined ? idea : ideaOf(idea, { senses: [newSense('more', relation)] })
  })
}

function higherNoun(ideas: readonly Idea[], at: number): string | undefined {
  const relation = has(ideas[at + 1], 'quantity') ? comparatives[ideas[at]!.text] : undefined
  const than = relation ? ideas.findIndex((idea, i) => i > at + 1 && has(idea, 'than')) : -1
  return isThing(behind(ideas, than)) ? relation : undefined
}

const comparatives: Readonly<Record<string, string | undefined>> = { higher: 'above', lower: 'below' }

function pastThatOf(ideas: readonly Idea[], at: number): string | undefined {
  const relation = senseOf(ideas[at], 'relation')
  if (relation !== 'above' && relation !== 'below') return undefined
  const next = ideas[at + 1]
  const isThat = thatOf.test(next?.text ?? '') && isThing(behind(ideas, at + 1))
  const isOtherFlow = has(next, 'flow') && ideas.slice(0, at).some((idea) => has(idea, 'flow'))
  return isThat || isOtherFlow ? relation : undefined
}

const thatOf = /^(?:that|those)(?: of| to| from)?$/

/** The first word behind it that is more than an article or a preposition. */
const behind = (ideas: readonly Idea[], at: number): Idea | undefined =>
  at < 0 ? undefined : ideas.slice(at + 1).find((idea) => !has(idea, 'filler'))

const isThing = (idea: Idea | undefined): boolean =>
  idea !== undefined && (idea.place !== undefined || idea.good !== undefined || has(idea, 'flow'))
