import type { Intent } from '../intent/intent.ts'
import type { PeriodPhrase } from '../readers/period-phrase.ts'
import type { PeriodsFound } from './found.ts'

/** "best October", "every December", "highest Q3", "highest July ever": the same part of every year. */
export function seasonOf(phrases: readonly PeriodPhrase[], intent: Intent): PeriodsFound | undefined {
  const { operation, grain, claim } = intent
  if (claim || (operation !== 'record' && !(operation === 'series' && grain === 'year'))) return undefined
  const [only, ...others] = phrases.filter((phrase) => phrase.kind !== 'all')
  if (others.length > 0 || only?.kind !== 'yearless' || only.last) return undefined
  if (operation === 'record' && grain !== undefined && only.grain === 'range') return undefined
  const months = Array.from(
    { length: ((only.to - only.from + 12) % 12) + 1 },
    (_, i) => ((only.from - 1 + i) % 12) + 1,
  )
  return { season: { months, grain: only.grain === 'quarter' ? 'quarter' : 'month' } }
}
