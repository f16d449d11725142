import type { Query } from '../../../query/query.ts'
import { carried } from '../../../query/slot.ts'

/** The level of that month, as if it had been asked for: nothing is searched for any more. */
export function shownAt(previous: Query, value: Query['period']['value']): Query {
  const { reporters, flows, partners, commodities, measure, against, mirror, unit } = previous
  const quantity = previous.quantity === 'change' ? 'amount' : previous.quantity
  const slots = {
    reporters,
    flows,
    partners,
    commodities,
    measure,
    period: carried({ ...previous.period, value }),
  }
  return {
    operation: 'show',
    quantity,
    ...slots,
    ...(previous.package ? { package: previous.package } : {}),
    ...(against ? { against } : {}),
    ...(mirror ? { mirror } : {}),
    ...(unit ? { unit } : {}),
    repairs: [],
    unused: [],
  }
}

/** What a question goes on from that says all but its time: everybody's figure then. */
export function inTimeOf(previous: Query): Query {
  const { foundPeriod, operation, period } = previous
  const at = operation === 'record' && foundPeriod ? foundPeriod : period.value
  const { against: _against, mirror: _mirror, ...shown } = shownAt(previous, at)
  const quantity = 'amount'
  return { ...shown, quantity, partners: { value: ['WORLD'], how: 'carried', alternatives: [] } }
}
