import { createHash, type Hash } from 'node:crypto'
import type { Columns } from '../columns.ts'
import type { Fault } from '../faults.ts'
import type { Commodity, Fact, History, PackageInfo, PublishedChange, Source, TradeEvent } from '../types.ts'
import { STEP_ROWS, type Work } from '../work.ts'
import { growColumns } from './columns.ts'
import { contradictionsIn, knownIn } from './contradictions.ts'
import { type Described, readDescriptor } from './descriptor.ts'
import { type PackageFiles, piecesOf } from './files.ts'
import { readHistory } from './history.ts'
import { type Known, sayFaultsInRow } from './observations.ts'
import { changeOf, commodityOf, eventOf, factOf, sourceOf } from './parts.ts'
import * as schemas from './schemas.ts'
import { readRows, readTable, readTextInSteps, type TableRow, type TableShape } from './table.ts'

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

const lettersOf = (hash: Hash): string =>
  hash
    .digest('hex')
    .slice(0, 12)
    .replace(/\d/g, (digit) => 'ghijklmnop'[Number(digit)]!)

/** The CSV files of a package that are small. */
export type Tables = ReturnType<typeof readFirst> & ReturnType<typeof readRest>

/** What observations refer to comes before them. */
const readFirst = (files: PackageFiles, described: Described, faults: Fault[]) => ({
  commodities: tableIn(files, described, 'commodities', schemas.commodity, faults),
  sources: tableIn(files, described, 'sources', schemas.source, faults),
})

const readRest = (files: PackageFiles, described: Described, faults: Fault[]) => ({
  changes: tableIn(files, described, 'changes', schemas.change, faults),
  events: tableIn(files, described, 'events', schemas.event, faults),
  facts: tableIn(files, described, 'facts', schemas.fact, faults),
})

function tableIn<T>(
  files: PackageFiles,
  { paths }: Described,
  resource: string,
  schema: TableShape<T>['schema'],
  faults: Fault[],
): TableRow<T>[] {
  const path = paths.get(resource)
  return path === undefined ? [] : readTable(files, { schema, path }, faults)
}

/** The one file that can be big: read, checked and put into columns row by row. */
function* readObservations(
  given: PackageFiles,
  hash: Hash,
  { name, paths, trade }: Described,
  refers: Omit<Known, 'file'>,
  faults: Fault[],
): Work<Columns | undefined> {
  const path = paths.get('observations')! // required of every descriptor
  const bytes = given.read(path)
  if (bytes !== undefined) yield* countInto(hash.update(path), bytes)
  const text = yield* readTextInSteps({ ...given, read: () => bytes }, path, faults)
  if (text === undefined) return undefined
  const known = { ...refers, file: `${given.name}/${path}` }
  const columns = growColumns(name, trade.units)
  let rows = 0
  for (const row of readRows(known.file, text, { schema: schemas.observation }, faults)) {
    sayFaultsInRow(row, known, faults)
    columns.add(row)
    if (++rows % STEP_ROWS === 0) yield
  }
  return yield* columns.done()
}

function* countInto(hash: Hash, bytes: Uint8Array): Work<void> {
  for (const piece of piecesOf(bytes)) {
    hash.update(piece)
    yield
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
