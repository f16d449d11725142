import { as } from '../../answer/make.ts'
import { numberOf } from '../../answer/spread.ts'
import { lengthOf, monthOfYear, type Range, range, shift, within, yearToDate } from '../../calendar/month.ts'
import type { Trade } from '../../trade/types.ts'
import { amount, amountAt } from '../quantity/amount.ts'
import type { Context } from '../quantity/quantity.ts'
import { besideOf, changeBeside, join, NOTHING, type Surroundings } from './beside.ts'
import { changeBetween } from './change.ts'
import { heldRange, monthlyPeriods, pointsOf } from './months.ts'
import { isFound } from './reading.ts'
import { seriesRemarks } from './remarks.ts'
import { rangeKey, remembered, subjectKey } from './remember.ts'
import type { Subject } from './subject.ts'
import { toDate, toDateBeside } from './year-to-date.ts'

/** They depend on nothing that the question says beside its subject and period. */
export const surroundingsOf = (subject: Subject, period: Range, context: Context): Promise<Surroundings> =>
  remembered(context.trade, `around ${subjectKey(subject)} ${rangeKey(period)}`, () =>
    readSurroundings(subject, period, context),
  )

async function readSurroundings(subject: Subject, period: Range, context: Context): Promise<Surroundings> {
  const { trade } = context
  if (lengthOf(period) > 1)
    return join(await Promise.all([yearOnYear(subject, period, trade), toDate(subject, period, trade)]))
  return join(
    await Promise.all([
      changeBeside(subject, period, shift(period, -1), trade),
      yearOnYear(subject, period, trade),
      toDateBeside(subject, period, trade),
      remarksBeside(subject, period, context),
    ]),
  )
}

/** A base that was itself unusual is worth a remark: what looks like growth may be the base. */
async function yearOnYear(subject: Subject, period: Range, trade: Trade): Promise<Surroundings> {
  if (lengthOf(period) > A_YEAR) return NOTHING
  const base = shift(period, -12)
  const change = await changeBetween(subject, period, base, trade)
  if (change.state !== 'changed') return NOTHING
  const before = await changeBetween(subject, base, shift(base, -12), trade)
  if (before.state !== 'changed' || Math.abs(numberOf(before.figure)) <= UNUSUAL_PERCENT)
    return besideOf(change)
  const beside = besideOf(change)
  const figure = as(before.figure, { role: 'context' })
  return { ...beside, figures: [...beside.figures, figure], remarks: [{ kind: 'base_effect', figure }] }
}

const UNUSUAL_PERCENT = 30

/** 2021 to 2023 against 2020 to 2022: two of the three years are the same. */
export const A_YEAR = 12

async function remarksBeside(subject: Subject, period: Range, context: Context): Promise<Surroundings> {
  const held = heldRange(subject, context.trade)
  if (!held || !within(held, period.to)) return NOTHING
  const points = await pointsOf(amount, subject, monthlyPeriods(held), context)
  const after = period.to - held.from + 1
  const remarks = seriesRemarks(points.slice(0, after), points.slice(after))
  const since = remarks.flatMap((remark) =>
    'figure' in remark ? [as(remark.figure, { role: 'context' })] : [],
  )
  return join([{ ...NOTHING, figures: since, remarks }, await joinedMonths(subject, period, context.trade)])
}

/** Chinese customs publishes January and February together, so either month is answered with the joined figure. */
async function joinedMonths(subject: Subject, period: Range, trade: Trade): Promise<Surroundings> {
  if (subject.reporter !== 'CN' || monthOfYear(period.from) > 2) return NOTHING
  const january = yearToDate(period.from).from
  const joined = await amountAt(subject, range(january, january + 1), { trade })
  if (!isFound(joined)) return NOTHING
  const figure = as(joined.figure, { role: 'context' })
  return { ...NOTHING, figures: [figure], remarks: [{ kind: 'joined_months', figure }] }
}
