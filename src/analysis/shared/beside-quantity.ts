import { as } from '../../answer/make.ts'
import { lengthOf, shift } from '../../calendar/month.ts'
import type { Query } from '../../query/query.ts'
import type { Context, Quantity } from '../quantity/quantity.ts'
import { NOTHING, type Surroundings } from './beside.ts'
import { differ } from './differ.ts'
import type { Found } from './reading.ts'
import type { Subject } from './subject.ts'
import { A_YEAR, surroundingsOf } from './surroundings.ts'

/** What stands beside one figure: of an amount its changes, of any other quantity how it differs from a year before. */
export async function besideQuantity(
  quantity: Quantity,
  subject: Subject,
  { figure }: Found,
  context: Context,
): Promise<Surroundings> {
  if (figure.value === 0) return NOTHING
  const period = context.query.period.value
  if (quantity.name === 'amount') return surroundingsOf(subject, period, context)
  if (quantity.name === 'change' || lengthOf(period) > A_YEAR || isRatio(context.query)) return NOTHING
  const year = await differ(quantity, subject, period, shift(period, -12), context)
  if (year.state !== 'differs' || !year.base) return NOTHING
  const change = quantity.differsBy === 'amount' ? year.amount : (year.percent ?? year.amount)
  return change ? { ...NOTHING, figures: [as(change, { role: 'change' }), year.base] } : NOTHING
}

/** "2025 as a percent of 2024" is itself what became of the year before. */
const isRatio = ({ against, period }: Query): boolean =>
  against?.period !== undefined && lengthOf(against.period) === lengthOf(period.value)
