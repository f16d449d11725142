import type { ChangeKind } from '../../../trade/types.ts'
import type { Clause } from '../../clause.ts'
import { type Draft, set } from '../intent.ts'
import { takeDirection } from '../words.ts'
import { isOfDecline, readPace } from './pace.ts'

export function readNarrowing(clause: Clause, intent: Draft): void {
  const at = clause.first('narrow')
  if (at === undefined) return
  if (isPace(clause, at)) readPace(clause, intent)
  else readWidth(clause, intent, at)
}

function readWidth(clause: Clause, intent: Draft, at: number): void {
  // the gap between two partners is of neither of them
  if (intent.quantity !== 'balance' && clause.all('difference').some((i) => isBetween(clause, i))) return
  const kind = clause.value(at, 'narrow')
  clause.take(at)
  clause.takeAll('points')
  clause.takeAll('difference')
  if (intent.quantity === 'balance' || goesOnOfBalance(clause, intent)) narrowBalance(clause, intent)
  else narrowRates(clause, intent)
  if (intent.yesNo) claimWidth(kind === 'narrowed' || kind === 'slowed' ? 'narrowed' : 'widened', intent)
  intent.changing = true
}

/** A decline that slows narrows: it is no pace of growth. */
const isPace = (clause: Clause, at: number): boolean =>
  (clause.was(at, 'narrow', 'slowed') || clause.was(at, 'narrow', 'quickened')) && !isOfDecline(clause)

const isBetween = ({ ideas }: Clause, at: number): boolean =>
  / between$/.test(ideas[at]!.text) || ideas[at + 1]?.text === 'between'

/** "did it widen?" after a balance: the balance did, and no rate was spoken of. */
export const goesOnOfBalance = (clause: Clause, { quantity, previous }: Draft): boolean =>
  quantity === undefined &&
  previous?.quantity === 'balance' &&
  !clause.stands('flow') &&
  !clause.stands('kind')

/** "narrowed by more than $5m": the number is what it narrowed by. */
function claimWidth(kind: 'narrowed' | 'widened', intent: Draft): void {
  const by = intent.claim?.kind === 'threshold' ? intent.claim.threshold : undefined
  if (by) intent.claim = { kind, by }
  else set(intent, { claim: { kind } })
}

function narrowBalance(clause: Clause, intent: Draft): void {
  clause.takeAll('kind')
  takeDirection(clause)
  set(intent, { operation: 'change', quantity: 'balance', form: 'amount' })
}

/** "did the decline narrow": of the year so far, unless another rate is named. */
function narrowRates(clause: Clause, intent: Draft): void {
  const rate = clause.first('kind')
  const change = rate === undefined ? 'year_to_date' : (clause.value(rate, 'kind') as ChangeKind)
  clause.takeAll('kind')
  const direction = takeDirection(clause)
  if (direction) set(intent, { direction })
  set(intent, { operation: 'change', quantity: 'change', form: 'points', change })
}
