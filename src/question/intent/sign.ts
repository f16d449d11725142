import type { Threshold } from '../../query/threshold.ts'
import { turned } from '../../query/turned.ts'
import type { Clause } from '../clause.ts'
import { type Draft, set, unset } from './intent.ts'
import { takeReached } from './record/reached.ts'

type Sign = 'surplus' | 'deficit'

export function readSign(clause: Clause, intent: Draft): void {
  const found = clause.all('sign')
  if (found.length === 0) return
  const sign = clause.value(found[0]!, 'sign') as Sign
  clause.take(...found)
  clause.takeAll('or')
  if (intent.operation === 'rank') readRanked(clause, intent, sign)
  if (sign === 'deficit') turnRound(clause, intent)
  else if (intent.operation === 'since' && !intent.threshold) passZero(intent, 'above')
  if (found.length === 1) nameSide(intent, sign)
  if (countsMonths(clause, intent)) countMonths(clause, intent, sign)
  else if (found.length === 1 && isPlainClaim(intent)) set(intent, { claim: { kind: 'sign', sign } })
}

/** "did the deficit grow": where there is a surplus, neither yes nor no. */
function nameSide(intent: Draft, side: Sign): void {
  const { claim } = intent
  if (claim && sided.has(claim.kind)) intent.claim = { ...claim, side } as typeof claim
}

const sided: ReadonlySet<string> = new Set(['direction', 'narrowed', 'widened', 'first_more'])

/** "which goods are in deficit": those that are; "the largest deficit" begins at the other end. */
function readRanked(clause: Clause, intent: Draft, sign: Sign): void {
  const isDeficit = sign === 'deficit'
  const isOrdered = clause.ideas.some((_, at) => clause.was(at, 'order'))
  if (intent.order === 'top' && !isOrdered)
    Object.assign(intent, {
      operation: 'threshold',
      order: isDeficit ? 'bottom' : 'top',
      threshold: { relation: isDeficit ? 'below' : 'above', value: 0 },
    })
  else if (isDeficit) intent.order = intent.order === 'bottom' ? 'top' : 'bottom'
}

const passZero = (intent: Draft, relation: 'above' | 'below'): void => {
  Object.assign(intent, { extreme: undefined, threshold: { relation, value: 0 } })
}

const countsMonths = (clause: Clause, { operation, threshold, claim, yesNo, direction }: Draft): boolean =>
  operation === 'count_periods'
    ? !threshold && !claim && !direction
    : (operation === undefined || operation === 'series') &&
      !yesNo &&
      clause.says(/^(?:months|show months|which months|in which months|what months)$/)

function countMonths(clause: Clause, intent: Draft, sign: Sign): void {
  clause.takeAll('grain', 'month')
  intent.grain ??= 'month'
  Object.assign(intent, { operation: 'count_periods', claim: { kind: 'sign', sign } })
}

const isPlainClaim = ({ yesNo, claim, operation }: Draft): boolean =>
  yesNo && !claim && operation === undefined

/** "goods in deficit": below nothing, as it was made of the sign itself. */
const isOfSign = ({ operation, threshold }: Draft): boolean =>
  operation === 'threshold' && threshold?.value === 0

/**
 * The largest deficit is the lowest balance, and one above 3m a balance below −3m. One that grew is a balance that fell,
 * by as much.
 */
function turnRound(clause: Clause, intent: Draft): void {
  turnClaim(clause, intent)
  const { claim, threshold, operation } = intent
  if (threshold && !isOfSign(intent)) {
    intent.threshold = turned(threshold)
    if (operation === 'threshold') intent.order ??= 'bottom'
  } else if (operation === 'since') passZero(intent, 'below')
  const named = clause.ideas.find((_, at) => clause.was(at, 'extreme'))?.text ?? ''
  const ofExtreme = operation === 'record' || (intent.comparing && intent.extreme !== undefined)
  if (!ofExtreme || claim?.kind === 'threshold' || /^worst/.test(named)) return
  const other = intent.extreme === 'lowest' ? 'highest' : 'lowest'
  intent.extreme = other
  if (claim?.kind === 'record') intent.claim = { ...claim, extreme: other }
}

/** What improves or worsens is the balance itself. */
function turnClaim(clause: Clause, intent: Draft): void {
  const ofBalance = clause.says(/^(?:improv|worse|better)/)
  if (intent.claim?.kind === 'threshold') claimOfDeficit(intent.claim.threshold, intent, ofBalance)
  if (ofBalance) return
  const { claim, direction } = intent
  if (direction) intent.direction = OTHER_WAY[direction]
  if (claim?.kind === 'direction' || claim?.kind === 'direction_each')
    intent.claim = { ...claim, direction: OTHER_WAY[claim.direction] } as typeof claim
  if (claim?.kind === 'first_more') intent.claim = { ...claim, relation: OTHER_SIDE[claim.relation] }
}

/** "a deficit above 3m"; one that "fell by more than half" narrowed by as much. */
function claimOfDeficit(threshold: Threshold, intent: Draft, ofBalance: boolean): void {
  const { claim, direction } = intent
  if (!direction) intent.claim = { ...claim, kind: 'threshold', threshold: turned(threshold) }
  if (!direction || ofBalance) return
  intent.claim = { kind: direction === 'down' ? 'narrowed' : 'widened', by: threshold }
  unset(intent, 'direction')
}

const OTHER_WAY = { up: 'down', down: 'up', unchanged: 'unchanged' } as const
const OTHER_SIDE = { above: 'below', below: 'above' } as const

export function readZero(clause: Clause, intent: Draft): void {
  if (!clause.takeAll('zero') || intent.claim) return
  set(intent, { claim: { kind: 'zero' } })
  takeReached(clause)
}
