import type { Measure } from '../../trade/types.ts'
import type { ScopeFound } from '../complete/scope.ts'
import type { World } from '../complete/world.ts'

/** The measure that leads where the question was asked, if the scope is held in it. */
export function measureHere(scope: ScopeFound, { defaults, catalogue }: World): Measure | undefined {
  const measure = defaults?.measure
  const [reporter, flow] = [scope.reporters.value[0]!, scope.flows.value[0]!]
  const commodity = scope.commodities.value[0]
  if (!measure) return undefined
  const holds = catalogue.holds({ reporter, flow, measure, ...(commodity ? { commodity } : {}) })
  return holds ? measure : undefined
}
