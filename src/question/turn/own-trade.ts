import type { Issue } from '../../query/issue.ts'
import type { Query } from '../../query/query.ts'
import type { Clause } from '../clause.ts'
import { kindsOf } from '../kinds.ts'
import { textsOf } from '../texts.ts'

/**
 * "what did it export" after what Germany imported, which another country reported: its own exports are another trade,
 * and nobody here counts them.
 */
export function ownTradeOf(
  clause: Clause,
  previous: Query | undefined,
  reporters: readonly string[],
): Issue | undefined {
  const { mirror } = previous ?? {}
  if (!mirror || reporters.includes(mirror.reporter) || !clause.hasAny(pronouns)) return undefined
  const flows = clause.ideas.flatMap((_, at) => clause.value(at, 'flow') ?? [])
  const isOther = flows.length > 0 && flows.every((flow) => flow !== mirror.flow && flow !== 'total')
  if (!isOther || clause.ideas.some(({ place, good }) => place || good)) return undefined
  return { kind: 'not_held', slot: 'reporter', words: mirror.reporter, held: reporters }
}

const pronouns = kindsOf(textsOf('it', 'its', 'they', 'their'))
