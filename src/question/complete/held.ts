import type { Draft } from '../../query/draft.ts'
import type { Query } from '../../query/query.ts'
import type { Catalogue, Flow, PackageInfo } from '../../trade/types.ts'
import type { Held } from '../roles/held.ts'
import type { Said } from '../said/said.ts'
import type { World } from './world.ts'

/** What the catalogue tells for the goods asked: who reports them, and what the packages take for granted. */
export function heldFor(
  commodities: readonly string[],
  said: Said,
  { catalogue }: World,
  previous: Query | undefined,
): Held {
  const { reporters, declared, flow } = reportsOf(commodities, catalogue)
  const held: Draft<Held> = {
    catalogue,
    commodities,
    reporters,
    listing: said.intent.by === 'partner',
    bothWays: said.flow.open === true,
    mirrors: declared !== undefined,
  }
  const defaultReporter = declared ?? onlyReporter(previous)
  const flowSaid = said.flow.flow !== undefined || said.flow.agent !== undefined
  const defaultFlow = flow ?? (flowSaid ? undefined : previous?.flows.value[0])
  if (defaultReporter) held.defaultReporter = defaultReporter
  if (defaultFlow) held.defaultFlow = defaultFlow
  return held
}

const onlyReporter = (previous: Query | undefined): string | undefined =>
  previous?.reporters.value.length === 1 ? previous.reporters.value[0] : undefined

/** Who reports certain goods, and the reporter and flow that their packages agree on. */
interface Reports {
  readonly reporters: readonly string[]
  readonly declared: string | undefined
  readonly flow: Flow | undefined
}

/** Most questions are about one good, or about none: what the catalogue tells of it is found out once. */
function reportsOf(commodities: readonly string[], catalogue: Catalogue): Reports {
  if (commodities.length > 1) return findReports(commodities, catalogue)
  const known = ofOneGood.get(catalogue)
  if (!known) ofOneGood.set(catalogue, new Map())
  const found = known?.get(commodities[0]) ?? findReports(commodities, catalogue)
  known?.set(commodities[0], found)
  return found
}

const ofOneGood = new WeakMap<Catalogue, Map<string | undefined, Reports>>()

function findReports(commodities: readonly string[], catalogue: Catalogue): Reports {
  const packages =
    commodities.length > 0
      ? commodities.flatMap((commodity) => catalogue.packagesFor({ commodity }))
      : catalogue.packages
  return {
    reporters: catalogue.reporters.filter((reporter) =>
      packages.some((info) => catalogue.packagesFor({ reporter }).includes(info)),
    ),
    declared: agreed(packages, ({ defaults }) => defaults.reporter),
    flow: agreed(packages, ({ defaults }) => defaults.flow),
  }
}

function agreed<T>(
  packages: readonly PackageInfo[],
  pick: (info: PackageInfo) => T | undefined,
): T | undefined {
  const [first, ...others] = new Set(packages.map(pick))
  return others.length === 0 ? first : undefined
}
