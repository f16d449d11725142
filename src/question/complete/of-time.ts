import { lengthOf, MONTHS_IN, sameRange } from '../../calendar/month.ts'
import { changed } from '../../query/draft.ts'
import type { Query } from '../../query/query.ts'
import { carried } from '../../query/slot.ts'
import { kindOf } from '../period-kind.ts'
import type { Known } from './known.ts'
import { monthsHeld } from './months-held.ts'

/** "was it better in November" after October: of the two months, the one named is claimed to be the higher. */
export function movedClaim(query: Query, { periods, previous, said }: Known): Query {
  // "a year earlier for Korea?" after "more than Vietnam?": nothing is left that it could be more than
  if (query.operation === 'show' && query.claim?.kind === 'first_more' && !said.intent.claim)
    return withoutClaim(query)
  const main = periods.main?.value
  const { mentions, goods, flow, intent } = said
  const otherWay = intent.than && flow.flow !== undefined && flow.flow !== previous?.flows.value[0]
  const ofOther = mentions.length > 0 || goods.codes.length > 0 || otherWay
  const isMoved = query.operation === 'show' && previous?.operation === 'show' && !ofOther
  const other = previous?.period.value
  if (query.claim?.kind !== 'first_more' || !isMoved || !main || !other) return query
  if (periods.comparison || lengthOf(main) !== lengthOf(other) || sameRange(main, other)) return query
  // "was that more than in June": the one told before is claimed to be the higher
  const [period, base] = said.intent.than ? [carried(previous.period), main] : [query.period, other]
  const comparison = { kind: kindOf(period.value, base), period: base }
  return periodClaim(changed(query, { operation: 'change', period, comparison }))
}

/** "was it higher in June" after July: the month named is held against the one told, and not against the one before it. */
export function movedComparative(query: Query, { periods, previous, said }: Known): Query {
  const main = periods.main?.value
  const other = previous?.period.value
  if (!said.intent.comparative || periods.comparison || said.mentions.length > 0) return query
  if (!previous || !main || !other || lengthOf(main) !== lengthOf(other)) return query
  if (sameRange(main, other))
    return previous.comparison ? changed(query, { comparison: previous.comparison }) : query
  if (previous.operation !== 'show' && previous.operation !== 'compare') return query
  const moved = changed(query, { comparison: { kind: kindOf(main, other), period: other } })
  // "were they higher in August": each of them is told, as one yes or no would be of all
  return query.along ? withoutClaim(moved) : moved
}

const withoutClaim = (query: Query): Query => changed(query, { claim: undefined })

/** "was July above June": of two periods, more is a rise. */
export function periodClaim(query: Query): Query {
  if (query.claim?.kind !== 'first_more' || query.along) return query
  const { relation, side } = query.claim
  const direction = relation === 'above' ? 'up' : 'down'
  return changed(query, { claim: { kind: 'direction', direction, ...(side && { side }) } })
}

/** Of two deficits the larger is the lower balance, on whichever side they lie. */
export function withoutSide(query: Query): Query {
  const { claim } = query
  return claim?.kind === 'first_more' && claim.side
    ? changed(query, { claim: { kind: 'first_more', relation: claim.relation } })
    : query
}

/** "how many months were above a year earlier": more than the same month of the year before is a rise on the year. */
export function monthsAboveBefore(query: Query, { periods: { comparisonKind } }: Known): Query {
  const { claim, along } = query
  if (claim?.kind !== 'first_more' || along || !comparisonKind) return query
  const direction = claim.relation === 'above' ? 'up' : 'down'
  return changed(query, { claim: undefined, comparison: undefined, direction, change: comparisonKind })
}

/**
 * "did exports rise three months in a row in 2025", "how many months in a row did they rise in 2025": anywhere in the year,
 * not only at its end; of a year that still runs how long they have risen by now is told.
 */
export function streakWithin(query: Query, { periods, scope, world }: Known): Query {
  const { claim, operation, period } = query
  if (operation !== 'streak' || period.how === 'assumed' || periods.open) return query
  if (claim) return isLonger(claim) ? changed(query, { longest: true }) : query
  const held = monthsHeld(scope, world)
  const { from, to } = period.value
  // from the first month held it is all that there was up to then
  const step = MONTHS_IN[query.grain ?? 'month']
  const isOver = held !== undefined && lengthOf(period.value) > step && from > held.from && to < held.to
  return isOver ? changed(query, { longest: true }) : query

  function isLonger(claim: NonNullable<Query['claim']>): boolean {
    return (
      claim.kind === 'streak' && lengthOf(period.value) > claim.months * MONTHS_IN[query.grain ?? 'month']
    )
  }
}

/** "did exports stay above 5,000 t in July": of one month there is nothing to go through. */
export function oneMonthOnly(query: Query): Query {
  if (!query.claim || !judged.has(query.claim.kind)) return query
  if (lengthOf(query.period.value) > 1 || (query.grain ?? 'month') !== 'month') return query
  return changed(query, { operation: 'show', extreme: undefined, grain: undefined })
}
const judged = new Set<NonNullable<Query['claim']>['kind']>(['threshold', 'sign', 'zero'])
