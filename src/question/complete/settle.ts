import type { Operation } from '../../query/operation.ts'
import type { Query } from '../../query/query.ts'
import { asPrice } from './as-price.ts'
import { inEachPeriod, ofOnePeriod } from './each-period.ts'
import type { Known } from './known.ts'
import { driversAmong } from './of-drivers.ts'
import { signOfOtherSide } from './of-other-side.ts'
import { amongAll, listInside, rankClaim } from './of-rank.ts'
import { rateChange, rateSeries, yearlyRates } from './of-rates.ts'
import {
  monthsAboveBefore,
  movedClaim,
  movedComparative,
  oneMonthOnly,
  periodClaim,
  streakWithin,
  withoutSide,
} from './of-time.ts'

/** What a query means for the scope and period that its operation is done over. */
export const settle = (query: Query, known: Known): Query =>
  asPrice(streakWithin(settling[query.operation]?.(query, known) ?? query, known))

const settling: Partial<Record<Operation, (query: Query, known: Known) => Query>> = {
  show: (query, known) => inEachPeriod(signOfOtherSide(movedClaim(query, known), known.said), known.periods),
  rank: (query, { said }) => listInside(rankedAmongAll(rankClaim(query, said), said), said),
  threshold: amongAll,
  change: (query, known) =>
    yearlyRates(rateSeries(rateChange(periodClaim(movedComparative(query, known)))), known),
  compare: (query, { periods }) => inEachPeriod(withoutSide(query), periods),
  contribution: driversAmong,
  record: oneMonthOnly,
  count_periods: monthsAboveBefore,
  series: ofOnePeriod,
}

/** "and in 2020" after Germany's place: Germany's place again. */
const rankedAmongAll = (query: Query, { intent }: Known['said']): Query =>
  intent.operation === undefined ? query : amongAll(query)
