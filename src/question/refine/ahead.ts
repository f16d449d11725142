import { has, type Idea, withSenses } from '../idea.ts'
import { newSense } from '../lexicon.ts'

/** "how far ahead of the US was Germany": the verb stands between the two that are set against each other. */
export function refineAhead(ideas: readonly Idea[]): readonly Idea[] {
  const far = ideas.findIndex((idea) => has(idea, 'difference'))
  const verb = ideas.findIndex(({ text }, at) => at > far && be.has(text) && isBetweenPlaces(ideas, far, at))
  if (far < 0 || verb < 0) return ideas
  return ideas.map((idea, at) => (at === verb ? withSenses(idea, [newSense('versus', 'versus')]) : idea))
}

/** "ratio to Germany", "the gap to Germany": what was told is set against the one place that is named. */
export function refineApartFrom(ideas: readonly Idea[]): readonly Idea[] {
  const at = ideas.findIndex((idea) => has(idea, 'difference') || has(idea, 'ratio'))
  // "lead over" is one word
  const to = / over$/.test(ideas[at]?.text ?? '') ? at : at + 1
  const place = ideas[to + 1]?.text === 'the' ? to + 2 : to + 1
  const isAlone = ideas.every((idea, i) => i === place || !idea.place)
  if (at < 0 || !(to === at || toOne.has(ideas[to]?.text ?? '')) || !ideas[place]?.place || !isAlone)
    return ideas
  const versus = newSense('versus', 'versus')
  return ideas.map((idea, i) =>
    i === to ? withSenses(idea, to === at ? [...(idea.senses ?? []), versus] : [versus]) : idea,
  )
}

const toOne = new Set(['to', 'with', 'over', 'against'])

const be = new Set(['is', 'was', 'are', 'were'])

/** Nothing but the side and an article before the first of them. */
const isBetweenPlaces = (ideas: readonly Idea[], far: number, verb: number): boolean =>
  ideas[verb - 1]?.place !== undefined &&
  ideas[ideas[verb + 1]?.text === 'the' ? verb + 2 : verb + 1]?.place !== undefined &&
  ideas.slice(far + 1, verb - 1).every((idea) => has(idea, 'more') || has(idea, 'filler'))
