import {
  lengthOf,
  MONTHS_IN,
  type Month,
  monthOfYear,
  type Range,
  range,
  yearToDate,
} from '../../calendar/month.ts'
import type { Issue } from '../../query/issue.ts'
import type { Grain, Operation } from '../../query/operation.ts'
import { assumed, carried, type Slot, said as saidSlot } from '../../query/slot.ts'
import type { Intent } from '../intent/intent.ts'
import type { Known } from './known.ts'
import { grainHeld, monthsAsked, monthsHeld } from './months-held.ts'
import { bothTold, endsTold, laterFirst, otherBase, turnedTo } from './period-told.ts'

/** The period asked, else the one spoken of, else what the operation looks at by itself. */
export function periodFor(known: Known, operation: Operation): Slot<Range> | undefined {
  const { said, periods, previous, scope, world } = known
  const turned = turnedTo(known, operation) ?? laterFirst(known, operation) ?? endsTold(known, operation)
  if (turned) return saidSlot(turned.main)
  const other = otherBase(known)
  if (other) return carried({ ...known.previous!.period, value: other.main })
  const rate =
    said.intent.quantity === 'change' && operation === 'change' && said.intent.change === 'year_to_date'
  const { change, operation: asked } = said.intent
  const toDate = asked === 'change' && change === 'year_to_date' && !periods.comparison
  if (periods.main && toDate && lengthOf(periods.main.value) === 1) return upTo(periods.main)
  if (periods.main && !isAllOfClaim(known))
    return rate && !periods.comparison ? upTo(periods.main) : periods.main
  if (periods.season) {
    const all = monthsHeld(scope, world)
    if (said.intent.claim && previous) return carried(previous.period)
    if (said.intent.claim) return all && latestOf(periods.season.months, Math.min(all.to, world.today - 1))
    return all && assumed(range(all.from, Math.min(all.to, world.today - 1)), 'default')
  }
  // the year to date is one year for everybody
  const held = change === 'year_to_date' ? monthsHeld(scope, world) : monthsAsked(scope, world)
  const looksBack = said.intent.operation === 'since' && said.intent.threshold !== undefined
  if (held && (isLaterThanHeld(known, held) || isOfAllHeld(known))) return byItself(known, operation, held)
  const both = bothTold(known)
  if (both) return carried({ ...previous!.period, value: both })
  if (previous && !isTooShort(known, operation) && !looksBack)
    return toDate ? saidSlot(yearToDate(previous.period.value.to)) : carried(previous.period)
  return held && byItself(known, operation, held)
}

/** "and the UK?" after Brazil's latest month, which the UK has not come to: its own latest. */
function isLaterThanHeld({ previous, scope }: Known, held: Range): boolean {
  if (previous?.period.how !== 'assumed' || previous.period.because !== 'latest_held') return false
  const isOther = previous.reporters.value.join() !== scope.reporters.value.join()
  return isOther && previous.period.value.from > held.to
}

/** "and Japan?" after the highest month there is of Germany: of all that is held of Japan, be it more or less. */
const isOfAllHeld = ({ said: { intent }, previous, base }: Known): boolean =>
  previous?.operation === 'record' &&
  (intent.operation ?? base?.operation) === 'record' &&
  previous.period.how === 'assumed' &&
  previous.period.because === 'default' &&
  !intent.claim &&
  !previous.claim

/** "are exports at an all-time high": all that is held is what the month is one of; "a record before 2024" is less. */
function isAllOfClaim({ said: { intent }, periods, scope, world }: Known): boolean {
  if (intent.operation !== 'record' || intent.claim?.kind !== 'record' || !periods.open) return false
  const held = monthsHeld(scope, world)
  const main = periods.main?.value
  return (
    held !== undefined &&
    main !== undefined &&
    main.from <= held.from &&
    main.to >= Math.min(held.to, world.today - 1)
  )
}

/** "YTD change July" is of January to July. */
const upTo = (slot: Slot<Range>): Slot<Range> => ({ ...slot, value: yearToDate(slot.value.to) })

/** "trend" after the figure of a month: one month, or one year by year, makes no series, nor any count of months. */
function isTooShort({ said: { intent }, previous }: Known, operation: Operation): boolean {
  if (previous && intent.operation === operation && (counting.has(operation) || isBackAbove(intent)))
    return lengthOf(previous.period.value) <= 1
  if (previous && intent.operation === 'record' && intent.by === 'partner')
    return lengthOf(previous.period.value) <= MONTHS_IN[intent.grain ?? 'month']
  if (previous && intent.operation === 'record')
    return claimsLevel(intent) || (!intent.claim && isNoneOfSeveral(intent, lengthOf(previous.period.value)))
  if (intent.operation !== 'series' || !previous || previous.operation === 'series') return false
  return lengthOf(previous.period.value) <= MONTHS_IN[intent.grain ?? 'month']
}

/** "is 6,357 t the record" after one month: of all there are. */
const claimsLevel = ({ claim, ofAllHeld }: Intent): boolean =>
  claim?.kind === 'threshold' && ofAllHeld === true

/** "when were they back above 400 t" after one month: whenever it was. */
const isBackAbove = ({ operation, threshold }: Intent): boolean =>
  operation === 'recovery' && threshold !== undefined

const counting = new Set<Operation>(['count_periods', 'overtake'])

/** "best year" after the figure of a year: it is one of those that the best is looked for among. */
const isNoneOfSeveral = ({ grain, ofAllHeld }: Intent, months: number): boolean =>
  months > 1 && (ofAllHeld === true || months <= MONTHS_IN[grain ?? 'month'])

function byItself(known: Known, operation: Operation, held: Range): Slot<Range> {
  const { said, scope, world } = known
  const { intent } = said
  const grain = grainHeld(scope, world)
  const latest = lastWhole(grain, Math.min(held.to, world.today - 1)).to
  const back = (months: number) => range(Math.max(held.from, latest - months + 1), latest)
  if (operation === 'record' && intent.claim?.kind === 'record')
    return assumed(lastWhole(intent.grain, latest), 'latest_held')
  if (isAltogether(known, operation)) return assumed(range(held.from, latest), 'all_held')
  const whole =
    intent.extremes !== undefined ||
    intent.each !== undefined ||
    operation === 'record' ||
    operation === 'count_periods' ||
    operation === 'overtake' ||
    (operation === 'streak' && intent.longest)
  const years = (operation === 'series' || operation === 'streak') && intent.grain === 'year'
  if (whole || years) return assumed(range(held.from, latest), 'default')
  if (operation === 'series') return assumed(back(24), 'default')
  if (operation === 'newcomers') return assumed(back(12), 'latest_held')
  // an average of one month is that month, one of its days is none
  if (intent.quantity === 'average' && !intent.perDay && isOfOneMean(intent))
    return grain === 'year' ? assumed(range(held.from, latest), 'default') : assumed(back(12), 'latest_held')
  const toDate = intent.change === 'year_to_date' || intent.quantity === 'run_rate'
  const found = toDate ? range(latest - (latest % 12), latest) : lastWhole(grain, latest)
  return assumed(found, toDate ? 'through_latest' : 'latest_held', earlierYear(found, held))
}

/** "average exports", "who takes more than 400 t a month", "top buyers by average" */
const isOfOneMean = ({ operation }: Intent): boolean =>
  operation === undefined || operation === 'threshold' || operation === 'rank'

/** "how much did Japan buy in total": of one partner there is nothing to add up but its months. */
const isAltogether = ({ said: { altogether, intent }, scope }: Known, operation: Operation): boolean =>
  altogether &&
  operation === 'show' &&
  (intent.quantity ?? 'amount') === 'amount' &&
  scope.partners.value.length === 1 &&
  scope.partners.value[0] !== 'WORLD'

/** "is this the highest July ever": the latest July; the latest Q4 that is over. */
function latestOf(months: readonly number[], latest: Month): Slot<Range> {
  const back = [...Array(12).keys()].find((by) => months.at(-1) === monthOfYear(latest - by)) ?? 0
  return assumed(range(latest - back - months.length + 1, latest - back), 'latest_such_month')
}

/** The last month, quarter or year that is over. */
function lastWhole(grain: Grain = 'month', latest: Month): Range {
  const months = MONTHS_IN[grain]
  const end = latest - ((latest + 1) % months)
  return range(end - months + 1, end)
}

/** The same months a year before, where held: the first alternative of an assumed period. */
const earlierYear = (found: Range, held: Range): Range[] =>
  found.from - 12 >= held.from ? [range(found.from - 12, found.to - 12)] : []

export function noMonths({ scope, world }: Known): Issue {
  const held = monthsHeld(scope, world)
  return {
    kind: 'not_held',
    slot: 'period',
    words: '',
    held: scope.reporters.value,
    ...(held ? { range: held } : {}),
  }
}
