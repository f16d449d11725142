import type { Query } from '../../../query/query.ts'
import type { Threshold } from '../../../query/threshold.ts'
import type { Clause } from '../../clause.ts'
import { kindsOf } from '../../kinds.ts'
import type { Rule } from '../rule.ts'

/** A number that is passed, of what has no such number or is told without one. */
export const bounds: readonly Rule[] = [
  {
    // "by price among those above 1m": they are above it in what they supply, and no price is
    word: 'above',
    of: ['threshold', 'count_periods', 'rank'],
    on: ['unit_value'],
    given: 'threshold',
    needs: kindsOf('a threshold'),
    isLost: ({ threshold }) => threshold?.unit === undefined && Math.abs(threshold?.value ?? 0) >= ANY_PRICE,
  },
  {
    // a level lies between two amounts; a move, a last time or a record does not
    word: 'between',
    needs: kindsOf('a threshold'),
    isLost: ({ operation, quantity, direction, nth, window, threshold, claim }) =>
      (threshold?.upTo ?? (claim?.kind === 'threshold' ? claim.threshold.upTo : undefined)) !== undefined &&
      (!levels.has(operation) ||
        quantity !== 'amount' ||
        direction !== undefined ||
        nth !== undefined ||
        window !== undefined),
  },
  {
    // "combined tonnage of those above 400 t": of some of them, and no claim of all
    word: 'those',
    of: ['show'],
    given: 'claim',
    needs: kindsOf('a threshold'),
    isLost: (_, { ideas }) =>
      ideas.some(({ threshold }, at) => threshold && ofSome.has(ideas[at - 1]?.text ?? '')),
  },
  {
    // a rise is more than a fall of 20%, and no fall of less
    word: 'less than',
    of: ['count_periods', 'threshold'],
    on: ['change'],
    isLost: ({ threshold, direction }) =>
      // any fall at all is less than nothing
      direction !== undefined &&
      threshold !== undefined &&
      threshold.value !== 0 &&
      isShort(threshold, direction),
  },
  {
    // "the lowest month above 5,000 t" is none of all months
    word: 'above',
    of: ['record'],
    needs: kindsOf('a threshold'),
    isLost: ({ threshold }) => threshold !== undefined,
  },
  {
    // a threshold is of the shares, and points are of what they moved by
    word: 'points',
    of: ['threshold', 'count_periods', 'since'],
    isLost: ({ threshold }) => threshold?.unit === 'points',
  },
  {
    word: 'percent',
    of: ['threshold', 'since', 'count_periods'],
    isLost: ({ threshold, quantity }) => threshold?.unit === 'percent' && quantity === 'amount',
  },
  {
    word: 'above',
    on: ['amount'],
    given: 'threshold',
    isLost: ({ threshold, measure }) =>
      threshold?.unit !== undefined && unfit.get(threshold.unit) === measure.value,
  },
  {
    // "the cheapest supplier of more than 500 t", "shares of buyers over $5m": a size of trade, where another number is told
    word: 'above',
    on: ['unit_value', 'share'],
    needs: kindsOf('a threshold'),
    isLost: ({ threshold, claim }) => {
      const passed = threshold ?? (claim?.kind === 'threshold' ? claim.threshold : undefined)
      return passed !== undefined && isOfLevel(passed.unit)
    },
  },
  {
    // "how many suppliers above 10% in 2025, and more than in 2026": those of one period, and of the other none are counted
    word: 'than',
    of: ['threshold'],
    needs: kindsOf('more', 'than', 'versus', 'compare'),
    isLost: ({ comparison, quantity }) => comparison !== undefined && quantity !== 'change',
  },
  {
    word: 'over',
    of: ['threshold', 'rank'],
    on: ['change'],
    needs: kindsOf('a threshold'),
    isLost: ({ threshold, form }) => form !== 'amount' && isOfLevel(threshold?.unit),
  },
  {
    // past what was told before, and neither a fall nor a rise
    word: 'below',
    of: ['change', 'count_periods'],
    needs: kindsOf('relation'),
    isLost: ({ threshold, claim }, clause) => !threshold && !claim && isPastThat(clause),
  },
]

const ofSome: ReadonlySet<string> = new Set(['those', 'these', 'ones', 'the ones', 'all those'])

/** "fell by less than 20%" stands as above −20%, or as it was said. */
function isShort({ relation, value }: Threshold, direction: 'up' | 'down'): boolean {
  const isTurned = direction === 'down' && value < 0
  return isTurned
    ? relation === 'above' || relation === 'at_least'
    : relation === 'below' || relation === 'at_most'
}

/** Units of a threshold, and the measure that has no such unit: "over $5m" of a ranking that is now one in kg. */
const unfit: ReadonlyMap<string, string> = new Map([
  ['USD', 'net_weight'],
  ['t', 'value'],
  ['kg', 'value'],
])

/** "Who grew fastest of those over 1,000 t": a size, where rates are ranked. */
const isOfLevel = (unit: NonNullable<Query['threshold']>['unit']): boolean =>
  unit === 't' || unit === 'kg' || unit === 'USD'

/** "how many were below it", "which months were above that" */
const isPastThat = (clause: Clause): boolean =>
  clause.ideas.some(
    ({ text }, at) =>
      /^(?:below|under|above|over)$/.test(text) &&
      (clause.was(at + 1, 'back') || clause.was(at + 1, 'quantity', 'average')),
  ) && clause.says(/^(?:how many(?: months)?|which|which months|what months|months)$/)

const levels = new Set<Query['operation']>(['show', 'threshold', 'count_periods'])

/** More than a kilogram of anything held here costs. */
const ANY_PRICE = 100_000
