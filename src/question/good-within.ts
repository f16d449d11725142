import type { Clause } from './clause.ts'
import { causes, isCauseWithin } from './good-within/cause.ts'
import { isPlaceWithin } from './good-within/place.ts'
import { isPartOfUnnamed, isShareOfSome, isShareWithin, shares } from './good-within/share.ts'
import { type Stretch, skipOwner } from './good-within/steps.ts'
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
  if (clause.hasAny(causes) && isCauseWithin(clause, good)) return good.from === good.to ? 'share' : 'unclear'
  if (!clause.hasAny(places) || !isPlaceWithin(clause, good)) return undefined
  return good.from === good.to ? 'place' : 'unclear'
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

const places = kindsOf('order', 'extreme', 'a top', 'rank')

const parts = kindsOf(shares, places, causes)

/** Where the one good stands, or a list of them. */
function goodIn(clause: Clause): Stretch | undefined {
  const at = clause.ideas.flatMap((idea, index) => (idea.good ? [index] : []))
  const [from, to] = [at[0]!, at.at(-1)!]
  const isList = clause.ideas.every(
    ({ good }, i) => i < from || i > to || good || clause.binds(i) || clause.was(i, 'or'),
  )
  return isList ? { from, to } : undefined
}
