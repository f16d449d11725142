import type { PeriodEdge } from '../period-phrase.ts'

/** The edges that lie in no other. */
export function outermost(edges: readonly PeriodEdge[]): readonly PeriodEdge[] {
  let end = 0
  return edges.filter(({ to }) => {
    const outside = to > end
    if (outside) end = to
    return outside
  })
}
