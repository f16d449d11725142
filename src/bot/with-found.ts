import type { Answer } from '../answer/answer.ts'
import { type Range, range } from '../calendar/month.ts'
import type { Query } from '../query/query.ts'
import type { Turn } from './turn.ts'

/**
 * What the next turn can speak of though the question did not name it: the rows of a ranking, the month of a record or of
 * what happened.
 */
export function withFound(asked: Query, result: Turn['result']): Query {
  const { happened: _before, ...query } = asked
  if (result.kind !== 'answer') return query
  switch (query.operation) {
    case 'rank':
      return withRows(query, result)
    case 'record':
    case 'since':
      return withPeriod(query, result)
    case 'count_periods':
      return query.nth ? withPeriod(query, result) : withListed(query, result)
    case 'series':
      return withListed(query, result)
    case 'explain':
    case 'fact':
      return withEvents(query, result)
    default:
      return query
  }
}

/** "exports that month" after when the summit was; where a month's figure leads, the events are only told around it. */
function withEvents(query: Query, { figures, events }: Answer): Query {
  const isOfMonth = query.operation === 'explain' && typeof figures[0]?.value === 'number'
  if (isOfMonth || events.length === 0) return query
  const months = [...new Set(events.map(({ month }) => month))]
  return { ...query, happened: months.map((month) => range(month)) }
}

/** "the second one" after a ranking is a partner that only the answer names. */
function withRows(query: Query, { figures }: Answer): Query {
  const rows = figures.filter(({ role }) => role === 'row')
  if (query.by === 'commodity') return withGood(query, rows)
  if (query.by !== 'partner') return query
  const found = rows.flatMap(({ partner }) => (partner === undefined ? [] : [partner]))
  return found.length === rows.length ? { ...query, found } : query
}

/** "who supplied it" after the top good: of several nobody knows which, but for "the second one". */
function withGood(query: Query, rows: Answer['figures']): Query {
  const goods = rows.flatMap(({ commodity }) => commodity ?? [])
  const [good] = goods
  if (good === undefined || goods.length < rows.length) return query
  return goods.length === 1
    ? { ...query, foundGood: good, foundGoods: goods }
    : { ...query, foundGoods: goods }
}

/** "why?" after the lowest month of 2025 is of that month. Of several that tie, none is spoken of. */
function withPeriod(query: Query, { figures }: Answer): Query {
  const [lead] = figures
  const alone = figures.filter(({ role }) => role === 'row').length === 1
  return alone && lead?.period && timeUnits.has(lead.unit) ? { ...query, foundPeriod: lead.period } : query
}

/** "the peak month" after the months of 2025, "the lowest of those" after the ones above a number. */
function withListed(query: Query, { figures }: Answer): Query {
  const rows = figures.flatMap(({ role, period, value }) =>
    role === 'row' && period && typeof value === 'number' ? [{ period, value }] : [],
  )
  if (query.along || query.claim || rows.length === 0) return query
  const byValue = rows.toSorted((a, b) => b.value - a.value)
  const highest = aloneAt(byValue)
  const lowest = aloneAt(byValue.toReversed())
  const periods = rows.map(({ period }) => period)
  return { ...query, listed: { periods, ...(highest && { highest }), ...(lowest && { lowest }) } }
}

interface Row {
  readonly period: Range
  readonly value: number
}

/** Of two that are alike neither is the one. */
const aloneAt = ([first, second]: readonly Row[]): Range | undefined =>
  first && first.value !== second?.value ? first.period : undefined

const timeUnits: ReadonlySet<string> = new Set(['month', 'quarter', 'half', 'year'])
