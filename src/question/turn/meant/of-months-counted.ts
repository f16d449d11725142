import type { Query } from '../../../query/query.ts'
import type { Clause } from '../../clause.ts'
import { howMany } from '../../intent/count/how-many.ts'
import { kindsOf } from '../../kinds.ts'
import type { Said } from '../../said/said.ts'

/** "how many in 2026" after the months above a number in 2025: so many months above it, and not how much was traded. */
export function saidOfMonthsCounted(said: Said, clause: Clause, previous: Query): Said | undefined {
  const { operation, claim, nth, along, threshold, direction, change, grain } = previous
  if (operation !== 'count_periods' || claim || nth !== undefined || along || !clause.hasAny(counts))
    return undefined
  const { ideas } = clause
  const bare = ideas.every(
    ({ text, period }, at) => clause.binds(at) || howMany.has(text) || period !== undefined,
  )
  if (!bare) return undefined
  const counted = { operation, ...(threshold && { threshold }), ...(direction && { direction }) } as const
  const rest = { ...(change && { change }), ...(grain && { grain }) }
  return { ...said, intent: { ...said.intent, ...counted, ...rest }, asksAmount: false }
}

const counts = kindsOf(howMany)
