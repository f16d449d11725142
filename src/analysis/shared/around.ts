import type { Answer, Caveat } from '../../answer/answer.ts'
import { as } from '../../answer/make.ts'
import type { Issue } from '../../query/issue.ts'
import type { Query } from '../../query/query.ts'
import type { Trade, TradeEvent } from '../../trade/types.ts'
import type { Context, Quantity } from '../quantity/quantity.ts'
import { answerOf } from './answer.ts'
import { changeBeside, type Surroundings } from './beside.ts'
import { besideQuantity } from './beside-quantity.ts'
import { changeBetween } from './change.ts'
import { issueOf } from './issue.ts'
import { basePeriod } from './kind.ts'
import type { Absent, Found, Reading } from './reading.ts'
import type { Subject } from './subject.ts'

/** "from January to June": the change that was asked about, and no other beside it. */
export function aroundOf(
  quantity: Quantity,
  subject: Subject,
  found: Found,
  context: Context,
): Promise<Surroundings> {
  const { period, comparison } = context.query
  return quantity.name === 'amount' && comparison?.kind === 'period_on_period'
    ? changeBeside(subject, period.value, comparison.period, context.trade)
    : besideQuantity(quantity, subject, found, context)
}

const noLevel = ({ why, period, partner }: Absent): Caveat => ({
  kind: 'no_level',
  why,
  period,
  ...(partner ? { partner } : {}),
})

const movesAsAmount = ({ quantity }: Query): boolean => quantity === 'amount' || quantity === 'change'

export async function withoutLevel(
  query: Query,
  trade: Trade,
  subject: Subject,
  reading: Exclude<Reading, { state: 'found' }>,
  events: readonly TradeEvent[],
): Promise<Answer | Issue> {
  const change = await changeBetween(subject, query.period.value, basePeriod(query), trade)
  if (change.state !== 'changed' || !movesAsAmount(query))
    return events.length > 0 && reading.state === 'absent'
      ? answerOf(query, trade, { figures: [], events, caveats: [noLevel(reading), ...NOT_CAUSES] })
      : issueOf(query, trade, subject, reading)
  return answerOf(query, trade, {
    figures: [as(change.figure, { role: 'headline' })],
    events,
    caveats: NOT_CAUSES,
  })
}

export const NOT_CAUSES: readonly Caveat[] = [{ kind: 'events_are_not_causes' }]
