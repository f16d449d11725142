import { has, type Idea, withSenses } from '../idea.ts'
import { newSense } from '../lexicon.ts'

/** "compare Japan with Germany in October": behind a place and before another, "with" sets the two against each other. */
export function refineComparedWith(ideas: readonly Idea[]): readonly Idea[] {
  const compare = ideas.findIndex((idea) => has(idea, 'compare'))
  const at = ideas.findIndex(({ text }, i) => i > compare && text === 'with' && isBeforePlace(ideas, i))
  if (compare < 0 || at < 0 || !ideas.slice(compare, at).some(({ place }) => place)) return ideas
  return ideas.map((idea, i) => (i === at ? withSenses(idea, [newSense('versus', 'versus')]) : idea))
}

const isBeforePlace = (ideas: readonly Idea[], at: number): boolean =>
  ideas[ideas[at + 1]?.text === 'the' ? at + 2 : at + 1]?.place !== undefined
