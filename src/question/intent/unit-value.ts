import type { Clause } from '../clause.ts'
import { type Draft, set } from './intent.ts'

export function readUnitValue(clause: Clause, intent: Draft): void {
  const unit = [...clause.all('unit', 'USD/kg'), ...clause.all('unit', 'USD/t')]
  if (!clause.takeAll('quantity', 'unit_value') && unit.length === 0) return
  set(intent, { quantity: 'unit_value' })
  clause.takeAll('quantity', 'average')
}

/** "average monthly change": a mean of rates, which is neither an average level nor a change of one. */
const isOfChange = (clause: Clause): boolean =>
  clause.all('quantity', 'average').some((at) => {
    const next = clause.was(at + 1, 'grain') ? at + 2 : at + 1
    return clause.was(next, 'change') || clause.was(next, 'direction') || clause.was(next, 'kind')
  })

export function readAverage(clause: Clause, intent: Draft): void {
  if (isOfChange(clause) || !clause.takeAll('quantity', 'average')) return
  clause.takeAll('grain')
  set(intent, { quantity: 'average' })
}
