import type { Clause } from '../clause.ts'
import { type Draft, set } from './intent.ts'

export function readUnitValue(clause: Clause, intent: Draft): void {
  const unit = [...clause.all('unit', 'USD/kg'), ...clause.all('unit', 'USD/t')]
  if (!clause.takeAll('quantity', 'unit_value') && unit.length === 0) return
  set(intent, { quantity: 'unit_value' })
  clause.takeAll('quantity', 'average')
}

export function readAverage(clause: Clause, intent: Draft): void {
  if (!clause.takeAll('quantity', 'average')) return
  clause.takeAll('grain')
  set(intent, { quantity: 'average' })
}
