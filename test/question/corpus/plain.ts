import { isoMonth, type Range } from '../../../src/calendar/month.ts'
import type { Query } from '../../../src/query/query.ts'
import type { Slot } from '../../../src/query/slot.ts'
import type { Meaning } from './corpus.ts'

/** A query without how its slots came about, as it can be written by hand; see `Meaning`. */
export function plainOf(query: Query): Meaning {
  const { reporters, flows, partners, commodities, measure, period, periods, comparison } = query
  const {
    repairs: _,
    unused: __,
    package: ___,
    beside: ____,
    besideBefore: _______,
    toldBefore: _____,
    of: ______,
    ...rest
  } = query
  return {
    ...rest,
    reporters: reporters.value,
    flows: flows.value,
    partners: partners.value,
    commodities: commodities.value,
    measure: measure.value,
    period: rangeText(period.value),
    ...(periods ? { periods: periods.map(rangeText) } : {}),
    ...(comparison ? { comparison: `${comparison.kind} ${rangeText(comparison.period)}` } : {}),
  } as Meaning
}

/** Parts of a query that word the answer and do not move its figure; compared only where the corpus gives them. */
const WORDING = ['unit', 'mirror', 'change', 'direction'] as const

/** The query as it is compared with a meaning of the corpus. */
export function comparable(query: Query, meaning: Meaning): Meaning {
  const plain: Record<string, unknown> = { ...plainOf(query) }
  for (const key of WORDING) if (!(key in meaning) && isWording(key, query)) delete plain[key]
  return plain
}

/** A direction or kind of change decides what a streak, a record or a ranking of rates is about. */
const isWording = (key: (typeof WORDING)[number], { operation, quantity }: Query): boolean =>
  key === 'unit' || key === 'mirror' || (operation !== 'streak' && quantity !== 'change')

/** How each slot came about and what words were used: what has to change when a word is taken away. */
export function wholeOf(query: Query): unknown {
  const slots = [query.reporters, query.flows, query.partners, query.commodities, query.measure, query.period]
  return {
    ...plainOf(query),
    how: (slots as readonly Slot<unknown>[]).map(({ how, because }) => because ?? how),
  }
}

const rangeText = ({ from, to }: Range): string =>
  from === to ? isoMonth(from) : `${isoMonth(from)}/${isoMonth(to)}`
