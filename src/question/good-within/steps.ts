import type { Clause } from '../clause.ts'

/** "of all the UK's exports", "in Brazil's imports", "exports": no good stands in it, and no other place before it. */
export const isFlowAt = (clause: Clause, at: number): boolean => clause.was(skipOwner(clause, at), 'flow')

export const skipOwner = (clause: Clause, at: number): number => {
  const owner = skip(clause, at)
  return clause.ideas[owner]?.place ? skip(clause, owner + 1) : owner
}

/** Past "of", "the", "all", "total". */
export function skip(clause: Clause, at: number): number {
  let next = at
  while (next < clause.ideas.length && (clause.binds(next) || wholes.has(clause.ideas[next]!.text))) next++
  return next
}

const wholes = new Set(['all', 'total', 'overall', 'of all', "'s"])

export function skipSigns(clause: Clause, at: number): number {
  let next = at
  while (next < clause.ideas.length && clause.isFiller(next)) next++
  return next
}

/** Neither a place nor a flow stands there. */
export const isBare = (clause: Clause, from: number, to: number): boolean =>
  !standsIn(clause, 'flow', from, to) &&
  clause.ideas.every(({ place }, at) => at < from || at >= to || !place)

export const standsIn = (clause: Clause, kind: string, from: number, to: number): boolean =>
  clause.ideas.some((_, at) => at >= from && at < to && clause.was(at, kind))

export const within = new Set(['in', 'of', 'among', 'within', 'amongst'])

export interface Stretch {
  readonly from: number
  readonly to: number
}
