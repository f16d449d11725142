import type { Query } from '../../query/query.ts'
import type { Point } from './months.ts'
import { type Absent, isFound, type Meaningless, meaningless } from './reading.ts'
import { judgeRecord, type RecordClaim } from './record-claim.ts'
import { figureOf } from './steps.ts'
import type { Verdict } from './verdict.ts'

/**
 * "Is it the highest ever?" and "is it a six-month high?": the latter holds when no month of the five before was as
 * high. A month in between that nobody published leaves it open.
 */
export function judgeSince(query: Query, points: readonly Point[]): Verdict | Absent | Meaningless {
  const { claim } = query
  if (claim?.kind === 'record') return extremeAmong(points, claim)
  const months = monthsClaimed(query)
  const last = points.at(-1)
  if (months === undefined || !last) return null
  const recent = points.filter((point) => point.period.from > last.period.from - months)
  const verdict = extremeAmong(recent, { kind: 'record', extreme: query.extreme ?? 'highest' })
  if (verdict === false) return false
  const gap = recent.map((point) => point.reading).find((reading) => !isFound(reading))
  if (gap && !isFound(gap)) return gap
  return recent.length < months ? meaningless('too_short') : verdict
}

/** How many months a "six-month high" is about; "more than six" are seven at least. */
function monthsClaimed({ claim }: Query): number | undefined {
  if (claim?.kind !== 'threshold' || claim.threshold.unit !== 'months') return undefined
  const { relation, value } = claim.threshold
  if (relation === 'below' || relation === 'at_most') return undefined
  return relation === 'above' ? Math.floor(value) + 1 : Math.ceil(value)
}

function extremeAmong(points: readonly Point[], claim: RecordClaim): Verdict {
  const own = figureOf(points.at(-1))
  const others = points.slice(0, -1).flatMap((point) => figureOf(point) ?? [])
  return own && judgeRecord(own, others, claim)
}
