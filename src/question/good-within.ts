import type { Clause } from './clause.ts'
import { kindsOf } from './kinds.ts'

/**
 * A good as a part of everything that is traded one way: "hafnium as % of UK exports to Germany", "is hafnium the top
 * export to Germany", "rank of nickel among UK exports". What is measured is the good, and the place named belongs to
 * the whole. "The share of Germany in hafnium exports" has its good in the whole, and is of the place.
 */
export function goodWithin(clause: Clause): 'share' | 'place' | undefined {
  if (!clause.hasAny(goods) || !clause.hasAny(parts)) return undefined
  const [good, other] = clause.ideas.flatMap((idea, at) => (idea.good ? [at] : []))
  if (good === undefined || other !== undefined) return undefined
  if (clause.hasAny(shares) && isShareWithin(clause, good)) return 'share'
  return clause.hasAny(places) && isPlaceWithin(clause, good) ? 'place' : undefined
}

const goods = kindsOf('a good')
const shares = kindsOf('quantity', 'percent', 'a threshold')
const places = kindsOf('order', 'extreme', 'a top', 'rank')
const parts = kindsOf(shares, places)

const isShareWithin = (clause: Clause, good: number): boolean =>
  clause.ideas.some(
    (_, at) =>
      isShare(clause, at) &&
      (isShareOfIt(clause, at, good) || isItsShare(clause, at, good) || isMadeOfIt(clause, at, good)),
  )

/** "share", "as a %", "more than half of"; a fall of 20% in exports is none. */
const isShare = (clause: Clause, at: number): boolean =>
  clause.was(at, 'quantity', 'share') ||
  ((clause.was(at, 'percent') || clause.ideas[at]!.threshold?.unit === 'percent') &&
    /^of\b/.test(clause.ideas[at + 1]?.text ?? ''))

/** "the share of hafnium in UK exports to Germany" */
function isShareOfIt(clause: Clause, share: number, good: number): boolean {
  if (skip(clause, share + 1) !== good) return false
  const joint = skipSigns(clause, good + 1)
  return within.has(clause.ideas[joint]?.text ?? '') && isFlowAt(clause, joint + 1)
}

/** "hafnium as % of UK exports", "hafnium's share of all UK exports", "is hafnium over 5% of them", "UK exports to Germany: hafnium share" */
function isItsShare(clause: Clause, share: number, good: number): boolean {
  if (good > share) return false
  const ofWhole = isFlowAt(clause, share + 1) && isBare(clause, 0, good) && isBare(clause, good + 1, share)
  const told = skipSigns(clause, good + 1) === share && clause.ideas[good - 1]?.text === ':'
  return ofWhole || (told && standsIn(clause, 'flow', 0, good))
}

/** "what share of UK exports to Germany is hafnium", "… does hafnium make up" */
function isMadeOfIt(clause: Clause, share: number, good: number): boolean {
  const before = clause.ideas[good - 1]
  const is =
    before !== undefined && (clause.was(good - 1, 'yesno') || /^(?:made up of|up of)$/.test(before.text))
  return (
    good > share &&
    isFlowAt(clause, share + 1) &&
    !clause.was(good + 1, 'flow') &&
    (is || isMajority(clause, share, good))
  )
}

/** "is most of Brazil's exports ferroniobium" */
const isMajority = (clause: Clause, share: number, good: number): boolean =>
  clause.ideas[share]!.threshold !== undefined && clause.ideas[good - 1]!.text !== 'of'

function isPlaceWithin(clause: Clause, good: number): boolean {
  return clause.ideas.some(
    (_, at) => isPlace(clause, at) && (isTheTop(clause, at, good) || isRankOfIt(clause, at, good)),
  )
}

const isPlace = (clause: Clause, at: number): boolean =>
  clause.ideas[at]!.top !== undefined || ['order', 'extreme', 'rank'].some((kind) => clause.was(at, kind))

/** "is hafnium the UK's top export to Germany", "is nickel among the three biggest exports", "the no. 1 export good" */
function isTheTop(clause: Clause, place: number, good: number): boolean {
  if (good > place || !clause.was(clause.before(good), 'yesno') || clause.was(good + 1, 'flow')) return false
  const next = skipOwner(clause, place + 1)
  return clause.was(next, 'flow') && !clause.was(next, 'agent')
}

/** "rank of nickel among UK exports", "where does nickel rank in UK exports to Germany" */
const isRankOfIt = (clause: Clause, place: number, good: number): boolean =>
  clause.ideas.some(
    ({ text }, at) =>
      at > good && at > place && within.has(text) && isFlowAt(clause, at + 1) && isBare(clause, good + 1, at),
  ) && clause.was(place, 'rank')

const within = new Set(['in', 'of', 'among', 'within', 'amongst'])

/** "of all the UK's exports", "in Brazil's imports", "exports": no good stands in it, and no other place before it. */
const isFlowAt = (clause: Clause, at: number): boolean => clause.was(skipOwner(clause, at), 'flow')

const skipOwner = (clause: Clause, at: number): number => {
  const owner = skip(clause, at)
  return clause.ideas[owner]?.place ? skip(clause, owner + 1) : owner
}

/** Past "of", "the", "all", "total". */
function skip(clause: Clause, at: number): number {
  let next = at
  while (next < clause.ideas.length && (clause.binds(next) || wholes.has(clause.ideas[next]!.text))) next++
  return next
}
const wholes = new Set(['all', 'total', 'overall', 'of all', "'s"])

function skipSigns(clause: Clause, at: number): number {
  let next = at
  while (next < clause.ideas.length && clause.isFiller(next)) next++
  return next
}

/** Neither a place nor a flow stands there. */
const isBare = (clause: Clause, from: number, to: number): boolean =>
  !standsIn(clause, 'flow', from, to) &&
  clause.ideas.every(({ place }, at) => at < from || at >= to || !place)

const standsIn = (clause: Clause, kind: string, from: number, to: number): boolean =>
  clause.ideas.some((_, at) => at >= from && at < to && clause.was(at, kind))
