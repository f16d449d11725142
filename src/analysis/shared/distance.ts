import type { Figure } from '../../answer/figure.ts'
import { difference, distance } from '../../answer/make.ts'
import { asksDistance } from '../../query/by-how-much.ts'
import type { Query } from '../../query/query.ts'

/** What a verdict was missed or passed by, where that is asked for: it leads the answer. */
export function fromBound(query: Query, figure: Figure): readonly Figure[] {
  const { claim } = query
  if (!asksDistance(query) || claim?.kind !== 'threshold') return []
  const { value, unit } = claim.threshold
  return [distance(figure, unit ? { value, unit } : { value }, { role: 'difference', ...periodOf(figure) })]
}

/** From the one that it is held against: whoever comes next, or whoever stands before it. */
export const fromRival = (query: Query, figure: Figure, rival: Figure | undefined): readonly Figure[] =>
  asksDistance(query) && rival ? [difference(figure, rival, { role: 'difference', ...periodOf(figure) })] : []

const periodOf = ({ period }: Figure): Pick<Figure, 'period'> => (period ? { period } : {})
