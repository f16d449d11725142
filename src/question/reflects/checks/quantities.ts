import { lengthOf } from '../../../calendar/month.ts'
import type { Query } from '../../../query/query.ts'
import { countShows } from '../nouns.ts'
import { showsThreshold } from '../shows.ts'
import type { Check } from './check.ts'

/** What is measured, and the numbers it is held against. */
export const measured: Readonly<Record<string, Check>> = {
  quantity: (query, value) =>
    (query.operation === 'recovery' && !query.threshold) || (quantityShows[value]?.(query) ?? true),
  sign: ({ quantity, claim, operation, threshold }) =>
    (quantity === 'balance' && (operation !== 'streak' || threshold?.value === 0)) || claim?.kind === 'sign',
  count: (query, value) => countShows(query, value),
  unit: (query, value) =>
    !value.startsWith('USD/') || quantityShows.unit_value!(query) || showsThreshold(query),
  multiple: ({ form, claim, threshold }) =>
    form === 'ratio' || claim?.kind === 'threshold' || threshold !== undefined,
  annual_rate: ({ form }) => form === 'annual_rate',
  median: ({ quantity, operation, period }) =>
    quantity === 'median' && ofMedians.has(operation) && lengthOf(period.value) > 1,
  run_rate: ({ quantity }) => quantity === 'run_rate',
  per_day: ({ quantity, perDay }) => quantity === 'average' && perDay === true,
  zero: ({ claim }) => claim?.kind === 'zero',
  contribution: ({ operation }) => operation === 'contribution',
  split: ({ operation }) => operation === 'split',
  fraction: (query) => showsThreshold(query) || query.reach !== undefined,
  // "how long did it take to get back above 5,000 t"
  unsupported: ({ operation, quantity }, _value, at, clause) =>
    operation === 'recovery' && quantity === 'count' && /^how long /.test(clause.ideas[at]!.text),
}

const ofMedians = new Set<Query['operation']>(['show', 'compare', 'change'])

const quantityShows: Readonly<Record<string, (query: Query) => boolean>> = {
  share: ({ quantity, operation, reach }) =>
    reach !== undefined ||
    quantity === 'share' ||
    quantity === 'concentration' ||
    operation === 'contribution',
  balance: ({ quantity }) => quantity === 'balance',
  unit_value: ({ quantity, operation }) => quantity === 'unit_value' || operation === 'split',
  average: ({ quantity, baseline, together }) =>
    together === 'mean' || quantity === 'average' || quantity === 'unit_value' || baseline === 'average',
  concentration: ({ quantity }) => quantity === 'concentration',
}
