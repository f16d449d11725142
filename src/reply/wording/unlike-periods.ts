import type { Figure } from '../../answer/figure.ts'
import { lengthOf } from '../../calendar/month.ts'
import type { Telling } from '../telling.ts'

/** "2025 vs H1 2026": what a year is more than half of one was is no comparison, where nobody asked by how much. */
export function ofUnlikePeriods(
  { query: { along, quantity, form } }: Telling,
  one: Figure,
  other: Figure,
): string | undefined {
  const isTold = along === 'period' && quantity === 'amount' && form === undefined
  if (!isTold || !one.period || !other.period) return undefined
  return lengthOf(one.period) === lengthOf(other.period) ? undefined : 'The periods are of different length.'
}
