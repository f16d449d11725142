import { range } from '../../calendar/month.ts'
import { queryOf } from '../../query/draft.ts'
import type { Query } from '../../query/query.ts'
import { assumed } from '../../query/slot.ts'
import type { World } from '../complete/world.ts'

/** A query about the data as a whole: every slot filled in, nothing said. */
export function emptyQuery({ catalogue, today }: World, previous: Query | undefined): Query {
  const { reporter, flow, commodity, measure } = catalogue.defaults
  const held = catalogue.monthsHeld({})
  const latest = Math.min(held?.to ?? today, today - 1)
  return queryOf({
    operation: 'coverage',
    quantity: 'amount',
    reporters: assumed(reporter ? [reporter] : catalogue.reporters, 'default'),
    flows: assumed(flow ? [flow] : catalogue.flows, 'default'),
    partners: assumed(['WORLD'], 'default'),
    commodities: assumed(commodity ? [commodity] : catalogue.commodities.map((one) => one.code), 'default'),
    measure: assumed(measure ?? 'value', 'default'),
    period: assumed(previous?.period.value ?? range(latest), 'latest_held'),
    repairs: [],
    unused: [],
  })
}
