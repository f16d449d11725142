import type { Clause } from '../../clause.ts'
import { kindsOf } from '../../kinds.ts'
import { type Draft, set } from '../intent.ts'
import { takeListNouns } from '../nouns.ts'

/** "is Chile a supplier": whether it supplied anything, and not whether it supplied most. */
export const isAnyAtAll = (clause: Clause, { yesNo, claim, quantity }: Draft): boolean =>
  yesNo &&
  claim === undefined &&
  quantity === undefined &&
  clause.all('agent').length === 1 &&
  !clause.hasAny(ranked) &&
  clause.ideas.some(({ place }, at) => place !== undefined && clause.was(clause.before(at), 'yesno'))

const ranked = kindsOf(
  'order',
  'a top',
  'extreme',
  'rank',
  'direction',
  'change',
  'more',
  'count',
  'newcomer',
  'ordinal',
  'a threshold',
  'multiple',
  'only',
  'or',
)

export function claimAny(clause: Clause, intent: Draft): void {
  takeListNouns(clause)
  const each = clause.ideas.some((_, at) => clause.was(at, 'conjunction', 'and'))
  const threshold = { relation: 'above', value: 0 } as const
  set(intent, { claim: { kind: 'threshold', threshold, ...(each && { each }) } })
}
