import type { ChangeKind } from '../../../trade/types.ts'
import type { Clause } from '../../clause.ts'
import { type Draft, set } from '../intent.ts'

/**
 * "is the growth slowing", "did exports accelerate": the rate of one month held against that of the month before. On the
 * year, unless another rate is named: from one month to the next the season alone would turn it.
 */
export function readPace(clause: Clause, intent: Draft): void {
  const at = clause.first('narrow')
  if (at === undefined || !isOfGrowth(intent)) return
  const direction = clause.was(at, 'narrow', 'slowed') ? 'down' : 'up'
  clause.take(at, ...clause.all('change'), ...clause.all('direction', 'up'))
  clause.takeAll('points')
  set(intent, { operation: 'change', quantity: 'change', form: 'points', change: takeRate(clause) })
  if (intent.yesNo) set(intent, { claim: { kind: 'direction', direction } })
  intent.changing = true
}

/** "is the decline slowing": it narrows, and no growth was spoken of. */
export const isOfDecline = (clause: Clause): boolean => clause.first('direction', 'down') !== undefined

/** A share, a price or a balance has no pace. */
const isOfGrowth = ({ operation, quantity }: Draft): boolean =>
  (operation === undefined || operation === 'change') && (quantity === undefined || quantity === 'change')

function takeRate(clause: Clause): ChangeKind {
  const rate = clause.first('kind')
  clause.takeAll('kind')
  if (rate !== undefined) return clause.value(rate, 'kind') as ChangeKind
  return clause.ideas.some(({ period }) => period?.kind === 'to_date') ? 'year_to_date' : 'year_on_year'
}
