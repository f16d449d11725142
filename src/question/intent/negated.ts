import type { Clause } from '../clause.ts'
import { type Draft, unset } from './intent.ts'
import { setMultiple } from './threshold/multiple.ts'

/** "no lower than", "did not fall": what is claimed is that it was not so. Said twice, it is left where it stands. */
export function takeNegated(clause: Clause): boolean {
  if (!clause.stands('negated')) return false
  const [at, ...others] = clause.ideas.flatMap((_, i) => (clause.was(i, 'negated') ? [i] : []))
  if (at === undefined || others.length > 0) return false
  clause.take(at)
  return true
}

/** Not down is up, or as it was. */
export function claimNotMoved(intent: Draft, direction: 'up' | 'down'): void {
  const relation = direction === 'down' ? 'at_least' : 'at_most'
  intent.operation = 'change'
  intent.claim = { kind: 'threshold', threshold: { relation, value: 0, unit: 'percent' } }
  intent.changing = true
  unset(intent, 'direction')
}

/** Of two things the first is not less where it is at least as much; of one thing, where it is as much as it was. */
export function claimNotMore(clause: Clause, intent: Draft, relation: 'above' | 'below'): void {
  const goods = clause.ideas.filter(({ good }) => good)
  if (!intent.listed && goods.length < 2) {
    claimNotMoved(intent, relation === 'above' ? 'up' : 'down')
    return
  }
  intent.operation = 'compare'
  setMultiple(intent, { relation: relation === 'below' ? 'at_least' : 'at_most', value: 1, unit: 'ratio' })
}
