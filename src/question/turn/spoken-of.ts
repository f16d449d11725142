import type { Operation } from '../../query/operation.ts'
import type { Query } from '../../query/query.ts'

/** Questions about the data, the words or the world: an answer to one is no figure that the talk could go on from. */
const aside: ReadonlySet<Operation> = new Set([
  'source',
  'coverage',
  'release',
  'method',
  'status',
  'missing',
  'fact',
  'define',
])

export const isAside = ({ operation }: Query): boolean => aside.has(operation)

/** What the next turn goes on from where only an aside came before: its scope, if it is one reporter's. */
export function spokenOf(previous: Query): Query | undefined {
  if (!isAside(previous)) return previous
  if (previous.of) return spokenOf(previous.of)
  const { topic: _topic, ...scope } = previous
  const settled = [scope.reporters, scope.commodities, scope.flows].every(({ value }) => value.length === 1)
  return settled ? { ...scope, operation: 'show', quantity: 'amount' } : undefined
}
