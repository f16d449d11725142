import { type Range, range, sameRange } from '../../calendar/month.ts'
import { assumed, type Slot, said } from '../../query/slot.ts'
import type { ChangeKind } from '../../trade/types.ts'
import type { Intent } from '../intent/intent.ts'
import { onCalendar as aloneOnCalendar } from '../readers/period/resolve/before.ts'
import type { PeriodContext } from '../readers/period/resolve.ts'
import type { PeriodPhrase } from '../readers/period-phrase.ts'
import { countedFrom } from './counted-from.ts'
import { issueOf, latestOf, type PeriodsFound, resolvePeriod, toSlot, whollyFound } from './found.ts'
import type { Named } from './named.ts'

/** "two months after January 2025": the other month is only where the counting starts. */
export function afterAnother({ phrases, context }: Named): PeriodsFound | undefined {
  if (phrases.length !== 2) return undefined
  const before = phrases.find((phrase) => phrase.kind === 'before')
  const start = phrases.find((phrase) => phrase.kind !== 'before')
  if (before?.kind !== 'before' || before.count >= 0 || !start) return undefined
  return countedFrom(start, before, context)
}

export function withBefore(
  found: PeriodsFound,
  before: PeriodPhrase | undefined,
  context: PeriodContext,
): PeriodsFound {
  if (!before || !found.main || pointsAtMain(before, found.main.value, context)) return found
  const resolved = resolvePeriod(before, { ...context, base: found.main.value })
  if (resolved.kind !== 'range') return { issue: issueOf(resolved) }
  // "the last 3 months against the 3 months before": set against others they are no stretch to search in
  return {
    ...whollyFound(found),
    open: undefined,
    comparison: resolved.range,
    comparisonKind: kindOfBefore(before) ?? found.comparisonKind,
  }
}

/** "in April 2025, and how much did exports fall that month": the month that is named, and none beside it. */
const pointsAtMain = (before: PeriodPhrase, main: Range, { base }: PeriodContext): boolean =>
  before.kind === 'before' && before.count === 0 && (!base || sameRange(base, main))

function kindOfBefore(before: PeriodPhrase): ChangeKind | undefined {
  if (before.kind !== 'before' || before.count !== 1) return undefined
  if (before.unit === 'year') return 'year_on_year'
  return before.unit === 'month' ? 'month_on_month' : undefined
}

/** "previous quarter exports", "in the previous year", "two quarters ago": with no period spoken of, the last ones that are over. */
function onCalendar(before: PeriodPhrase, isShown: boolean): PeriodPhrase | undefined {
  if (before.kind !== 'before' || before.of || before.unit === 'period') return undefined
  const { unit, count } = before
  if (unit === 'quarter' && (count === 1 || (count > 1 && isShown)))
    return { kind: 'calendar', unit, offset: -count }
  return isShown ? aloneOnCalendar(before) : undefined
}

function shown(phrase: PeriodPhrase, context: PeriodContext): PeriodsFound {
  const resolved = resolvePeriod(phrase, context)
  return resolved.kind === 'range'
    ? { main: toSlot(resolved, undefined), grain: resolved.grain }
    : { issue: issueOf(resolved) }
}

/** "same quarter last year": with nothing spoken of, the last quarter is what it is set against. */
function ofLastStretch(
  before: PeriodPhrase,
  unit: 'quarter' | 'half',
  isCompared: boolean,
  context: PeriodContext,
): PeriodsFound {
  const last = shown({ kind: 'calendar', unit, offset: -1 }, context)
  return isCompared ? withBefore(last, before, context) : shown(before, context)
}

/** "vs a year ago" compares; "a year before?" on its own moves the period. */
export function beforeAlone(before: PeriodPhrase, intent: Intent, context: PeriodContext): PeriodsFound {
  const isCompared = (intent.changing && !isThat(before)) || intent.versus || intent.comparing
  const alone = context.base ? undefined : onCalendar(before, !isCompared)
  if (alone) return shown(alone, context)
  if (!context.base && before.kind === 'before' && before.stretch)
    return ofLastStretch(before, before.stretch, isCompared, context)
  const base = context.base ?? latestOf(context)
  if (!base) return {}
  const resolved = resolvePeriod(before, { ...context, base })
  if (resolved.kind !== 'range') return { issue: issueOf(resolved) }
  if (isCompared) return { comparison: resolved.range, comparisonKind: kindOfBefore(before) }
  const main = context.base ? said(resolved.range) : countedBack(resolved.range, before, context)
  return { main, shifted: true, grain: resolved.grain }
}

/** "did exports rise that month": in it, and not on it. */
const isThat = (before: PeriodPhrase): boolean => before.kind === 'before' && before.count === 0

/** "two months ago": from the latest month that is held; from today it can be another one. */
function countedBack(meant: Range, before: PeriodPhrase, { today, ...held }: PeriodContext): Slot<Range> {
  const fromToday = resolvePeriod(before, { today, ...held, base: range(today) })
  const others = fromToday.kind === 'range' && !sameRange(fromToday.range, meant) ? [fromToday.range] : []
  return assumed(meant, 'counted_back', others)
}
