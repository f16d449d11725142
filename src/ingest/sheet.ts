import { type Fault, quoted } from '../trade/faults.ts'
import { type CsvRecord, readCsv } from '../trade/package/csv.ts'
import { textOf } from '../trade/package/files.ts'
import { fittingRows, readHeader } from '../trade/package/table.ts'
import { columnsOf, type Resource, SHAPES } from './resources.ts'

/** A CSV file with the name it is spoken of by; nothing is known yet of what it holds. */
export interface Sheet {
  readonly file: string
  readonly header: CsvRecord
  readonly records: readonly CsvRecord[]
}

/** Rows that fit the columns of a package: as they are printed, and as they are read. */
export interface Table {
  readonly file: string
  readonly header: readonly string[]
  readonly rows: readonly TableLine[]
}

export interface TableLine {
  readonly line: number
  readonly fields: readonly string[]
  readonly value: Readonly<Record<string, unknown>>
}

export function readSheet(file: string, bytes: Uint8Array, faults: Fault[]): Sheet | undefined {
  const read = textOf(bytes)
  if ('badLine' in read) {
    faults.push({ file, line: read.badLine, found: 'bytes that are not UTF-8', expected: 'UTF-8 text' })
    return undefined
  }
  const records = readCsv(read.text, (line, found, expected) => faults.push({ file, line, found, expected }))
  const [header, ...rest] = records
  if (header) return { file, header, records: rest }
  faults.push({ file, found: 'an empty file', expected: 'a line of column names' })
  return undefined
}

/** All rows, or undefined with everything that does not fit added to `faults`. */
export function readTable(sheet: Sheet, resource: Resource, faults: Fault[]): Table | undefined {
  const { file, records } = sheet
  const header = readHeader(sheet.header, SHAPES[resource], file, faults)
  if (header === undefined) return undefined
  const rows = [...fittingRows<Record<string, unknown>>(records, header, SHAPES[resource], file, faults)]
  if (rows.length < records.length) return undefined
  return { file, header, rows: rows.map((row, i) => ({ ...row, fields: records[i]!.fields })) }
}

/** A column that is spelled wrong would be passed over: without its `precision` a rounded figure passes for exact. */
export function faultsInColumns({ file, header }: Sheet, resource: Resource): readonly Fault[] {
  const known = columnsOf(resource)
  return header.fields
    .filter((column) => !known.includes(column))
    .map((column) => ({
      file,
      line: header.line,
      column,
      found: quoted(column),
      expected: `one of ${known.join(', ')}`,
    }))
}

export const csvText = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  `${[header, ...rows].map(csvLine).join('\n')}\n`

/** Most lines need no quotes, which is seen faster on the whole line. */
function csvLine(fields: readonly string[]): string {
  const line = fields.join(',')
  const isPlain = !/["\n\r]/.test(line) && !fields.some((field) => field.includes(','))
  return isPlain ? line : fields.map(csvField).join(',')
}

const csvField = (text: string): string => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
