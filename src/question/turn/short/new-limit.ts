import type { Query } from '../../../query/query.ts'
import type { Clause } from '../../clause.ts'
import { has, type Idea } from '../../idea.ts'
import { countOf } from '../../refine/lengths.ts'
import { carriedOn } from './how-much.ts'
import { bindsOnly, type ShortTurn } from './short-turn.ts'

/** "20" after the top ten, "only the first two": so many rows. A bare number below ten is a choice from what was offered. */
export function takeNewLimit(clause: Clause, previous: Query): ShortTurn | undefined {
  if (previous.operation !== 'rank' || previous.claim || previous.nth || previous.row) return undefined
  const isOnly = clause.ideas.some((_, i) => clause.was(i, 'only'))
  const at = clause.ideas.findIndex(
    (idea) =>
      idea.number !== undefined ||
      has(idea, 'number') ||
      (isFirstFew(idea) && (isOnly || previous.order !== 'bottom')),
  )
  const limit = clause.ideas[at]?.top?.limit ?? countOf(clause.ideas[at])
  if (limit === undefined) return undefined
  const first = clause.is(clause.before(at), 'ordinal', '1') ? clause.before(at) : undefined
  const isRows = first !== undefined || isOnly || asksForRows.test(clause.text)
  if (
    limit < (isRows ? 2 : LEAST) ||
    limit > MOST ||
    !clause.ideas.every((_, i) => i === at || i === first || clause.was(i, 'only') || bindsOnly(clause, i))
  )
    return undefined
  clause.take(at, ...(first === undefined ? [] : [first]))
  const { found: _found, ...query } = carriedOn(previous)
  return { query: { ...query, limit, repairs: [], unused: [] } }
}

/** "just the top 3": of the same list, which begins with them, be it of those that fell most. */
const isFirstFew = ({ top }: Idea): boolean => top?.order === 'top' && top.limit !== undefined

/** "make it 6", "show me six", "5 instead": no choice from what was offered is made in these words. */
const asksForRows =
  /\binstead\W*$|^\W*(?:(?:ok|please|pls|can you|could you|now)\s+)*(?:make it|make that|show|list|give me)\b/i

const LEAST = 10
const MOST = 60
