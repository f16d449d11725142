import { yearOf } from '../../calendar/month.ts'
import { partRange } from '../readers/period/calendar.ts'
import type { PeriodPhrase } from '../readers/period-phrase.ts'

/** "July 2024 against July the year before": a year before the one that is named, not before this one. */
export function beforeYearTold(phrases: readonly PeriodPhrase[]): readonly PeriodPhrase[] {
  if (phrases.length !== 2) return phrases
  const told = phrases.find((phrase) => phrase.kind === 'fixed')
  if (told?.kind !== 'fixed') return phrases
  return phrases.map((phrase) => {
    if (phrase.kind !== 'in_relative_year' || !phrase.fromTold) return phrase
    const { grain, years } = phrase
    return { kind: 'fixed', range: partRange(phrase, yearOf(told.range.from) + years), grain }
  })
}
