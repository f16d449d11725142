import { has, type Idea, merge, senseOf, withSenses } from '../idea.ts'
import { newSense } from '../lexicon.ts'
import type { PeriodPhrase } from '../readers/period-phrase.ts'
import type { Sense } from '../sense.ts'

/**
 * "above or below its average", "bigger or smaller than in May", "more or less than Germany": no side is claimed, and
 * what stands in front is held against what comes behind.
 */
export function refineEitherSides(ideas: readonly Idea[]): readonly Idea[] {
  for (let at = 0; at < ideas.length; at++) {
    if (namesOther(ideas, at))
      return [...ideas.slice(0, at), withSenses(ideas[at]!, [or]), ...ideas.slice(at + 1)]
    const end = endOfSides(ideas, at)
    const senses = end > at ? sensesOf(ideas, at, end) : undefined
    if (senses) return [...ideas.slice(0, at), ...joined(ideas, at, end, senses), ...ideas.slice(end)]
  }
  return ideas
}

/** Both sides in one; "dearer or cheaper" is by unit value besides, which stands in front. */
function joined(ideas: readonly Idea[], at: number, end: number, senses: readonly Sense[]): readonly Idea[] {
  if (!has(ideas[at], 'quantity', 'unit_value') || end - at < 2) return [merge(ideas, at, end, { senses })]
  const isHeld = senses.some(({ kind }) => kind === 'change')
  return [
    withSenses(ideas[at]!, [newSense('quantity', 'unit_value')]),
    merge(ideas, at + 1, end, { senses: isHeld ? senses : [newSense('than', 'than')] }),
  ]
}

/** "more tungsten or more magnets": what stands behind is the other of the two, and no number is reached. */
const namesOther = (ideas: readonly Idea[], at: number): boolean =>
  /^or (?:more|less)$/.test(ideas[at]!.text) &&
  ideas.some((idea, i) => i < at && has(idea, 'more')) &&
  ideas.slice(at + 1, at + 4).some(({ good, place }) => good ?? place)

const or = newSense('or', 'or')

/** Behind both sides, and the "than" that follows them. */
function endOfSides(ideas: readonly Idea[], at: number): number {
  const last = lastSide(ideas, at)
  if (last < 0) return at
  return has(ideas[last + 1], 'than') ? last + 2 : last + 1
}

function lastSide(ideas: readonly Idea[], at: number): number {
  if (/^(?:higher|more|rise|up) or (?:lower|less|fall|down)$/.test(ideas[at]!.text)) return at
  const side = sideOf(ideas[at])
  if (!side) return -1
  if (behindOr.get(ideas[at + 1]?.text ?? '') === opposite(side)) return at + 1
  return has(ideas[at + 1], 'or') && sideOf(ideas[at + 2]) === opposite(side) ? at + 2 : -1
}

const opposite = (side: string): string => (side === 'above' ? 'below' : 'above')

const sideOf = (idea: Idea | undefined): string | undefined => {
  const side = senseOf(idea, 'relation') ?? senseOf(idea, 'more')
  return side === 'above' || side === 'below' ? side : undefined
}

const behindOr: ReadonlyMap<string, string> = new Map([
  ['or above', 'above'],
  ['or more', 'above'],
  ['or below', 'below'],
  ['or less', 'below'],
])

/** Of one thing at two times it is a change; of two things they are set against each other. */
function sensesOf(ideas: readonly Idea[], from: number, end: number): Idea['senses'] {
  const other = ideas.slice(end).find((idea) => !leads(idea))
  if (!other) return undefined
  if (other.period && isRunning(other.period)) return undefined
  if (other.period || has(other, 'quantity', 'average')) return held
  const before = ideas.slice(0, from)
  if (before.some((idea) => areAlike(idea, other))) return [versus]
  return holdsAgainst.has(ideas[end - 1]!.text) && isOfTold(before, other) ? [versus] : undefined
}

/** "higher or lower than", "above or below": "up or down to Germany" is how it moved. */
const holdsAgainst = new Set(['than', 'or below', 'below', 'or above', 'above'])

/** "higher or lower than Germany?", "is that above or below Germany": what was told last is held against it. */
const isOfTold = (before: readonly Idea[], other: Idea): boolean =>
  other.place !== undefined && before.every((idea) => pointing.some((kind) => has(idea, kind)))
const pointing = ['yesno', 'back', 'filler'] as const

/** "up or down this year", "so far this year": what is asked about, and nothing that it could be held against. */
const isRunning = (period: PeriodPhrase): boolean =>
  period.kind === 'to_date' || (period.kind === 'calendar' && period.offset === 0)

const versus = newSense('versus', 'versus')
const held = [newSense('change', 'any'), versus]

const leads = (idea: Idea): boolean => leading.has(idea.text) || has(idea, 'filler')
const leading = new Set(['that', 'those', 'to', 'from', 'of'])

const areAlike = (one: Idea, other: Idea): boolean =>
  Boolean((one.place && other.place) || (one.good && other.good)) || (has(one, 'flow') && has(other, 'flow'))
