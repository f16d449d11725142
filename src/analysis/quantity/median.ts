import { as, median as medianOf } from '../../answer/make.ts'
import { monthsOf, range } from '../../calendar/month.ts'
import { allFound, found } from '../shared/reading.ts'
import { amountSeries } from './amount.ts'
import type { Quantity } from './quantity.ts'

/** The month of a period that as many are above as below; of an even number the mean of the two in the middle. */
export const median: Quantity = {
  name: 'median',
  differsBy: 'percent',
  async at(subject, period, context) {
    const months = monthsOf(period).map((month) => range(month))
    const all = allFound(await amountSeries(subject, months, context))
    if (!('length' in all)) return all
    const levels = all.map(({ figure }) => figure)
    const { figure, middle } = medianOf(levels, { ...levels[0]!, period, role: 'context' })
    return found(
      figure,
      middle.map((each) => as(each, { role: 'step' })),
      all.flatMap(({ caveats }) => caveats),
    )
  },
}
