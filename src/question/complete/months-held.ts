import { grainOfLength, type Range, range } from '../../calendar/month.ts'
import type { Grain } from '../../query/operation.ts'
import type { AboutSome, Catalogue } from '../../trade/types.ts'
import type { ScopeFound } from './scope.ts'
import type { World } from './world.ts'

/** Months held for the scope's reporter, flow and good; of several reporters, those that all of them have. */
export function monthsHeld(scope: ScopeFound, { catalogue }: World): Range | undefined {
  const held = catalogue.monthsHeld(aboutOf(scope))
  const { value } = scope.reporters
  return value.length < 2 ? held : sharedMonths(scope, catalogue, held)
}

/** The latest month of the first one would be told of it alone, where the others publish later. */
function sharedMonths(scope: ScopeFound, catalogue: Catalogue, held: Range | undefined): Range | undefined {
  const others = scope.reporters.value.slice(1)
  const all = [held, ...others.map((reporter) => catalogue.monthsHeld({ ...aboutOf(scope), reporter }))]
  const ranges = all.filter((each) => each !== undefined)
  const [from, to] = [
    Math.max(...ranges.map((each) => each.from)),
    Math.min(...ranges.map((each) => each.to)),
  ]
  return ranges.length === all.length && from <= to ? range(from, to) : held
}

/** Quarters or years, where nothing is held by month. */
export function grainHeld(scope: ScopeFound, { catalogue }: World): Grain {
  return grainOfLength(catalogue.stepHeld(aboutOf(scope))) ?? 'month'
}

/**
 * Up to the latest month of the partner asked: where some are published each month, that is what "latest" means. Where a
 * month without a row is one without trade, it is as good as any other.
 */
export function monthsAsked(scope: ScopeFound, world: World): Range | undefined {
  const held = monthsHeld(scope, world)
  const partner = onePartner(scope)
  if (!held || partner === undefined || scope.package?.coverage !== 'published_figures') return held
  const own = world.catalogue.monthsHeld(aboutOf(scope, partner))
  return own ? range(held.from, own.to) : held
}

function aboutOf({ reporters, flows, commodities, package: info }: ScopeFound, partner?: string): AboutSome {
  const [reporter, flow] = [reporters.value[0]!, flows.value[0]!]
  const commodity = info?.coverage === 'complete' ? undefined : commodities.value[0]
  return { reporter, flow, commodity, partner }
}

function onePartner({ partners: { value } }: ScopeFound): string | undefined {
  const [code, second] = value
  return second === undefined && code !== undefined && /^[A-Z]{2}$/.test(code) ? code : undefined
}
