import { sameRange } from '../../calendar/month.ts'
import { has, type Idea, ideaOf, withMeaning } from '../idea.ts'
import { newSense } from '../lexicon.ts'

/** "Japan Q1 2026 vs Korea Q1 2026": one time, said of each of those that are set side by side. The last is that of all. */
export function refineOfBoth(ideas: readonly Idea[]): readonly Idea[] {
  const at = ideas.flatMap(({ period }, i) => (period ? [i] : []))
  const isOne = at.every((one, i) => i === 0 || isSameOf(ideas, at[i - 1]!, one))
  if (at.length < 2 || !isOne) return ideas
  const again = new Set(at.slice(0, -1).flatMap((i) => (ideas[i - 1]?.text === 'in' ? [i - 1, i] : [i])))
  return ideas.flatMap((idea, i) =>
    again.has(i) ? [] : [again.has(i + 1) ? upTo(idea, ideas, i + 1) : idea],
  )
}

/** The words behind it that are left out belong to it. */
function upTo(idea: Idea, ideas: readonly Idea[], next: number): Idea {
  const last = ideas[next]!.period ? next : next + 1
  return withMeaning(idea, { to: ideas[last]!.to })
}

/** The same months again, and between them another one that traded, another good or the other flow. */
function isSameOf(ideas: readonly Idea[], first: number, second: number): boolean {
  const [one, again] = [ideas[first]!.period!, ideas[second]!.period!]
  if (one.kind !== 'fixed' || again.kind !== 'fixed' || !sameRange(one.range, again.range)) return false
  if (isPartBehind(ideas, first, second)) return false
  return ideas.slice(first + 1, second).some((idea) => idea.place || idea.good || has(idea, 'flow'))
}

/** "exports 2025 and to the US 2025": of all, and then of one, who would be taken for that of both. */
function isPartBehind(ideas: readonly Idea[], first: number, second: number): boolean {
  const led = ideas.findIndex((_, i) => isLedIn(ideas, i))
  return led > first && led < second && has(ideas[led - 1], 'conjunction', 'and')
}

const isLedIn = (ideas: readonly Idea[], at: number): boolean =>
  /^(?:to|from)$/.test(ideas[at]!.text) &&
  ideas[ideas[at + 1]?.text === 'the' ? at + 2 : at + 1]?.place !== undefined

/** "to the US Japan and Korea": a list whose first comma was left out. */
export function refineBareLists(ideas: readonly Idea[]): readonly Idea[] {
  const at = ideas.findIndex((_, i) => isBareList(ideas, i))
  if (at < 0) return ideas
  const { to, span } = ideas[at]!
  const comma = ideaOf(
    { from: to, to, text: ',', span: [span[1], span[1]], isWord: false },
    { senses: [newSense('conjunction', 'comma')] },
  )
  return [...ideas.slice(0, at + 1), comma, ...refineBareLists(ideas.slice(at + 1))]
}

/** Behind what leads to partners; a place that describes the next, "the UK Norway and Japan", has no such word before it. */
function isBareList(ideas: readonly Idea[], at: number): boolean {
  const before = ideas[at - 1]?.text === 'the' ? at - 2 : at - 1
  return (
    isNoun(ideas[at]) &&
    isNoun(ideas[at + 1]) &&
    has(ideas[before], 'preposition') &&
    has(ideas[at + 2], 'conjunction', 'and') &&
    isNoun(ideas[at + 3])
  )
}

const isNoun = (idea: Idea | undefined): boolean => idea?.place?.kind === 'place' && !idea.place.adjective
