import type { Query, Threshold } from '../../query/query.ts'
import type { Clause } from '../clause.ts'
import type { Idea } from '../idea.ts'
import { type Draft, set } from './intent.ts'

/** "over 700?" after "when was it last over 650 t", "what about 800" after a count: the same once more with another number. */
export function takeOtherThreshold(clause: Clause, intent: Draft): boolean {
  const found = otherThreshold(clause, intent.previous)
  if (!found) return false
  clause.take(found.at)
  intent.yesNo = false
  set(intent, { threshold: found.threshold })
  return true
}

/** A number and nothing else, where a number was passed in the turn before. */
export function otherThreshold(
  clause: Clause,
  previous: Query | undefined,
): { at: number; threshold: Threshold } | undefined {
  const before = previous && passedIn(previous)
  const at = before ? clause.ideas.findIndex((idea) => saidIn(idea) !== undefined) : -1
  const said = clause.ideas[at] && saidIn(clause.ideas[at]!)
  if (!before || !said || !clause.ideas.every((_, i) => i === at || binds(clause, i))) return undefined
  return { at, threshold: { ...unitOf(before), relation: before.relation, ...said } }
}

const passedIn = ({ operation, threshold }: Query): Threshold | undefined =>
  passing.has(operation) ? threshold : undefined
const passing = new Set<Query['operation']>(['since', 'count_periods', 'threshold'])

const unitOf = ({ unit }: Threshold): Pick<Threshold, 'unit'> => (unit ? { unit } : {})

const saidIn = ({ threshold, amount, number }: Idea): Threshold | Omit<Threshold, 'relation'> | undefined =>
  threshold ?? amount ?? (number?.suffix === '' ? { value: number.value } : undefined)

const binds = (clause: Clause, at: number): boolean =>
  clause.isFiller(at) || ['preposition', 'conjunction', 'talk'].some((kind) => clause.was(at, kind))
