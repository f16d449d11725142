import type { Intent } from '../intent/intent.ts'
import type { PeriodPhrase } from '../readers/period-phrase.ts'
import type { PeriodsFound } from './found.ts'

/** "best October", "every December", "highest Q3", "highest July ever": the same part of every year. */
export function seasonOf(phrases: readonly PeriodPhrase[], intent: Intent): PeriodsFound | undefined {
  const [only, ...others] = phrases.filter((phrase) => phrase.kind !== 'all')
  if (others.length > 0 || only?.kind !== 'yearless' || intent.claim || only.last) return undefined
  if (intent.operation !== 'record' && !(intent.operation === 'series' && intent.grain === 'year'))
    return undefined
  if (intent.operation === 'record' && intent.grain !== undefined && only.grain === 'range') return undefined
  const months = Array.from(
    { length: ((only.to - only.from + 12) % 12) + 1 },
    (_, i) => ((only.from - 1 + i) % 12) + 1,
  )
  return { season: { months, grain: only.grain === 'quarter' ? 'quarter' : 'month' } }
}
