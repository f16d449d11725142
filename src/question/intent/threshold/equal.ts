import type { Clause } from '../../clause.ts'
import { type Draft, set } from '../intent.ts'
import { readLevelReached } from './level.ts'

/** "is it right that it was 619 t": an amount without a relation is claimed as it stands. */
export function readEqual(clause: Clause, intent: Draft): void {
  if (!intent.yesNo || intent.claim) return
  const at = clause.ideas.findIndex((idea) => idea.amount?.unit !== undefined && idea.fate !== 'consumed')
  if (at < 0 || isLeftOver(clause, at)) return
  readLevelReached(clause, at, intent)
  clause.take(at)
  const near = nearness[clause.ideas[at - 1]?.text ?? '']
  if (near) clause.take(at - 1)
  const threshold = { relation: 'equal', ...clause.ideas[at]!.amount!, ...(near ? { near } : {}) } as const
  set(intent, { claim: { kind: 'threshold', threshold } })
}

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
