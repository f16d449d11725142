import type { z } from 'zod'
import { type Fault, quoted } from '../faults.ts'
import { type ColumnReader, columnReaders } from './column-reader.ts'
import { type CsvRecord, readCsv } from './csv.ts'
import type { PackageFiles } from './files.ts'
import { readText } from './text.ts'

/** A row that fits its schema, with the line it stands on. */
export interface TableRow<T> {
  readonly line: number
  readonly value: T
}

export interface TableShape<T> {
  /** A column of this shape may be absent from the file where its cells may be empty. */
  readonly schema: z.ZodObject & z.ZodType<T>
  readonly path: string
}

/** The rows of one CSV file that fit; everything that does not is added to `faults`. */
export function readTable<T>(files: PackageFiles, shape: TableShape<T>, faults: Fault[]): TableRow<T>[] {
  const text = readText(files, shape.path, faults)
  return text === undefined ? [] : [...readRows(`${files.name}/${shape.path}`, text, shape, faults)]
}

/** The same, one row after the other, so that a big file is not held as rows. */
export function* readRows<T>(
  file: string,
  text: string,
  shape: Pick<TableShape<T>, 'schema'>,
  faults: Fault[],
): Generator<TableRow<T>> {
  const records = readCsv(text, (line, found, expected) => faults.push({ file, line, found, expected }))
  const columns = readHeader(records.next().value, shape, file, faults)
  if (columns !== undefined) yield* fittingRows<T>(records, columns, shape, file, faults)
}

/** The names of the columns, or undefined with what is wrong with them added. */
export function readHeader<T>(
  header: CsvRecord | undefined,
  shape: Pick<TableShape<T>, 'schema'>,
  file: string,
  faults: Fault[],
): readonly string[] | undefined {
  if (header === undefined) {
    faults.push({ file, found: 'an empty file', expected: 'a line of column names' })
    return undefined
  }
  const { fields, line } = header
  const twice = fields.filter((name, i) => fields.indexOf(name) !== i)
  for (const column of twice)
    faults.push({ file, line, column, found: 'the column twice', expected: 'each column once' })
  const missing = requiredColumns(shape.schema).filter((name) => !fields.includes(name))
  for (const column of missing)
    faults.push({ file, line, column, found: 'no such column', expected: `a column ${column}` })
  return twice.length + missing.length > 0 ? undefined : fields
}

const requiredColumns = (schema: z.ZodObject): string[] =>
  Object.keys(schema.shape).filter((name) => !schema.shape[name]!.safeParse('').success)

export function* fittingRows<T>(
  records: Iterable<CsvRecord>,
  header: readonly string[],
  shape: Pick<TableShape<T>, 'schema'>,
  file: string,
  faults: Fault[],
): Generator<TableRow<T>> {
  const columns = columnReaders(header, shape.schema)
  for (const { line, fields } of records) {
    if (fields.length !== header.length) {
      faults.push({
        file,
        line,
        found: `${fields.length} fields`,
        expected: `${header.length}, as in the header`,
      })
      continue
    }
    const value = readRow<T>(columns, fields, (column, printed, expected) =>
      faults.push({ file, line, column, found: quoted(printed), expected }),
    )
    if (value !== undefined) yield { line, value }
  }
}

/** The value of a row, or undefined with each cell that does not fit given to `fault`. */
function readRow<T>(
  columns: readonly ColumnReader[],
  fields: readonly string[],
  fault: (column: string, printed: string, expected: string) => void,
): T | undefined {
  const value: Record<string, unknown> = {}
  let fits = true
  for (const { name, place, read } of columns) {
    const printed = fields[place] ?? ''
    const cell = read(printed)
    if (cell.ok) value[name] = cell.data
    else fault(name, printed, cell.expected)
    fits &&= cell.ok
  }
  return fits ? (value as T) : undefined // each column of the schema was read by its own cell of it
}
