import type { Threshold } from '../../../query/query.ts'
import type { Clause } from '../../clause.ts'
import { type Draft, set } from '../intent.ts'
import { readLevelReached } from './level.ts'
import { readSide } from './side.ts'

/** "is it right that it was 619 t": an amount without a relation is claimed as it stands. */
export function readEqual(clause: Clause, intent: Draft): void {
  if (!intent.yesNo || intent.claim) return
  const at = clause.ideas.findIndex((idea) => idea.amount?.unit !== undefined && idea.fate !== 'consumed')
  if (at < 0 || isLeftOver(clause, at)) return
  readLevelReached(clause, at, intent)
  readSide(clause, at, intent)
  clause.take(at)
  const near = nearness[clause.ideas[at - 1]?.text ?? '']
  if (near) clause.take(at - 1)
  set(intent, { claim: { kind: 'threshold', threshold: claimedOf(clause, at, near) } })
}

/** "did exports make 5,000 t", "did the US get 400 t": so much and no less. */
function claimedOf(clause: Clause, at: number, near: Threshold['near']): Threshold {
  const { step, ...amount } = clause.ideas[at]!.amount!
  if (!near && weights.has(amount.unit) && gaining.test(clause.ideas[at - 1]?.text ?? ''))
    return { relation: 'at_least', ...amount }
  return { relation: 'equal', ...amount, ...(step && { step }), ...(near && { near }) }
}

const gaining = /^(?:gets?|got|makes?|made|sees?|saw|takes?|took|manage[sd]?)$/
const weights: ReadonlySet<Threshold['unit']> = new Set(['t', 'kg', 'USD'] as const)

/** "bigger 6,000 t": the comparison that stands before it was not read, and it is no claim of just that amount. */
const isLeftOver = (clause: Clause, at: number): boolean => clause.all('more').some((more) => more < at)

const nearness: Readonly<Record<string, 'about' | 'nearly'>> = {
  about: 'about',
  around: 'about',
  roughly: 'about',
  approximately: 'about',
  some: 'about',
  circa: 'about',
  '~': 'about',
  'close to': 'about',
  nearly: 'nearly',
  almost: 'nearly',
  'just under': 'nearly',
}
