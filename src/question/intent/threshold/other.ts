import type { Query } from '../../../query/query.ts'
import type { Threshold } from '../../../query/threshold.ts'
import { turned } from '../../../query/turned.ts'
import type { Clause } from '../../clause.ts'
import type { Idea } from '../../idea.ts'
import { type Draft, set } from '../intent.ts'

/**
 * "over 700?" after "when was it last over 650 t", "what about 800" after a count: the same once more with another number.
 * A number that could be meant either way is left where it stands, and so is named as not understood.
 */
export function takeOtherThreshold(clause: Clause, intent: Draft): boolean {
  const found = otherThreshold(clause, intent.previous)
  if (!found) return false
  intent.yesNo = false
  if (!found.threshold) return true
  clause.take(found.at)
  set(intent, { threshold: found.threshold })
  return true
}

/** A number and nothing else, where a number was passed in the turn before; no threshold where its sign is not told. */
export function otherThreshold(
  clause: Clause,
  previous: Query | undefined,
): { at: number; threshold?: Threshold } | undefined {
  if (!previous || !passing.has(previous.operation)) return undefined
  const at = clause.ideas.findIndex((idea) => saidIn(idea) !== undefined)
  const said = clause.ideas[at] && saidIn(clause.ideas[at])
  if (!said || !isAsked(said, previous)) return undefined
  if (!clause.ideas.every((_, i) => i === at || clause.binds(i) || moves(clause, i, previous)))
    return undefined
  const threshold = passedLike(said, previous)
  return threshold ? { at, threshold } : { at }
}
const passing = new Set<Query['operation']>(['since', 'count_periods', 'threshold'])

/** "for the US, above 500?" after a count of months, or the last of them: the same for another place or flow. */
const moves = (clause: Clause, at: number, { operation }: Query): boolean =>
  operation !== 'threshold' &&
  (clause.ideas[at]!.place !== undefined ||
    clause.was(at, 'flow') ||
    (operation === 'since' && clause.was(at, 'ask', 'when')))

type SaidNumber = Threshold | Omit<Threshold, 'relation'>

/** A number was passed before, or this one says itself how it is passed and comes after falls or deficits. */
const isAsked = (said: SaidNumber, previous: Query): boolean =>
  previous.threshold !== undefined || ('relation' in said && isBelowZero(previous))

/** "20%" after "fell by more than 10%" is a fall as well; of a fall "below 20%" can be a smaller one or a rise. */
function passedLike(said: SaidNumber, previous: Query): Threshold | undefined {
  const before = previous.threshold
  if (!before || isOfOther(said, before)) return undefined
  if (!isBelowZero(previous)) return { ...unitOf(before), relation: before.relation, ...said }
  if ('relation' in said) return isLess(said) ? undefined : { ...unitOf(before), ...turned(said) }
  return before.value === 0
    ? undefined
    : { ...unitOf(before), relation: before.relation, ...said, value: -said.value }
}

/** Tonnes after percent: the rates that were counted have none. */
const isOfOther = ({ unit }: SaidNumber, before: Threshold): boolean =>
  unit !== undefined && (unit === 'percent') !== (before.unit === 'percent')

const isLess = ({ relation }: Threshold): boolean => relation === 'below' || relation === 'at_most'

/** What was counted lies below zero: falls and deficits. */
function isBelowZero({ threshold, claim, quantity }: Query): boolean {
  if (!threshold) return claim?.kind === 'sign' && claim.sign === 'deficit'
  return threshold.value < 0 || (threshold.value === 0 && (quantity === 'balance' || quantity === 'change'))
}

const unitOf = ({ unit }: Threshold): Pick<Threshold, 'unit'> => (unit ? { unit } : {})

const saidIn = ({ threshold, amount, number }: Idea): SaidNumber | undefined =>
  threshold ?? amount ?? (number?.suffix === '' ? { value: number.value } : undefined)
