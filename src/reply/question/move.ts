import type { Query } from '../../query/query.ts'
import { turned } from '../../query/turned.ts'
import { CHANGE_WORDS } from '../subject.ts'
import { markText } from './parts.ts'

/** "month-on-month fall of more than 10%" for changes below −10%: as people ask. Undefined where no move is counted. */
export function moveText(query: Query): string | undefined {
  const by = byText(query)
  return by && `${CHANGE_WORDS[kindOf(query)]} ${query.direction === 'down' ? 'fall' : 'rise'} of ${by}`
}

/** "rise on the month", of whatever size */
export const anyMoveText = (query: Query): string =>
  `${query.direction === 'down' ? 'fall' : 'rise'}${ON[kindOf(query)]}`

/** "fell by more than 10% on the year", of those that did. */
export function movedText(query: Query): string | undefined {
  const verb = query.direction === 'down' ? 'fell' : 'rose'
  if (isAnyMove(query)) return `${verb}${ON[kindOf(query)]}`
  const by = byText(query)
  return by && `${verb} by ${by}${ON[kindOf(query)]}`
}

/** "when did exports last rise", "when did they first": by whatever it was. */
export const isAnyMove = ({ operation, threshold, direction, quantity, nth }: Query): boolean =>
  (operation === 'since' || (operation === 'count_periods' && nth !== undefined)) &&
  quantity === 'change' &&
  direction !== undefined &&
  threshold?.value === 0

/** "more than 10%", the size of a fall as that of a rise. */
function byText({ threshold, direction, quantity }: Query): string | undefined {
  if (!threshold || !direction || quantity !== 'change') return undefined
  const { relation, value, unit } = direction === 'down' ? turned(threshold) : threshold
  return `${threshold.near ?? HOW[relation]} ${markText(value, unit)}`
}

const kindOf = ({ change, comparison }: Query) => change ?? comparison?.kind ?? 'month_on_month'

/** What a move is told on. */
export const ON = {
  month_on_month: ' on the month',
  year_on_year: ' on the year',
  year_to_date: ' on the year to date',
  period_on_period: ' on the period before',
} as const

const HOW = {
  above: 'more than',
  below: 'less than',
  at_least: 'at least',
  at_most: 'at most',
  equal: 'exactly',
} as const
