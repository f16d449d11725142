import { has, type Idea, withSenses } from '../idea.ts'
import { newSense } from '../lexicon.ts'

/**
 * "how far ahead of the US was Germany": the verb stands between the two that are set against each other. In "how far
 * ahead is Germany of the US" it is the "of".
 */
export function refineAhead(ideas: readonly Idea[]): readonly Idea[] {
  const far = ideas.findIndex((idea) => has(idea, 'difference'))
  const of = ofAt(ideas, far)
  if (of >= 0) return ideas.map((idea, at) => (at === of ? asVersus(idea) : idea))
  const verb = ideas.findIndex(({ text }, at) => at > far && be.has(text) && isBetweenPlaces(ideas, far, at))
  if (far < 0 || verb < 0) return ideas
  return ideas.map((idea, at) => (at === verb ? asVersus(idea) : idea))
}

const asVersus = (idea: Idea): Idea => withSenses(idea, [newSense('versus', 'versus')])

/** Where "of" stands behind who is ahead: "how far ahead is the Netherlands of Norway", "how far behind is it of Canada". */
function ofAt(ideas: readonly Idea[], far: number): number {
  if (!/^how far (?:ahead|behind)$/.test(ideas[far]?.text ?? '') || !be.has(ideas[far + 1]?.text ?? ''))
    return -1
  const one = ideas[far + 2]?.text === 'the' ? far + 3 : far + 2
  const isOne = ideas[one]?.place !== undefined || ideas[one]?.text === 'it'
  const other = ideas[one + 2]?.text === 'the' ? one + 3 : one + 2
  return isOne && ideas[one + 1]?.text === 'of' && ideas[other]?.place ? one + 1 : -1
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
