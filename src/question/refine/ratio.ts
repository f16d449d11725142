import { has, type Idea, ideaOf, withSenses } from '../idea.ts'
import { newSense } from '../lexicon.ts'

/** "ratio of UK nickel exports to UK cobalt exports": whose they are is said twice, and the second is no buyer of the first. */
export function refineRatios(all: readonly Idea[]): readonly Idea[] {
  const ratio = all.findIndex((idea) => has(idea, 'ratio'))
  const ideas = withThan(all, ratio)
  const to = ideas.findIndex((idea, at) => at > ratio && idea.text === 'to' && has(idea, 'preposition'))
  const owner = ideas[to + 1]?.place
  if (ratio < 0 || to < 0 || owner?.kind !== 'place' || !ideas[to + 2]?.good) return ideas
  const isSame = ideas
    .slice(ratio, to)
    .some(({ place }) => place?.kind === 'place' && place.code === owner.code)
  return isSame ? ideas.map((idea, at) => (at === to + 1 ? ideaOf(idea, { senses: filler }) : idea)) : ideas
}

const filler = [newSense('filler', 'filler')]

/** "how many times as much did Germany buy as Japan": as much as Japan did. */
function withThan(ideas: readonly Idea[], ratio: number): readonly Idea[] {
  if (!/ as (?:much|many)$/.test(ideas[ratio]?.text ?? '')) return ideas
  const as = ideas.findIndex(
    ({ text }, at) =>
      at > ratio &&
      text === 'as' &&
      ideas[ideas[at + 1]?.text === 'the' ? at + 2 : at + 1]?.place !== undefined,
  )
  return as < 0 ? ideas : ideas.with(as, withSenses(ideas[as]!, than))
}

const than = [newSense('than', 'than')]
