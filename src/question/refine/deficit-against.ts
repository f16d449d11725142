import { has, type Idea, withSenses } from '../idea.ts'
import { newSense } from '../lexicon.ts'

/** "the UK's shortfall against China": with China, and set against nothing. */
export const refineDeficitAgainst = (ideas: readonly Idea[]): readonly Idea[] =>
  ideas.map((idea, at) => (isWith(ideas, at) ? withSenses(idea, [newSense('preposition', 'with')]) : idea))

const isWith = (ideas: readonly Idea[], at: number): boolean =>
  ideas[at]!.text === 'against' &&
  (has(ideas[at - 1], 'sign') || has(ideas[at - 1], 'quantity', 'balance')) &&
  ideas[at + 1]?.place !== undefined &&
  !ideas.slice(0, at).some(({ place }, i) => place && has(ideas[i - 1], 'preposition', 'with'))
