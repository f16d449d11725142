import type { Clause } from '../clause.ts'
import { type Draft, set } from './intent.ts'

export function readBalance(clause: Clause, intent: Draft): void {
  const found = clause.all('quantity', 'balance')
  if (found.length === 0 && clause.first('sign') === undefined) return
  clause.take(...found.filter((at) => !clause.was(at, 'sign')))
  set(intent, { quantity: 'balance' })
  readPolarity(clause, intent)
}

/** "is the balance positive": of a balance that is its sign, and no rise. */
function readPolarity(clause: Clause, intent: Draft): void {
  const at = clause.ideas.findIndex(({ text }, i) => polar.has(text) && clause.is(i, 'direction'))
  if (at < 0 || !intent.yesNo) return
  clause.take(at)
  set(intent, { claim: { kind: 'sign', sign: clause.was(at, 'direction', 'up') ? 'surplus' : 'deficit' } })
}
const polar = new Set(['positive', 'negative'])
