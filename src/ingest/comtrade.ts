import { type Fault, quoted } from '../trade/faults.ts'
import {
  type Cell,
  type Cells,
  cellsOf,
  FLOWS,
  isTotal,
  isTrue,
  monthIn,
  partnerIn,
  placeIn,
} from './comtrade/cells.ts'
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
