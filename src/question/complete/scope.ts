import { type Range, range } from '../../calendar/month.ts'
import type { Issue } from '../../query/issue.ts'
import { type Query, type Slot, said as saidSlot } from '../../query/query.ts'
import type { PackageInfo } from '../../trade/types.ts'
import { codeOf } from '../place-code.ts'
import type { Parties } from '../roles/parties.ts'
import type { Said } from '../said/said.ts'
import { chooseGoods, goodsFor } from './goods.ts'
import { heldFor, isGroupFilter, partiesFor } from './parties.ts'
import type { World } from './world.ts'

/** The slots of scope that are known before the period is: the months held depend on them. */
export interface ScopeFound extends Parties {
  readonly commodities: Slot<readonly string[]>
  readonly package?: PackageInfo
  readonly within?: readonly string[]
}

export type ScopeResult = { readonly scope: ScopeFound } | { readonly issue: Issue }

/** Who, what and which way: said, else carried from the turn before, else the package's default, else asked. */
export function completeScope(said: Said, world: World, previous: Query | undefined): ScopeResult {
  const goods = goodsFor(said, world, previous)
  const found = partiesFor(said, heldFor(goods.commodities.value, said, world, previous), previous)
  if ('issue' in found) return found
  const settled = chooseGoods(goods, found.parties, world)
  if ('issue' in settled) return settled
  const { commodities } = settled
  const info = packageOf(found.parties, commodities.value[0], world)
  return {
    scope: { ...withPlaces(said, found.parties, previous), commodities, ...(info ? { package: info } : {}) },
  }
}

const packageOf = ({ reporters, flows }: Parties, commodity: string | undefined, { catalogue }: World) =>
  catalogue.packagesFor({
    reporter: reporters.value[0]!,
    flow: flows.value[0]!,
    ...(commodity ? { commodity } : {}),
  })[0]

/** Adds what is left out ("excluding China"), what bounds a ranking, and "the partners you hold". */
function withPlaces(
  said: Said,
  parties: Parties,
  previous: Query | undefined,
): Parties & Pick<ScopeFound, 'within'> {
  const within = said.mentions
    .filter((mention) => isGroupFilter(said, mention))
    .flatMap((mention) => mention.places.map(codeOf))
  const left = said.excluded.flatMap((mention) => mention.places.map(codeOf))
  const added = said.joined?.codes ?? []
  const overHeld = said.overHeld && parties.partners.how === 'assumed'
  const base = overHeld ? ['HELD'] : [...new Set([...parties.partners.value, ...added])]
  const changed = overHeld || left.length > 0 || added.length > 0
  const rest = previous && parties.partners.how === 'carried' ? takenFrom(base, left) : without(base, left)
  const partners = changed ? saidSlot(rest) : parties.partners
  const bounds = within.length > 0 ? within : carriedBounds(said, parties, previous)
  return { ...parties, partners, ...(bounds ? { within: bounds } : {}) }
}

/** "in June" after "top 5 EU buyers": still of the EU. */
const carriedBounds = ({ mentions }: Said, { partners }: Parties, previous: Query | undefined) =>
  previous && mentions.length === 0 && partners.how === 'carried' && previous.by === 'partner'
    ? previous.within
    : undefined

const without = (codes: readonly string[], left: readonly string[]): readonly string[] => [
  ...codes,
  ...left.map((code) => `-${code}`),
]

/** "drop Italy" after Germany and Italy leaves Germany; after Italy alone it leaves the world without it. */
function takenFrom(carried: readonly string[], left: readonly string[]): readonly string[] {
  const kept = carried.filter((code) => !left.includes(code))
  if (kept.length === 0) return without(['WORLD'], left)
  return without(
    kept,
    left.filter((code) => !carried.includes(code)),
  )
}

/** Months held for the scope's reporter, flow and good. */
export function monthsHeld(scope: ScopeFound, { catalogue }: World): Range | undefined {
  return catalogue.monthsHeld(aboutOf(scope))
}

/** Up to the latest month of the partner asked: where some are published each month, that is what "latest" means. */
export function monthsAsked(scope: ScopeFound, world: World): Range | undefined {
  const held = monthsHeld(scope, world)
  const partner = onePartner(scope)
  if (!held || partner === undefined || scope.package?.coverage === 'complete') return held
  const own = world.catalogue.monthsHeld({ ...aboutOf(scope), partner })
  return own ? range(held.from, own.to) : held
}

function aboutOf(scope: ScopeFound) {
  const [reporter, flow] = [scope.reporters.value[0]!, scope.flows.value[0]!]
  const commodity = scope.package?.coverage === 'complete' ? undefined : scope.commodities.value[0]
  return { reporter, flow, ...(commodity ? { commodity } : {}) }
}

function onePartner({ partners: { value } }: ScopeFound): string | undefined {
  const [code, second] = value
  return second === undefined && code !== undefined && /^[A-Z]{2}$/.test(code) ? code : undefined
}
