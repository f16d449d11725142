import type { Clause } from '../../clause.ts'
import { type Draft, set } from '../intent.ts'

/** "June to July 2025, pct": from the one to the other, for a sum of both is no percentage. */
export function readPercentOfEnds(clause: Clause, intent: Draft): void {
  if (intent.operation || intent.quantity || intent.threshold || intent.claim || !namesEnds(clause)) return
  clause.takeAll('percent')
  set(intent, { operation: 'change', form: 'percent' })
  intent.changing = true
}

function namesEnds({ ideas }: Clause): boolean {
  const [only, ...others] = ideas.filter(({ period }) => period)
  return others.length === 0 && only?.period?.kind === 'span' && only.period.words === 'from_to'
}
