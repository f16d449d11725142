import type { Columns } from '../columns.ts'
import { inUnit } from '../in-unit.ts'
import { tidy } from '../rounding.ts'
import type { Measure, Unit } from '../types.ts'
import type { ObservationRow } from './schemas.ts'
import type { TableRow } from './table.ts'

type Rows = readonly TableRow<ObservationRow>[]

/** Rows as columns, in the unit of the package, whichever weight unit a row is printed in. */
export function columnsOf(name: string, rows: Rows, units: Readonly<Record<Measure, Unit>>): Columns {
  const unit = rows.map(({ value }) => units[value.measure])
  const amount = (of: (row: ObservationRow) => number) =>
    Float64Array.from(rows, ({ value }, i) => tidy(inUnit(of(value), value.unit, unit[i]!)))
  return {
    package: name,
    length: rows.length,
    line: Int32Array.from(rows, ({ line }) => line),
    from: Int32Array.from(rows, ({ value }) => value.period.from),
    to: Int32Array.from(rows, ({ value }) => value.period.to),
    // equal cells were read once, so these hold each code once however often it stands there
    reporter: rows.map(({ value }) => value.reporter),
    partner: rows.map(({ value }) => value.partner),
    flow: rows.map(({ value }) => value.flow),
    commodity: rows.map(({ value }) => value.commodity),
    measure: rows.map(({ value }) => value.measure),
    unit,
    value: amount(({ value }) => value),
    precision: amount(({ precision }) => precision ?? 0),
    low: amount(lowOf),
    high: amount(highOf),
    status: rows.map(({ value }) => value.status),
    source: rows.map(({ value }) => value.source_id),
    note: rows.map(({ value }) => value.note),
  }
}

/** Half a rounding step below what is printed; less than nothing cannot be shipped. */
const lowOf = ({ low, value, precision = 0 }: ObservationRow) => low ?? Math.max(0, value - precision / 2)
const highOf = ({ high, value, precision = 0 }: ObservationRow) => high ?? value + precision / 2
