import type { Grain } from '../../../query/operation.ts'
import type { ChangeKind } from '../../../trade/types.ts'
import type { Clause } from '../../clause.ts'
import type { Draft } from '../intent.ts'
import { amountForm, rateOf } from '../words.ts'

/** The largest rise or fall, as the highest or lowest change there was. */
export const recordOfChange = (falls: boolean, grain: Grain, change: ChangeKind): Partial<Draft> => ({
  operation: 'record',
  quantity: 'change',
  extreme: falls ? 'lowest' : 'highest',
  grain,
  change,
})

/** "the biggest fall", "in tonnes": among months, each held against the one before. */
export const moveOfMonths = (clause: Clause, falls: boolean): Partial<Draft> => ({
  ...recordOfChange(falls, 'month', 'month_on_month'),
  ...amountForm(clause),
})

/** "highest monthly fall": the extreme is of the change, not of the level. */
export function turnToChange(clause: Clause, intent: Draft): void {
  const at = clause.first('direction')
  if (at === undefined) return
  const falls = clause.was(at, 'direction', 'down')
  clause.take(at)
  Object.assign(intent, { quantity: 'change', extreme: falls ? 'lowest' : 'highest', ...amountForm(clause) })
  intent.change ??= rateOf(intent.grain)
}

/** "the jump" by itself, or in "biggest jump". */
export function moveOf(clause: Clause, at: number): string | undefined {
  if (clause.was(at, 'rank', 'gainers')) return 'up'
  return clause.was(at, 'rank', 'losers') ? 'down' : clause.value(at, 'direction')
}
