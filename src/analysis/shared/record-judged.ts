import type { Answer } from '../../answer/answer.ts'
import type { Figure } from '../../answer/figure.ts'
import { as } from '../../answer/make.ts'
import { lengthOf, MONTHS_IN, type Range, sameRange, within } from '../../calendar/month.ts'
import type { Issue } from '../../query/issue.ts'
import type { Query } from '../../query/query.ts'
import type { Trade } from '../../trade/types.ts'
import { answerOf } from './answer.ts'
import { fromRival } from './distance.ts'
import { issueOf, undecided } from './issue.ts'
import { gapCaveat, type Point } from './months.ts'
import { isMostlyUnknown } from './mostly-unknown.ts'
import { isFound } from './reading.ts'
import { judgeRecord } from './record-claim.ts'
import { isAlone, isNoRow } from './record-found.ts'
import { type Place, remarksOf, rowOf, tiedOf } from './record-places.ts'
import type { Subject } from './subject.ts'

/** At which place it stands, alone or with those level with it, is told where the rounding of the figures leaves no other. */
const placed = ({ found: { figure } }: Place, others: readonly Figure[], nth: number): null | undefined =>
  judgeRecord(figure, others, { kind: 'record', extreme: 'highest', nth }) ? null : undefined

export function judged(
  query: Query,
  trade: Trade,
  points: readonly Point[],
  inOrder: readonly Place[],
  subject: Subject,
): Answer | Issue | Promise<Issue> {
  const { claim } = query
  if (claim?.kind !== 'record') throw new TypeError('not a claim about a record')
  const asked = query.period.value
  const isClaimed = claimedOf(query)
  const at = inOrder.findIndex(({ period }) => isClaimed(period))
  const place = inOrder[at]
  const own = points.find(({ period }) => sameRange(period, asked))
  if (own && !isFound(own.reading)) return issueOf(query, trade, subject, own.reading)
  if (!place || isAlone(inOrder)) return { kind: 'meaningless', reason: 'too_short', query }
  const tied = tiedOf(inOrder, at)
  const rank = Math.min(...tied.map((other) => inOrder.indexOf(other))) + 1
  const others = inOrder.filter(
    (other) => other !== place && !isClaimed(other.period) && !(claim.asked && tied.includes(other)),
  )
  if (others.length === 0) return { kind: 'meaningless', reason: 'too_short', query }
  const figures = others.map(({ found: { figure } }) => figure)
  const verdict = claim.asked ? placed(place, figures, rank) : judgeRecord(place.found.figure, figures, claim)
  if (verdict === undefined) return undecided(query)
  if (verdict === true && isMostlyUnknown(points))
    return { kind: 'meaningless', reason: 'gap_undecided', query }
  const rival = tied[1] ?? inOrder.find((other) => other !== place)
  const rows = [as(place.found.figure, { role: 'headline', rank, period: place.period })]
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

/** The month (quarter, year) that is claimed; of a longer period, as in "did exports peak in 2025", it is any of its own. */
function claimedOf({ claim, grain, period: { value } }: Query): (period: Range) => boolean {
  const isLonger = lengthOf(value) > MONTHS_IN[grain ?? 'month']
  const isPlain = claim?.kind === 'record' && !claim.asked && (claim.nth ?? 1) === 1
  return isLonger && isPlain
    ? ({ from, to }) => within(value, from) && within(value, to)
    : (period) => sameRange(period, value)
}
