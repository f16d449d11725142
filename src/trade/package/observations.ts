import { type Fault, quoted } from '../faults.ts'
import type { ObservationRow } from './schemas.ts'
import type { TableRow } from './table.ts'

/** What a row may refer to. */
export interface Known {
  readonly file: string
  readonly sources: ReadonlySet<string>
  readonly commodities: ReadonlySet<string>
}

/** Rows whose cells are well formed each and do not go together, or refer to what is not there. */
export function faultsInRows(rows: readonly TableRow<ObservationRow>[], known: Known): Fault[] {
  const faults: Fault[] = []
  for (const row of rows) sayFaultsInRow(row, known, faults)
  return faults
}

export function sayFaultsInRow(
  { line, value }: TableRow<ObservationRow>,
  known: Known,
  faults: Fault[],
): void {
  sayContradictions(value, known, (column, expected) =>
    faults.push({ file: known.file, line, column, found: quoted(String(value[column] ?? '')), expected }),
  )
}

type Say = (column: 'source_id' | 'commodity' | 'unit' | 'low' | 'high', expected: string) => void

function sayContradictions(row: ObservationRow, known: Known, say: Say): void {
  if (!known.sources.has(row.source_id)) say('source_id', 'an id that stands in sources.csv')
  if (!known.commodities.has(row.commodity)) say('commodity', 'a code that stands in commodities.csv')
  if ((row.measure === 'value') !== (row.unit === 'USD'))
    say('unit', row.measure === 'value' ? 'USD for a value' : 't or kg for a net weight')
  sayRange(row, say)
}

/**
 * A printed value is rounded and its range need not be: 174 t can stand for 173.6 to 173.8 t. So the range has to
 * meet what rounds to the value, not to hold the value itself.
 */
function sayRange({ value, low, high, precision }: ObservationRow, say: Say): void {
  if ((low === undefined) !== (high === undefined))
    say(low === undefined ? 'low' : 'high', 'both low and high, or neither')
  const half = (precision ?? 0) / 2
  if (low !== undefined && high !== undefined && low > high) say('low', 'a low that is not above the high')
  if (low !== undefined && low > value + half) say('low', 'a low that is not above the value')
  if (high !== undefined && high < value - half) say('high', 'a high that is not below the value')
}
