import { MONTHS_IN, type Month, type Range, range } from '../../../calendar/month.ts'
import type { Grain, Operation } from '../../../query/operation.ts'
import { assumed, type Slot } from '../../../query/slot.ts'
import type { Intent } from '../../intent/intent.ts'
import type { Known } from '../known.ts'
import { grainHeld } from '../months-held.ts'

/** What an operation looks at where nobody says when. */
export function byItself(known: Known, operation: Operation, held: Range): Slot<Range> {
  const { said, scope, world } = known
  const { intent } = said
  const grain = grainHeld(scope, world)
  const latest = lastWhole(grain, Math.min(held.to, world.today - 1)).to
  if (operation === 'record' && intent.claim?.kind === 'record')
    return assumed(lastWhole(intent.grain, latest), 'latest_held')
  if (isAltogether(known, operation)) return assumed(range(held.from, latest), 'all_held')
  if (looksAtAll(intent, operation) || goesOnWithLongest(known, operation))
    return assumed(range(held.from, latest), 'default')
  if (operation === 'series') return assumed(monthsBack(24, latest, held), 'default')
  if (operation === 'newcomers') return assumed(monthsBack(12, latest, held), 'latest_held')
  if (!isOfOneMean(intent)) return latestOne(intent, grain, latest, held)
  return grain === 'year'
    ? assumed(range(held.from, latest), 'default')
    : assumed(monthsBack(12, latest, held), 'latest_held')
}

/** The last month, quarter or year that is over. */
function lastWhole(grain: Grain = 'month', latest: Month): Range {
  const months = MONTHS_IN[grain]
  const end = latest - ((latest + 1) % months)
  return range(end - months + 1, end)
}

/** "how much did Japan buy in total": of one partner there is nothing to add up but its months. */
const isAltogether = ({ said: { altogether, intent }, scope }: Known, operation: Operation): boolean =>
  altogether &&
  operation === 'show' &&
  (intent.quantity ?? 'amount') === 'amount' &&
  scope.partners.value.length === 1 &&
  scope.partners.value[0] !== 'WORLD'

const looksAtAll = ({ extremes, each, longest, grain }: Intent, operation: Operation): boolean =>
  extremes !== undefined ||
  each !== undefined ||
  ofAll.has(operation) ||
  (operation === 'streak' && longest === true) ||
  ((operation === 'series' || operation === 'streak') && grain === 'year')
const ofAll: ReadonlySet<Operation> = new Set(['record', 'count_periods', 'overtake'] as const)

/** "and Japan?" after the longest run */
const goesOnWithLongest = ({ base }: Known, operation: Operation): boolean =>
  operation === 'streak' && base?.operation === 'streak' && base.longest === true

const monthsBack = (months: number, latest: Month, held: Range): Range =>
  range(Math.max(held.from, latest - months + 1), latest)

/**
 * "average exports", "who takes more than 400 t a month", "top buyers by average": an average of one month is that month,
 * one of its days is none.
 */
const isOfOneMean = ({ operation, quantity, perDay }: Intent): boolean =>
  (quantity === 'average' || quantity === 'median') &&
  !perDay &&
  (operation === undefined || ofMeans.has(operation))

const ofMeans: ReadonlySet<Operation> = new Set(['show', 'threshold', 'rank'] as const)

function latestOne(
  { change, quantity }: Intent,
  grain: Grain | undefined,
  latest: Month,
  held: Range,
): Slot<Range> {
  const toDate = change === 'year_to_date' || quantity === 'run_rate'
  const found = toDate ? range(latest - (latest % 12), latest) : lastWhole(grain, latest)
  return assumed(found, toDate ? 'through_latest' : 'latest_held', earlierYear(found, held))
}

/** The same months a year before, where held: the first alternative of an assumed period. */
const earlierYear = (found: Range, held: Range): Range[] =>
  found.from - 12 >= held.from ? [range(found.from - 12, found.to - 12)] : []
