import type { Threshold } from '../../../query/threshold.ts'
import type { Clause } from '../../clause.ts'
import type { Amount } from '../../idea.ts'
import { kindsOf } from '../../kinds.ts'
import { type Draft, set } from '../intent.ts'
import { isFraction } from './fraction.ts'
import { readLevelReached } from './level.ts'
import { nearBehind, nearness } from './nearness.ts'
import { isOfShare } from './of-share.ts'
import { readSide } from './side.ts'

/** "is it right that it was 619 t", "is a third of exports going to Germany": said without a relation, it is as it stands. */
export function readEqual(clause: Clause, intent: Draft): void {
  if (!intent.yesNo || intent.claim) return
  const at = clause.ideas.findIndex((idea) => idea.amount?.unit !== undefined && idea.fate !== 'consumed')
  if (at < 0) readFraction(clause, intent)
  else if (!isLeftOver(clause, at)) claimEqual(clause, intent, at, clause.ideas[at]!.amount!)
}

function claimEqual(clause: Clause, intent: Draft, at: number, amount: Amount): void {
  readLevelReached(clause, at, intent)
  readSide(clause, at, intent)
  clause.take(at)
  const near = nearness[clause.ideas[at - 1]?.text ?? ''] ?? nearBehind(clause, at)
  if (nearness[clause.ideas[at - 1]?.text ?? '']) clause.take(at - 1)
  const threshold = claimedOf(clause, at, amount, near)
  if (!clause.hasAny(compared) && isOfShare(clause, intent, threshold)) intent.quantity = 'share'
  set(intent, { claim: { kind: 'threshold', threshold } })
}

/** "did exports make 5,000 t", "did the US get 400 t": so much and no less. */
function claimedOf(clause: Clause, at: number, said: Amount, near: Threshold['near']): Threshold {
  const { step, ...amount } = said
  if (!near && weights.has(amount.unit) && gaining.test(clause.ideas[at - 1]?.text ?? ''))
    return { relation: 'at_least', ...amount }
  return { relation: 'equal', ...amount, ...(step && { step }), ...(near && { near }) }
}

const gaining = /^(?:gets?|got|makes?|made|sees?|saw|takes?|took|manage[sd]?)$/
const weights: ReadonlySet<Threshold['unit']> = new Set(['t', 'kg', 'USD'] as const)

/** "about a third", "is half of it from China", "fell by a quarter": a fraction is never meant to the digit. */
function readFraction(clause: Clause, intent: Draft): void {
  const at = clause.first('fraction')
  if (at === undefined || !isFraction(clause, at)) return
  const value = Number(clause.value(at, 'fraction'))
  claimEqual(clause, intent, at, { value, unit: 'percent', step: Math.min(value / 5, 10) })
  const { claim } = intent
  if (claim?.kind === 'threshold') intent.claim = { ...claim, threshold: asMeant(claim.threshold, intent) }
}

/** Half of a trade is no less than half of it, while "fell by half" and "about half" are said of a little less as well. */
const asMeant = (said: Threshold, { quantity }: Draft): Threshold =>
  quantity === 'share' && said.value === 50 && !said.near ? atLeastHalf : { near: 'about', ...said }
const atLeastHalf: Threshold = { relation: 'at_least', value: 50, unit: 'percent' }

/** "about 31 percent above the year before" */
const compared = kindsOf('more', 'relation', 'than', 'versus', 'compare', 'difference')

/** "bigger 6,000 t": the comparison that stands before it was not read, and it is no claim of just that amount. */
const isLeftOver = (clause: Clause, at: number): boolean => clause.all('more').some((more) => more < at)
