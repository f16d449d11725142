import type { Query } from '../../query/query.ts'
import { carried } from '../../query/slot.ts'
import type { Clause } from '../clause.ts'
import { kindsOf } from '../kinds.ts'
import { textsOf } from '../texts.ts'
import { ranksPartners } from '../turn/meant/ranks-partners.ts'
import { rowOf } from '../turn/short/row.ts'

/** "why?" after a ranking is asked of who stands first in it; "why did exports fall" of all of them. */
export function leaderOf(told: Query, clause: Clause): Query {
  if (!ranksPartners(told) || !told.found?.length || clause.hasAny(naming)) return told
  const { row: _row, ...leader } = rowOf(told, 1)
  return { ...leader, partners: carried(leader.partners) }
}
const naming = kindsOf(
  'a place',
  'a good',
  'flow',
  'trade',
  'combined',
  textsOf('they', 'them', 'these', 'those'),
)
