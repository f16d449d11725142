import type { Issue } from '../../query/issue.ts'
import type { Query } from '../../query/query.ts'
import { type Slot, said as saidSlot } from '../../query/slot.ts'
import type { PackageInfo } from '../../trade/types.ts'
import type { Mention } from '../mentions/mention.ts'
import { codeOf } from '../place-code.ts'
import type { Parties } from '../roles/parties-found.ts'
import type { Said } from '../said/said.ts'
import { chooseGoods, goodsFor } from './goods.ts'
import { heldFor } from './held.ts'
import { isGroupFilter } from './parties/group-filter.ts'
import { partiesFor } from './parties/parties.ts'
import type { World } from './world.ts'

/** The slots of scope that are known before the period is: the months held depend on them. */
export interface ScopeFound extends Parties {
  readonly commodities: Slot<readonly string[]>
  readonly package: PackageInfo | undefined
  readonly within: readonly string[] | undefined
}

export type ScopeResult = { readonly scope: ScopeFound } | { readonly issue: Issue }

/** Who, what and which way: said, else carried from the turn before, else the package's default, else asked. */
export function completeScope(said: Said, world: World, previous: Query | undefined): ScopeResult {
  const goods = goodsFor(said, world, previous)
  const found = partiesFor(said, heldFor(goods.commodities.value, said, world, previous), previous)
  if ('issue' in found) return found
  const settled = chooseGoods(goods, found.parties, world)
  if ('issue' in settled) return settled
  return { scope: scopeOf(said, found.parties, settled.commodities, world, previous) }
}

function scopeOf(
  said: Said,
  parties: Parties,
  commodities: Slot<readonly string[]>,
  world: World,
  previous: Query | undefined,
): ScopeFound {
  const { reporters, flows, mirror } = parties
  return {
    reporters,
    flows,
    partners: partnersOf(said, parties, previous),
    mirror,
    commodities,
    package: packageOf(parties, commodities.value[0], world),
    within: boundsOf(said, parties, previous),
  }
}

const packageOf = ({ reporters, flows }: Parties, commodity: string | undefined, { catalogue }: World) => {
  const [reporter, flow] = [reporters.value[0]!, flows.value[0]!]
  return catalogue.packagesFor(commodity ? { reporter, flow, commodity } : { reporter, flow })[0]
}

/** Adds what is left out ("excluding China"), and "the partners you hold". */
function partnersOf(
  { excluded, joined, overHeld }: Said,
  { partners }: Parties,
  previous: Query | undefined,
): Parties['partners'] {
  const added = joined?.codes ?? []
  const ofHeld = overHeld && partners.how === 'assumed'
  if (!ofHeld && excluded.length === 0 && added.length === 0) return partners
  const left = codesOf(excluded)
  const base = ofHeld ? ['HELD'] : [...new Set([...partners.value, ...added])]
  return saidSlot(previous && partners.how === 'carried' ? takenFrom(base, left) : without(base, left))
}

/** What bounds a ranking. */
function boundsOf(said: Said, parties: Parties, previous: Query | undefined): readonly string[] | undefined {
  const groups = said.mentions.filter((mention) => isGroupFilter(said, mention))
  return groups.length > 0 ? codesOf(groups) : carriedBounds(said, parties, previous)
}

const codesOf = (mentions: readonly Mention[]): readonly string[] =>
  mentions.flatMap(({ places }) => places.map(codeOf))

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
