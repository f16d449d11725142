import { said } from '../../query/query.ts'
import type { ChangeKind } from '../../trade/types.ts'
import type { Intent } from '../intent/intent.ts'
import type { PeriodContext } from '../readers/period/resolve.ts'
import type { PeriodPhrase } from '../readers/period-phrase.ts'
import { issueOf, latestOf, type PeriodsFound, resolvePeriod, toSlot } from './found.ts'

/** "two months after January 2025": the other month is only where the counting starts. */
export function afterAnother(
  phrases: readonly PeriodPhrase[],
  context: PeriodContext,
): PeriodsFound | undefined {
  if (phrases.length !== 2) return undefined
  const before = phrases.find((phrase) => phrase.kind === 'before')
  const start = phrases.find((phrase) => phrase.kind !== 'before')
  if (before?.kind !== 'before' || before.count >= 0 || !start) return undefined
  const base = resolvePeriod(start, context)
  if (base.kind !== 'range') return { issue: issueOf(base) }
  const found = resolvePeriod(before, { ...context, base: base.range })
  return found.kind === 'range'
    ? { main: toSlot(found, undefined), grain: found.grain }
    : { issue: issueOf(found) }
}

export function withBefore(
  found: PeriodsFound,
  before: PeriodPhrase | undefined,
  context: PeriodContext,
): PeriodsFound {
  if (!before || !found.main) return found
  const resolved = resolvePeriod(before, { ...context, base: found.main.value })
  if (resolved.kind !== 'range') return { issue: issueOf(resolved) }
  // "the last 3 months against the 3 months before": set against others they are no stretch to search in
  const { open: _open, ...closed } = found
  return { ...closed, comparison: resolved.range, ...kindOfBefore(before) }
}

function kindOfBefore(before: PeriodPhrase): { comparisonKind?: ChangeKind } {
  if (before.kind !== 'before' || before.count !== 1) return {}
  if (before.unit === 'year') return { comparisonKind: 'year_on_year' }
  return before.unit === 'month' ? { comparisonKind: 'month_on_month' } : {}
}

/** "previous quarter exports": with no period spoken of, the last one that is over. */
const isPrevious = (before: PeriodPhrase): boolean =>
  before.kind === 'before' && before.count === 1 && before.unit === 'quarter' && !before.of

function lastQuarter(context: PeriodContext): PeriodsFound {
  const resolved = resolvePeriod({ kind: 'calendar', unit: 'quarter', offset: -1 }, context)
  return resolved.kind === 'range'
    ? { main: toSlot(resolved, undefined), grain: resolved.grain }
    : { issue: issueOf(resolved) }
}

/** "vs a year ago" compares; "a year before?" on its own moves the period. */
export function beforeAlone(before: PeriodPhrase, intent: Intent, context: PeriodContext): PeriodsFound {
  if (!context.base && isPrevious(before)) return lastQuarter(context)
  const base = context.base ?? latestOf(context)
  if (!base) return {}
  const resolved = resolvePeriod(before, { ...context, base })
  if (resolved.kind !== 'range') return { issue: issueOf(resolved) }
  if (intent.changing || intent.versus || intent.comparing)
    return { comparison: resolved.range, ...kindOfBefore(before) }
  return { main: said(resolved.range), shifted: true, grain: resolved.grain }
}
