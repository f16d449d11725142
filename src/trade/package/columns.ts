import type { Columns } from '../columns.ts'
import { inUnit } from '../in-unit.ts'
import { tidy } from '../rounding.ts'
import type { Flow, Measure, Row, Unit } from '../types.ts'
import type { Work } from '../work.ts'
import type { ObservationRow } from './schemas.ts'
import type { TableRow } from './table.ts'

/** Columns that grow row by row, in the unit of the package, whichever weight unit a row is printed in. */
export interface GrowingColumns {
  add(row: TableRow<ObservationRow>): void
  done(): Work<Columns>
}

export function growColumns(name: string, units: Readonly<Record<Measure, Unit>>): GrowingColumns {
  const numbers = {
    ...{ line: [] as number[], from: [] as number[], to: [] as number[] },
    ...{ value: [] as number[], precision: [] as number[], low: [] as number[], high: [] as number[] },
  }
  // equal cells were read once, so these hold each code once however often it stands there
  const codes = {
    ...{ reporter: [] as string[], partner: [] as string[], commodity: [] as string[] },
    ...{ source: [] as string[], note: [] as string[], flow: [] as Flow[] },
    ...{ measure: [] as Measure[], unit: [] as Unit[], status: [] as Row['status'][] },
  }
  return {
    add({ line, value: row }) {
      const unit = units[row.measure]
      const amount = (printed: number): number => tidy(inUnit(printed, row.unit, unit))
      numbers.line.push(line)
      numbers.from.push(row.period.from)
      numbers.to.push(row.period.to)
      numbers.value.push(amount(row.value))
      numbers.precision.push(amount(row.precision ?? 0))
      numbers.low.push(amount(lowOf(row)))
      numbers.high.push(amount(highOf(row)))
      codes.reporter.push(row.reporter)
      codes.partner.push(row.partner)
      codes.flow.push(row.flow)
      codes.commodity.push(row.commodity)
      codes.measure.push(row.measure)
      codes.unit.push(unit)
      codes.status.push(row.status)
      codes.source.push(row.source_id)
      codes.note.push(row.note)
    },
    *done() {
      const months = { from: new Int32Array(numbers.from), to: new Int32Array(numbers.to) }
      const line = new Int32Array(numbers.line)
      yield
      const amounts = {
        value: new Float64Array(numbers.value),
        precision: new Float64Array(numbers.precision),
      }
      yield
      const range = { low: new Float64Array(numbers.low), high: new Float64Array(numbers.high) }
      return { package: name, length: line.length, line, ...months, ...amounts, ...range, ...codes }
    },
  }
}

/** Half a rounding step below what is printed; less than nothing cannot be shipped. */
const lowOf = ({ low, value, precision = 0 }: ObservationRow) => low ?? Math.max(0, value - precision / 2)
const highOf = ({ high, value, precision = 0 }: ObservationRow) => high ?? value + precision / 2
