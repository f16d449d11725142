import type { Clause } from '../../clause.ts'
import { type Draft, set } from '../intent.ts'

/** "CAGR 2019 to 2024", "average annual growth since 2019": the change from one end to the other, told by the year. */
export function readAnnualRate(clause: Clause, intent: Draft): void {
  clause.takeAll('annual_rate')
  clause.takeAll('percent')
  set(intent, { operation: 'change', form: 'annual_rate' })
  intent.changing = true
}
