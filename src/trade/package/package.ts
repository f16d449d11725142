import { createHash, type Hash } from 'node:crypto'
import type { Columns } from '../columns.ts'
import { type Fault, quoted } from '../faults.ts'
import type { Commodity, Fact, PackageInfo, PublishedChange, Source, TradeEvent } from '../types.ts'
import { columnsOf } from './columns.ts'
import { type Described, readDescriptor } from './descriptor.ts'
import type { PackageFiles } from './files.ts'
import { faultsInRows } from './observations.ts'
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
  /** Of the bytes of its files. */
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
  refuseContradictions(files, described, tables, faults)
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
    hash: hash.digest('hex').slice(0, 12),
  }
}

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

/** Ids that stand twice, and references to what is not there. */
function refuseContradictions(
  files: PackageFiles,
  { paths, trade }: Described,
  tables: ReturnType<typeof readTables>,
  faults: Fault[],
): void {
  const file = (resource: string) => `${files.name}/${paths.get(resource)}`
  const { sources, commodities } = tables
  faults.push(
    ...faultsInRows(tables.observations, {
      file: file('observations'),
      sources: new Set(sources.map(({ value }) => value.source_id)),
      commodities: new Set(commodities.map(({ value }) => value.code)),
    }),
    ...twice(sources, 'source_id', ({ source_id }) => source_id, file('sources')),
    ...twice(commodities, 'code', ({ code }) => code, file('commodities')),
    ...(['changes', 'events', 'facts'] as const).flatMap((resource) =>
      unknownSources(tables[resource], sources, file(resource)),
    ),
  )
  const { commodity } = trade.defaults
  if (commodity === undefined || commodities.some(({ value }) => value.code === commodity)) return
  faults.push({
    file: `${files.name}/datapackage.json`,
    column: 'trade.defaults.commodity',
    found: quoted(commodity),
    expected: 'a code that stands in commodities.csv',
  })
}

function twice<T>(
  rows: readonly TableRow<T>[],
  column: string,
  idOf: (row: T) => string,
  file: string,
): Fault[] {
  const seen = new Set<string>()
  return rows.flatMap(({ line, value }) => {
    const id = idOf(value)
    if (seen.has(id)) return [{ file, line, column, found: `${quoted(id)} again`, expected: 'each once' }]
    seen.add(id)
    return []
  })
}

function unknownSources(
  rows: readonly TableRow<{ source_id: string }>[],
  sources: readonly TableRow<{ source_id: string }>[],
  file: string,
): Fault[] {
  const known = new Set(sources.map(({ value }) => value.source_id))
  return rows
    .filter(({ value }) => !known.has(value.source_id))
    .map(({ line, value }) => ({
      file,
      line,
      column: 'source_id',
      found: quoted(value.source_id),
      expected: 'an id that stands in sources.csv',
    }))
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
