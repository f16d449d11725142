import type { Answer } from '../answer/answer.ts'
import type { Figure } from '../answer/figure.ts'
import { as, dated, mean, sum } from '../answer/make.ts'
import { lengthOf, type Range, range, sameRange } from '../calendar/month.ts'
import { isUpward } from '../query/claim.ts'
import type { Issue } from '../query/issue.ts'
import type { Query } from '../query/query.ts'
import type { Trade } from '../trade/types.ts'
import type { Operation } from './operation.ts'
import { answerOf } from './shared/answer.ts'
import { beaten } from './shared/beaten.ts'
import { fromBound, fromRival } from './shared/distance.ts'
import { earlier } from './shared/earlier.ts'
import { issueOf, undecided } from './shared/issue.ts'
import { gapCaveat, gapsOf, heldRange, type Point } from './shared/months.ts'
import { isMostlyUnknown } from './shared/mostly-unknown.ts'
import { poolOf } from './shared/pool.ts'
import { isFound, meaningless } from './shared/reading.ts'
import { judgeRecord } from './shared/record-claim.ts'
import { recordOfAny } from './shared/record-of-any.ts'
import { caveatsOf, extremeOf, type Place, remarksOf, rowOf, sorted, tiedOf } from './shared/record-places.ts'
import type { Subject } from './shared/subject.ts'
import { subjectOf } from './shared/subjects.ts'
import { judgeLevel, type Verdict } from './shared/verdict.ts'

/**
 * The highest (lowest) month, quarter or year of a period: `headline` is when, the first `row` is how much. With a
 * limit the next ones follow, without one those that tie with it; a claim ("was June a record?") is judged against the months before, or against
 * `comparison.period` where the question names one.
 */
export const record: Operation = {
  name: 'record',
  async answer(query, trade) {
    const subject = await subjectOf(query, trade, query.period.value)
    if (query.by === 'partner') return recordOfAny(query, trade, subject)
    const within = searched(query, subject, trade)
    const points = await poolOf(query, subject, within, { query, trade })
    if (query.claim?.kind === 'record' && query.claim.beaten) {
      const [own] = await poolOf(query, subject, query.period.value, { query, trade })
      return own
        ? beaten(query, trade, subject, own, points)
        : { kind: 'meaningless', reason: 'too_short', query }
    }
    const inOrder = sorted(points, extremeOf(query))
    if (inOrder.length === 0) return nothing(query, trade, subject, points)
    if (query.earlier) return earlier(query, trade, points, inOrder)
    return query.claim?.kind === 'record'
      ? judged(query, trade, points, inOrder, subject)
      : found(query, trade, points, inOrder)
  },
}

/** A claim about one month looks at everything held up to it; a question looks at the period it names. */
function searched(query: Query, subject: Subject, trade: Trade): Range {
  const period = query.period.value
  const held = heldRange(subject, trade)
  const isOneMonth = lengthOf(period) === 1
  if (query.claim?.kind === 'record') return query.comparison?.period ?? upTo(period, held, query.claim.asked)
  return isOneMonth && held ? range(held.from, Math.max(held.to, period.to)) : period
}

/** A record is one of what came before it; a place asked for is one among all that is held. */
const upTo = ({ from, to }: Range, held: Range | undefined, isPlaceAsked = false): Range =>
  range(held?.from ?? from, isPlaceAsked && held ? Math.max(held.to, to) : to)

function nothing(query: Query, trade: Trade, subject: Subject, points: readonly Point[]): Promise<Issue> {
  const reading = points.map((point) => point.reading).find((each) => !isFound(each))
  return issueOf(query, trade, subject, reading && !isFound(reading) ? reading : meaningless('too_short'))
}

export function found(
  query: Query,
  trade: Trade,
  points: readonly Point[],
  inOrder: readonly Place[],
): Answer | Issue {
  const first = (query.nth ?? 1) - 1
  const places = query.limit ? inOrder.slice(first, first + query.limit) : tiedOf(inOrder, first)
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
      ...fromBound(query, rows[0]!),
      leadOf(query, rows),
      ...rows,
      ...places[0]!.found.beside.filter(isNoRow),
    ],
    remarks: remarksOf(query, points),
    caveats: [...gapCaveat(points), ...caveatsOf(query, places)],
  })
}

/** One month, or the only whole year held, is the highest of nothing. */
const isAlone = ({ length }: readonly Place[]): boolean => length < 2

/** When it was; or what the months found come to together. */
function leadOf(query: Query, rows: readonly Figure[]): Figure {
  if (!query.together || rows.length < 2) return when(query, rows[0]!)
  const about = { role: 'headline', period: query.period.value } as const
  const total = sum(rows, about)
  return query.together === 'mean' ? mean(total, rows.length, about) : total
}

/** The largest few of a concentration are rows of their own, and no months. */
const isNoRow = ({ role }: Figure): boolean => role !== 'row'

const when = (query: Query, row: Figure): Figure =>
  dated(row.period!, query.grain ?? 'month', [row], { role: 'headline' })

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

/** "is 6,357 t the record": of the months held, as any record is. */
const isEqual = ({ claim }: Query): boolean =>
  claim?.kind === 'threshold' && claim.threshold.relation === 'equal'

function judged(
  query: Query,
  trade: Trade,
  points: readonly Point[],
  inOrder: readonly Place[],
  subject: Subject,
): Answer | Issue | Promise<Issue> {
  const { claim } = query
  if (claim?.kind !== 'record') throw new TypeError('not a claim about a record')
  const asked = query.period.value
  const at = inOrder.findIndex((place) => sameRange(place.period, asked))
  const place = inOrder[at]
  const own = points.find(({ period }) => sameRange(period, asked))
  if (own && !isFound(own.reading)) return issueOf(query, trade, subject, own.reading)
  if (!place || isAlone(inOrder)) return { kind: 'meaningless', reason: 'too_short', query }
  const tied = tiedOf(inOrder, at)
  const rank = Math.min(...tied.map((other) => inOrder.indexOf(other))) + 1
  const others = inOrder.filter((other) => other !== place && !(claim.asked && tied.includes(other)))
  const figures = others.map(({ found: { figure } }) => figure)
  const verdict = claim.asked ? placed(place, figures, rank) : judgeRecord(place.found.figure, figures, claim)
  if (verdict === undefined) return undecided(query)
  if (verdict === true && isMostlyUnknown(points))
    return { kind: 'meaningless', reason: 'gap_undecided', query }
  const rival = tied[1] ?? inOrder.find((other) => other !== place)
  const rows = [as(place.found.figure, { role: 'headline', rank })]
  const beside = rival ? [rowOf(rival, inOrder.indexOf(rival) + 1)] : []
  return answerOf(query, trade, {
    verdict,
    figures: [
      ...fromRival(query, rows[0]!, beside[0]),
      ...rows,
      ...beside,
      ...place.found.beside.filter(isNoRow),
    ],
    remarks: [{ kind: 'rank', nth: rank, of: inOrder.length, among: 'held' }, ...remarksOf(query, points)],
    caveats: [...gapCaveat(points), ...place.found.caveats],
  })
}

/** At which place it stands, alone or with those level with it, is told where the rounding of the figures leaves no other. */
const placed = ({ found: { figure } }: Place, others: readonly Figure[], nth: number): null | undefined =>
  judgeRecord(figure, others, { kind: 'record', extreme: 'highest', nth }) ? null : undefined
