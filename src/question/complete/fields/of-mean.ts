import { grainOfLength, lengthOf, type Range } from '../../../calendar/month.ts'
import type { Draft } from '../../../query/draft.ts'
import type { Query } from '../../../query/query.ts'
import { grainTold } from '../../intent/record/grain.ts'
import type { Known } from '../known.ts'

/** "average" of years or quarters one by one, named or told before: of those, and not of their months. */
export function grainOfMean({ quantity }: Draft<Query>, { said, periods, previous }: Known): Query['grain'] {
  const isMean = quantity === 'average' && said.intent.quantity === 'average'
  if (isMean && periods.list) return grainOfEach(periods.list)
  const isOfRows = previous?.operation === 'series' || previous?.along === 'period'
  return isMean && isOfRows && !periods.main && !periods.comparison ? grainTold(previous) : undefined
}

function grainOfEach(list: readonly Range[]): Query['grain'] {
  const grains = new Set(list.map((one) => grainOfLength(lengthOf(one))))
  const [grain] = grains
  return grains.size === 1 && grain !== 'month' ? grain : undefined
}

/** "and in April", "change" after a mean of days are of days as well. */
export const perDayTold = ({ quantity }: Draft<Query>, { said, previous }: Known): true | undefined =>
  quantity === 'average' && said.intent.quantity === undefined ? previous?.perDay : undefined
