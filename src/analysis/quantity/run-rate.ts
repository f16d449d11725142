import { as, mean } from '../../answer/make.ts'
import { lengthOf } from '../../calendar/month.ts'
import { found, isFound } from '../shared/reading.ts'
import { amountAt } from './amount.ts'
import type { Quantity } from './quantity.ts'

/** What a year would come to at the pace of the period: its total, twelve over so many months. Arithmetic, and no forecast. */
export const runRate: Quantity = {
  name: 'run_rate',
  differsBy: 'percent',
  async at(subject, period, context) {
    const total = await amountAt(subject, period, context)
    if (!isFound(total)) return total
    const figure = mean(total.figure, lengthOf(period) / 12, { ...total.figure, role: 'context' })
    return found(figure, [as(total.figure, { role: 'total' }), ...total.beside], total.caveats)
  },
}
