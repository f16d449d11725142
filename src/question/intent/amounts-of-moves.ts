import type { Clause } from '../clause.ts'
import { type Draft, set } from './intent.ts'

/** "monthly changes in tonnes", "yoy by month in absolute terms": of each month what it changed by. */
export function readAmountsOfMoves(clause: Clause, intent: Draft): void {
  if (intent.operation !== 'series' || intent.form !== undefined || !isOfMove(clause)) return
  clause.takeAll('amount_form')
  set(intent, { form: 'amount' })
}

/** Where "in tonnes" stands, or "in absolute terms"; "growth in $ value" is of the value. */
export const amountAt = (clause: Clause): number =>
  clause.ideas.findIndex(
    (_, at) =>
      clause.was(at, 'amount_form') ||
      (units.some((unit) => clause.was(at, 'unit', unit)) && !clause.was(at + 1, 'measure')),
  )
const units = ['t', 'kt', 'kg', 'USD'] as const

/** "changes in tonnes", "growth of exports by quarter, in tonnes", and not "growth and exports in tonnes". */
export function isOfMove(clause: Clause): boolean {
  const unit = amountAt(clause)
  const move = clause.ideas.findLastIndex(
    (_, at) => at < unit && (clause.was(at, 'kind') || clause.was(at, 'change')),
  )
  return (
    move >= 0 && clause.ideas.slice(move, unit).every((_, i) => !clause.was(move + i, 'conjunction', 'and'))
  )
}
