import { places } from '../../names/places.ts'
import type { CsvRecord } from '../../trade/package/csv.ts'
import type { Sheet } from '../sheet.ts'

export type Cell = (column: string) => string

export type Cells = Readonly<Record<string, string>>

export function cellsOf({ header }: Sheet, { fields }: CsvRecord): Cell {
  return (column) => fields[header.fields.indexOf(column)] ?? ''
}

/**
 * A row for exports or imports as a whole. The same trade also stands there by means of transport, by customs procedure
 * and by second partner, which would be counted twice; re-exports (RX) are part of the exports.
 */
export const isTotal = (cell: Cell): boolean =>
  cell('flowCode') in FLOWS &&
  ['', 'C00'].includes(cell('customsCode')) &&
  ['', '0'].includes(cell('motCode')) &&
  ['', '0'].includes(cell('partner2Code'))

export const isTrue = (cell: string): boolean => /^(?:true|1)$/i.test(cell)

export function monthIn(period: string): string | undefined {
  const month = /^(\d{4})(0[1-9]|1[0-2])$/.exec(period)
  return month ? `${month[1]}-${month[2]}` : undefined
}

export const partnerIn = (iso: string): string | undefined => OWN_CODES[iso.trim()] ?? placeIn(iso)

export const placeIn = (iso: string): string | undefined =>
  [...places().values()].find(({ alpha3 }) => alpha3 === iso)?.code

/** Comtrade's own codes: the world, areas not specified, and "Other Asia, not elsewhere specified", which is Taiwan. */
const OWN_CODES: Readonly<Record<string, string>> = { W00: 'WORLD', _X: 'ZZ', S19: 'TW' }

export const FLOWS: Readonly<Record<string, string>> = { X: 'export', M: 'import' }
