import type { Caveat, Remark } from '../../answer/answer.ts'
import type { Figure } from '../../answer/figure.ts'
import { as, difference } from '../../answer/make.ts'
import { spreadOf } from '../../answer/spread.ts'
import {
  lengthOf,
  monthOfYear,
  type Range,
  range,
  shift,
  within,
  yearOf,
  yearToDate,
} from '../../calendar/month.ts'
import type { Trade } from '../../trade/types.ts'
import { amount, amountAt } from '../quantity/amount.ts'
import type { Context } from '../quantity/quantity.ts'
import { type Change, changeBetween } from './change.ts'
import { isToDate } from './kind.ts'
import { heldRange, monthlyPeriods, pointsOf } from './months.ts'
import { isFound } from './reading.ts'
import { seriesRemarks } from './remarks.ts'
import type { Subject } from './subject.ts'

/** What stands beside an amount: its changes with their bases, the year to date, and what the series says. */
export interface Surroundings {
  readonly figures: readonly Figure[]
  readonly remarks: readonly Remark[]
  readonly caveats: readonly Caveat[]
}

export async function surroundingsOf(
  subject: Subject,
  period: Range,
  context: Context,
): Promise<Surroundings> {
  const parts =
    lengthOf(period) === 1
      ? await Promise.all([
          changeBeside(subject, period, shift(period, -1), context.trade),
          yearOnYear(subject, period, context.trade),
          toDate(subject, period, context.trade),
          remarksBeside(subject, period, context),
        ])
      : await Promise.all([
          yearOnYear(subject, period, context.trade),
          lastMonth(subject, period, context.trade),
          isToDate(period) ? rateMoved(subject, period, context.trade) : NOTHING,
        ])
  return join(parts)
}

const NOTHING: Surroundings = { figures: [], remarks: [], caveats: [] }

const join = (parts: readonly Surroundings[]): Surroundings => ({
  figures: parts.flatMap((part) => part.figures),
  remarks: parts.flatMap((part) => part.remarks),
  caveats: parts.flatMap((part) => part.caveats),
})

async function changeBeside(
  subject: Subject,
  period: Range,
  base: Range,
  trade: Trade,
): Promise<Surroundings> {
  const change = await changeBetween(subject, period, base, trade)
  return change.state === 'changed' ? besideOf(change) : NOTHING
}

/** The base stands after its change; caveats of the level itself belong to the headline. */
const besideOf = ({ figure, base, caveats }: Change): Surroundings => ({
  figures: base ? [figure, base] : [figure],
  remarks: [],
  caveats: caveats.filter((caveat) => caveat.kind === 'change_disagrees'),
})

/** A base that was itself unusual is worth a remark: what looks like growth may be the base. */
async function yearOnYear(subject: Subject, period: Range, trade: Trade): Promise<Surroundings> {
  const base = shift(period, -12)
  const change = await changeBetween(subject, period, base, trade)
  if (change.state !== 'changed') return NOTHING
  const before = await changeBetween(subject, base, shift(base, -12), trade)
  const unusual = before.state === 'changed' && Math.abs(spreadOf(before.figure).value) > UNUSUAL_PERCENT
  return join([
    besideOf(change),
    unusual ? { ...NOTHING, remarks: [{ kind: 'base_effect', figure: before.figure }] } : NOTHING,
  ])
}

const UNUSUAL_PERCENT = 30

/** January to the month, against the same months a year before; in January that is the month itself. */
async function toDate(subject: Subject, period: Range, trade: Trade): Promise<Surroundings> {
  const year = yearToDate(period.to)
  if (lengthOf(year) === 1) return NOTHING
  const level = await amountAt(subject, year, { trade })
  if (!isFound(level)) return NOTHING
  const sum: Surroundings = { figures: [as(level.figure, { role: 'context' })], remarks: [], caveats: [] }
  return join([
    sum,
    await changeBeside(subject, year, shift(year, -12), trade),
    await rateMoved(subject, year, trade),
  ])
}

/** The rate of the year to date against what it was a month before: "narrowed from … to …". */
async function rateMoved(subject: Subject, year: Range, trade: Trade): Promise<Surroundings> {
  // Until March there is no earlier rate worth the name: January and February are published together.
  if (lengthOf(year) < 3 || lengthOf(year) > 12) return NOTHING
  const fromPeriod = range(year.from, year.to - 1)
  const [to, from] = await Promise.all(
    [year, fromPeriod].map((period) => changeBetween(subject, period, shift(period, -12), trade)),
  )
  if (to?.state !== 'changed' || from?.state !== 'changed') return NOTHING
  const points = difference(to.figure, from.figure, { role: 'difference', period: year })
  const earlier = as(from.figure, { role: 'context' })
  const remark: Remark = {
    kind: 'rate_moved',
    what: 'year_to_date',
    from: earlier,
    to: to.figure,
    fromPeriod,
    points,
  }
  return { figures: [earlier, points], remarks: [remark], caveats: [] }
}

/** The last month of a range, alone against its year before. */
async function lastMonth(subject: Subject, period: Range, trade: Trade): Promise<Surroundings> {
  const last = range(period.to)
  return isToDate(period) ? changeBeside(subject, last, shift(last, -12), trade) : NOTHING
}

async function remarksBeside(subject: Subject, period: Range, context: Context): Promise<Surroundings> {
  const held = heldRange(subject, context.trade)
  if (!held || !within(held, period.to)) return NOTHING
  const points = await pointsOf(amount, subject, monthlyPeriods(range(held.from, period.to)), context)
  const remarks = seriesRemarks(points)
  const joined = await joinedMonths(subject, period, context.trade)
  const since = remarks.flatMap((remark) =>
    'figure' in remark ? [as(remark.figure, { role: 'context' })] : [],
  )
  return { figures: [...since, ...joined.figures], remarks: [...remarks, ...joined.remarks], caveats: [] }
}

/** Chinese customs publishes January and February together, so either month is answered with the joined figure. */
async function joinedMonths(subject: Subject, period: Range, trade: Trade): Promise<Surroundings> {
  if (subject.reporter !== 'CN' || monthOfYear(period.from) > 2) return NOTHING
  const january = yearToDate(period.from).from
  const joined = await amountAt(subject, range(january, january + 1), { trade })
  if (!isFound(joined) || yearOf(january) !== yearOf(period.from)) return NOTHING
  const figure = as(joined.figure, { role: 'context' })
  return { figures: [figure], remarks: [{ kind: 'joined_months', figure }], caveats: [] }
}
