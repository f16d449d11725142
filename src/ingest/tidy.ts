import type { Format } from './format.ts'
import { neededColumns, RESOURCES } from './resources.ts'
import { faultsInColumns, type Sheet } from './sheet.ts'

/** The columns of a package itself, in any order: docs/data.md. */
export const tidy: Format = {
  name: 'tidy',
  recognises: (header) => resourceFor(header.map(plainly)) !== undefined,
  read(sheet, faults) {
    const header = { ...sheet.header, fields: sheet.header.fields.map(plainly) }
    const own: Sheet = { ...sheet, header }
    const resource = resourceFor(header.fields)
    if (resource === undefined) return []
    faults.push(...faultsInColumns(own, resource))
    return [{ resource, sheet: own }]
  },
}

/** Every sort of file has needed columns that no other has all of; the one that needs most of these is meant. */
const resourceFor = (header: readonly string[]) =>
  RESOURCES.filter((resource) => neededColumns(resource).every((column) => header.includes(column))).sort(
    (a, b) => neededColumns(b).length - neededColumns(a).length,
  )[0]

/** `Source ID` is `source_id`. */
const plainly = (column: string): string =>
  column
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_')
