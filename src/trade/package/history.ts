import * as z from 'zod'
import type { Fault } from '../faults.ts'
import type { History, PackageInfo, Revision, Row } from '../types.ts'
import * as cell from './cells.ts'
import type { PackageFiles } from './files.ts'
import { readTable, type TableRow } from './table.ts'
import { readText } from './text.ts'

/** Beside the files of a package that is kept in versions; they are no part of the package itself. */
export const VERSION_FILE = 'version.json'
export const REVISIONS_FILE = 'revisions.csv'

/** A line of revisions.csv: the cell, then the row used before and the one used after. */
export const revision = z.object({
  on: cell.date,
  period: cell.period,
  reporter: cell.reporter,
  partner: cell.partner,
  flow: cell.flow,
  commodity: cell.commodityCode,
  measure: cell.measure,
  unit: cell.unit,
  before: cell.amount,
  before_precision: cell.optional(cell.step),
  before_low: cell.amount,
  before_high: cell.amount,
  before_status: cell.status,
  before_source_id: cell.text,
  after: cell.amount,
  after_precision: cell.optional(cell.step),
  after_low: cell.amount,
  after_high: cell.amount,
  after_status: cell.status,
  after_source_id: cell.text,
})

type RevisionRow = z.infer<typeof revision>

/** Since when versions are kept, as far as history needs it. */
const kept = z.object({ since: z.string('a date').regex(/^\d{4}-\d\d-\d\d/, 'a date') })

export function readHistory(
  files: PackageFiles,
  { name }: Pick<PackageInfo, 'name'>,
  faults: Fault[],
): History {
  if (files.read(VERSION_FILE) === undefined) return { revisions: [] }
  const since = readSince(files, faults)
  if (files.read(REVISIONS_FILE) === undefined) return { ...since, revisions: [] }
  const rows = readTable(files, { schema: revision, path: REVISIONS_FILE }, faults)
  return { ...since, revisions: rows.map((row) => revisionOf(name, row)) }
}

function readSince(files: PackageFiles, faults: Fault[]): Pick<History, 'since'> {
  const text = readText(files, VERSION_FILE, faults)
  if (text === undefined) return {}
  const read = kept.safeParse(parsed(text))
  if (read.success) return { since: read.data.since.slice(0, 10) }
  const file = `${files.name}/${VERSION_FILE}`
  faults.push({ file, column: 'since', found: 'none', expected: 'the date since when versions are kept' })
  return {}
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined // refused by the schema
  }
}

const revisionOf = (name: string, row: TableRow<RevisionRow>): Revision => ({
  on: row.value.on,
  before: rowOf(name, row, 'before'),
  after: rowOf(name, row, 'after'),
})

/** The row as it stood in the observations; of its line and note nothing is kept. */
function rowOf(name: string, { line, value }: TableRow<RevisionRow>, which: 'before' | 'after'): Row {
  const { period, reporter, partner, flow, commodity, measure, unit } = value
  return {
    ...{ package: name, line, period, reporter, partner, flow, commodity, measure, unit, note: '' },
    value: value[which],
    precision: value[`${which}_precision`] ?? 0,
    low: value[`${which}_low`],
    high: value[`${which}_high`],
    status: value[`${which}_status`],
    source: value[`${which}_source_id`],
  }
}
