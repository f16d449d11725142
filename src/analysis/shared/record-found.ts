import type { Answer, Remark } from '../../answer/answer.ts'
import type { Figure } from '../../answer/figure.ts'
import { as, dated, mean, monthsBetween, sum } from '../../answer/make.ts'
import type { Month } from '../../calendar/month.ts'
import { isUpward } from '../../query/claim.ts'
import type { Issue } from '../../query/issue.ts'
import type { Query } from '../../query/query.ts'
import type { Trade } from '../../trade/types.ts'
import { answerOf } from './answer.ts'
import { fromBound } from './distance.ts'
import { undecided } from './issue.ts'
import { gapCaveat, gapsOf, missedCaveat, type Point } from './months.ts'
import { isMostlyUnknown } from './mostly-unknown.ts'
import { caveatsOf, extremeOf, type Place, remarksOf, rowOf, tiedOf } from './record-places.ts'
import { passes } from './threshold.ts'
import { judgeLevel, type Verdict } from './verdict.ts'

/** One month, or the only whole year held, is the highest of nothing. */
export const isAlone = ({ length }: readonly Place[]): boolean => length < 2

/** The largest few of a concentration are rows of their own, and no months. */
export const isNoRow = ({ role }: Figure): boolean => role !== 'row'

/** Months in a row have no name of their own: their figure says which they are. */
const when = (query: Query, row: Figure, role: 'headline' | 'context' = 'headline'): Figure =>
  query.window ? as(row, { role }) : dated(row.period!, query.grain ?? 'month', [row], { role })

/** "the three strongest months": a row a line as in any ranking, and no one of them the answer. */
const isList = ({ order, limit, together, claim }: Query, rows: readonly Figure[]): boolean =>
  rows.length > 1 && (order !== undefined || limit !== undefined) && !together && !claim

const led = (query: Query, rows: readonly Figure[], last: Month): readonly Figure[] => [
  ...fromBound(query, rows[0]!),
  ...sinceThen(query, rows, last),
  ...rows,
]

/** When it was; or what the months found come to together. */
function leadOf(query: Query, rows: readonly Figure[]): Figure {
  if (!query.together || rows.length < 2) return when(query, rows[0]!)
  const about = { role: 'headline', period: query.period.value } as const
  const total = sum(rows, about)
  return query.together === 'mean' ? mean(total, rows.length, about) : total
}

/** "how long since the peak": the months from the last of those that tie to the last one held, and when it was. */
function sinceThen(query: Query, rows: readonly Figure[], last: Month): readonly Figure[] {
  if (query.form !== 'count') return [leadOf(query, rows)]
  const row = rows.reduce((one, other) => (other.period!.to > one.period!.to ? other : one))
  const months = monthsBetween(row.period!.to, last, [row], { role: 'headline', period: row.period! })
  return [months, when(query, row, 'context')]
}

/** "is 6,357 t the record": of the months held, as any record is. */
const isEqual = ({ claim }: Query): boolean =>
  claim?.kind === 'threshold' && claim.threshold.relation === 'equal'

/**
 * One month that is above settles "ever above", and one that is not settles "always above"; the other two answers
 * speak of all months, and a month without a figure leaves them open.
 */
function needsAll(query: Query, verdict: Verdict): boolean {
  if (verdict === null || isEqual(query)) return false
  return (extremeOf(query) === 'highest') === (isUpward(query.claim) === true)
    ? verdict === false
    : verdict === true
}

/** A no to "in all of these months" can be a yes to "in one of them": in how many it was, where rounding leaves that open of none. */
function passingOf(query: Query, verdict: Verdict, inOrder: readonly Place[]): readonly Remark[] {
  const { claim } = query
  const ofEvery = (extremeOf(query) === 'lowest') === (isUpward(claim) === true)
  if (verdict !== false || claim?.kind !== 'threshold' || isEqual(query) || !ofEvery) return []
  const passed = inOrder.map(({ found: { figure } }) => passes(figure, claim.threshold))
  if (passed.includes(undefined)) return []
  return [{ kind: 'passing', count: passed.filter(Boolean).length, of: inOrder.length }]
}

/** All of them where an order is asked for, as many as were, or the first with those that tie with it. */
function placesAsked({ order, limit }: Query, inOrder: readonly Place[], first: number): readonly Place[] {
  if (order) return inOrder
  return limit ? inOrder.slice(first, first + limit) : tiedOf(inOrder, first)
}

export function found(
  query: Query,
  trade: Trade,
  points: readonly Point[],
  inOrder: readonly Place[],
  last: Month = query.period.value.to,
): Answer | Issue {
  const first = (query.nth ?? 1) - 1
  const places = placesAsked(query, inOrder, first)
  if (places.length === 0 || isAlone(inOrder)) return { kind: 'meaningless', reason: 'too_short', query }
  const rows = places.map((place, i) => rowOf(place, first + i + 1))
  const verdict = judgeLevel(query.claim, rows[0]!)
  if (verdict === undefined) return undecided(query)
  if (verdict !== null && isEqual(query) && isMostlyUnknown(points))
    return { kind: 'meaningless', reason: 'gap_undecided', query }
  if (needsAll(query, verdict) && gapsOf(points).length > 0)
    return { kind: 'meaningless', reason: 'gap_undecided', query }
  return answerOf(query, trade, {
    verdict,
    figures: [
      ...(isList(query, rows) ? [...rows, when(query, rows[0]!, 'context')] : led(query, rows, last)),
      ...places[0]!.found.beside.filter(isNoRow),
    ],
    remarks: [...remarksOf(query, points), ...passingOf(query, verdict, inOrder)],
    caveats: [...(query.window ? missedCaveat(points) : gapCaveat(points)), ...caveatsOf(query, places)],
  })
}
