import type { Clause } from '../clause.ts'
import { type Draft, set } from './intent.ts'
import { takeDirection } from './words.ts'

export function readSplit(clause: Clause, intent: Draft): void {
  if (clause.takeAll('split')) set(intent, { operation: 'split', changing: true })
}

export function readContribution(clause: Clause, intent: Draft): void {
  if (!clause.takeAll('contribution')) return
  set(intent, { operation: 'contribution' })
  intent.changing = true
  const direction = takeDirection(clause)
  if (direction)
    set(intent, intent.yesNo ? { claim: { kind: 'direction', direction }, direction } : { direction })
  clause.takeAll('change')
  clause.takeAll('points')
  if (clause.first('noun', 'commodity') !== undefined) set(intent, { by: 'commodity' })
  clause.takeAll('noun')
  clause.takeAll('order')
}
