import type { Fault } from '../faults.ts'
import type { Described } from './descriptor.ts'
import type { PackageFiles } from './files.ts'
import * as schemas from './schemas.ts'
import { readTable, type TableRow, type TableShape } from './table.ts'

/** The CSV files of a package that are small. */
export type Tables = ReturnType<typeof readFirst> & ReturnType<typeof readRest>

/** What observations refer to comes before them. */
export const readFirst = (files: PackageFiles, described: Described, faults: Fault[]) => ({
  commodities: tableIn(files, described, 'commodities', schemas.commodity, faults),
  sources: tableIn(files, described, 'sources', schemas.source, faults),
})

export const readRest = (files: PackageFiles, described: Described, faults: Fault[]) => ({
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
