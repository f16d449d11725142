import { type Month, type Range, range, sameRange } from '../../../../calendar/month.ts'
import type { Phrase } from '../../period-phrase.ts'
import { unitOf } from './anchored.ts'
import { assumedTo, isHeld, latestMonth, outside, type PeriodContext, type Resolved } from './resolved.ts'

/** "last 3 months": the latest held, not windows of days. Years are runs of twelve months, quarters whole ones. */
export function rolling({ count, unit }: Phrase<'rolling'>, context: PeriodContext): Resolved {
  const end = latestMonth(context)
  if (end === undefined) return outside(context)
  if (unit === 'quarter') return lastQuarters(count, end)
  const months = count * (unit === 'year' ? 12 : 1)
  const meant = range(end - months + 1, end)
  return assumedTo(
    meant,
    'range',
    unit === 'unsaid' ? 'usual_meaning' : 'last_held',
    otherYears(count, unit, end, context, meant),
  )
}

const lastQuarters = (count: number, end: Month): Resolved => {
  const to = unitOf(end + 1, 'quarter').from - 1
  return assumedTo(range(to - count * 3 + 1, to), 'range', 'last_held')
}

/** "past 2 years" is also said of calendar years, "last 3" of years. */
function otherYears(
  count: number,
  unit: Phrase<'rolling'>['unit'],
  end: Month,
  context: PeriodContext,
  meant: Range,
): readonly Range[] {
  if (unit !== 'year' && unit !== 'unsaid' && !(unit === 'month' && count === 12)) return []
  const years = unit === 'month' ? 1 : count
  const to = unitOf(end + 1, 'year').from - 1
  const other = range(to - years * 12 + 1, to)
  return isHeld(context, other) && !sameRange(other, meant) ? [other] : []
}
