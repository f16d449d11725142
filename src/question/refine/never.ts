import type { Threshold } from '../../query/threshold.ts'
import { has, type Idea, ideaOf, withMeaning } from '../idea.ts'
import { newSense } from '../lexicon.ts'

/**
 * "exports never fell below 4,000 t in 2025", said and not asked: in every month they were at least so much. "Have they
 * never been above it" is asked, and read in `inverted.ts`.
 */
export function refineNever(ideas: readonly Idea[]): readonly Idea[] {
  const at = ideas.findIndex(({ text }) => text === 'never')
  const threshold = ideas[at + 1]?.threshold
  const otherSide = threshold && OTHER_SIDE[threshold.relation]
  if (!threshold || !otherSide || threshold.value <= 0 || isAsked(ideas, at)) return ideas
  const claim = ideaOf(ideas[at]!, { senses: asksWhen(ideas, at) ? isAskedOf : isIt })
  const bound = ideaOf(ideas[at + 1]!, { threshold: { ...threshold, relation: otherSide } })
  const [month, behind] = monthsBehind(ideas, at + 2)
  return [...ideas.slice(0, at), claim, bound, month, ...behind]
}

const OTHER_SIDE: Partial<Record<Threshold['relation'], Threshold['relation']>> = {
  above: 'at_most',
  below: 'at_least',
  at_least: 'below',
}

/** What it is about stands before it, and no word that asks. */
function isAsked(ideas: readonly Idea[], at: number): boolean {
  const before = ideas.slice(0, at)
  const isNamed = before.some(
    (idea) => idea.place !== undefined || idea.good !== undefined || has(idea, 'flow'),
  )
  return !isNamed || opensAsking.test(before.find(({ isWord }) => isWord)?.text ?? '')
}
const opensAsking = /^(?:did|does|do|is|are|was|were|has|have|had|which|who|what|when|how)\b/

/** "a month", "in any month" is every month; where none is said, it is meant. */
function monthsBehind(ideas: readonly Idea[], from: number): readonly [Idea, readonly Idea[]] {
  const said = ideas[from]
  if (
    said &&
    has(said, 'grain', 'month') &&
    /^(?:in )?(?:a|any|any single|one) month$|^monthly$/.test(said.text)
  )
    return [everyMonth(said), ideas.slice(from + 1)]
  const before = ideas[from - 1]!
  const place = ideaOf(
    {
      from: before.to,
      to: before.to,
      text: 'every month',
      span: [before.span[1], before.span[1]],
      isWord: true,
    },
    {},
  )
  return [everyMonth(place), ideas.slice(from)]
}

const everyMonth = (idea: Idea): Idea => withMeaning(idea, { text: 'every month', senses: inEvery })

/** Said as it is, it is a claim to be judged, with a question mark behind it or without. */
const isIt = [newSense('yesno', 'claim')]
const isAskedOf = [newSense('yesno', 'yesno')]

/** "months in which exports never fell below 4,000 t": those are listed. */
const asksWhen = (ideas: readonly Idea[], at: number): boolean =>
  ideas.slice(0, at).some(({ text }) => /\bmonths$/.test(text))
const inEvery = [newSense('grain', 'month'), newSense('quantifier', 'every'), newSense('series', 'series')]
