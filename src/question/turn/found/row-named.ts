import type { Issue } from '../../../query/issue.ts'
import type { Query } from '../../../query/query.ts'
import type { Clause } from '../../clause.ts'
import { kindsOf } from '../../kinds.ts'
import { named, without } from './in-its-place.ts'
import { listTold, rowAlone } from './list-told.ts'
import { rowsIn } from './rows-in.ts'

/** A clause that asks on for a row, and what it then goes on from. */
interface OfRow {
  readonly clause: Clause
  readonly previous: Query
}

/**
 * "how much did the second one take in May", "the top one by month", "growth of the first one" after a ranking, or after
 * two set against each other: who stands in that row is as good as named. Alone it is a row of the ranking, see
 * `short/row.ts`.
 */
export function ofRowNamed(clause: Clause, previous: Query | undefined): OfRow | Issue | undefined {
  const list = previous && listTold(previous.row?.of ?? previous)
  if (!previous || !list) return undefined
  if (list.isOnlyRow && isSeriesAlone(clause)) return { clause, previous: rowAlone(list, 1)! }
  if (!clause.hasAny(pointing) || clause.hasAny(list.isOfGoods ? ofGoods : ofPlaces)) return undefined
  const [row, ...others] = rowsIn(clause, list.of)
  if (!row || others.length > 0) return undefined
  if (row.limit > 1 || list.codes[row.nth - 1] === undefined)
    return { kind: 'not_understood', words: [clause.ideas[row.from]!.text] }
  const alone = clause.hasAny(standing) ? undefined : rowAlone(list, row.nth)
  return alone
    ? { clause: without(clause, row), previous: alone }
    : { clause: named(clause, row, list.codes[row.nth - 1]!, list.isOfGoods), previous }
}

const pointing = kindsOf('talk', 'ordinal', 'a top')
const naming = kindsOf('agent', 'which', 'rank', 'an amount', 'a threshold')
const ofGoods = kindsOf(naming, 'a good')
const ofPlaces = kindsOf(naming, 'a place')
const standing = kindsOf('flow', 'taking', 'verb', 'goes', 'a good', 'a place')

/** "by month" after the top buyer alone is of that buyer. */
const isSeriesAlone = (clause: Clause): boolean =>
  clause.stands('grain') && clause.ideas.every((_, at) => clause.binds(at) || clause.was(at, 'grain'))
