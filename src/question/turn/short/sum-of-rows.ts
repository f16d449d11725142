import { changed } from '../../../query/draft.ts'
import type { Query } from '../../../query/query.ts'
import { said as saidSlot } from '../../../query/slot.ts'
import type { Clause } from '../../clause.ts'
import { asksForSum, countAt, isShare, plainlyThem } from './asks-for-sum.ts'
import type { ShortTurn } from './short-turn.ts'

/**
 * "sum of all", "how much together", "add them up", "total of all three" after a ranking, or after places side by side: those
 * that were listed added up. A bare "total" is everybody's, and inside a group that of the group.
 */
export function takeSumOfRows(clause: Clause, previous: Query): ShortTurn | undefined {
  if (isSeries(previous)) return asksForSum(clause, previous) ? wholeOf(clause, previous) : undefined
  const rows = ofGroup(clause, previous) ?? rowsOf(previous)
  if (isOfOtherFew(clause, previous, rows.length)) return undefined
  if ((rows.length < 2 && rows !== previous.within) || !asksForSum(clause, previous)) return undefined
  const other = clause.ideas.find((_, at) => (countAt(clause, at) ?? rows.length) !== rows.length)
  if (other || rows.length > MOST_ADDED)
    return { issue: { kind: 'not_understood', words: [other?.text ?? clause.text.trim()] } }
  clause.take(...clause.ideas.keys())
  const quantity = clause.ideas.some((_, at) => clause.was(at, 'quantity', 'share'))
    ? 'share'
    : previous.quantity
  return { query: { ...plainly(previous), quantity, partners: saidSlot(rows), repairs: [], unused: [] } }
}

/** "the top two together" after the top five: others than those that were listed. */
const isOfOtherFew = (clause: Clause, { order = 'top' }: Query, rows: number): boolean =>
  clause.ideas.some(({ top }) => top && (top.limit !== rows || top.order !== order))

/** "total?" inside a group is of all of it; "how much is that in total" after the top three of it, of those. */
const ofGroup = (clause: Clause, { operation, by, quantity, claim, within, limit }: Query) =>
  operation === 'rank' &&
  by === 'partner' &&
  quantity === 'amount' &&
  !claim &&
  !(limit && clause.says(plainlyThem))
    ? within
    : undefined

const isSeries = ({ operation, quantity, along, claim }: Query): boolean =>
  operation === 'series' && quantity === 'amount' && !along && !claim

/** "the total of those" after months told one by one: all of them in one figure. */
function wholeOf(clause: Clause, previous: Query): ShortTurn | undefined {
  if (clause.ideas.some((_, at) => countAt(clause, at) !== undefined || isShare(clause, at))) return undefined
  clause.take(...clause.ideas.keys())
  return { query: { ...changed(plainly(previous), { grain: undefined }), repairs: [], unused: [] } }
}

/** More are named in no answer. */
const MOST_ADDED = 20

function rowsOf(previous: Query): readonly string[] {
  const { operation, quantity, by, claim, found = [], along, partners } = previous
  if (quantity !== 'amount' || claim) return []
  if (operation === 'rank') return by === 'partner' ? found : []
  return operation === 'compare' && along === 'partner' ? partners.value : []
}

function plainly(previous: Query): Query {
  const {
    by: _by,
    order: _order,
    limit: _limit,
    nth: _nth,
    within: _within,
    found: _found,
    along: _along,
    extreme: _extreme,
    form: _form,
    row: _row,
    ...scope
  } = previous
  return { ...scope, operation: 'show' }
}
