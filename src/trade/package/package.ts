import { createHash, type Hash } from 'node:crypto'
import type { Columns } from '../columns.ts'
import type { Fault } from '../faults.ts'
import type { Commodity, Fact, History, PackageInfo, PublishedChange, Source, TradeEvent } from '../types.ts'
import { columnsOf } from './columns.ts'
import { contradictionsIn } from './contradictions.ts'
import { type Described, readDescriptor } from './descriptor.ts'
import type { PackageFiles } from './files.ts'
import { readHistory } from './history.ts'
import { changeOf, commodityOf, eventOf, factOf, sourceOf } from './parts.ts'
import * as schemas from './schemas.ts'
import { readTable, type TableRow, type TableShape } from './table.ts'

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
export function readPackage(given: PackageFiles, faults: Fault[]): Package | undefined {
  const before = faults.length
  const hash = createHash('sha256')
  const files = hashed(given, hash)
  const described = readDescriptor(files, faults)
  if (described === undefined) return undefined
  const tables = readTables(files, described, faults)
  faults.push(...contradictionsIn(files.name, described, tables))
  const history = readHistory(given, described, faults)
  if (faults.length > before) return undefined
  const { name } = described
  return {
    info: infoOf(described, tables.observations.length),
    commodities: tables.commodities.map((row) => commodityOf(name, row)),
    sources: new Map(tables.sources.map((row) => [row.value.source_id, sourceOf(name, row)])),
    columns: columnsOf(name, tables.observations, described.trade.units),
    changes: tables.changes.map((row) => changeOf(name, row)),
    events: tables.events.map((row) => eventOf(name, row)),
    facts: tables.facts.map((row) => factOf(name, row)),
    history,
    hash: lettersOf(hash),
  }
}

const lettersOf = (hash: Hash): string =>
  hash
    .digest('hex')
    .slice(0, 12)
    .replace(/\d/g, (digit) => 'ghijklmnop'[Number(digit)]!)

/** Every CSV file of a package. */
export type Tables = ReturnType<typeof readTables>

function readTables(files: PackageFiles, { paths }: Described, faults: Fault[]) {
  const table = <T>(resource: string, schema: TableShape<T>['schema']): TableRow<T>[] => {
    const path = paths.get(resource)
    return path === undefined ? [] : readTable(files, { schema, path }, faults)
  }
  return {
    commodities: table('commodities', schemas.commodity),
    sources: table('sources', schemas.source),
    observations: table('observations', schemas.observation),
    changes: table('changes', schemas.change),
    events: table('events', schemas.event),
    facts: table('facts', schemas.fact),
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

/** The same files, each of them counted into `hash` as it is read. */
function hashed(files: PackageFiles, hash: Hash): PackageFiles {
  return {
    name: files.name,
    read: (path) => {
      const bytes = files.read(path)
      if (bytes !== undefined) hash.update(path).update(bytes)
      return bytes
    },
  }
}
