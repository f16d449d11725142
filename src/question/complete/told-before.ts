import { sameRange } from '../../calendar/month.ts'
import { changed } from '../../query/draft.ts'
import type { Query } from '../../query/query.ts'
import { slotApart } from '../slot-apart.ts'

/** "and the US?" after Germany's figure: the two were told one after the other, and "which is bigger" speaks of both. */
export function withToldBefore(query: Query, previous: Query): Query {
  const told = changed(previous, { beside: undefined, besideBefore: undefined })
  const both = areAlike(query, told) ? slotApart(query, told) !== undefined : areRecords(query, told)
  return both ? changed(query, { toldBefore: cutAt(MOST_TOLD, told) }) : query
}

/** More than "all four" is asked of nobody. */
const MOST_TOLD = 4

function cutAt(depth: number, told: Query): Query {
  const { toldBefore } = told
  return changed(told, { toldBefore: toldBefore && depth > 1 ? cutAt(depth - 1, toldBefore) : undefined })
}

/** "worst" after the best year: of the same figures, with what was found then. */
const areRecords = (query: Query, told: Query): boolean =>
  query.operation === 'record' &&
  told.operation === 'record' &&
  told.foundPeriod !== undefined &&
  ofFigures.every((slot) => String(query[slot].value) === String(told[slot].value)) &&
  query.quantity === told.quantity &&
  query.grain === told.grain &&
  query.extreme !== told.extreme
const ofFigures = ['reporters', 'flows', 'partners', 'commodities', 'measure'] as const

/** Two plain figures or two changes, the same of each. */
const areAlike = (query: Query, told: Query): boolean =>
  isPlain(query) &&
  isPlain(told) &&
  query.quantity === told.quantity &&
  query.measure.value === told.measure.value &&
  query.operation === told.operation &&
  sameRange(query.period.value, told.period.value) &&
  query.comparison?.kind === told.comparison?.kind &&
  query.comparison?.period.from === told.comparison?.period.from

const isPlain = ({ operation, along, claim, mirror, against, periods }: Query): boolean =>
  (operation === 'show' || operation === 'change') && !along && !claim && !mirror && !against && !periods
