import { lengthOf, type Range, sameRange, shift } from '../../calendar/month.ts'
import type { Intent } from '../intent/intent.ts'
import type { PeriodContext } from '../readers/period/resolve.ts'
import type { PeriodGrain, PeriodPhrase } from '../readers/period-phrase.ts'
import { endsBackwards, endsOf, runsBackwards, takesEnds } from './ends.ts'
import { issueOf, type PeriodsFound, type RangeResolved, resolvePeriod, toSlot } from './found.ts'
import { scopeUpTo } from './scope.ts'

export function onePeriod(
  phrase: PeriodPhrase,
  intent: Intent,
  context: PeriodContext,
  span: readonly [number, number] | undefined,
  isArrow: boolean,
  hasBase: boolean,
): PeriodsFound {
  if (phrase.kind === 'span' && ((takesEnds(phrase, intent) && !hasBase) || isArrow))
    return endsOf(isArrow ? { ...phrase, words: 'from_to' } : phrase, context, span)
  if (phrase.kind === 'span' && runsBackwards(phrase, context)) return endsBackwards(phrase, context, span)
  if (phrase.kind === 'until' && (intent.change === 'year_to_date' || isOfThisYear(phrase, intent)))
    return onePeriod(
      { kind: 'to_date', unit: 'year', through: phrase.end },
      intent,
      context,
      span,
      isArrow,
      hasBase,
    )
  if (isUntilAlone(phrase, intent))
    return { issue: { kind: 'ambiguous', slot: 'period', words: '', choices: [] } }
  if (phrase.kind === 'since' && phrase.exclusive && intent.claim?.kind === 'direction_each')
    return onePeriod({ kind: 'since', start: phrase.start }, intent, context, span, isArrow, hasBase)
  const since =
    phrase.kind === 'since' && changesSince(intent) ? changeSince(phrase, intent, context, span) : undefined
  if (since && !(explainsMove(intent) && isOnItself(since))) return since
  const resolved = resolvePeriod(phrase, context)
  if (resolved.kind !== 'range') return { issue: issueOf(resolved) }
  if (phrase.kind === 'since' && claimsRecord(intent) && !context.base) {
    const latest = latestWithin(phrase, resolved, intent, context)
    if (latest) return latest
  }
  const open =
    phrase.kind === 'since' || phrase.kind === 'all' || phrase.kind === 'until' || phrase.kind === 'rolling'
  const main = toSlot(resolved, span)
  return open ? { main, grain: resolved.grain, open } : { main, grain: resolved.grain }
}

/** "is this the highest since January 2025": the latest month, of those since then. */
const claimsRecord = ({ operation, claim, grain }: Intent): boolean =>
  operation === 'record' && claim?.kind === 'record' && (grain ?? 'month') === 'month'

function latestWithin(
  since: PeriodPhrase,
  { range }: RangeResolved,
  intent: Intent,
  context: PeriodContext,
): PeriodsFound | undefined {
  const latest = resolvePeriod(lastMonth, context)
  if (latest.kind !== 'range') return undefined
  const comparison = scopeUpTo(latest.range, since, range, intent, context)
  return { main: toSlot(latest, undefined), comparison, open: true }
}

/** "up to May this year", of a sum */
const isOfThisYear = (phrase: Extract<PeriodPhrase, { kind: 'until' }>, intent: Intent): boolean =>
  phrase.end.kind === 'in_relative_year' && isUntilAlone(phrase, intent)

/** "through May 2026", of a sum: nobody said from when on, be it January or all that is held. */
const isUntilAlone = (phrase: PeriodPhrase, { operation, quantity, claim, grain }: Intent): boolean =>
  phrase.kind === 'until' &&
  !phrase.exclusive &&
  phrase.end.kind !== 'latest' &&
  !claim &&
  grain === undefined &&
  (operation === undefined || operation === 'show' || operation === 'rank') &&
  (quantity === undefined || quantity === 'amount')

const changesSince = (intent: Intent): boolean =>
  (ofTwo.has(intent.operation) || ranksChanges(intent) || explainsMove(intent) || goesOnChanging(intent)) &&
  intent.change === undefined &&
  intent.grain === undefined

const ofTwo: ReadonlySet<Intent['operation']> = new Set(['change', 'contribution', 'split'] as const)

/** "who grew most since 2020" */
const ranksChanges = ({ operation, quantity }: Intent): boolean =>
  operation === 'rank' && quantity === 'change'

/** "why have exports fallen since May", and not "what happened since May" */
const explainsMove = ({ operation, direction }: Intent): boolean =>
  operation === 'explain' && direction !== undefined

/** "why have exports fallen since 2025", of which 2025 is the last year: the months since then. */
const isOnItself = ({ main, comparison }: PeriodsFound): boolean =>
  main !== undefined && comparison !== undefined && sameRange(main.value, comparison)

/** "since 2020" after the change of 2024 on 2023: of two stretches that overlap there is no change. */
const goesOnChanging = ({ operation, quantity, claim, previous }: Intent): boolean =>
  operation === undefined &&
  quantity === undefined &&
  claim === undefined &&
  previous?.operation === 'change' &&
  previous.change === undefined

const lastMonth: PeriodPhrase = { kind: 'latest' }

/** "since 2020": the last whole year against it, and no month. */
const lastOf = (unit: PeriodGrain): PeriodPhrase =>
  unit === 'year' || unit === 'quarter' || unit === 'half'
    ? { kind: 'calendar', unit, offset: -1 }
    : lastMonth

function changeSince(
  { start, event, exclusive }: Extract<PeriodPhrase, { kind: 'since' }>,
  intent: Intent,
  context: PeriodContext,
  span?: readonly [number, number],
): PeriodsFound {
  const base = resolvePeriod(start, context)
  const latest = resolvePeriod(base.kind === 'range' ? lastOf(base.grain) : lastMonth, context)
  if (base.kind !== 'range' || latest.kind !== 'range')
    return { issue: { kind: 'ambiguous', slot: 'period', words: '', choices: [] } }
  // what an event moved is held against the month before it
  const comparison = event && base.grain === 'month' ? shift(base.range, -1) : base.range
  if (exclusive && causes.has(intent.operation))
    return { main: toSlot({ ...base, range: next(base.range) }, span), comparison, grain: base.grain }
  return { main: toSlot(latest, span), comparison, grain: latest.grain }
}

/** "why did exports fall after April": in the month behind it, whatever became of them until now. */
const causes: ReadonlySet<Intent['operation']> = new Set(['explain', 'contribution', 'split'] as const)

const next = (range: Range): Range => shift(range, lengthOf(range))
