import type { Query } from '../../query/query.ts'
import type { Clause } from '../clause.ts'
import type { Said } from '../said/said.ts'

/**
 * Words that ask on for what the turn before told, and yield a level instead: "average" after a balance, "highest" after
 * a change. The figure would look like an answer to what was spoken of.
 */
export function lostQuantity(
  clause: Clause,
  { mentions, flow, measure }: Said,
  query: Query,
  previous: Query | undefined,
): readonly string[] {
  const namesAnother = mentions.length > 0 || flow.flow !== undefined || measure !== undefined
  if (!previous || namesAnother) return []
  return [
    ...(isMeanOf(query, previous) ? wordsWith(clause, 'quantity', 'average') : []),
    ...(isLevelOfChange(query, previous) ? wordsWith(clause, 'extreme') : []),
    ...(isRankOfChange(query, previous) ? wordsWith(clause, 'rank') : []),
  ]
}

const single = new Set<Query['quantity']>(['balance', 'share', 'unit_value'])

const isMeanOf = ({ quantity }: Query, previous: Query): boolean =>
  quantity === 'average' && single.has(previous.quantity)

/** The highest change is no more asked for than the highest level. */
const isLevelOfChange = ({ operation, quantity, claim }: Query, previous: Query): boolean =>
  operation === 'record' && quantity === 'amount' && !claim && previous.operation === 'change'

/** "biggest drop" after the change of one partner is one of its months, and no ranking of all. */
const isRankOfChange = ({ operation, quantity }: Query, previous: Query): boolean =>
  operation === 'rank' &&
  quantity === 'change' &&
  previous.operation === 'change' &&
  previous.partners.value.length === 1 &&
  previous.partners.value[0] !== 'WORLD'

const wordsWith = (clause: Clause, kind: string, value?: string): readonly string[] =>
  clause.ideas.filter((_, at) => clause.was(at, kind, value)).map(({ text }) => text)
