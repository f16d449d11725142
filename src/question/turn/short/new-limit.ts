import type { Query } from '../../../query/query.ts'
import type { Clause } from '../../clause.ts'
import { carriedOn } from './how-much.ts'
import { bindsOnly, type ShortTurn } from './short-turn.ts'

/** "20" after the top ten: so many rows. Below ten it is a choice from what was offered. */
export function takeNewLimit(clause: Clause, previous: Query): ShortTurn | undefined {
  if (previous.operation !== 'rank' || previous.claim || previous.nth || previous.row) return undefined
  const at = clause.ideas.findIndex(({ number }) => number)
  const limit = clause.ideas[at]?.number
  if (limit?.suffix !== '' || !Number.isInteger(limit.value)) return undefined
  if (
    limit.value < LEAST ||
    limit.value > MOST ||
    !clause.ideas.every((_, i) => i === at || bindsOnly(clause, i))
  )
    return undefined
  clause.take(at)
  const { found: _found, ...query } = carriedOn(previous)
  return { query: { ...query, limit: limit.value, repairs: [], unused: [] } }
}

const LEAST = 10
const MOST = 100
