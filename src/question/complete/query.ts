import { type Draft, queryOf } from '../../query/draft.ts'
import type { Issue } from '../../query/issue.ts'
import type { Query } from '../../query/query.ts'
import { alongOf, sideBySide } from './along.ts'
import { comparisonOf } from './comparison.ts'
import { addIntent } from './fields/fields.ts'
import { allGoods } from './goods.ts'
import { insideRecord } from './inside-record.ts'
import type { Known } from './known.ts'
import { measureFor } from './measure.ts'
import { ofGoods } from './of-goods.ts'
import { ofListedPlace, ofOneMover, ofOnePlace } from './of-place.ts'
import { inCarriedBounds } from './of-rank.ts'
import { goesOn, operationFor } from './operation.ts'
import { noMonths } from './period/no-months.ts'
import { periodFor } from './period/period.ts'
import { addPeriods } from './periods-beside.ts'
import { quantityFor } from './quantity.ts'
import type { ScopeFound } from './scope.ts'
import { settle } from './settle.ts'
import { shareOf } from './share.ts'
import { addsReporters, isMeanOfMonths, isSumBeside, isSumOfPeriods } from './sums.ts'
import { withToldBefore } from './told-before.ts'

/** What became of the words themselves. */
type Words = Pick<Query, 'repairs' | 'unused'>

const noWords: Words = { repairs: [], unused: [] }

export type Completed = { readonly query: Query } | { readonly issue: Issue }

/** Puts scope, period and intent together; what was not said is carried or filled in, and marked as such. */
export function completeQuery(found: Omit<Known, 'base'>, words: Words = noWords): Completed {
  const { said, scope, periods, world, previous } = ofOneMover(ofListedPlace(ofOnePlace(found)))
  const base = previous && goesOn(said, previous, periods) ? insideRecord(previous, periods) : undefined
  const known: Known = { said, scope, periods, world, previous, base }
  const operation = operationFor(known)
  const quantity = quantityFor(known)
  const period = periodFor(known, operation)
  if (!period) return { issue: noMonths(known) }
  const comparison = comparisonOf(known, period.value, operation, quantity)
  const along = alongOf(known, operation)
  const query = queryOf({
    operation: sideBySide(operation, along, known),
    quantity,
    reporters: scope.reporters,
    flows: scope.flows,
    partners: scope.partners,
    commodities: allGoods(scope.commodities, scope, world),
    measure: measureFor(known),
    period,
    repairs: words.repairs,
    unused: words.unused,
  })
  if (along) query.along = along
  if (comparison) query.comparison = comparison
  addIntent(query, known, operation)
  addPeriods(query, known, operation)
  addScope(query, scope)
  if (addsReporters(query, said)) query.together = 'sum'
  if (isMeanOfMonths(query, said)) Object.assign(query, meanOfMonths)
  if (isSumOfPeriods(query, periods) || isSumBeside(query, said)) query.together = 'sum'
  if (periods.whole) query.against = { period: periods.whole }
  const shared = ofGoods(shareOf(query, said, previous), known)
  const settled = inCarriedBounds(settle(shared, known), previous)
  return { query: previous ? withToldBefore(settled, previous) : settled }
}

const meanOfMonths = { operation: 'compare', along: 'period', quantity: 'amount', together: 'mean' } as const

function addScope(query: Draft<Query>, scope: ScopeFound): void {
  if (scope.mirror) query.mirror = scope.mirror
  if (scope.within) query.within = scope.within
  if (scope.package) query.package = scope.package.name
}
