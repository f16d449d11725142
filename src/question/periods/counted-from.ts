import type { PeriodContext } from '../readers/period/resolve.ts'
import type { PeriodPhrase } from '../readers/period-phrase.ts'
import { issueOf, type PeriodsFound, resolvePeriod, toSlot } from './found.ts'

/** The period that lies so far before or after another, which is only where the counting starts. */
export function countedFrom(start: PeriodPhrase, before: PeriodPhrase, context: PeriodContext): PeriodsFound {
  const base = resolvePeriod(start, context)
  if (base.kind !== 'range') return { issue: issueOf(base) }
  const found = resolvePeriod(before, { ...context, base: base.range })
  return found.kind === 'range'
    ? { main: toSlot(found, undefined), grain: found.grain }
    : { issue: issueOf(found) }
}
