import type { Figure } from '../../answer/figure.ts'
import { counted } from '../../answer/make.ts'
import type { Query } from '../../query/query.ts'
import type { Trade } from '../../trade/types.ts'
import type { By } from './breakdown.ts'
import { type Subject, withPartners } from './subject.ts'
import { subjectOf } from './subjects.ts'

/** Whose parts are listed: within a group those of the group. */
export async function listedOf(query: Query, trade: Trade, by: By): Promise<Subject> {
  const subject = await subjectOf(query, trade, query.period.value)
  return query.within && by === 'partner' ? withPartners(subject, query.within) : subject
}

/** How many they are: beside them, or alone where there are none. */
export const countOf = (rows: readonly Figure[], query: Query, by: By, { reporter }: Subject): Figure =>
  counted(rows, unitOf(by), {
    reporter,
    period: query.period.value,
    role: rows.length > 0 && query.form !== 'count' ? 'context' : 'headline',
  })

export const unitOf = (by: By): 'partners' | 'commodities' => (by === 'partner' ? 'partners' : 'commodities')
