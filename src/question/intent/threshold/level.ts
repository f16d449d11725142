import type { Clause } from '../../clause.ts'
import { type Draft, set } from '../intent.ts'

/**
 * "did exports fall to 46 t", "as low as 46 t": the amount is the level that was reached, and the verb only tells from
 * which side. "Fell by 46 t", "fell more than 46 t" is the change.
 */
export function readLevelReached(clause: Clause, at: number, intent: Draft): void {
  const { text, amount, threshold } = clause.ideas[at]!
  const unit = amount?.unit ?? threshold?.unit
  const reached = clause.ideas[at - 1]?.text === 'to' || /^as (?:low|high|little|much) as /.test(text)
  if (!reached || unit === 'percent' || unit === 'ratio' || unit === 'points') return
  for (const i of clause.all('direction')) {
    const direction = clause.value(i, 'direction')
    if (direction === 'up' || direction === 'down') set(intent, { direction })
    clause.take(i)
  }
  if (clause.ideas[at - 1]?.text === 'to') clause.take(at - 1)
}
