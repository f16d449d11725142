import type { Query } from '../../../query/query.ts'
import { said as saidSlot } from '../../../query/slot.ts'
import type { ChangeKind } from '../../../trade/types.ts'
import type { Clause } from '../../clause.ts'
import { comparisonFor } from '../../period-kind.ts'
import { bindsOnly, type ShortTurn } from './short-turn.ts'

/** "the second one", "and the third?" after a ranking, or after one of its rows: the row that stands there. */
export function takeNthOfRanking(clause: Clause, previous: Query): ShortTurn | undefined {
  const ranking = previous.row?.of ?? previous
  if (ranking.operation !== 'rank' || ranking.claim || ranking.found?.length === 0) return undefined
  if (isShareOfOne(clause, ranking)) return { query: { ...levelOf(ranking, 1), quantity: 'share' } }
  const at = clause.ideas.findIndex((_, i) => nthAt(clause, i) !== undefined)
  const alone = clause.ideas.every((_, i) => i === at || isBeside(clause, i))
  if (at < 0 || !alone) return undefined
  clause.take(at, ...clause.all('only'))
  const moved = previous.operation === 'change' ? previous.comparison?.kind : undefined
  return nthOf(ranking, nthAt(clause, at)!, clause, moved)
}

/** "and the third?" after the highest month, or after how much the second highest was: the third highest. */
export function takeNthOfRecord(clause: Clause, previous: Query): ShortTurn | undefined {
  const record = previous.row?.of ?? previous
  if (record.operation !== 'record' || record.claim) return undefined
  const at = clause.ideas.findIndex((_, i) => clause.was(i, 'ordinal'))
  const alone = clause.ideas.every(({ text }, i) => i === at || bindsOnly(clause, i) || text === 'one')
  if (at < 0 || !alone) return undefined
  clause.take(at)
  const { limit: _limit, foundPeriod: _found, toldBefore: _told, together: _sum, ...search } = record
  return { query: { ...search, nth: Number(clause.value(at, 'ordinal')), repairs: [], unused: [] } }
}

/** "its share" after who was second: that of the one that was told. */
function isShareOfOne(clause: Clause, ranking: Query): boolean {
  const { found, nth = 1 } = ranking
  const alone = clause.ideas.every((_, i) => bindsOnly(clause, i) || clause.was(i, 'quantity', 'share'))
  return alone && clause.stands('quantity') && nth > 1 && found?.length === 1 && isLevel(ranking)
}

/** "how much did the third one take", "share of the first" */
const asksHowMuch = (clause: Clause, at: number): boolean =>
  /^(?:one|'s)$/.test(clause.ideas[at]!.text) ||
  clause.was(at, 'quantity', 'share') ||
  ['ask', 'taking', 'verb', ...moves].some((kind) => clause.was(at, kind))

/** "only the first" */
const isBeside = (clause: Clause, at: number): boolean =>
  bindsOnly(clause, at) || asksHowMuch(clause, at) || clause.was(at, 'only')

/** "yoy for the first one", "growth of the second" */
const moves = ['kind', 'change']

function nthAt(clause: Clause, at: number): number | undefined {
  const ordinal = clause.value(at, 'ordinal')
  if (ordinal !== undefined) return Number(ordinal)
  // "the top one", where it is asked what it took: alone it can be a ranking of one
  const { top, text } = clause.ideas[at]!
  if (top?.order === 'top' && text === 'top one') return clause.stands('ask') ? 1 : undefined
  if (text === 'the first one') return 1
  // lexicon: talk "the second one" is the other of two choices, where no ranking was told
  return text === 'the second one' ? 2 : undefined
}

/** A row that was told is its partner's figure; one that was not is asked of the ranking. */
function nthOf(ranking: Query, nth: number, clause: Clause, moved?: ChangeKind): ShortTurn {
  const { found, limit, nth: told, ...rest } = ranking
  const noRow: ShortTurn = { issue: { kind: 'no_antecedent', words: wordsOfRow(clause) } }
  if (ranking.by === 'partner' && !found) return noRow
  const isTold = told === undefined && found?.[nth - 1] !== undefined && ranking.quantity !== 'change'
  if (clause.stands('quantity'))
    return isTold && isLevel(ranking) ? { query: { ...levelOf(ranking, nth), quantity: 'share' } } : noRow
  if (moved || moves.some((kind) => clause.stands(kind)))
    return isTold && isLevel(ranking) ? { query: changeOf(ranking, nth, clause, moved) } : noRow
  const row = clause.stands('taking') || clause.stands('verb') || clause.stands('ask') ? levelOf : rowOf
  return { query: isTold ? row(ranking, nth) : { ...rest, nth, repairs: [], unused: [] } }
}

/** As the asker pointed at it: "the first", "the second one". */
function wordsOfRow(clause: Clause): string {
  const at = clause.ideas.findIndex((_, i) => nthAt(clause, i) !== undefined)
  const { text } = clause.ideas[at]!
  return text.startsWith('the ') ? text : `the ${text}`
}

/** "how much did the second take": how much it was, and not who. */
export function levelOf(ranking: Query, nth: number): Query {
  const query = rowOf(ranking, nth)
  return query.row ? { ...query, row: { ...query.row, level: true } } : query
}

/** How much it moved, on the month or the year where that is said. */
function changeOf(ranking: Query, nth: number, clause: Clause, moved: ChangeKind | undefined): Query {
  const at = clause.first('kind')
  const kind = at === undefined ? moved : (clause.value(at, 'kind') as ChangeKind)
  return {
    ...rowOf(ranking, nth),
    operation: 'change',
    comparison: comparisonFor(kind, ranking.period.value),
  }
}

const isLevel = ({ quantity, by }: Query): boolean => quantity === 'amount' && by === 'partner'

/** The partner in a row of the ranking just told, the first for 1: its own figure. */
export function rowOf(of: Query, row: number): Query {
  const { found, by: _by, order: _order, limit: _limit, nth, within: _within, ...scope } = of
  const partners = saidSlot([found![row - 1]!])
  return {
    ...scope,
    operation: 'show',
    partners,
    row: { of, nth: nth ?? row },
    repairs: [],
    unused: [],
  }
}
