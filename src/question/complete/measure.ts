import { assumed, carried, type Slot, said as saidSlot } from '../../query/slot.ts'
import type { Measure } from '../../trade/types.ts'
import { measureHere } from '../defaults/measure.ts'
import type { Known } from './known.ts'
import type { ScopeFound } from './scope.ts'
import type { World } from './world.ts'

/** Weight or value: said, carried, wanted in this channel, or what is held. */
export function measureFor({ said, scope, previous, world }: Known): Slot<Measure> {
  if (said.measure) return saidSlot(said.measure)
  if (previous) return carried(previous.measure)
  const wanted = measureHere(scope, world)
  const fallback = wanted ?? scope.package?.defaults.measure ?? measureHeld(scope, world)
  const others = world.catalogue.measures.filter((measure) => measure !== fallback)
  return assumed(fallback, wanted ? 'channel_measure' : 'default', others)
}

/** Value, but for what is held by weight alone. */
function measureHeld({ reporters, flows, commodities }: ScopeFound, { catalogue }: World): Measure {
  const about = { reporter: reporters.value[0], flow: flows.value[0], commodity: commodities.value[0] }
  const held = (measure: Measure) => catalogue.holds({ ...about, measure })
  return !held('value') && held('net_weight') ? 'net_weight' : 'value'
}
