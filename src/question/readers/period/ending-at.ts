import { range } from '../../../calendar/month.ts'
import type { PeriodPhrase } from '../period-phrase.ts'
import { fixed } from './calendar.ts'

/** So many months that end with this one. */
export function endingAt(end: PeriodPhrase, months: number): PeriodPhrase | undefined {
  if (end.kind === 'fixed' && end.grain !== 'year') {
    return {
      ...fixed(range(end.range.to - months + 1, end.range.to), 'range'),
      ...('twoDigitYear' in end && end.twoDigitYear && { twoDigitYear: true }),
    } as PeriodPhrase
  }
  // "year ending 2025", "TTM 2025": which of its months is the last is not said
  if (end.kind === 'fixed' && months === 12) return { ...end, assumed: 'year_end' }
  // "the three years to 2025": whole years, the last of them named
  if (end.kind === 'fixed' && months % 12 === 0)
    return fixed(range(end.range.to - months + 1, end.range.to), 'range')
  const isLatest =
    end.kind === 'latest' || (end.kind === 'calendar' && end.unit === 'month' && end.offset === -1)
  if (isLatest) return { kind: 'rolling', count: months, unit: 'month' }
  if (end.kind !== 'yearless' || months > 12) return undefined
  return { kind: 'yearless', from: ((end.to - months + 12) % 12) + 1, to: end.to, grain: 'range' }
}
