import { createHash } from 'node:crypto'
import type { Columns } from '../columns.ts'
import type { Fault } from '../faults.ts'
import type { Commodity, Fact, History, PackageInfo, PublishedChange, Source, TradeEvent } from '../types.ts'
import type { Work } from '../work.ts'
import { contradictionsIn, knownIn } from './contradictions.ts'
import { type Described, readDescriptor } from './descriptor.ts'
import type { PackageFiles } from './files.ts'
import { hashed, lettersOf } from './hash.ts'
import { readHistory } from './history.ts'
import { changeOf, commodityOf, eventOf, factOf, sourceOf } from './parts.ts'
import { readObservations } from './read-observations.ts'
import { readFirst, readRest } from './tables.ts'

/** One package, checked and whole. */
export interface Package {
  readonly info: PackageInfo
  readonly commodities: readonly Commodity[]
  readonly sources: ReadonlyMap<string, Source>
  readonly columns: Columns
  readonly changes: readonly PublishedChange[]
  readonly events: readonly TradeEvent[]
  readonly facts: readonly Fact[]
  readonly history: History
  /** Of the bytes of its files, in letters alone: a reply may name it, and a number there would pass for a figure. */
  readonly hash: string
}

/** Reads one package; undefined, with the reasons in `faults`, where any of it cannot be trusted. */
export function* readPackage(given: PackageFiles, faults: Fault[]): Work<Package | undefined> {
  const before = faults.length
  const hash = createHash('sha256')
  const files = hashed(given, hash)
  const described = readDescriptor(files, faults)
  if (described === undefined) return undefined
  const { name } = described
  const first = readFirst(files, described, faults)
  const columns = yield* readObservations(given, hash, described, knownIn(first), faults)
  const tables = { ...first, ...readRest(files, described, faults) }
  faults.push(...contradictionsIn(files.name, described, tables))
  const history = readHistory(given, described, faults)
  if (faults.length > before || columns === undefined) return undefined
  return {
    info: infoOf(described, columns.length),
    commodities: tables.commodities.map((row) => commodityOf(name, row)),
    sources: new Map(tables.sources.map((row) => [row.value.source_id, sourceOf(name, row)])),
    columns,
    changes: tables.changes.map((row) => changeOf(name, row)),
    events: tables.events.map((row) => eventOf(name, row)),
    facts: tables.facts.map((row) => factOf(name, row)),
    history,
    hash: lettersOf(hash),
  }
}

function infoOf({ name, title, description, trade }: Described, rows: number): PackageInfo {
  const { day_of_month, ...release } = trade.release
  return {
    name,
    title: title ?? name,
    description,
    coverage: trade.partner_coverage,
    // an absent default is absent, not undefined
    defaults: JSON.parse(JSON.stringify(trade.defaults)) as PackageInfo['defaults'],
    units: trade.units,
    release: { ...release, ...(day_of_month !== undefined && { dayOfMonth: day_of_month }) },
    rows,
  }
}
