import type { Query } from '../../query/query.ts'

/** The scope and period alone, without what was done with them. */
export function bare(query: Query): Query {
  const { reporters, flows, partners, commodities, measure, period, repairs: _, unused: __ } = query
  return {
    operation: 'show',
    quantity: 'amount',
    reporters,
    flows,
    partners,
    commodities,
    measure,
    period,
    repairs: [],
    unused: [],
    ...(query.package ? { package: query.package } : {}),
  }
}
