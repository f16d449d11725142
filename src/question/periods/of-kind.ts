import type { Clause } from '../clause.ts'
import type { Intent } from '../intent/intent.ts'
import type { PeriodContext } from '../readers/period/resolve.ts'
import { type PeriodsFound, resolvePeriod, toSlot } from './found.ts'

/** "qoq", "half on half" and no period: of the last quarter or half that is over. */
export function ofKind(clause: Clause, intent: Intent, context: PeriodContext): PeriodsFound | undefined {
  if (intent.change !== 'period_on_period' || intent.operation !== 'change' || context.base) return undefined
  const unit = clause.says(quarterly) ? 'quarter' : clause.says(halfYearly) ? 'half' : undefined
  const resolved = unit && resolvePeriod({ kind: 'calendar', unit, offset: -1 }, context)
  return resolved?.kind === 'range' ? { main: toSlot(resolved, undefined), grain: resolved.grain } : undefined
}

const quarterly = /^(?:q[ /]?o?[ /]?q|(?:on the )?quarter)/
const halfYearly = /^(?:hoh|half on half)/
