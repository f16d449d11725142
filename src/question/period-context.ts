import type { Operation } from '../query/operation.ts'
import type { Query } from '../query/query.ts'
import type { Clause } from './clause.ts'
import { grainHeld, monthsAsked, monthsHeld } from './complete/months-held.ts'
import type { ScopeFound } from './complete/scope.ts'
import type { World } from './complete/world.ts'
import { settleInContext } from './in-context.ts'
import type { Intent } from './intent/intent.ts'
import type { PeriodContext } from './readers/period/resolve.ts'
import type { Said } from './said/said.ts'

/** What is looked for in one after the other. */
export const throughTime: ReadonlySet<string> = new Set<Operation>([
  'series',
  'record',
  'since',
  'streak',
  'overtake',
  'recovery',
  'turning',
  'count_periods',
])

/**
 * "the latest German figure", "Germany in July", "Germany vs a year earlier": of the partner. "Last year", "this year"
 * and "last July" are the same for everybody.
 */
const asksForLatest = (clause: Clause, { versus, comparing, changing }: Intent): boolean =>
  clause.ideas.every(
    ({ period }) =>
      !period ||
      period.kind === 'latest' ||
      (period.kind === 'yearless' && !period.last) ||
      (period.kind === 'before' && (versus || comparing || changing)),
  )

export function contextOf(
  clause: Clause,
  { intent }: Said,
  scope: ScopeFound,
  world: World,
  previous: Query | undefined,
): PeriodContext {
  const base = previous?.period.value
  const all = monthsHeld(scope, world)
  const held = asksForLatest(clause, intent) ? monthsAsked(scope, world) : all
  if (base) settleInContext(clause, base, intent, all)
  const grain = grainHeld(scope, world)
  const by = grain === 'month' ? {} : { grain }
  return { held, today: world.today, ...by, ...(base && { base }) }
}
