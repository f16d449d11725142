import type { Clause } from '../clause.ts'
import { type Draft, set } from './intent.ts'

export function readUnitValue(clause: Clause, intent: Draft): void {
  const unit = [...clause.all('unit', 'USD/kg'), ...clause.all('unit', 'USD/t')]
  const words = clause.all('quantity', 'unit_value')
  if (words.length + unit.length === 0) return
  // "cheapest" tells the order as well
  clause.take(...words.filter((at) => !clause.was(at, 'order')))
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
