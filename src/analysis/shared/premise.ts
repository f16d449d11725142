import { as } from '../../answer/make.ts'
import { signOf, spreadOf } from '../../answer/spread.ts'
import { lengthOf, MONTHS_IN, type Range, sameRange, shift, yearToDate } from '../../calendar/month.ts'
import type { Query } from '../../query/query.ts'
import type { Trade } from '../../trade/types.ts'
import { NOTHING, type Surroundings } from './beside.ts'
import { changeBetween } from './change.ts'
import type { Subject } from './subject.ts'

/**
 * "why did exports drop in Q4": on which of the periods before they did, where on one of them they did not. What rose on the
 * quarter and fell on the year has done both, and each asker takes one of them for granted.
 */
export async function premiseOf(query: Query, subject: Subject, trade: Trade): Promise<Surroundings> {
  const { direction, quantity, period } = query
  if (!direction || (quantity !== 'amount' && quantity !== 'change')) return NOTHING
  const found = await Promise.all(
    basesOf(query).map(async (base) => ({
      base,
      change: await changeBetween(subject, period.value, base, trade),
    })),
  )
  const on = found.flatMap(({ base, change }) =>
    change.state === 'changed' ? [{ base, change: as(change.figure, { role: 'step' }) }] : [],
  )
  const [first] = found
  if (first && found.every(({ change }) => change.state === 'absent'))
    return { ...NOTHING, remarks: [{ kind: 'premise_open', direction, base: first.base }] }
  const isAgainst = on.some(({ change }) => signOf(spreadOf(change)) === (direction === 'up' ? -1 : 1))
  if (!isAgainst) return NOTHING
  return {
    ...NOTHING,
    figures: on.map(({ change }) => change),
    remarks: [{ kind: 'premise', direction, on }],
  }
}

/** What was compared; where that was only filled in, the period before and the year before. */
function basesOf({ comparison, period }: Query): readonly Range[] {
  if (!comparison) return []
  const months = lengthOf(period.value)
  const other =
    comparison.kind === 'month_on_month'
      ? shift(period.value, -12)
      : comparison.kind !== 'period_on_period' && hasOneBefore(period.value)
        ? shift(period.value, -months)
        : undefined
  return other ? [comparison.period, other] : [comparison.period]
}

/** What a year has had so far is held against the year before alone; a quarter or a half is one of those that it has. */
function hasOneBefore(period: Range): boolean {
  const months = lengthOf(period)
  return months === MONTHS_IN.quarter || months === MONTHS_IN.half
    ? true
    : months > 1 && months < MONTHS_IN.year && !sameRange(period, yearToDate(period.to))
}
