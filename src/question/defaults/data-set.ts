import type { Query } from '../../query/query.ts'
import { assumed, type Slot } from '../../query/slot.ts'
import type { Catalogue } from '../../trade/types.ts'
import type { Reading } from '../reading.ts'

/** Does a question not say which of several packages it is about? Then it lacks a good, a reporter or a flow. */
export function leavesDataSetOpen(reading: Reading): boolean {
  if (reading.kind !== 'issue') return false
  const { issue } = reading
  if (issue.kind !== 'needs' && issue.kind !== 'ambiguous') return false
  return issue.slot === 'commodity' || issue.slot === 'reporter' || issue.slot === 'flow'
}

/** A series that several packages hold is answered from the first of them, whichever is meant here. */
export function leads(name: string, { reporters, flows, commodities }: Query, catalogue: Catalogue): boolean {
  const [reporter, flow, commodity] = [reporters.value[0]!, flows.value[0]!, commodities.value[0]]
  const found = catalogue.packagesFor({ reporter, flow, ...(commodity ? { commodity } : {}) })
  return found[0]?.name === name
}

const MOST_OTHERS = 2

/** What was taken from the package that is meant here, with goods of the others that could have been meant. */
export function withDataSetMarked(query: Query, name: string, catalogue: Catalogue): Query {
  const [reporter, flow] = [query.reporters.value[0], query.flows.value[0]]
  const others = catalogue
    .commoditiesFor({ ...(reporter && { reporter }), ...(flow && { flow }) })
    .filter(({ code, package: from }) => from !== name && !query.commodities.value.includes(code))
    .filter(({ code }) => isHeld(query, code, catalogue))
    .slice(0, MOST_OTHERS)
  const mark = (slot: Slot<readonly string[]>, instead: readonly string[]): Slot<readonly string[]> =>
    slot.how === 'assumed' && (slot.because === 'default' || slot.because === 'only_one')
      ? assumed(
          slot.value,
          'channel_data_set',
          instead.map((code) => [code]),
        )
      : slot
  return {
    ...query,
    package: name,
    reporters: mark(query.reporters, []),
    commodities: mark(
      query.commodities,
      others.map(({ code }) => code),
    ),
  }
}

/** A good that has nothing for the months asked is no other reading of them. */
function isHeld({ reporters, flows, period: { value } }: Query, commodity: string, catalogue: Catalogue) {
  const [reporter, flow] = [reporters.value[0], flows.value[0]]
  const held = catalogue.monthsHeld({ commodity, ...(reporter && { reporter }), ...(flow && { flow }) })
  return held !== undefined && held.from <= value.from && held.to >= value.to
}
