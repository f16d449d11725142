import { range, within, yearOf, yearRange } from '../../calendar/month.ts'
import type { Issue } from '../../query/issue.ts'
import type { Query } from '../../query/query.ts'
import { said } from '../../query/slot.ts'
import type { Offer } from '../buttons.ts'
import type { ReplyContext } from '../context.ts'
import { isWorld } from '../flow-word.ts'
import { shortMonth, shortPeriod } from '../period.ts'
import { placeText } from '../place.ts'
import { bare } from './bare.ts'
import { forPartner, forWorld, nearestQuery, rankingOf, trendOf, yearBefore } from './nearest.ts'

/** After a refusal: what can be answered, nearest first. */
export function insteadOf(
  { why, query }: Extract<Issue, { kind: 'refused' }>,
  context: ReplyContext,
): readonly Offer[] {
  const near = nearestQuery(query, context)
  if (!near) return []
  if (why === 'forecast' || why === 'estimate')
    return [
      { label: 'trend', query: () => trendOf(near) },
      { label: `${shortMonth(near.period.value.to - 12)}`, query: () => yearBefore(near) },
    ]
  if (why === 'price') return [{ label: 'unit value', query: () => ({ ...near, quantity: 'unit_value' }) }]
  if (why === 'cause') return [{ label: 'what moved', query: () => ({ ...near, operation: 'explain' }) }]
  return starters(query, context)
}

export function starters(query: Query | undefined, context: ReplyContext): readonly Offer[] {
  const near = nearestQuery(query, context)
  if (!near) return []
  return [
    {
      label: query ? shortPeriod(near.period.value) : `latest: ${shortPeriod(near.period.value)}`,
      query: () => near,
    },
    { label: 'trend', query: () => trendOf(near) },
    { label: 'by partner', query: () => rankingOf(near) },
  ]
}

/** The same of the last month that has trade, and of the last whole year with any. */
export function tradedNext(
  { query, traded = [] }: Extract<Issue, { kind: 'meaningless' }>,
  context: ReplyContext,
): readonly Offer[] {
  const last = traded.at(-1)
  if (last === undefined || query.comparison) return starters(query, context)
  const year = yearRange(yearOf(query.period.value.to) - 1)
  const isTraded = traded.some((month) => within(year, month))
  const periods = [...(isTraded ? [year] : []), range(last)]
  return periods.map((period) => ({
    label: shortPeriod(period),
    query: () => ({ ...query, period: said(period) }),
  }))
}

/** What is held beside the hole: the total, and the partners of that month. */
export function heldNext({
  query,
  heldPartners = [],
  heldMonths = [],
  heldStretch,
  withoutWeight,
}: Extract<Issue, { kind: 'no_figure' }>): readonly Offer[] {
  if (withoutWeight) return [{ label: 'value', query: () => byValue(query) }]
  const near = bare(query)
  const total = isWorld(query) ? [] : [{ label: 'total', query: () => forWorld(near) }]
  const partners = heldPartners
    .slice(0, 2)
    .map((code) => ({ label: placeText(code).replace(/^the /, ''), query: () => forPartner(near, code) }))
  const last = heldMonths.at(-1)
  const held = heldStretch ?? (last === undefined ? undefined : range(last))
  const month =
    held === undefined
      ? []
      : [
          {
            label: shortPeriod(held),
            query: () => ({ ...near, period: { ...near.period, value: held } }),
          },
        ]
  return [...total, ...partners, ...month].slice(0, 4)
}

/** The same by value; a unit value has no value of its own to fall back to but the amount. */
function byValue(query: Query): Query {
  const { unit: _, ...rest } = query.quantity === 'unit_value' ? bare(query) : query
  return { ...rest, measure: said('value') }
}
