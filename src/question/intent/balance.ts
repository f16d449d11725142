import { turned } from '../../query/turned.ts'
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

export function readSign(clause: Clause, intent: Draft): void {
  const found = clause.all('sign')
  if (found.length === 0) return
  const sign = clause.value(found[0]!, 'sign') as 'surplus' | 'deficit'
  clause.take(...found)
  clause.takeAll('or')
  if (
    intent.operation === 'rank' &&
    intent.order === 'top' &&
    !clause.ideas.some((_, at) => clause.was(at, 'order'))
  )
    Object.assign(intent, {
      operation: 'threshold',
      order: sign === 'deficit' ? 'bottom' : 'top',
      threshold: { relation: sign === 'deficit' ? 'below' : 'above', value: 0 },
    })
  if (intent.operation === 'rank' && sign === 'deficit')
    intent.order = intent.order === 'bottom' ? 'top' : 'bottom'
  if (sign === 'deficit') turnRound(clause, intent)
  else if (intent.operation === 'since' && !intent.threshold)
    Object.assign(intent, { extreme: undefined, threshold: { relation: 'above', value: 0 } })
  const months = clause.ideas.some((idea) =>
    /^(?:months|which months|in which months|what months)$/.test(idea.text),
  )
  const counted = intent.operation === 'count_periods' && !intent.threshold && !intent.claim
  if (counted || (months && intent.operation === undefined && !intent.yesNo)) {
    clause.takeAll('grain', 'month')
    intent.grain ??= 'month'
    Object.assign(intent, { operation: 'count_periods', claim: { kind: 'sign', sign } })
    return
  }
  const plainQuestion = intent.yesNo && !intent.claim && intent.operation === undefined && found.length === 1
  if (plainQuestion) set(intent, { claim: { kind: 'sign', sign } })
}

/** "goods in deficit": below nothing, as it was made of the sign itself. */
const isOfSign = ({ operation, threshold }: Draft): boolean =>
  operation === 'threshold' && threshold?.value === 0

/** The largest deficit is the lowest balance, and one above 3m a balance below −3m. */
function turnRound(clause: Clause, intent: Draft): void {
  const { claim, threshold, operation } = intent
  if (claim?.kind === 'threshold') intent.claim = { ...claim, threshold: turned(claim.threshold) }
  if (threshold && !isOfSign(intent)) intent.threshold = turned(threshold)
  else if (operation === 'since')
    Object.assign(intent, { extreme: undefined, threshold: { relation: 'below', value: 0 } })
  const named = clause.ideas.find((_, at) => clause.was(at, 'extreme'))?.text ?? ''
  if (operation !== 'record' || claim?.kind === 'threshold' || /^worst/.test(named)) return
  const other = intent.extreme === 'lowest' ? 'highest' : 'lowest'
  intent.extreme = other
  if (claim?.kind === 'record') intent.claim = { ...claim, extreme: other }
}

export function readZero(clause: Clause, intent: Draft): void {
  if (!clause.takeAll('zero') || intent.claim) return
  set(intent, { claim: { kind: 'zero' } })
  for (const hit of clause.all('relation'))
    if (/^(?:hit|hits|reach|reached)$/.test(clause.ideas[hit]!.text)) clause.take(hit)
}
