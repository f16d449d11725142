import { as, mean } from '../../answer/make.ts'
import { daysIn, lengthOf, MONTHS_IN } from '../../calendar/month.ts'
import { found, isFound } from '../shared/reading.ts'
import { amountAt } from './amount.ts'
import type { Quantity } from './quantity.ts'

/** Mean of the months (quarters, years, calendar days) of a period: its total over their number, so that none may be missing. */
export const average: Quantity = {
  name: 'average',
  differsBy: 'percent',
  async at(subject, period, context) {
    const total = await amountAt(subject, period, context)
    if (!isFound(total)) return total
    const { grain = 'month', perDay } = context.query
    const count = perDay ? daysIn(period) : Math.max(1, lengthOf(period) / MONTHS_IN[grain])
    const figure = mean(total.figure, count, { ...total.figure, role: 'context' })
    return found(figure, [as(total.figure, { role: 'total' }), ...total.beside], total.caveats)
  },
}
