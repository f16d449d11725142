import type { Clause } from './clause.ts'
import { kindsOf } from './kinds.ts'

/**
 * A good as a part of everything that is traded one way: "hafnium as % of UK exports to Germany", "is hafnium the top
 * export to Germany", "rank of nickel among UK exports". What is measured is the good, and the place named belongs to
 * the whole. "The share of Germany in hafnium exports" has its good in the whole, and is of the place.
 */
export function goodWithin(clause: Clause): 'share' | 'place' | 'unclear' | undefined {
  if (!clause.hasAny(goods) || !clause.hasAny(parts)) return undefined
  const good = goodIn(clause)
  if (!good) return isShareOfSome(clause) ? 'unclear' : undefined
  if (clause.hasAny(shares)) {
    if (isShareWithin(clause, good)) return 'share'
    if (isPartOfUnnamed(clause, good)) return 'unclear'
  }
  return clause.hasAny(places) && isPlaceWithin(clause, good) ? 'place' : undefined
}

/** Where "top" stands in "top UK exports to Germany". */
export function topOfFlow(clause: Clause): number | undefined {
  if (!clause.hasAny(tops)) return undefined
  const at = clause.ideas.findIndex(
    ({ top }, i) =>
      (top !== undefined || clause.was(i, 'order')) &&
      clause.was(skipOwner(clause, i + 1), 'flow') &&
      !clause.was(skipOwner(clause, i + 1), 'verb'),
  )
  return at < 0 ? undefined : at
}

const goods = kindsOf('a good')
const tops = kindsOf('order', 'a top')
const shares = kindsOf('quantity', 'percent', 'a threshold')
const places = kindsOf('order', 'extreme', 'a top', 'rank')
const parts = kindsOf(shares, places)

interface Stretch {
  readonly from: number
  readonly to: number
}

/** Where the one good stands, or a list of them. */
function goodIn(clause: Clause): Stretch | undefined {
  const at = clause.ideas.flatMap((idea, index) => (idea.good ? [index] : []))
  const [from, to] = [at[0]!, at.at(-1)!]
  const isList = clause.ideas.every(({ good }, i) => i < from || i > to || good || clause.binds(i))
  return isList ? { from, to } : undefined
}

const isShareWithin = (clause: Clause, good: Stretch): boolean =>
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

/** "the share of hafnium in UK exports to Germany", "what share does nickel have in UK exports" */
function isShareOfIt(clause: Clause, share: number, { from, to }: Stretch): boolean {
  const start = clause.was(share + 1, 'yesno') ? share + 2 : share + 1
  if (skip(clause, start) !== from) return false
  const next = skipSigns(clause, to + 1)
  const joint = /^(?:have|has|had|hold)$/.test(clause.ideas[next]?.text ?? '') ? next + 1 : next
  return within.has(clause.ideas[joint]?.text ?? '') && isFlowAt(clause, joint + 1)
}

/** "the share of hafnium in exports of nickel and hafnium": of some goods. */
function isShareOfSome(clause: Clause): boolean {
  if (!clause.hasAny(shares)) return false
  const from = clause.ideas.findIndex(({ good }) => good)
  const good = { from, to: from }
  return clause.ideas.some(
    (_, at) =>
      isShare(clause, at) &&
      (isShareOfIt(clause, at, good) ||
        (from < at && isFlowAt(clause, at + 1) && isBare(clause, 0, at) && !isGoodIn(clause, from + 1, at))),
  )
}

const isGoodIn = (clause: Clause, from: number, to: number): boolean =>
  clause.ideas.slice(from, to).some(({ good }) => good)

/** "hafnium as % of UK exports", "hafnium's share of all UK exports", "is hafnium over 5% of them", "UK exports to Germany: hafnium share" */
function isItsShare(clause: Clause, share: number, { from, to }: Stretch): boolean {
  if (from > share) return false
  const told = skipSigns(clause, to + 1) === share && clause.ideas[from - 1]?.text === ':'
  if (told && standsIn(clause, 'flow', 0, from)) return true
  return isFlowAt(clause, share + 1) && isPartOf(clause, share)
}

/** "hafnium", or "UK hafnium exports to Germany" of what is traded between the same two. */
const isPartOf = (clause: Clause, share: number): boolean =>
  isBare(clause, 0, share) ||
  (standsIn(clause, 'flow', 0, share) &&
    placesIn(clause, 0, share).join() === placesIn(clause, share, clause.ideas.length).join())

const placesIn = (clause: Clause, from: number, to: number): readonly string[] =>
  clause.ideas.slice(from, to).flatMap(({ place }) => (place ? [JSON.stringify(place)] : []))

/** "UK nickel exports to Belgium as % of UK exports": of all goods, or of all who take nickel. */
const isPartOfUnnamed = (clause: Clause, { from }: Stretch): boolean =>
  clause.ideas.some(
    (_, at) =>
      from < at &&
      isShare(clause, at) &&
      clause.ideas[at - 1]!.text !== "'s" &&
      isFlowAt(clause, at + 1) &&
      standsIn(clause, 'flow', 0, at),
  )

/** "what share of UK exports to Germany is hafnium", "… does hafnium make up" */
function isMadeOfIt(clause: Clause, share: number, { from, to }: Stretch): boolean {
  const before = clause.ideas[from - 1]
  const is =
    before !== undefined && (clause.was(from - 1, 'yesno') || /^(?:made up of|up of)$/.test(before.text))
  return (
    from > share &&
    isFlowAt(clause, share + 1) &&
    !clause.was(to + 1, 'flow') &&
    (is || isMajority(clause, share, from))
  )
}

/** "is most of Brazil's exports ferroniobium" */
const isMajority = (clause: Clause, share: number, good: number): boolean =>
  clause.ideas[share]!.threshold !== undefined && clause.ideas[good - 1]!.text !== 'of'

function isPlaceWithin(clause: Clause, good: Stretch): boolean {
  return clause.ideas.some(
    (_, at) => isPlace(clause, at) && (isTheTop(clause, at, good) || isRankOfIt(clause, at, good)),
  )
}

const isPlace = (clause: Clause, at: number): boolean =>
  clause.ideas[at]!.top !== undefined || ['order', 'extreme', 'rank'].some((kind) => clause.was(at, kind))

/** "is hafnium the UK's top export to Germany", "is nickel among the three biggest exports", "the no. 1 export good" */
function isTheTop(clause: Clause, place: number, { from, to }: Stretch): boolean {
  if (from > place || !clause.was(clause.before(from), 'yesno') || clause.was(to + 1, 'flow')) return false
  const next = skipOwner(clause, clause.was(place + 1, 'noun', 'commodity') ? place + 2 : place + 1)
  return clause.was(next, 'flow') && !clause.was(next, 'agent')
}

/** "rank of nickel among UK exports", "where does nickel rank in UK exports to Germany" */
const isRankOfIt = (clause: Clause, place: number, { to }: Stretch): boolean =>
  clause.was(place, 'rank') &&
  clause.ideas.some(
    ({ text }, at) =>
      at > to && at > place && within.has(text) && isFlowAt(clause, at + 1) && isBare(clause, to + 1, at),
  )

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
