import { has, type Idea, ideaOf } from '../idea.ts'
import { newSense } from '../lexicon.ts'

/** "ratio of UK nickel exports to UK cobalt exports": whose they are is said twice, and the second is no buyer of the first. */
export function refineRatios(ideas: readonly Idea[]): readonly Idea[] {
  const ratio = ideas.findIndex((idea) => has(idea, 'ratio'))
  const to = ideas.findIndex((idea, at) => at > ratio && idea.text === 'to' && has(idea, 'preposition'))
  const owner = ideas[to + 1]?.place
  if (ratio < 0 || to < 0 || owner?.kind !== 'place' || !ideas[to + 2]?.good) return ideas
  const isSame = ideas
    .slice(ratio, to)
    .some(({ place }) => place?.kind === 'place' && place.code === owner.code)
  return isSame ? ideas.map((idea, at) => (at === to + 1 ? ideaOf(idea, { senses: filler }) : idea)) : ideas
}

const filler = [newSense('filler', 'filler')]
