import type { Answer } from '../../answer/answer.ts'
import { signOf, spreadOf } from '../../answer/spread.ts'
import type { Issue } from '../../query/issue.ts'
import type { Query } from '../../query/query.ts'
import type { Trade } from '../../trade/types.ts'
import { answerOf } from './answer.ts'
import { fromRival } from './distance.ts'
import { issueOf, undecided } from './issue.ts'
import { besideRows, caveatsOf, ranked } from './rank-rows.ts'
import { type Field, ordered, standsAt } from './ranking.ts'
import { type Subject, withPartners } from './subject.ts'

export async function judged(
  query: Query,
  trade: Trade,
  subject: Subject,
  field: Field,
): Promise<Answer | Issue> {
  const { claim } = query
  if (claim?.kind !== 'rank') throw new TypeError('not a claim about a rank')
  const known = field.entries.some(({ code }) => code === claim.code)
  // Whoever has no published figure may stand anywhere; among all partners, no row is no trade and no rank.
  if (!known && field.among !== 'all')
    return issueOf(query, trade, withPartners(subject, [claim.code]), absentPlace(query, claim.code))
  if (field.entries.length === 1 && field.among !== 'all')
    return { kind: 'meaningless', reason: 'one_published', query }
  const ascending = claim.order === 'bottom'
  const stands = standsAt(field.entries, claim.code, claim, ascending)
  const moved = movedAsSaid(query, field)
  const verdict = stands && moved !== true ? moved : stands
  if (verdict === undefined) return undecided(query)
  const inOrder = ranked(ordered(field.entries, ascending))
  const rows = inOrder.filter((row, i) => i < 3 || (row.partner ?? row.commodity) === claim.code)
  const own = inOrder.find((row) => (row.partner ?? row.commodity) === claim.code)
  const rival = inOrder.find((row) => row !== own)
  return answerOf(query, trade, {
    verdict,
    figures: [...(own ? fromRival(query, own, rival) : []), ...rows, ...besideRows(query, rows, field)],
    caveats: caveatsOf(field),
  })
}

/** "was Germany the biggest faller": not where it rose, though the others rose more. */
function movedAsSaid({ claim, direction }: Query, { entries }: Field): boolean | undefined {
  const own = claim?.kind === 'rank' ? entries.find(({ code }) => code === claim.code) : undefined
  if (!direction || !own) return true
  const sign = signOf(spreadOf(own.found.figure))
  return sign === undefined ? undefined : sign === (direction === 'up' ? 1 : -1)
}

export const absentPlace = (query: Query, partner: string | undefined) => ({
  state: 'absent' as const,
  why: 'unknown' as const,
  missing: [query.period.value.from],
  period: query.period.value,
  ...(partner ? { partner } : {}),
})
