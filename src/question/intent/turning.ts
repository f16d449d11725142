import type { Clause } from '../clause.ts'
import { type Draft, set } from './intent.ts'
import { takeDirection } from './words.ts'

/** "when did it start falling", "turning point?": the last month before it turned. */
export function readTurning(clause: Clause, intent: Draft): void {
  const begins = clause.all('begins')
  const moves = clause.stands('direction') || clause.stands('change')
  const isWhen = clause.first('ask', 'when') !== undefined
  if (clause.takeAll('turning')) set(intent, { operation: 'turning' })
  else if (begins.length > 0 && isWhen && moves) set(intent, { operation: 'turning' })
  else return
  clause.take(...begins)
  const direction = takeDirection(clause)
  if (direction) set(intent, { direction })
}
