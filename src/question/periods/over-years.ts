import type { Query } from '../../query/query.ts'
import type { Intent } from '../intent/intent.ts'
import type { PeriodPhrase } from '../readers/period-phrase.ts'

/**
 * "how have exports changed over five years", "are they up over the last three months": what is latest held against the
 * same so long ago.
 */
export function overYears(phrases: readonly PeriodPhrase[], intent: Intent): readonly PeriodPhrase[] {
  const [phrase, ...others] = phrases
  if (phrase?.kind !== 'rolling' || others.length > 0 || !isOfEnds(intent)) return phrases
  const { unit, count } = phrase
  const hasEnds = (unit === 'year' && count > 1) || (unit === 'month' && count > 1 && count < 12)
  return hasEnds ? [{ kind: 'before', unit, count }] : phrases
}

const isOfEnds = ({ operation, quantity, baseline, grain, change }: Intent): boolean =>
  operation !== undefined &&
  moving.has(operation) &&
  (quantity === undefined || quantity === 'amount') &&
  baseline === undefined &&
  grain === undefined &&
  change === undefined

const moving: ReadonlySet<Query['operation']> = new Set(['change', 'breadth', 'contribution'] as const)
