import { as, dated, mean, sum } from '../../answer/make.ts'
import { numberOf } from '../../answer/spread.ts'
import { lengthOf, type Month, monthOfYear, type Range, range } from '../../calendar/month.ts'
import type { Query } from '../../query/query.ts'
import { average } from '../quantity/average.ts'
import type { Context, Quantity } from '../quantity/quantity.ts'
import { aboutChange } from './change.ts'
import { differ, differenceOf } from './differ.ts'
import type { Difference } from './difference.ts'
import { gapCaveat, gapsOf, heldRange, monthlyPeriods, type Point, pointsOf } from './months.ts'
import { poolOf } from './pool.ts'
import {
  type Absent,
  allFound,
  found,
  isFound,
  isNotFound,
  type Meaningless,
  meaningless,
  type Reading,
} from './reading.ts'
import { figureOf } from './steps.ts'
import type { Subject } from './subject.ts'

/** How far a period stands from the peak, the low or the average month; several months stand as their own average. */
export async function differFromBaseline(
  quantity: Quantity,
  subject: Subject,
  context: Context,
): Promise<Difference | Absent | Meaningless> {
  const { period, grain, baseline } = context.query
  const isAveraged = quantity.name === 'amount' && lengthOf(period.value) > 1 && grain === undefined
  const own = isAveraged ? average : quantity
  return baseline === 'average'
    ? fromAverage(own, subject, context)
    : fromExtreme(own, quantity, subject, context)
}

async function fromExtreme(
  own: Quantity,
  quantity: Quantity,
  subject: Subject,
  context: Context,
): Promise<Difference | Absent | Meaningless> {
  const { query, trade } = context
  const period = query.period.value
  const held = heldRange(subject, trade)
  const within =
    query.comparison?.period ?? range(Math.min(held?.from ?? period.from, period.from), period.to)
  const points = await poolOf(query, subject, within, context)
  const extreme = extremeOf(points, query.baseline === 'lowest' ? -1 : 1)
  if (!extreme) return points.map(({ reading }) => reading).find(isNotFound) ?? meaningless('too_short')
  const result =
    own === quantity
      ? await differ(own, subject, period, extreme.period, context)
      : await averageAgainst(own, subject, extreme, context)
  if (result.state !== 'differs') return result
  const month = dated(extreme.period, query.grain ?? 'month', [figureOf(extreme)!], { role: 'context' })
  return {
    ...result,
    beside: [month, ...result.beside],
    remarks: startRemark(query, points),
    caveats: [...result.caveats, ...gapCaveat(points)],
  }
}

/** Of months that are equally high, the latest. */
function extremeOf(points: readonly Point[], sign: 1 | -1): Point | undefined {
  const held = points.filter((point) => isFound(point.reading))
  const size = (point: Point) => sign * numberOf(figureOf(point)!)
  return held.reduce<Point | undefined>(
    (best, point) => (best && size(best) > size(point) ? best : point),
    undefined,
  )
}

async function averageAgainst(own: Quantity, subject: Subject, { period, reading }: Point, context: Context) {
  const to = await own.at(subject, context.query.period.value, context)
  return differenceOf(own, to, reading, aboutChange(subject, context.query.period.value, period))
}

/** Since when the peak is the peak, where everything held was looked at. */
function startRemark(query: Query, points: readonly Point[]): NonNullable<Difference['remarks']> {
  const start = points.find((point) => isFound(point.reading))?.period.from
  if (start === undefined || query.comparison) return []
  const kind = query.baseline === 'lowest' ? 'lowest_held' : 'highest_held'
  return [{ kind, start, complete: gapsOf(points).length === 0 }]
}

const USUAL_MONTHS = 12

async function fromAverage(own: Quantity, subject: Subject, context: Context) {
  const { period, comparison } = context.query
  const base = comparison?.period ?? range(period.value.from - USUAL_MONTHS, period.value.from - 1)
  const [to, from] = await Promise.all([
    own.at(subject, period.value, context),
    averageAt(own, subject, base, context),
  ])
  return differenceOf(own, to, from, aboutChange(subject, period.value, base))
}

/** "the average March": only Marches. */
const isOfSeason = (at: Month, months: Query['monthsOfYear']): boolean =>
  months === undefined || months.includes(monthOfYear(at))

/** An amount over its months; of a rate or share, the mean of what it was in each month. */
async function averageAt(own: Quantity, subject: Subject, base: Range, context: Context): Promise<Reading> {
  const { monthsOfYear } = context.query
  if (!monthsOfYear && (own.name === 'amount' || own.name === 'average'))
    return average.at(subject, base, context)
  const periods = monthlyPeriods(base).filter(({ from }) => isOfSeason(from, monthsOfYear))
  const readings = await pointsOf(own, subject, periods, context)
  const months = allFound(readings.map((point) => point.reading))
  if (!('length' in months)) return months
  const about = { ...months[0]!.figure, role: 'context', period: base } as const
  const total = sum(
    months.map((month) => as(month.figure, { role: 'step' })),
    about,
  )
  return found(mean(total, months.length, about))
}
