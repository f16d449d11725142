import type { Relation, Threshold } from '../../query/threshold.ts'
import { has, type Idea, merge } from '../idea.ts'
import { textsOf } from '../texts.ts'

/** "above 5,000 t but below 6,000": two numbers about one level, and both have to hold. */
export function refineTwoBounds(ideas: readonly Idea[]): readonly Idea[] {
  const at = ideas.findIndex((idea) => idea.threshold && idea.amount === undefined)
  const other = at < 0 ? -1 : secondBound(ideas, at)
  const threshold = other < 0 ? undefined : both(ideas[at]!.threshold!, ideas[other]!.threshold!)
  return threshold
    ? [...ideas.slice(0, at), merge(ideas, at, other + 1, { threshold }), ...ideas.slice(other + 1)]
    : ideas
}

/** Right behind it, with an "and" or a "but" between; or -1. */
function secondBound(ideas: readonly Idea[], at: number): number {
  let next = at + 1
  while (next < at + 4 && joins(ideas[next])) next++
  return next > at + 1 && ideas[next]?.threshold ? next : -1
}

export const joinsBounds = textsOf('and', 'but', 'yet', ',', 'still', 'also')

const joins = (idea: Idea | undefined): boolean =>
  idea !== undefined && (joinsBounds.has(idea.text) || has(idea, 'conjunction'))

/** The lower and the upper; the unit of one is that of both. */
function both(one: Threshold, other: Threshold): Threshold | undefined {
  const [low, high] = isLower(one) ? [one, other] : [other, one]
  const unit = low.unit ?? high.unit
  const areAlike = LIKE[low.relation] === high.relation && (low.unit ?? unit) === (high.unit ?? unit)
  if (!areAlike || low.value >= high.value || !isLevel(unit) || isTold(low) || isTold(high)) return undefined
  return { relation: low.relation, value: low.value, upTo: high.value, ...(unit ? { unit } : {}) }
}

const isLower = ({ relation }: Threshold): boolean => relation === 'above' || relation === 'at_least'

const LIKE: Partial<Record<Relation, Relation>> = { above: 'below', at_least: 'at_most' }

/** Of a rate or a multiple it is open what it is of. */
const isLevel = (unit: Threshold['unit']): boolean =>
  unit === undefined || unit === 't' || unit === 'kg' || unit === 'USD'

const isTold = ({ near, upTo }: Threshold): boolean => near !== undefined || upTo !== undefined
