import type { Query } from '../../../query/query.ts'
import { carried } from '../../../query/slot.ts'
import type { Mention } from '../../mentions/mention.ts'
import type { Held } from '../../roles/held.ts'
import { goodNotHeld } from '../../roles/not-held.ts'
import type { Parties, PartiesFound } from '../../roles/parties-found.ts'
import type { Said } from '../../said/said.ts'
import { withFlows } from './both-flows.ts'
import { carriedParties } from './carried.ts'

/** What the turn before told goes on: nobody is named, and no flow; or those named stand in both its flows. */
export function afterTold(
  said: Said,
  places: readonly Mention[],
  held: Held,
  previous: Query,
  isInGroup: boolean,
): PartiesFound | undefined {
  const isNobody = places.length === 0
  if (isNobody && !saysFlow(said)) return carriedOrNotHeld(carriedParties(previous, isInGroup), said, held)
  if (isNobody && previous.mirror && previous.mirror.flow === said.flow.flow)
    return { parties: carriedParties(previous) }
  const both = saysFlow(said) ? undefined : bothCarried(previous, places)
  return both && withFlows(carried(both), { flow: both.value[0]! }, places, held, previous)
}

export const saysFlow = ({ flow }: Said): boolean => flow.flow !== undefined || flow.agent !== undefined

/** "and nickel?" after Brazil's imports of copper: Brazil's are not followed, and so there is no figure to be missing. */
function carriedOrNotHeld(parties: Parties, { goods }: Said, held: Held): PartiesFound {
  const { catalogue, commodities } = held
  const isHeld = parties.reporters.value.some((reporter) =>
    parties.flows.value.some((flow) =>
      commodities.some((commodity) => catalogue.holds({ reporter, flow, commodity })),
    ),
  )
  return goods.codes.length === 0 || isHeld ? { parties } : { issue: goodNotHeld(held) }
}

/** "China" after exports against imports, or both together: the same of China, unless it says from or to where. */
function bothCarried({ flows, quantity }: Query, places: readonly Mention[]): Query['flows'] | undefined {
  const both = flows.value.length > 1 && quantity !== 'balance' && places.length > 0
  return both && !places.some(({ marker }) => marker === 'from' || marker === 'to') ? flows : undefined
}
