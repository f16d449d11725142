import type { Remark } from '../../answer/answer.ts'
import { as, difference } from '../../answer/make.ts'
import { signOf, spreadOf } from '../../answer/spread.ts'
import { lengthOf, type Range, range, shift, yearToDate } from '../../calendar/month.ts'
import type { Trade } from '../../trade/types.ts'
import { amountAt } from '../quantity/amount.ts'
import { besideOf, changeBeside, join, NOTHING, type Surroundings } from './beside.ts'
import { type Change, changeBetween } from './change.ts'
import { isToDate } from './kind.ts'
import { isFound } from './reading.ts'
import type { Subject } from './subject.ts'

/** Beside a month: January to that month, against the same months a year before. In January it is the month itself. */
export async function toDateBeside(subject: Subject, period: Range, trade: Trade): Promise<Surroundings> {
  const year = yearToDate(period.to)
  if (lengthOf(year) === 1) return NOTHING
  const change = await changeBetween(subject, year, shift(year, -12), trade)
  if (change.state !== 'changed') return levelOnly(subject, year, trade)
  const level = change.to ? [as(change.to, { role: 'context' })] : []
  return join([
    { ...NOTHING, figures: level },
    besideOf(change),
    await rateMoved(subject, year, change, trade),
  ])
}

/** Beside a year to date: how its rate moved, and what the last month did alone. */
export async function toDate(subject: Subject, year: Range, trade: Trade): Promise<Surroundings> {
  if (!isToDate(year)) return NOTHING
  const last = range(year.to)
  const change = await changeBetween(subject, year, shift(year, -12), trade)
  return join([
    await changeBeside(subject, last, shift(last, -12), trade),
    change.state === 'changed' ? await rateMoved(subject, year, change, trade) : NOTHING,
  ])
}

async function levelOnly(subject: Subject, year: Range, trade: Trade): Promise<Surroundings> {
  const level = await amountAt(subject, year, { trade })
  return isFound(level) ? { ...NOTHING, figures: [as(level.figure, { role: 'context' })] } : NOTHING
}

/** The rate of the year to date against what it was a month before: "narrowed from … to …". */
async function rateMoved(subject: Subject, year: Range, to: Change, trade: Trade): Promise<Surroundings> {
  // Until March there is no earlier rate worth the name: January and February are published together.
  if (lengthOf(year) < 3) return NOTHING
  const fromPeriod = range(year.from, year.to - 1)
  const from = await changeBetween(subject, fromPeriod, shift(fromPeriod, -12), trade)
  if (from.state !== 'changed' || mixesSums(to, from)) return NOTHING
  const points = difference(to.figure, from.figure, { role: 'difference', period: year })
  if (signOf(spreadOf(points)) === undefined) return NOTHING
  const earlier = as(from.figure, { role: 'context' })
  const remark: Remark = {
    kind: 'rate_moved',
    what: 'year_to_date',
    from: earlier,
    to: to.figure,
    fromPeriod,
    points,
  }
  return { ...NOTHING, figures: [earlier, points], remarks: [remark] }
}

/** Where a published year and the sum of its months differ, the rates of the two would be of different data. */
const mixesSums = (...changes: readonly Change[]): boolean =>
  changes.some(({ caveats }) => caveats.some(({ kind }) => kind === 'sum_disagrees'))
