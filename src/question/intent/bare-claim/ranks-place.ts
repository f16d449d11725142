import type { Clause } from '../../clause.ts'
import { kindsOf } from '../../kinds.ts'

/** "Germany #1?", "Japan the top buyer in July?": a place, and right behind it where it stands. */
export const ranksPlace = (clause: Clause): boolean =>
  clause.hasAny(ranking) &&
  !clause.hasAny(asksWho) &&
  clause.ideas.filter(({ place }) => place).length === 1 &&
  clause.ideas.some(({ place }, at) => place !== undefined && isRank(clause, clause.after(at)))

const ranking = kindsOf('a top', 'order')
const asksWho = kindsOf('ask', 'which', 'count')

/** "number one", "in first place", "biggest buyer", and not "biggest month". */
function isRank(clause: Clause, at: number): boolean {
  if (clause.is(at, 'preposition', 'in')) return isRank(clause, at + 1)
  if (clause.ideas[at]?.text === '=' || clause.is(at, 'rank')) return isRank(clause, clause.after(at))
  if (clause.ideas[at]?.top?.nth !== undefined) return true
  return clause.is(at, 'order') && clause.is(clause.after(at), 'agent')
}
