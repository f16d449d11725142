import type { Answer } from '../../answer/answer.ts'
import { as, isZero } from '../../answer/make.ts'
import { numberOf } from '../../answer/spread.ts'
import type { Issue } from '../../query/issue.ts'
import type { Query } from '../../query/query.ts'
import type { Trade } from '../../trade/types.ts'
import { quantityOf } from '../quantity/index.ts'
import { answerOf } from './answer.ts'
import { byOf } from './breakdown.ts'
import { issueOf } from './issue.ts'
import { whyNobody } from './nobody.ts'
import { absentPlace } from './rank-claim.ts'
import type { Field } from './ranking.ts'
import { isAbsent, isFound } from './reading.ts'
import { type Subject, withPartners } from './subject.ts'

/** The figure of what has no place, mostly that no trade is recorded. */
async function itself(query: Query, trade: Trade, subject: Subject): Promise<Answer | Issue> {
  const reading = await quantityOf(query).at(subject, query.period.value, { query, trade })
  if (!isFound(reading)) return issueOf(query, trade, subject, reading)
  return answerOf(query, trade, {
    figures: [as(reading.figure, { role: 'headline' })],
    caveats: reading.caveats,
  })
}

/** Where all partners are held, who has no row has no trade, or trade that is hidden; else nothing is known of it. */
export async function absent(
  query: Query,
  trade: Trade,
  subject: Subject,
  { among }: Field,
  place: string | undefined,
): Promise<Answer | Issue> {
  if (among !== 'all' || !place || byOf(query) !== 'partner' || query.quantity !== 'amount')
    return issueOf(query, trade, subject, absentPlace(query, place))
  return itself(query, trade, withPartners(subject, [place]))
}

export async function nobody(
  query: Query,
  trade: Trade,
  subject: Subject,
  { total, unspecified, entries }: Field,
): Promise<Answer | Issue> {
  // "top UK imports from Iceland": where every partner is held, no row is no trade
  const isEmpty = isFound(total) && isZero(total.figure)
  if (isEmpty && byOf(query) === 'commodity' && query.quantity === 'amount')
    return itself(query, trade, subject)
  const isAll = unspecified && isFound(total) && numberOf(unspecified) === numberOf(total.figure)
  if (isAll && entries.length === 0) return { kind: 'meaningless', reason: 'nobody_named', query }
  if (isEmpty) return { kind: 'meaningless', reason: 'none_traded', query }
  const why = await whyNobody(total, subject, query, trade)
  return issueOf(query, trade, subject, why && isAbsent(why) ? why : absentPlace(query, undefined))
}
