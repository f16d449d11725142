import type { Clause } from '../../clause.ts'
import { type Draft, set } from '../intent.ts'

/**
 * "more than 200 t lower than in September", "over 20% below May": the number is the size of a difference, to the side
 * that the word behind it names.
 */
export function readSide(clause: Clause, at: number, intent: Draft): void {
  const side = at < 0 ? undefined : clause.value(clause.after(at), 'more')
  if (side === 'above' || side === 'below') set(intent, { direction: side === 'above' ? 'up' : 'down' })
}
