import type { Range } from '../calendar/month.ts'
import type { Holdings } from './holdings.ts'
import type { Ledger } from './ledger.ts'
import type { Package } from './package/package.ts'
import type { About, Catalogue, Commodity, Flow, Measure, PackageInfo } from './types.ts'

type Asked = Partial<About>

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

const measuresOf = ({ series }: Ledger): Measure[] =>
  (['net_weight', 'value'] as const).filter((measure) => series[measure].size > 0)

function fits(ledger: Ledger, { reporter, flow, commodity, measure, partner }: Asked): boolean {
  return (
    (reporter === undefined || ledger.reporter === reporter) &&
    (flow === undefined || ledger.flow === flow) &&
    (commodity === undefined || ledger.commodity === commodity) &&
    (partner === undefined
      ? measure === undefined || ledger.series[measure].size > 0
      : measuresAsked(measure).some((each) => ledger.series[each].has(partner)))
  )
}

const measuresAsked = (measure: Measure | undefined): readonly Measure[] =>
  measure === undefined ? ['net_weight', 'value'] : [measure]

/**
 * A complete package speaks about every month of its reporter, be it to say that none is recorded; the others only
 * about months with a row.
 */
function monthsIn(ledger: Ledger, { measure, partner }: Asked): Range | undefined {
  if (ledger.package.info.coverage === 'complete') return ledger.reporterHeld
  if (measure === undefined && partner === undefined) return ledger.held
  return spanOf(
    measuresAsked(measure).flatMap((each) =>
      Array.from(ledger.series[each], ([code, { months }]) =>
        (partner === undefined || code === partner) && months.length > 0
          ? { from: months[0]!, to: months.at(-1)! }
          : undefined,
      ),
    ),
  )
}

const partnersIn = (ledger: Ledger, { measure }: Asked): readonly string[] =>
  measure === undefined ? [...ledger.partners] : [...ledger.series[measure].keys()]

function spanOf(ranges: readonly (Range | undefined)[]): Range | undefined {
  const held = ranges.filter((each) => each !== undefined)
  if (held.length === 0) return undefined
  return { from: Math.min(...held.map(({ from }) => from)), to: Math.max(...held.map(({ to }) => to)) }
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

const MOST_REMEMBERED = 5000

/** Questions ask the same few things of the catalogue many times over. */
function remembered<T>(answer: (about: Asked) => T): (about: Asked) => T {
  let [start, size] = [newStep<T>(), 0]
  return (about) => {
    const { reporter, flow, commodity, measure, partner } = about
    const end = step(step(step(step(step(start, reporter), flow), commodity), measure), partner)
    if (end.known) return end.known.answer
    const known = { answer: answer(about) }
    if (++size > MOST_REMEMBERED) [start, size] = [newStep<T>(), 0]
    else end.known = known
    return known.answer
  }
}

/** What was named so far, a step for each name: five of them cost less than one key put together of five. */
interface Step<T> {
  readonly next: Map<string | undefined, Step<T>>
  known: { readonly answer: T } | undefined
}

const newStep = <T>(): Step<T> => ({ next: new Map(), known: undefined })

function step<T>({ next }: Step<T>, name: string | undefined): Step<T> {
  const known = next.get(name)
  if (known) return known
  const made = newStep<T>()
  next.set(name, made)
  return made
}
