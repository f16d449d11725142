import { fits, measuresOf, monthsIn, partnersIn, spanOf } from './catalogue/in-ledger.ts'
import { remembered } from './catalogue/remembered.ts'
import type { Holdings } from './holdings.ts'
import type { Package } from './package/package.ts'
import type { Catalogue, Commodity, Flow, Measure, PackageInfo } from './types.ts'

export function createCatalogue(
  packages: readonly Package[],
  { ledgers }: Pick<Holdings, 'ledgers'>,
): Catalogue {
  const infos = packages.map(({ info }) => info)
  const commodities = eachOnce(packages.flatMap((from) => from.commodities))
  const matching = remembered((about) => ledgers.filter((ledger) => fits(ledger, about)))
  const packagesFor = remembered((about): readonly PackageInfo[] => {
    const names = new Set(matching(about).map((ledger) => ledger.package.info.name))
    return infos.filter(({ name }) => names.has(name))
  })
  return {
    packages: infos,
    reporters: sorted(ledgers.map(({ reporter }) => reporter)),
    partners: sorted(ledgers.flatMap(({ partners }) => [...partners])),
    commodities,
    flows: sorted<Flow>(ledgers.map(({ flow }) => flow)),
    measures: sorted<Measure>(ledgers.flatMap(measuresOf)),
    defaults: agreedDefaults(infos),
    packagesFor,
    monthsHeld: remembered((about) => spanOf(matching(about).map((ledger) => monthsIn(ledger, about)))),
    stepHeld: remembered((about) => {
      const steps = matching(about).map(({ step }) => step)
      return steps.length > 0 ? Math.min(...steps) : 1
    }),
    holds: (about) => matching(about).length > 0,
    partnersFor: remembered((about) =>
      sorted(matching(about).flatMap((ledger) => partnersIn(ledger, about))),
    ),
    commoditiesFor: remembered((about) => {
      const codes = new Set(matching(about).map(({ commodity }) => commodity))
      return commodities.filter(({ code }) => codes.has(code))
    }),
    commoditiesUnder: (prefix) => commodities.filter(({ code }) => code.startsWith(prefix)),
    unitOf: (about, measure) =>
      (packagesFor(about)[0] ?? infos[0])?.units[measure] ?? (measure === 'value' ? 'USD' : 'kg'),
    only: (name) => {
      const alone = packages.filter(({ info }) => info.name === name)
      if (alone.length === 0) return undefined
      return createCatalogue(alone, { ledgers: ledgers.filter((one) => one.package.info.name === name) })
    },
  }
}

/** The same code in two packages is one good: the label of the first, the aliases of both. */
function eachOnce(commodities: readonly Commodity[]): readonly Commodity[] {
  const byCode = new Map<string, Commodity>()
  for (const commodity of commodities) {
    const known = byCode.get(commodity.code)
    const aliases = known === undefined ? commodity.aliases : sorted([...known.aliases, ...commodity.aliases])
    byCode.set(commodity.code, { ...(known ?? commodity), aliases })
  }
  return [...byCode.values()]
}

function agreedDefaults(infos: readonly PackageInfo[]): PackageInfo['defaults'] {
  const [first, ...others] = infos.map(({ defaults }) => defaults)
  const agreed = Object.entries(first ?? {}).filter(([slot, value]) =>
    others.every((defaults) => defaults[slot as keyof typeof defaults] === value),
  )
  return Object.fromEntries(agreed)
}

const sorted = <T extends string>(codes: readonly T[]): readonly T[] => [...new Set(codes)].sort()
