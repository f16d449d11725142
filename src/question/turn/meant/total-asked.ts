import type { Query } from '../../../query/query.ts'
import type { Clause } from '../../clause.ts'
import type { Said } from '../../said/said.ts'

/** "and the total?" after one partner's figure: the same of everybody. After a list it is the sum of the list. */
export function asksForTotal({ mentions, summing }: Said, clause: Clause, previous: Query): boolean {
  const [partner, ...others] = previous.partners.value
  const bare = partner === 'WORLD' ? others.length > 0 : others.length === 0
  // "the world without the US" is one thing as well
  const one = partner !== undefined && bare && !previous.along && others.every((code) => code.startsWith('-'))
  // the sum after an average is that of its months
  const named = clause.says(/\btotals?$|^(?:overall|altogether|in all)$/)
  // "same for total exports" is the same figure of all
  const isSame = clause.says(/^(?:the )?same(?: for)?$/)
  const ofOne = one && (isSame || (!severalRows.has(previous.operation) && previous.quantity !== 'average'))
  const back = clause.says(/\bback to(?: the)?$/)
  return (
    summing &&
    named &&
    mentions.length === 0 &&
    ofOne &&
    clause.ideas.every(
      (_, at) => isOfTotal(clause, at, back) || clause.was(at, 'quantity', previous.quantity),
    )
  )
}
const severalRows = new Set<Query['operation']>(['series', 'rank', 'record', 'threshold'])

/** "back to the total, year on year" goes on with it; "total change" can be of the partner. */
const isOfTotal = (clause: Clause, at: number, back: boolean): boolean =>
  clause.isFiller(at) ||
  clause.was(at, 'talk', 'again') ||
  (back && (clause.was(at, 'more') || clause.was(at, 'kind') || clause.was(at, 'change'))) ||
  // "did total exports rise"
  (clause.stands('yesno') && (clause.was(at, 'yesno') || clause.was(at, 'direction'))) ||
  ['trade', 'flow', 'conjunction', 'combined', 'preposition'].some((kind) => clause.was(at, kind))
