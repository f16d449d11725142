import type { Query } from '../../../query/query.ts'
import { kindsOf } from '../../kinds.ts'
import type { Rule } from '../rule.ts'

/** What was back above a level, of which another level, or what else was so high, was asked. */
export const levelsRegained: readonly Rule[] = [
  {
    // "when did average exports get back above 5,000 t": of the months the level is looked for in each has its own
    word: 'average',
    of: ['recovery'],
    given: 'threshold',
    needs: kindsOf('quantity', 'median', 'window', 'per_day'),
    isLost: ({ quantity }) => !searched.has(quantity),
  },
  {
    // "back above half of the March level", "back above twice that of March": of what, the number does not say
    word: 'back above',
    of: ['recovery'],
    given: 'threshold',
    isLost: ({ quantity, threshold, partners, against }) =>
      threshold?.unit === 'ratio' ||
      (threshold?.unit === 'percent' &&
        (quantity !== 'share' || (partners.value.join() === 'WORLD' && against === undefined))),
  },
  {
    // "back above the March level year on year": a rate, and not how much it was
    word: 'year on year',
    of: ['recovery'],
    given: 'threshold',
    needs: kindsOf('kind'),
    isLost: () => true,
  },
  {
    // "recovery from the trough to November in tonnes": it is told as a part of the fall
    word: 'in tonnes',
    of: ['recovery'],
    needs: kindsOf('unit', 'amount_form'),
    isLost: ({ threshold, quantity }) => threshold === undefined && quantity === 'amount',
  },
]

const searched = new Set<Query['quantity']>(['amount', 'count', 'share', 'unit_value', 'balance'])
