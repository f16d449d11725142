import { lengthOf } from '../../calendar/month.ts'
import { changed } from '../../query/draft.ts'
import type { Query } from '../../query/query.ts'
import { kindOf } from '../period-kind.ts'
import type { Known } from './known.ts'

/** "mom in H2 2025": a month-on-month change of several months is one rate a month. */
export function rateSeries(query: Query): Query {
  const { operation, quantity, change, claim, period } = query
  const monthly = operation === 'change' && quantity === 'amount' && change === 'month_on_month'
  const several = period.value.to > period.value.from
  return monthly && several && !claim ? ratesBy('month', query) : query
}

/** "since 2018" after "yoy?": one rate a year, where a change of seven years on the seven before means nothing. */
export function yearlyRates(query: Query, { base, periods, previous, said }: Known): Query {
  const { operation, quantity, change, period } = query
  const yearly = operation === 'change' && quantity === 'amount' && change === 'year_on_year'
  if (!yearly || query.claim) return query
  const several = base !== undefined && periods.main !== undefined && lengthOf(period.value) >= 24
  const grain =
    previous?.operation === 'series' && previous.quantity === 'amount' ? previous.grain : undefined
  const named = periods.main !== undefined || periods.comparison !== undefined
  // "yoy" after a series is the rate of each of its months
  const ofEach = said.intent.change === 'year_on_year' && !named
  if (ofEach && (grain === 'month' || grain === 'year')) return ratesBy(grain, query)
  return several ? ratesBy('year', query) : query
}

function ratesBy(grain: 'month' | 'year', query: Query): Query {
  const series = { operation: 'series', quantity: 'change', grain } as const
  return changed(query, { ...series, comparison: undefined, form: undefined })
}

/** "was the YTD drop smaller in January–October than in January–September": the rates of two periods compared. */
export function rateChange(query: Query): Query {
  const { change, comparison, period } = query
  if (query.quantity !== 'amount' || !change || !comparison) return query
  const own = kindOf(period.value, comparison.period)
  const yearly = own === 'year_to_date' || own === 'year_on_year'
  if (yearly || (change !== 'year_to_date' && change !== 'year_on_year')) return query
  return changed(query, { quantity: 'change', form: 'points' })
}
