import { places } from '../names/places.ts'
import { type Fault, quoted } from '../trade/faults.ts'
import type { CsvRecord } from '../trade/package/csv.ts'
import type { Format } from './format.ts'
import { columnsOf, type Resource } from './resources.ts'
import type { Sheet } from './sheet.ts'

const NEEDED = ['period', 'reporterISO', 'flowCode', 'partnerISO', 'cmdCode', 'primaryValue'] as const

/** Monthly rows as comtradeplus.un.org hands them out as CSV. */
export const comtrade: Format = {
  name: 'comtrade',
  recognises: (header) => NEEDED.every((column) => header.includes(column)),
  read(sheet, faults) {
    const rows = sheet.records
      .map((record) => ({ line: record.line, cell: cellsOf(sheet, record) }))
      .filter(({ cell }) => isTotal(cell))
    const observations = rows.flatMap(({ line, cell }) => observationsOf(line, cell, sheet.file, faults))
    return [
      { resource: 'sources', sheet: sheetOf('sources', sheet, [{ line: 1, cells: SOURCE }]) },
      { resource: 'commodities', sheet: sheetOf('commodities', sheet, goodsOf(rows)) },
      { resource: 'observations', sheet: sheetOf('observations', sheet, observations) },
    ]
  },
}

type Cell = (column: string) => string
type Cells = Readonly<Record<string, string>>

interface Row {
  readonly line: number
  readonly cell: Cell
}

interface Made {
  readonly line: number
  readonly cells: Cells
}

const SOURCE: Cells = {
  source_id: 'COMTRADE',
  publisher: 'UN Comtrade',
  title: 'UN Comtrade database, monthly trade in goods',
  url: 'https://comtradeplus.un.org',
}

const FLOWS: Readonly<Record<string, string>> = { X: 'export', M: 'import' }

function cellsOf({ header }: Sheet, { fields }: CsvRecord): Cell {
  return (column) => fields[header.fields.indexOf(column)] ?? ''
}

/**
 * A row for exports or imports as a whole. The same trade also stands there by means of transport, by customs procedure
 * and by second partner, which would be counted twice; re-exports (RX) are part of the exports.
 */
const isTotal = (cell: Cell): boolean =>
  cell('flowCode') in FLOWS &&
  ['', 'C00'].includes(cell('customsCode')) &&
  ['', '0'].includes(cell('motCode')) &&
  ['', '0'].includes(cell('partner2Code'))

function observationsOf(line: number, cell: Cell, file: string, faults: Fault[]): readonly Made[] {
  const fault = (column: string, expected: string): string => {
    faults.push({ file, line, column, found: quoted(cell(column)), expected })
    return ''
  }
  const base: Cells = {
    period: monthIn(cell('period')) ?? fault('period', 'a month like 202507'),
    reporter: placeIn(cell('reporterISO')) ?? fault('reporterISO', 'a three-letter ISO country code'),
    partner: partnerIn(cell('partnerISO')) ?? fault('partnerISO', 'a three-letter ISO country code, or W00'),
    flow: FLOWS[cell('flowCode')]!,
    commodity: cell('cmdCode'),
    source_id: SOURCE.source_id!,
  }
  const status = (flag: string): string => (isTrue(cell(flag)) ? 'estimated' : 'published')
  const value = { measure: 'value', value: cell('primaryValue'), unit: 'USD', status: 'published' }
  const weight = {
    measure: 'net_weight',
    value: cell('netWgt'),
    unit: 'kg',
    status: status('isNetWgtEstimated'),
  }
  const isWeighed = Number(weight.value) > 0 // an empty weight, and a 0 beside a value, is one that is not known
  return [value, ...(isWeighed ? [weight] : [])].map((measured) => ({
    line,
    cells: { ...base, ...measured },
  }))
}

/** Each good once, with the first text that stands beside its code. */
function goodsOf(rows: readonly Row[]): readonly Made[] {
  const goods = new Map<string, Made>()
  for (const { line, cell } of rows) {
    const code = cell('cmdCode')
    if (!goods.has(code)) goods.set(code, { line, cells: { code, label: cell('cmdDesc') || code } })
  }
  return [...goods.values()]
}

function sheetOf(resource: Resource, { file, header }: Sheet, made: readonly Made[]): Sheet {
  const columns = columnsOf(resource)
  return {
    file,
    header: { line: header.line, fields: columns },
    records: made.map(({ line, cells }) => ({ line, fields: columns.map((column) => cells[column] ?? '') })),
  }
}

function monthIn(period: string): string | undefined {
  const month = /^(\d{4})(0[1-9]|1[0-2])$/.exec(period)
  return month ? `${month[1]}-${month[2]}` : undefined
}

/** Comtrade's own codes: the world, areas not specified, and "Other Asia, not elsewhere specified", which is Taiwan. */
const OWN_CODES: Readonly<Record<string, string>> = { W00: 'WORLD', _X: 'ZZ', S19: 'TW' }

const partnerIn = (iso: string): string | undefined => OWN_CODES[iso.trim()] ?? placeIn(iso)

const placeIn = (iso: string): string | undefined =>
  [...places().values()].find(({ alpha3 }) => alpha3 === iso)?.code

const isTrue = (cell: string): boolean => /^(?:true|1)$/i.test(cell)
