import { month, type Range, yearOf } from '../../calendar/month.ts'
import type { Clause } from '../clause.ts'
import type { Intent } from '../intent/intent.ts'
import type { PeriodPhrase } from '../readers/period-phrase.ts'

/**
 * "trailing twelve months", "3-month average", "since January" after one month that was told: like the year to date, they
 * end with it. "The last twelve months" are those last held, whatever was told.
 */
export function endsAtBase(
  clause: Clause,
  at: number,
  base: Range,
  { previous, claim, changing, operation }: Intent,
): PeriodPhrase | undefined {
  const { period, text } = clause.ideas[at]!
  if (base.from !== base.to || claim || changing || operation) return undefined
  if (previous?.operation !== 'show' && previous?.operation !== 'change') return undefined
  if (period?.kind === 'rolling' && period.unit === 'month' && !ofLatest.test(text))
    return upTo(base, period.count)
  if (
    previous.operation === 'change' ||
    period?.kind !== 'since' ||
    period.start.kind !== 'yearless' ||
    period.exclusive
  )
    return undefined
  const months = base.to - month(yearOf(base.to), period.start.from) + 1
  return months > 1 ? upTo(base, months) : undefined
}

const ofLatest = /\b(?:last|latest|past|recent|previous|prior|preceding)\b/

const upTo = ({ to }: Range, months: number): PeriodPhrase => ({
  kind: 'fixed',
  range: { from: to - months + 1, to },
  grain: 'range',
})
