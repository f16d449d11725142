import type { Intent } from '../intent/intent.ts'
import type { PeriodPhrase } from '../readers/period-phrase.ts'

/** "how have exports changed over five years": what is latest held against the same so long ago. */
export function overYears(phrases: readonly PeriodPhrase[], intent: Intent): readonly PeriodPhrase[] {
  const [phrase, ...others] = phrases
  if (phrase?.kind !== 'rolling' || phrase.unit !== 'year' || phrase.count < 2) return phrases
  return others.length === 0 && isOfEnds(intent)
    ? [{ kind: 'before', unit: 'year', count: phrase.count }]
    : phrases
}

const isOfEnds = ({ operation, quantity, baseline, grain, change }: Intent): boolean =>
  operation === 'change' &&
  (quantity === undefined || quantity === 'amount') &&
  baseline === undefined &&
  grain === undefined &&
  change === undefined
