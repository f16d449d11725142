import type { Query } from '../../../query/query.ts'
import type { Clause } from '../../clause.ts'
import { has } from '../../idea.ts'
import { howFar } from '../../intent/record/how-far.ts'
import { isCourse } from '../../intent/series.ts'
import { rateOf } from '../../intent/words.ts'
import { kindsOf } from '../../kinds.ts'
import { showsChange } from '../shows.ts'
import type { Check } from './check.ts'

/** What moved, for how long and since when. */
export const moved: Readonly<Record<string, Check>> = {
  change: (query, _value, at, clause) =>
    showsChange(query) ||
    isMonthWithBoth(query, clause) ||
    (query.operation === 'series' && isCourse(clause.ideas[at]!.text)),
  kind: (query, value, _at, clause) =>
    isMonthWithBoth(query, clause) ||
    (query.change === value && showsRate(query)) ||
    (query.claim?.kind === 'direction_each' && rateOf(query.grain) === value) ||
    query.comparison?.kind === value ||
    (query.operation === 'streak' && (query.grain === 'year' || query.grain === 'quarter')) ||
    // a month named "quarter on quarter" is refused by a rule of its own
    (value === 'period_on_period' && showsRate(query)),
  direction: (query, value, _at, clause) =>
    passesByMove(query) &&
    (isPastThat(query, value) ||
      (query.operation === 'record' && clause.hasAny(went)) ||
      showsChange(query) ||
      query.claim?.kind === 'sign' ||
      (query.claim?.kind === 'record' && query.claim.beaten === true) ||
      (query.direction !== undefined && query.claim?.kind === 'threshold')),
  narrow: showsChange,
  breadth: ({ operation }) => operation === 'breadth',
  newcomer: ({ operation }) => operation === 'newcomers',
  back_at: ({ operation, threshold }) => operation === 'recovery' && threshold?.ofBase === true,
  regain: (query) => query.operation === 'recovery' || showsChange(query),
  turning: ({ operation }) => operation === 'turning',
  begins: ({ operation }) => operation === 'turning' || operation === 'newcomers',
  window: ({ operation, window }) =>
    (operation === 'series' || operation === 'record') && window !== undefined,
  streak: ({ operation, claim }, _value, at, clause) =>
    operation === 'streak' ||
    operation === 'overtake' ||
    claim?.kind === 'streak' ||
    (operation === 'count_periods' && clause.ideas[at]!.text === 'for how many months'),
  longest: ({ longest }) => longest === true,
  since: ({ operation }) => operation === 'since' || operation === 'streak' || operation === 'overtake',
  lasttime: ({ operation }) => operation === 'since' || operation === 'overtake',
  this_high: ({ operation }) => operation === 'since',
  month_high: ({ operation }) => operation === 'since',
}

/** "July 2025, mom and yoy": beside the figure of a month both are told. */
const isMonthWithBoth = ({ operation, quantity, period: { value } }: Query, clause: Clause): boolean =>
  operation === 'show' &&
  quantity === 'amount' &&
  value.from === value.to &&
  ['month_on_month', 'year_on_year'].every((kind) => clause.ideas.some((idea) => has(idea, 'kind', kind)))

/** A fall and a number that is passed: the number has to be the fall's. */
const passesByMove = ({ operation, threshold, direction, quantity }: Query): boolean =>
  !threshold ||
  !direction ||
  !passing.has(operation) ||
  (quantity === 'change' && (threshold.value === 0 || threshold.value < 0 === (direction === 'down')))

const passing = new Set<Query['operation']>(['count_periods', 'threshold', 'since'])

/** "when was it last lower", "last above this" */
export const isPastThat = ({ operation, extreme }: Query, side: string): boolean =>
  operation === 'since' && extreme === sides.get(side)

const sides: ReadonlyMap<string, Query['extreme']> = new Map([
  ['up', 'highest'],
  ['above', 'highest'],
  ['down', 'lowest'],
  ['below', 'lowest'],
])

/** "how low did exports fall": to the lowest month. */
const went = kindsOf(howFar)

/** Of a level, its highest month or a ranking "year on year" says nothing. */
const showsRate = (query: Query): boolean =>
  showsChange(query) ||
  query.comparison !== undefined ||
  !['record', 'rank', 'since'].includes(query.operation)
