import type { Clause } from '../../clause.ts'
import { type Draft, type Intent, unset } from '../../intent/intent.ts'

/** "which of them fell", "which of them took over 500 t": those that did, told as a ranking of them. */
export function asRanking(intent: Intent, clause: Clause): Intent | undefined {
  if (intent.claim || intent.yesNo) return undefined
  const { operation, direction, threshold } = intent
  const isOfThem = clause.ideas.some(({ text }) => ofThem.test(text))
  if (isOfThem && direction && moves(intent)) return ofMovers(intent, direction)
  if (operation === 'rank') return intent
  return isOfThem && threshold && isPastNumber(intent) ? ofSized(intent, threshold) : undefined
}

const ofThem = /^which (?:one )?of (?:them|these|those)$/

const moves = ({ operation, quantity }: Intent): boolean =>
  operation === 'change' || (operation === 'rank' && quantity === undefined)

/** After several told side by side the words for a number search their months. */
const isPastNumber = ({ operation }: Intent): boolean =>
  operation === 'threshold' || operation === 'count_periods'

const ofMovers = (intent: Intent, direction: 'up' | 'down'): Intent => ({
  ...intent,
  operation: 'rank',
  quantity: 'change',
  by: 'partner',
  form: 'percent',
  direction,
  order: direction === 'down' ? 'bottom' : 'top',
  changing: true,
})

function ofSized(intent: Intent, sized: NonNullable<Intent['threshold']>): Intent {
  const ranking: Draft = {
    ...intent,
    operation: 'rank',
    quantity: 'amount',
    by: 'partner',
    order: 'top',
    sized,
  }
  unset(ranking, 'threshold', 'grain')
  return ranking
}
