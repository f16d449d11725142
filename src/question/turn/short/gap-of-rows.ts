import type { Query } from '../../../query/query.ts'
import { said as saidSlot } from '../../../query/slot.ts'
import type { Clause } from '../../clause.ts'
import { carriedOn } from './how-much.ts'
import { bindsOnly, type ShortTurn } from './short-turn.ts'

/** "gap between the first and the second", "how much more than the second?" after a ranking: how far its rows are apart. */
export function takeGapOfRows(clause: Clause, previous: Query): ShortTurn | undefined {
  if (!asksForGap(clause) || !clause.ideas.every((_, at) => isOfGap(clause, at))) return undefined
  const codes = isRanking(previous) ? codesAt(previous, rowsNamed(clause, previous)) : undefined
  if (!codes) return undefined
  clause.take(...clause.ideas.keys())
  return { query: { ...sideBySide(previous, codes), repairs: [], unused: [] } }
}

const asksForGap = (clause: Clause): boolean =>
  clause.stands('difference') || (clause.stands('more') && clause.stands('ask'))

const isOfGap = (clause: Clause, at: number): boolean =>
  bindsOnly(clause, at) ||
  clause.was(at, 'ask', 'amount') ||
  ['difference', 'more', 'ordinal'].some((kind) => clause.was(at, kind)) ||
  clause.ideas[at]!.top?.limit === 2

/** A list from the first place on, of figures that can be taken from each other. */
export const isRanking = ({ operation, by, quantity, claim, nth, row }: Query): boolean =>
  operation === 'rank' && by === 'partner' && quantity === 'amount' && !claim && nth === undefined && !row

/** The places that are named; one alone is set against the first, and none are those of a list of two. */
function rowsNamed(clause: Clause, { found = [] }: Query): readonly number[] {
  const named = clause.ideas.flatMap((_, at) => {
    const nth = clause.value(at, 'ordinal')
    return nth === undefined ? [] : [Number(nth)]
  })
  if (clause.ideas.some(({ top }) => top?.limit === 2)) return named.length === 0 ? [1, 2] : []
  // who is ahead is so of the next one
  if (named.length === 1 && named[0] === 1) return clause.says(/^how far ahead$/) ? [1, 2] : []
  if (named.length === 0) return found.length === 2 && !clause.stands('more') ? [1, 2] : []
  return named.length === 1 ? [1, ...named] : named
}

function codesAt({ found = [] }: Query, rows: readonly number[]): readonly string[] | undefined {
  const codes = rows.flatMap((nth) => found[nth - 1] ?? [])
  return rows.length === 2 && codes.length === 2 && codes[0] !== codes[1] ? codes : undefined
}

export function sideBySide(ranking: Query, codes: readonly string[]): Query {
  const { by: _by, order: _order, limit: _limit, within: _within, found: _found, ...scope } = ranking
  return {
    ...carriedOn(scope),
    operation: 'compare',
    along: 'partner',
    partners: saidSlot([...codes]),
    form: 'amount',
  }
}
